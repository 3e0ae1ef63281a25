"""How does one move: in the text, between versions, notes and stories, and to anything by its words?"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

MENU = "Go"
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
        f"Select to the {title[0].lower()}{title[1:]}",
        mover(unit, step, extend=True),
        "Select",
        tuple(f"Shift+{key}" for key in keys),
        tuple(f"Shift+{key}" for key in text_keys),
        needs,
        "Take the selection along from where it began.",
    )
    return plain, extended


_MOVES = (
    _move("next_passage", "Next passage", "row", 1, ("J",), (), "One row down."),
    _move("previous_passage", "Previous passage", "row", -1, ("K",), (), "One row up."),
    _move("next_word", "Next word", "word", 1, ("W",), ("Ctrl+Right",), "Its first letter.", is_apart=True),
    _move("previous_word", "Previous word", "word", -1, ("B",), ("Ctrl+Left",), "Its first letter."),
    _move("next_line", "Next line", "line", 1, (), ("Down",), "As the text is broken now."),
    _move("previous_line", "Previous line", "line", -1, (), ("Up",), "As the text is broken now."),
    _move("next_character", "Character to the right", "character", 1, (), ("Right",), "Forwards, in Arabic backwards."),
    _move(
        "previous_character", "Character to the left", "character", -1, (), ("Left",), "Backwards, in Arabic forwards."
    ),
)

COMMANDS = (
    Command(
        "go.palette",
        "Find a command, a story or an article…",
        palette,
        MENU,
        keys=("Ctrl+K",),
        description="By any word of its name or description; shows the key of each.",
    ),
    Command(
        "go.search",
        "Search titles, text and notes",
        search,
        MENU,
        keys=("/", "Ctrl+Shift+F"),
        needs=(Need.LIBRARY,),
        description="Words in any script, with or without accents.",
    ),
    Command(
        "go.next_story",
        "Next story",
        next_story,
        MENU,
        keys=("Alt+Down",),
        needs=(Need.LIBRARY,),
        description="The one below in the list.",
        is_apart=True,
    ),
    Command(
        "go.previous_story",
        "Previous story",
        previous_story,
        MENU,
        keys=("Alt+Up",),
        needs=(Need.LIBRARY,),
        description="The one above in the list.",
    ),
    _MOVES[0][0],
    _MOVES[1][0],
    Command(
        "go.next_version",
        "Same passage, next version",
        version_mover(1),
        MENU,
        keys=("L",),
        text_keys=("Tab",),
        needs=THERE,
        description="One column to the right.",
    ),
    Command(
        "go.previous_version",
        "Same passage, previous version",
        version_mover(-1),
        MENU,
        keys=("H",),
        text_keys=("Shift+Tab",),
        needs=THERE,
        description="One column to the left.",
    ),
    Command(
        "go.next_difference",
        "Next difference",
        difference_goer(1),
        MENU,
        keys=("D",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description="Where numbers, dates, names or quotations of versions disagree.",
        is_apart=True,
    ),
    Command(
        "go.previous_difference",
        "Previous difference",
        difference_goer(-1),
        MENU,
        keys=("Shift+D",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description="Where numbers, dates, names or quotations of versions disagree.",
    ),
    Command(
        "go.next_only_here",
        "Next passage told once",
        only_here_goer(1),
        MENU,
        keys=("O",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description="What only one version tells.",
    ),
    Command(
        "go.previous_only_here",
        "Previous passage told once",
        only_here_goer(-1),
        MENU,
        keys=("Shift+O",),
        needs=(Need.STORY, Need.TEXT, Need.VERSIONS),
        description="What only one version tells.",
    ),
    Command(
        "go.first_passage",
        "First passage",
        first_row,
        MENU,
        ("G, G",),
        ("Ctrl+Home",),
        (Need.STORY, Need.TEXT),
        "The title.",
    ),
    Command(
        "go.last_passage",
        "Last passage",
        last_row,
        MENU,
        ("Shift+G",),
        ("Ctrl+End",),
        (Need.STORY, Need.TEXT),
        "The end.",
    ),
    Command(
        "go.next_sentence",
        "Next sentence",
        mover("sentence", 1),
        MENU,
        keys=("S",),
        needs=THERE,
        description="In this version; V first takes the selection along.",
        is_apart=True,
    ),
    Command(
        "go.previous_sentence",
        "Previous sentence",
        mover("sentence", -1),
        MENU,
        keys=("Shift+S",),
        needs=THERE,
        description="In this version; V first takes the selection along.",
    ),
    *(plain for plain, _ in _MOVES[2:]),
    Command(
        "select.begin",
        "Select by moving",
        select,
        "Select",
        keys=("V",),
        needs=THERE,
        description="Every move takes the selection along, until V or Esc.",
    ),
    Command(
        "select.clear",
        "Select nothing",
        clear,
        "Select",
        text_keys=("Esc",),
        needs=THERE,
        description="Drop the selection and leave the select mode.",
    ),
    *(extended for _, extended in _MOVES),
)
