#!/usr/bin/env bash
# Do the packages work for somebody who has nothing? Installs the .deb in a bare Debian (debootstrap), starts it there
# as an ordinary user on a screen of its own, imports the samples, a PDF and a Word file, writes a note by keys, exports,
# opens links and files as a desktop does, takes the package away again; then the same desktop with the tarball.
# Needs root, Linux, some minutes; nothing of the machine but its kernel is used.
#
#   packaging/try-clean.sh [dist/synoptic_….deb [SUITE]]     prints what it sees, keeps it in packaging/try-clean-SUITE.log
set -euo pipefail
cd "$(dirname "$0")/.."
DEB=${1:-$(ls -t dist/synoptic_*.deb | head -1)}
TARBALL=$(ls -t "$(dirname "$DEB")"/synoptic-*-linux-*.tar.xz | head -1)
. /etc/os-release # whose packages this machine takes: Debian's or Ubuntu's
SUITE=${2:-$VERSION_CODENAME}
PARTS=main$([ "$ID" = ubuntu ] && echo ,universe || true)
TOOLS="debootstrap xvfb openbox xdotool imagemagick"
for tool in debootstrap Xvfb openbox xdotool import; do
    command -v $tool > /dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $TOOLS > /dev/null; break; }
done
# the same mirror as this machine uses
MIRROR=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI) $(LABEL)' 'Created-By: Packages' | awk -v id="$ID" 'tolower($2) == id { print $1; exit }')}
LOG=packaging/try-clean-$SUITE.log
ROOM=$(mktemp -d) && chmod 755 "$ROOM" # the bare system
NUMBER= # of a screen of its own
STARTED=()

finish() {
    for process in "${STARTED[@]}"; do kill "$process" 2> /dev/null || true; done
    umount "$ROOM/proc" 2> /dev/null || true
    rm -rf "$ROOM"
}
say() { printf '\n== %s\n' "$*"; }
inside() { chroot "$ROOM" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/home/reader DEBIAN_FRONTEND=noninteractive DISPLAY=:$NUMBER "$@"; }
as_reader() { inside setpriv --reuid 1000 --regid 1000 --clear-groups "$@"; }
wait_for() { # seconds, what, command...
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" > /dev/null 2>&1; do
        [ $SECONDS -lt $end ] || { echo "FAILED: $what never came"; import -display :$NUMBER -window root packaging/try-clean-failed.png || true; exit 1; }
        sleep 0.3
    done
    echo "seen: $what"
}
key() { xdotool key --clearmodifiers "$@"; sleep 0.4; }
articles() { [ "$(as_reader synoptic articles | wc -l)" = "$1" ]; }
notes() { as_reader synoptic annotations | grep -q "$1"; }
start_window() { # words of the command line
    as_reader synoptic "$@" &
    PROGRAM=$!
    STARTED+=($PROGRAM)
}
install_quietly() { inside apt-get install -y -qq --no-install-recommends "$@" > "$ROOM/tmp/apt.log" 2>&1 || { tail "$ROOM/tmp/apt.log"; exit 1; }; }
no_window() { ! xdotool search --onlyvisible --name Synoptic; }
wait_for_story() { wait_for 30 "the story of $1" xdotool search --onlyvisible --name '. – Synoptic'; }
close_window() {
    sleep 1
    key ctrl+q
    wait_for 20 "the window is gone" no_window
}
open_by() { # what, the desktop's program and its words: as a double click or a followed link
    local what=$1
    shift
    echo "$*"
    as_reader "$@" & # some of these wait until the window is closed
    STARTED+=($!)
    wait_for_story "$what"
    close_window
}

