#!/bin/sh
# Put Synoptic under ~/.local, with its menu entry and icons, without root.   Undo: install.sh --remove
set -eu
ID=io.github.synopticreader.Synoptic
DATA=${XDG_DATA_HOME:-$HOME/.local/share}
HERE=$(cd "$(dirname "$0")" && pwd)
PROGRAM=$HOME/.local/lib/synoptic

remove() {
    rm -rf "$PROGRAM"
    rm -f "$HOME/.local/bin/synoptic" "$DATA/applications/$ID.desktop" "$DATA/mime/packages/$ID.xml" \
        "$DATA/metainfo/$ID.metainfo.xml"
    find "$DATA/icons/hicolor" \( -name "$ID.*" -o -name application-x-synoptic-library.png \) -delete 2>/dev/null || true
}

refresh() { # what the desktop shows; where a tool is missing the next login does it
    update-desktop-database "$DATA/applications" 2>/dev/null || true
    update-mime-database "$DATA/mime" 2>/dev/null || true
    gtk-update-icon-cache -q -t -f "$DATA/icons/hicolor" 2>/dev/null || true
}

if [ "${1:-}" = --remove ]; then
    remove
    refresh
    echo "Synoptic is gone. Your library is still in $DATA/synoptic."
    exit
fi
remove
mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$DATA/applications" "$DATA/mime/packages" "$DATA/metainfo" "$DATA/icons"
cp -r "$HERE/synoptic" "$PROGRAM"
ln -s "$PROGRAM/synoptic" "$HOME/.local/bin/synoptic"
cp -r "$HERE/share/icons/hicolor" "$DATA/icons/"
cp "$HERE/share/mime/packages/$ID.xml" "$DATA/mime/packages/"
cp "$HERE/share/metainfo/$ID.metainfo.xml" "$DATA/metainfo/"
# The menu does not look for programs in ~/.local/bin on every system. xdg-open understands no quotes: only where needed.
case $PROGRAM in
*[!a-zA-Z0-9/._-]*) EXEC="\"$PROGRAM/synoptic\"" ;;
*) EXEC=$PROGRAM/synoptic ;;
esac
sed "s|^Exec=synoptic|Exec=$EXEC|; s|^TryExec=.*|TryExec=$PROGRAM/synoptic|" \
    "$HERE/share/applications/$ID.desktop" > "$DATA/applications/$ID.desktop"
refresh
echo "Synoptic is in the menu, and as $HOME/.local/bin/synoptic. Take it away again with: $0 --remove"
