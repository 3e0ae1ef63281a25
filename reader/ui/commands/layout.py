"""How do the versions of a story stand to one another on the screen, and which of them?"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Layout")
NEEDS = (Need.STORY, Need.TEXT, Need.VERSIONS)
KEPT = say("Remembered for the story; your place stays where it is.")


def layouter(name: str) -> "Callable[[MainWindow], None]":
    """Return a command function that shows the versions in a layout."""

    def show(window: "MainWindow") -> None:
        window.room.arranger.set_layout_named(name)

    return show


def others(window: "MainWindow") -> None:
    """Show the other versions under the current passage, or hide them."""
    window.room.arranger.toggle_others()


def hide(window: "MainWindow") -> None:
    """Hide the version at the caret."""
    window.room.arranger.hide()


def show_all(window: "MainWindow") -> None:
    """Show all versions again, as they came."""
    window.room.arranger.show_all()


def mover(step: int) -> "Callable[[MainWindow], None]":
    """Return a command function that moves the version at the caret past its neighbour."""

    def move(window: "MainWindow") -> None:
        window.room.arranger.move(step)

    return move


def widener(steps: int) -> "Callable[[MainWindow], None]":
    """Return a command function that gives the version at the caret more of the width, or less."""

    def widen(window: "MainWindow") -> None:
        window.room.arranger.widen(steps)

    return widen


COMMANDS = (
    Command("layout.columns", say("Side by side"), layouter("columns"), MENU, ("Alt+1",), (), NEEDS, KEPT),
    Command("layout.interleaved", say("Under one another"), layouter("interleaved"), MENU, ("Alt+2",), (), NEEDS, KEPT),
    Command("layout.single", say("One version"), layouter("single"), MENU, ("Alt+3",), (), NEEDS, KEPT),
    Command(
        "layout.others",
        say("The others under this passage"),
        others,
        MENU,
        keys=("U",),
        needs=NEEDS,
        description=say("One version, with what the others say under the passage one reads; again: it alone."),
    ),
    Command("layout.hide", say("Hide this version"), hide, MENU, ("Ctrl+H",), (), NEEDS, KEPT, is_apart=True),
    Command(
        "layout.show_all",
        say("Show all versions as they came"),
        show_all,
        MENU,
        keys=("Ctrl+Shift+H",),
        needs=NEEDS,
        description=say("In the order of the story, all as wide."),
    ),
    Command(
        "layout.left", say("Move this version left"), mover(-1), MENU, ("Alt+Left",), (), NEEDS, KEPT, is_apart=True
    ),
    Command("layout.right", say("Move this version right"), mover(1), MENU, ("Alt+Right",), (), NEEDS, KEPT),
    Command("layout.wider", say("Widen this version"), widener(1), MENU, ("Alt+Shift+Right",), (), NEEDS, KEPT),
    Command("layout.narrower", say("Narrow this version"), widener(-1), MENU, ("Alt+Shift+Left",), (), NEEDS, KEPT),
)