opens_everything() { # what a desktop asks of the menu entry
    [ "$(as_reader xdg-mime query default x-scheme-handler/synoptic)" = io.github.synopticreader.Synoptic.desktop ]
    [ "$(as_reader gio info -a standard::content-type /home/reader/elsewhere.synoptic | sed -n 's/.*content-type: //p')" = application/x-synoptic-library ]
    open_by "a link, by xdg-open" xdg-open "$LINK"
    open_by "a link, by gio" gio open "$LINK"
    open_by "a library, by a double click" gio open /home/reader/elsewhere.synoptic
    cp "$ROOM/home/reader/elsewhere.synoptic" "$ROOM/home/reader/a name with spaces, ü.synoptic"
    chown 1000:1000 "$ROOM/home/reader/a name with spaces, ü.synoptic"
    open_by "a library with an odd name" gio open "/home/reader/a name with spaces, ü.synoptic"
    open_by "a PDF, by a double click" gio open /home/reader/kinds/a.pdf
}

main() {
    trap finish EXIT # here, for a pipe makes this a process of its own
    say "a bare Debian: $SUITE, minimal variant"
    debootstrap --variant=minbase --components="$PARTS" "$SUITE" "$ROOM" "$MIRROR" > "$ROOM.debootstrap" 2>&1 || { tail -5 "$ROOM.debootstrap"; exit 1; }
    rm -f "$ROOM.debootstrap"
    mount -t proc proc "$ROOM/proc"
    printf '#!/bin/sh\nexit 101\n' > "$ROOM/usr/sbin/policy-rc.d" && chmod +x "$ROOM/usr/sbin/policy-rc.d"
    echo "packages: $(inside dpkg-query -f '.\n' -W | wc -l)"

    say "apt install ./$(basename "$DEB")"
    cp "$DEB" "$ROOM/tmp/"
    install_quietly "/tmp/$(basename "$DEB")"
    echo "packages: $(inside dpkg-query -f '.\n' -W | wc -l); $(inside dpkg-query -W synoptic)"
    inside useradd --create-home --uid 1000 reader
    as_reader synoptic --version

    say "every library is found (but GTK's and CUPS's, for desktops that have them)"
    lost=$(inside env LD_LIBRARY_PATH=/usr/lib/synoptic/_internal sh -c 'find /usr/lib/synoptic -type f \( -name "*.so*" -o -name synoptic \) ! -name libqgtk3.so ! -name libcupsprintersupport.so -exec ldd {} + 2>/dev/null | grep "not found" | sort -u' || true)
    [ -z "$lost" ] || { echo "FAILED: $lost"; exit 1; }
    echo "seen: none is missing"

    say "the program looks into itself"
    as_reader env QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='*=false' synoptic --check-inside

    say "the window, on a screen of its own; the samples are imported in it"
    Xvfb -displayfd 3 -ac -screen 0 1440x900x24 3> "$ROOM/tmp/screen" > /dev/null 2>&1 &
    STARTED+=($!)
    wait_for 20 "a free number for the screen" test -s "$ROOM/tmp/screen"
    NUMBER=$(cat "$ROOM/tmp/screen")
    export DISPLAY=:$NUMBER
    wait_for 20 "the screen" xdotool getdisplaygeometry
    openbox > /dev/null 2>&1 &
    STARTED+=($!)
    sleep 1
    cp -r "$ROOM/usr/lib/synoptic/_internal/reader/seeds" "$ROOM/home/reader/articles"
    chown -R 1000:1000 "$ROOM/home/reader/articles"
    start_window file:///home/reader/articles # as file managers say it
    wait_for 30 "the window" xdotool search --onlyvisible --name Synoptic
    wait_for 60 "four articles in the library" articles 4
    wait_for 60 "a story in the title of the window" xdotool search --onlyvisible --name '. – Synoptic'
    as_reader synoptic stories
    xprop -id "$(xdotool search --onlyvisible --name '– Synoptic' | head -1)" WM_CLASS || true

    say "a PDF, a Word file, a book and pages, handed to the window that is open"
    mkdir "$ROOM/home/reader/kinds"
    python3 packaging/samples.py "$ROOM/home/reader/kinds"
    chown -R 1000:1000 "$ROOM/home/reader/kinds"
    ls "$ROOM/home/reader/kinds"
    as_reader synoptic /home/reader/kinds # hands over, and ends
    wait_for 60 "all of them in the library" articles $((4 + $(ls "$ROOM/home/reader/kinds" | wc -l)))
    as_reader synoptic articles | grep -E 'a\.(pdf|docx|epub)' || as_reader synoptic articles

    say "a highlight and a note by keys"
    sleep 2
    key j && key j && key 2
    wait_for 20 "the highlight" notes green
    key a
    xdotool type --delay 60 "seen in a bare system"
    wait_for 20 "the note" notes "seen in a bare system"
    key Escape
    import -window root packaging/try-clean.png
    key ctrl+q
    wait_for 20 "the window is gone" sh -c "! kill -0 $PROGRAM"

    say "a link from a note opens its story"
    as_reader synoptic export --output /home/reader/notes
    as_reader sh -c 'ls -l /home/reader/notes; cat /home/reader/notes/*.md' | head -60
    LINK=$(grep -rhoE 'synoptic://story/[0-9a-f-]+#[0-9a-f-]+' "$ROOM/home/reader/notes" | head -1)
    start_window "$LINK"
    wait_for_story "$LINK"
    as_reader synoptic --search # hands over to the window that is open, and ends
    [ "$(xdotool search --onlyvisible --name 'Synoptic' | wc -l)" = 1 ]
    echo "seen: a second start opens no second window"
    close_window

    say "what the desktop knows"
    (cd "$ROOM/usr/share" && find applications metainfo mime icons man doc/synoptic -name '*ynoptic*' | sort)

    say "a desktop comes: it opens links, libraries and articles with the program"
    install_quietly xdg-utils libglib2.0-bin shared-mime-info desktop-file-utils
    cp "$ROOM/home/reader/.local/share/synoptic/library.synoptic" "$ROOM/home/reader/elsewhere.synoptic"
    chown 1000:1000 "$ROOM/home/reader/elsewhere.synoptic"
    opens_everything

    say "apt remove: the program goes, the library stays"
    inside apt-get remove -y -qq synoptic > /dev/null 2>&1
    [ ! -e "$ROOM/usr/lib/synoptic" ] && [ ! -e "$ROOM/usr/bin/synoptic" ]
    ! grep -i synoptic "$ROOM/usr/share/applications/mimeinfo.cache"
    as_reader ls -l /home/reader/.local/share/synoptic

    say "the tarball, for every other Linux: unpacked, installed by its user, without root"
    tar -xJf "$TARBALL" -C "$ROOM/home/reader" --no-same-owner
    chown -R 1000:1000 "$ROOM/home/reader/$(basename "$TARBALL" .tar.xz)"
    local unpacked
    unpacked=/home/reader/$(basename "$TARBALL" .tar.xz)
    as_reader "$unpacked/install.sh"
    as_reader "$unpacked/install.sh" # over itself: how a newer one comes
    as_reader rm -rf "$unpacked/synoptic"
    as_reader /home/reader/.local/bin/synoptic --version
    as_reader desktop-file-validate --no-warn-deprecated /home/reader/.local/share/applications/io.github.synopticreader.Synoptic.desktop
    opens_everything

    say "install.sh --remove: the program goes, the library stays"
    as_reader "$unpacked/install.sh" --remove
    as_reader rm -rf "$unpacked"
    (cd "$ROOM/home/reader" && find .local -iname '*synoptic*' ! -path '.local/share/synoptic*' | sort) > "$ROOM/tmp/left"
    [ ! -s "$ROOM/tmp/left" ] || { echo "FAILED: left behind:"; cat "$ROOM/tmp/left"; exit 1; }
    as_reader ls -l /home/reader/.local/share/synoptic
    say "all of it was seen"
}

main 2>&1 | sed -u "s|$ROOM|ROOM|g" | tee "$LOG"
