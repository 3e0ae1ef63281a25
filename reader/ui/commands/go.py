"""How does one move: in the text, between versions, notes and stories, and to anything by its words?"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need
from reader.ui.commands.moves import PASSAGES, WITHIN, mover

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Go")
LIBRARY = (Need.LIBRARY,)
THERE = (Need.STORY, Need.TEXT)
BETWEEN = (Need.STORY, Need.TEXT, Need.VERSIONS)


def stepper(go: "Callable[[MainWindow, int], object]", step: int) -> "Callable[[MainWindow], None]":
    """Return a command function that goes one step forward (1) or back (-1)."""

    def run(window: "MainWindow") -> None:
        go(window, step)

    return run


def to_story(window: "MainWindow", step: int) -> None:
    """Open the story below or above in the list."""
    window.shelf.open_neighbour(step)


def to_version(window: "MainWindow", step: int) -> None:
    """Go to the same passage in another version."""
    window.synopsis.move_version(step)


def to_difference(window: "MainWindow", step: int) -> None:
    """Go to the next passage in which versions disagree, or the one before."""
    window.comparison.go_to_difference(step)


def to_only_here(window: "MainWindow", step: int) -> None:
    """Go to the next passage one version alone tells, or the one before."""
    window.comparison.go_to_only_here(step)


def first_row(window: "MainWindow") -> None:
    """Go to the top of the story."""
    window.memory.jumping(lambda: window.synopsis.go_to_row(0))


def last_row(window: "MainWindow") -> None:
    """Go to the end of the story."""
    window.memory.jumping(lambda: window.synopsis.go_to_row(window.synopsis.row_count() - 1))


def palette(window: "MainWindow") -> None:
    """Find a command, a story or an article by any of its words."""
    window.finder.show_palette()


def search(window: "MainWindow") -> None:
    """Put the caret into the search box."""
    window.top_bar.focus_search()


def _row(
    id: str,
    title: str,
    run: "Callable[[MainWindow], None]",
    keys: tuple[str, ...],
    description: str,
    needs: tuple[Need, ...] = THERE,
    text_keys: tuple[str, ...] = (),
    *,
    is_apart: bool = False,
) -> Command:
    return Command(id, title, run, MENU, keys, text_keys, needs, description, is_apart)


DISAGREE = say("Where numbers, dates, names or quotations of versions disagree.")
ONE_TELLS = say("What only one version tells.")
SENTENCE = say("In this version; V first takes the selection along.")
COMMANDS = (
    _row(
        "go.palette", say("Find a command, a story or an article…"), palette, ("Ctrl+K",),
        say("By any word of its name or description; shows the key of each."), (),
    ),
    _row(
        "go.search", say("Search titles, text and notes"), search, ("/", "Ctrl+Shift+F"),
        say("Words in any script, with or without accents."), LIBRARY,
    ),
    _row(
        "go.next_story", say("Next story"), stepper(to_story, 1), ("Alt+Down",),
        say("The one below in the list."), LIBRARY, is_apart=True,
    ),
    _row(
        "go.previous_story", say("Previous story"), stepper(to_story, -1), ("Alt+Up",),
        say("The one above in the list."), LIBRARY,
    ),
    *(move.alone(MENU) for move in PASSAGES),
    _row(
        "go.next_version", say("Same passage, next version"), stepper(to_version, 1), ("L",),
        say("One column to the right."), text_keys=("Tab",),
    ),
    _row(
        "go.previous_version", say("Same passage, previous version"), stepper(to_version, -1), ("H",),
        say("One column to the left."), text_keys=("Shift+Tab",),
    ),
    _row(
        "go.next_difference", say("Next difference"), stepper(to_difference, 1), ("D",), DISAGREE, BETWEEN,
        is_apart=True,
    ),
    _row(
        "go.previous_difference", say("Previous difference"), stepper(to_difference, -1), ("Shift+D",), DISAGREE,
        BETWEEN,
    ),
    _row("go.next_only_here", say("Next passage told once"), stepper(to_only_here, 1), ("O",), ONE_TELLS, BETWEEN),
    _row(
        "go.previous_only_here", say("Previous passage told once"), stepper(to_only_here, -1), ("Shift+O",), ONE_TELLS,
        BETWEEN,
    ),
    _row("go.first_passage", say("First passage"), first_row, ("G, G",), say("The title."), text_keys=("Ctrl+Home",)),
    _row("go.last_passage", say("Last passage"), last_row, ("Shift+G",), say("The end."), text_keys=("Ctrl+End",)),
    _row("go.next_sentence", say("Next sentence"), mover("sentence", 1), ("S",), SENTENCE, is_apart=True),
    _row("go.previous_sentence", say("Previous sentence"), mover("sentence", -1), ("Shift+S",), SENTENCE),
    *(move.alone(MENU, is_apart=move is WITHIN[0]) for move in WITHIN),
)  # fmt: skip
