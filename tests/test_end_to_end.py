"""The main job in a real X window, by keyboard alone: seeds in, a parallel reading, kill -9, Markdown out."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from markdown_it import MarkdownIt

from tests.xwindow import ROOT, Display, Program, wait_for

pytestmark = pytest.mark.window

GOLDEN = Path(__file__).parent / "golden" / "seeds.md"
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
BLOCK = re.compile(r"\^n-[0-9a-z-]+")


@pytest.fixture
def display() -> Iterator[Display]:
    display = Display()
    yield display
    display.close()


def ask(folder: Path, *words: str):
    """Return what the command line says of the library, as JSON; an empty list while there is none."""
    library = folder / "library.synoptic"
    if not library.exists():
        return []
    command = [sys.executable, "-m", "reader", *words, "--library", str(library), "--json"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return json.loads(said.stdout) if said.returncode == 0 else []


def anonymous(markdown: str) -> str:
    """Replace what is new in every library: the ids of stories and annotations."""
    return BLOCK.sub("^n-BLOCK", UUID.sub("UUID", markdown))


def has_sizes(folder: Path, sizes: list[int]) -> bool:
    return sorted(len(story["versions"]) for story in ask(folder, "stories")) == sizes


def run_command(display: Display, words: str) -> None:
    """Find a command in the palette by words of its name, and run it."""
    display.keys("ctrl+k", pause=0.6)
    display.write(words)
    display.keys("Return", pause=0.6)


def noted(folder: Path, words: str) -> bool:
    return [annotation["note"] for annotation in ask(folder, "annotations")] == [words]


def check_with_parsers(markdown: str) -> None:
    """Read the file as other programs do: YAML in front, CommonMark after it, a quote from each version."""
    _, front, body = markdown.split("---\n", 2)
    assert [version["lang"] for version in yaml.safe_load(front)["versions"]] == ["fr", "de", "en"]
    assert sum(token.type == "blockquote_open" for token in MarkdownIt().parse(body)) == 3


def count_notes(folder: Path) -> int:
    return len(ask(folder, "annotations"))


def test_a_file_dropped_by_mouse_is_shown_selected_from_highlighted_undone_and_redone(display, tmp_path):
    folder, article = tmp_path / "synoptic", tmp_path / "rain.txt"
    article.write_text("Rain closes the bridge\n\nThe old bridge in Ulm was closed on Monday. It will open in May.\n")
    program = Program(display, folder)
    program.resize(1440, 900)
    display.drop(article, tmp_path / "told", 700, 450)
    program.wait_for_title("Rain closes the bridge")
    display.tool("windowactivate", "--sync", program.window)
    display.keys("j", "v", "w", "w", pause=0.3)
    wait_for(lambda: display.primary() == "The old", "the selection in another program")
    display.keys("Escape")
    for key, notes in (("2", 1), ("ctrl+z", 0), ("ctrl+shift+z", 1)):
        wait_for(lambda key=key, notes=notes: display.keys(key, pause=0.5) or count_notes(folder) == notes, key)
    assert program.quit() == 0


def test_four_articles_in_a_note_by_keyboard_a_kill_and_markdown_out(display, tmp_path):
    folder, written = tmp_path / "synoptic", tmp_path / "notes.md"
    program = Program(display, folder)
    run_command(display, "sample library")
    wait_for(lambda: has_sizes(folder, [1, 3]), "the three versions in one story and the fourth article alone")
    assert program.quit() == 0, "what is open while the last version comes in may change under the keys"

    program = Program(display, folder)
    program.wait_for_title("NATO")
    display.keys("q", "j", "j", "j", "3", "a", pause=0.3)
    display.write("All keep the quotes.")
    wait_for(lambda: noted(folder, "All keep the quotes."), "the note on disk while its editor is still open")
    program.kill()
    assert noted(folder, "All keep the quotes.")

    program = Program(display, folder)
    program.wait_for_title("NATO")
    display.keys("ctrl+e")
    display.wait_for_window("Export notes")
    display.keys("Return")
    display.wait_for_window("Save notes")
    display.write(str(written))
    display.keys("Return")
    wait_for(written.exists, "the exported file")
    assert anonymous(written.read_text("utf-8")) == GOLDEN.read_text("utf-8")
    check_with_parsers(written.read_text("utf-8"))
    display.keys("Escape")
    assert program.quit() == 0


def test_a_key_pressed_as_soon_as_the_window_is_seen_is_heard(display, tmp_path):
    """Its parts are made behind the first picture; keys wait for them."""
    assert Program(display, tmp_path).quit() == 0
