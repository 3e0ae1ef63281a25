"""How does one move: in the text, between versions, notes and stories, and to anything by its words?"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

MENU = say("Go")
THERE = (Need.STORY, Need.TEXT)
Unit = Literal["row", "sentence", "word", "character", "line"]


def mover(unit: Unit, step: int, *, extend: bool = False) -> "Callable[[MainWindow], None]":
    """Return a command function that moves the caret by units, with `extend` taking the selection along."""

    def move(window: "MainWindow") -> None:
        window.synopsis.move(unit, step, extend=extend)

    return move


def version_mover(step: int) -> "Callable[[MainWindow], None]":
    """Return a command function that goes to the same passage in another version."""

    def move(window: "MainWindow") -> None:
        window.synopsis.move_version(step)

    return move


def first_row(window: "MainWindow") -> None:
    """Go to the top of the story."""
    window.memory.jumping(lambda: window.synopsis.go_to_row(0))


def last_row(window: "MainWindow") -> None:
    """Go to the end of the story."""
    window.memory.jumping(lambda: window.synopsis.go_to_row(window.synopsis.row_count() - 1))


def select(window: "MainWindow") -> None:
    """Begin a selection at the caret, or end it."""
    window.room.toggle_select_mode()


def clear(window: "MainWindow") -> None:
    """Drop the selection, leave the select mode, be silent."""
    window.speech.stop()
    window.room.leave_select_mode()


def next_story(window: "MainWindow") -> None:
    """Open the story below in the list."""
    window.shelf.open_neighbour(1)


def previous_story(window: "MainWindow") -> None:
    """Open the story above in the list."""
    window.shelf.open_neighbour(-1)


def difference_goer(step: int) -> "Callable[[MainWindow], None]":
    """Return a command function that goes to the next passage in which versions disagree, or the one before."""

    def go(window: "MainWindow") -> None:
        window.comparison.go_to_difference(step)

    return go


def only_here_goer(step: int) -> "Callable[[MainWindow], None]":
    """Return a command function that goes to the next passage one version alone tells, or the one before."""

    def go(window: "MainWindow") -> None:
        window.comparison.go_to_only_here(step)

    return go


def palette(window: "MainWindow") -> None:
    """Find a command, a story or an article by any of its words."""
    window.finder.show_palette()


def search(window: "MainWindow") -> None:
    """Put the caret into the search box."""
    window.top_bar.focus_search()


def _move(
    id: str,
    title: str,
    selecting: str,
    unit: Unit,
    step: int,
    keys: tuple[str, ...],
    text_keys: tuple[str, ...],
    description: str,
    **more: bool,
) -> tuple[Command, Command]:
    """Return the row that moves and the one that takes the selection along with Shift."""
    needs, is_apart = THERE, more.get("is_apart", False)
    plain = Command(f"go.{id}", title, mover(unit, step), MENU, keys, text_keys, needs, description, is_apart)
    extended = Command(
        f"select.{id}",
        selecting,
        mover(unit, step, extend=True),
        say("Select"),
        tuple(f"Shift+{key}" for key in keys),
        tuple(f"Shift+{key}" for key in text_keys),
        needs,
        say("Take the selection along from where it began."),
    )
    return plain, extended


_MOVES = (
    _move(
        "next_passage",
        say("Next passage"),
        say("Select to the next passage"),
        "row",
        1,
        ("J",),
        (),
        say("One row down."),
    ),
    _move(
        "previous_passage",
        say("Previous passage"),
        say("Select to the previous passage"),
        "row",
        -1,
        ("K",),
        (),
        say("One row up."),
    ),
    _move(
        "next_word",
        say("Next word"),
        say("Select to the next word"),
        "word",
        1,
        ("W",),
        ("Ctrl+Right",),
        say("Its first letter."),
        is_apart=True,
    ),
    _move(
        "previous_word",
        say("Previous word"),
        say("Select to the previous word"),
        "word",
        -1,
        ("B",),
        ("Ctrl+Left",),
        say("Its first letter."),
    ),
    _move(
        "next_line",
        say("Next line"),
        say("Select to the next line"),
        "line",
        1,
        (),
        ("Down",),
        say("As the text is broken now."),
    ),
    _move(
        "previous_line",
        say("Previous line"),
        say("Select to the previous line"),
        "line",
        -1,
        (),
        ("Up",),
        say("As the text is broken now."),
    ),
    _move(
        "next_character",
        say("Character to the right"),
        say("Select to the character to the right"),
        "character",
        1,
        (),
        ("Right",),
        say("Forwards, in Arabic backwards."),
    ),
    _move(
        "previous_character",
        say("Character to the left"),
        say("Select to the character to the left"),
        "character",
        -1,
        (),
        ("Left",),
        say("Backwards, in Arabic forwards."),
    ),
)

COMMANDS = (
    Command(
        "go.palette",
        say("Find a command, a story or an article…"),
        palette,
        MENU,
        keys=("Ctrl+K",),
        description=say("By any word of its name or description; shows the key of each."),
    ),
    Command(
        "go.search",
        say("Search titles, text and notes"),
        search,
        MENU,
        keys=("/", "Ctrl+Shift+F"),
        needs=(Need.LIBRARY,),
        description=say("Words in any script, with or without accents."),
    ),
    Command(
        "go.next_story",
        say("Next story"),
        next_story,
        MENU,
        keys=("Alt+Down",),
        needs=(Need.LIBRARY,),
        description=say("The one below in the list."),
        is_apart=True,
    ),
    Command(
        "go.previous_story",
        say("Previous story"),
        previous_story,
        MENU,
        keys=("Alt+Up",),
        needs=(Need.LIBRARY,),
        description=say("The one above in the list."),
    ),
    _MOVES[0][0],
    _MOVES[1][0],
    Command(
        "go.next_version",
        say("Same passage, next version"),
        version_mover(1),
        MENU,
        keys=("L",),
        text_keys=("Tab",),
        needs=THERE,
        description=say("One column to the right."),
    ),
    Command(
        "go.previous_version",
        say("Same passage, previous version"),
        version_mover(-1),
        MENU,
        keys=("H",),
        text_keys=("Shift+Tab",),
        needs=THERE,
        description=say("One column to the left."),
    ),
    Command(
        "go.next_difference",
        say("Next difference"),
        difference_goer(1),
        MENU,
        keys=("D",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description=say("Where numbers, dates, names or quotations of versions disagree."),
        is_apart=True,
    ),
    Command(
        "go.previous_difference",
        say("Previous difference"),
        difference_goer(-1),
        MENU,
        keys=("Shift+D",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description=say("Where numbers, dates, names or quotations of versions disagree."),
    ),
    Command(
        "go.next_only_here",
        say("Next passage told once"),
        only_here_goer(1),
        MENU,
        keys=("O",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description=say("What only one version tells."),
    ),
    Command(
        "go.previous_only_here",
        say("Previous passage told once"),
        only_here_goer(-1),
        MENU,
        keys=("Shift+O",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description=say("What only one version tells."),
    ),
    Command(
        "go.first_passage",
        say("First passage"),
        first_row,
        MENU,
        ("G, G",),
        ("Ctrl+Home",),
        (Need.STORY, Need.TEXT),
        say("The title."),
    ),
    Command(
        "go.last_passage",
        say("Last passage"),
        last_row,
        MENU,
        ("Shift+G",),
        ("Ctrl+End",),
        (Need.STORY, Need.TEXT),
        say("The end."),
    ),
    Command(
        "go.next_sentence",
        say("Next sentence"),
        mover("sentence", 1),
        MENU,
        keys=("S",),
        needs=THERE,
        description=say("In this version; V first takes the selection along."),
        is_apart=True,
    ),
    Command(
        "go.previous_sentence",
        say("Previous sentence"),
        mover("sentence", -1),
        MENU,
        keys=("Shift+S",),
        needs=THERE,
        description=say("In this version; V first takes the selection along."),
    ),
    *(plain for plain, _ in _MOVES[2:]),
    Command(
        "select.begin",
        say("Select by moving"),
        select,
        say("Select"),
        keys=("V",),
        needs=THERE,
        description=say("Every move takes the selection along, until V or Esc."),
    ),
    Command(
        "select.clear",
        say("Select nothing"),
        clear,
        say("Select"),
        text_keys=("Esc",),
        needs=THERE,
        description=say("Drop the selection and leave the select mode."),
    ),
    *(extended for _, extended in _MOVES),
)
