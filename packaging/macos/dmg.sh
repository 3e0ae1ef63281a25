#!/usr/bin/env bash
# dist/Synoptic.app -> dist/Synoptic-VERSION.dmg. Run by packaging/package.py on macOS.
#
# With SYNOPTIC_SIGN_IDENTITY ("Developer ID Application: …") the program and the image are signed; with
# SYNOPTIC_NOTARY_PROFILE (made once by: xcrun notarytool store-credentials) Apple is asked to notarise them.
# Without, the program carries an ad-hoc signature: macOS opens it after System Settings, Privacy & Security, Open Anyway.
set -euo pipefail
cd "$(dirname "$0")/../.."
VERSION=$1
APP=dist/Synoptic.app
DMG=dist/Synoptic-$VERSION.dmg
IDENTITY=${SYNOPTIC_SIGN_IDENTITY:--}

# from the inside out: a signature covers what it encloses. --deep would give every library the program's entitlements
RUNTIME=()
[ "$IDENTITY" = - ] || RUNTIME=(--options runtime --timestamp)
find "$APP/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 -n 20 codesign --force "${RUNTIME[@]+"${RUNTIME[@]}"}" --sign "$IDENTITY"
find "$APP/Contents" -type d -name '*.framework' -print0 |
    xargs -0 -n 1 codesign --force "${RUNTIME[@]+"${RUNTIME[@]}"}" --sign "$IDENTITY"
codesign --force "${RUNTIME[@]+"${RUNTIME[@]}"}" --entitlements packaging/macos/entitlements.plist --sign "$IDENTITY" "$APP"
codesign --verify --strict --verbose=2 "$APP"
QT_QPA_PLATFORM=offscreen "$APP/Contents/MacOS/synoptic" --check-inside # once more: a signature can break a program

STAGE=$(mktemp -d)
trap 'rm -rf "$STAGE"' EXIT
cp -R "$APP" "$STAGE/"
ln -s /Applications "$STAGE/Applications"
rm -f "$DMG"
hdiutil create -volname "Synoptic $VERSION" -srcfolder "$STAGE" -fs HFS+ -format UDZO -ov "$DMG"
if [ "$IDENTITY" != - ]; then
    codesign --force --timestamp --sign "$IDENTITY" "$DMG"
    if [ -n "${SYNOPTIC_NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$DMG" --keychain-profile "$SYNOPTIC_NOTARY_PROFILE" --wait
        xcrun stapler staple "$DMG"
        spctl --assess --type open --context context:primary-signature --verbose "$DMG"
    fi
fi
