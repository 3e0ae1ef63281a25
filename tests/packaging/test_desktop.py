"""What the desktops are told is what the program does."""

import configparser
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import contents
import icons
import pytest
from PySide6.QtGui import QImage
from samples import WORDS, each

from reader import __version__, app
from reader.text import source
from reader.ui.window.callers import LIBRARY_ENDING, is_link

SAMPLES = each()
OURS = {"application/x-synoptic-library", "x-scheme-handler/synoptic"}


@pytest.fixture(scope="module")
def linux(root):
    return root / "packaging" / "linux"


@pytest.fixture(scope="module")
def entry(linux):
    found = configparser.RawConfigParser(interpolation=None, delimiters=("=",))
    found.optionxform = str
    found.read(linux / f"{contents.ID}.desktop", "utf-8")
    return found


def media_types(entry):
    return {word for word in entry["Desktop Entry"]["MimeType"].split(";") if word}


def test_every_media_type_the_menu_entry_names_can_be_read(entry):
    assert media_types(entry) == OURS | set(SAMPLES)
    for name, data in SAMPLES.values():
        assert WORDS in source.read(data, name).raw


def test_the_words_of_each_menu_action_are_understood(entry):
    for action in entry["Desktop Entry"]["Actions"].strip(";").split(";"):
        program, *words = entry[f"Desktop Action {action}"]["Exec"].split()
        assert program == "synoptic"
        assert app.read_options(words).command


def test_the_windows_installer_names_the_same_files_and_links(root):
    script = (root / "packaging/windows/synoptic.nsi").read_text("utf-8")
    assert set(re.findall(r'!insertmacro Article "(\.\w+)"', script)) == set(
        re.findall(r'!insertmacro NoArticle "(\.\w+)"', script)
    )
    assert "pdf" in {name.split(".")[1] for name, _ in SAMPLES.values()}
    for name, _ in SAMPLES.values():
        assert f'Article ".{name.split(".")[1]}"' in script
    assert f"\\{LIBRARY_ENDING}" in script
    assert is_link("synoptic://story/0")


def test_the_appstream_page_knows_this_release(linux):
    page = ET.parse(linux / f"{contents.ID}.metainfo.xml").getroot()
    assert page.findtext("id") == contents.ID
    assert page.findtext("project_license") == "Apache-2.0"
    assert page.find("releases/release").get("version") == __version__
    pictures = [image.text.rpartition("/main/")[2] for image in page.iter("image")]
    assert pictures
    assert [name for name in pictures if not (linux.parents[1] / name).is_file()] == []


def test_the_manual_page_of_the_terminal_names_every_command(linux):
    from reader.__main__ import COMMANDS

    text = (linux / "synoptic.1").read_text("utf-8")
    assert [name for name in COMMANDS if name not in text] == []
    assert f"Synoptic {__version__}" in text


def test_the_manual_page_of_the_terminal_names_every_option(linux, capsys):
    with pytest.raises(SystemExit):
        app.read_options(["--help"])
    options = set(re.findall(r"--[a-z]+", capsys.readouterr().out)) - {"--help"}
    text = (linux / "synoptic.1").read_text("utf-8").replace("\\-", "-")
    assert len(options) >= 5
    assert sorted(option for option in options if option not in text) == []


def test_the_kind_of_a_library_is_told_by_its_bytes(linux, library):
    rules = ET.parse(linux / f"{contents.ID}-mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    inner = rules.find(".//m:match/m:match", space)
    place, word = int(inner.get("offset")), inner.get("value").encode()
    path = library.path
    library.close()
    assert path.read_bytes()[place : place + len(word)] == word


@pytest.fixture(scope="module")
def drawn(root, tmp_path_factory):
    """All icons, drawn by a process of its own: the tests of the window want to make their own application."""
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, root / "packaging/icons.py", folder], check=True)
    return folder


def test_icons_are_drawn_in_every_size(drawn):
    for size in icons.SIZES:
        picture = QImage(str(drawn / f"app-{size}.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 2).alpha() == 255
        assert picture.pixelColor(0, 0).alpha() < 128
    ico, icns = (drawn / "app.ico").read_bytes(), (drawn / "app.icns").read_bytes()
    assert ico[:6] == b"\0\0\1\0" + len(icons.ICO_SIZES).to_bytes(2, "little")
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)


@pytest.mark.packaging
def test_the_judges_of_the_desktop_find_nothing(linux):
    entry, page = linux / f"{contents.ID}.desktop", linux / f"{contents.ID}.metainfo.xml"
    said = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=True)
    assert said.stdout + said.stderr == ""
    subprocess.run(["appstreamcli", "validate", "--no-net", "--pedantic", page], check=True)


def test_the_windows_installer_refuses_what_its_words_say(root):
    script = (root / "packaging/windows/synoptic.nsi").read_text("utf-8")
    begin = script.partition("Function .onInit")[2].partition("FunctionEnd")[0]
    assert all(condition in begin for condition in ("${RunningX64}", "${AtLeastWin10}", "$(NEEDS_64)"))


@pytest.mark.packaging
def test_the_windows_installer_compiles_without_a_warning(root, drawn, tmp_path):
    for name in ("synoptic.exe", "synoptic-terminal.exe", "_internal/a.dll"):
        (tmp_path / "frozen" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "frozen" / name).write_bytes(b"MZ")
    places = {"ROOT": root, "FROZEN": tmp_path / "frozen", "ICON": drawn / "app.ico", "OUT": tmp_path}
    words = [f"-DVERSION={__version__}", *(f"-D{name}={place}" for name, place in places.items())]
    subprocess.run(["makensis", "-V2", "-WX", *words, root / "packaging/windows/synoptic.nsi"], check=True)
    assert (tmp_path / f"Synoptic-{__version__}-setup.exe").stat().st_size > 50_000
