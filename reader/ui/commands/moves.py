"""By which steps does the caret move through the text, alone and with the selection taken along?"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

Unit = Literal["row", "sentence", "word", "character", "line"]


class Move(NamedTuple):
    """One step; with Shift its keys take the selection along."""

    id: str
    unit: Unit
    step: int
    title: str
    selecting: str  # what it is called with the selection
    description: str
    keys: tuple[str, ...] = ()
    text_keys: tuple[str, ...] = ()

    def alone(self, menu: str, *, is_apart: bool = False) -> Command:
        """Return the command that moves the caret."""
        needs = (Need.STORY, Need.TEXT)
        run = mover(self.unit, self.step)
        return Command(
            f"go.{self.id}", self.title, run, menu, self.keys, self.text_keys, needs, self.description, is_apart
        )

    def extending(self, menu: str) -> Command:
        """Return the command that takes the selection along."""
        return Command(
            f"select.{self.id}",
            self.selecting,
            mover(self.unit, self.step, extend=True),
            menu,
            tuple(f"Shift+{key}" for key in self.keys),
            tuple(f"Shift+{key}" for key in self.text_keys),
            (Need.STORY, Need.TEXT),
            say("Take the selection along from where it began."),
        )


def mover(unit: Unit, step: int, *, extend: bool = False) -> "Callable[[MainWindow], None]":
    """Return a command function that moves the caret by units, with `extend` taking the selection along."""

    def move(window: "MainWindow") -> None:
        window.synopsis.move(unit, step, extend=extend)

    return move


PASSAGES = (
    Move(
        "next_passage", "row", 1,
        say("Next passage"), say("Select to the next passage"), say("One row down."), ("J",),
    ),
    Move(
        "previous_passage", "row", -1,
        say("Previous passage"), say("Select to the previous passage"), say("One row up."), ("K",),
    ),
)  # fmt: skip
WITHIN = (
    Move(
        "next_word", "word", 1,
        say("Next word"), say("Select to the next word"), say("Its first letter."), ("W",), ("Ctrl+Right",),
    ),
    Move(
        "previous_word", "word", -1,
        say("Previous word"), say("Select to the previous word"), say("Its first letter."), ("B",), ("Ctrl+Left",),
    ),
    Move(
        "next_line", "line", 1,
        say("Next line"), say("Select to the next line"), say("As the text is broken now."), (), ("Down",),
    ),
    Move(
        "previous_line", "line", -1,
        say("Previous line"), say("Select to the previous line"), say("As the text is broken now."), (), ("Up",),
    ),
    Move(
        "next_character", "character", 1,
        say("Character to the right"), say("Select to the character to the right"),
        say("Forwards, in Arabic backwards."), (), ("Right",),
    ),
    Move(
        "previous_character", "character", -1,
        say("Character to the left"), say("Select to the character to the left"),
        say("Backwards, in Arabic forwards."), (), ("Left",),
    ),
)  # fmt: skip
