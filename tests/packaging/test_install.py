"""install.sh of the tarball: puts the program under one's own folder, and takes all of it away again."""

import os
import subprocess

import deb
import pytest

pytestmark = pytest.mark.packaging


@pytest.fixture
def unpacked(root, tmp_path):
    """The tarball as it is unpacked, with a program that does nothing."""
    folder = tmp_path / "unpacked"
    (folder / "synoptic").mkdir(parents=True)
    (folder / "synoptic" / "synoptic").write_text("#!/bin/sh\necho ran\n")
    (folder / "synoptic" / "synoptic").chmod(0o755)
    (tmp_path / "icons").mkdir()
    for size in (16, 48):
        (tmp_path / "icons" / f"app-{size}.png").write_bytes(b"PNG")
    deb.share(folder / "share", root, tmp_path / "icons")
    (folder / "install.sh").write_bytes((root / "packaging/linux/install.sh").read_bytes())
    return folder


@pytest.fixture(params=["reader", "a reader’s own"])
def home(request, tmp_path):
    folder = tmp_path / request.param
    (folder / ".local/share/synoptic").mkdir(parents=True)
    (folder / ".local/share/synoptic/library.synoptic").write_text("a library")
    return folder


def install(unpacked, home, *words):
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    return subprocess.run(["sh", unpacked / "install.sh", *words], env=environment, check=True, capture_output=True)


def test_it_is_installed_twice_and_started_from_the_menu_entry(unpacked, home):
    install(unpacked, home)
    install(unpacked, home)
    assert subprocess.run([home / ".local/bin/synoptic"], capture_output=True).stdout == b"ran\n"
    entry = home / f".local/share/applications/{deb.ID}.desktop"
    subprocess.run(["desktop-file-validate", "--no-warn-deprecated", entry], check=True)
    lines = [line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec=")]
    program = str(home / ".local/lib/synoptic/synoptic")
    quoted = program if "’" not in program else f'"{program}"'  # xdg-open takes no quotes, spaces need them
    assert lines == [f"Exec={quoted} {words}" for words in ("%U", "--import", "--search")]


def test_it_is_taken_away_and_the_library_stays(unpacked, home):
    install(unpacked, home)
    install(unpacked, home, "--remove")
    left = [path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()]
    of_the_desktop = (".local/share/mime/", ".local/share/applications/mimeinfo.cache")  # it made them anew
    assert [name for name in left if not name.startswith(of_the_desktop)] == [".local/share/synoptic/library.synoptic"]
