#!/usr/bin/env bash
# Does the image work? Copies the program out of it, looks inside as installed, imports, exports; run on macOS.
set -euo pipefail
cd "$(dirname "$0")/../.."
ROOM=$(mktemp -d)
trap 'hdiutil detach "$ROOM/image" > /dev/null 2>&1 || true; rm -rf "$ROOM"' EXIT
hdiutil attach -nobrowse -mountpoint "$ROOM/image" "$(ls -t dist/*.dmg | head -1)"
cp -R "$ROOM/image/Synoptic.app" "$ROOM/"
PROGRAM=$ROOM/Synoptic.app/Contents/MacOS/synoptic
PLIST=$ROOM/Synoptic.app/Contents/Info.plist
plutil -lint "$PLIST"
plutil -extract CFBundleURLTypes xml1 -o - "$PLIST" | grep -q synoptic
codesign --verify --strict "$ROOM/Synoptic.app"
export QT_QPA_PLATFORM=offscreen
"$PROGRAM" --version
"$PROGRAM" --check-inside
SEEDS=$(find "$ROOM/Synoptic.app" -type d -name seeds | head -1)
"$PROGRAM" --folder "$ROOM/try" import "$SEEDS"
"$PROGRAM" --folder "$ROOM/try" export --output "$ROOM/notes"
ls "$ROOM/notes"/*.md
echo "== all of it was seen"
