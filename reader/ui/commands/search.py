"""What can be done with a search beside typing it?"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Go")


def walker(step: int) -> "Callable[[MainWindow], None]":
    """Return a command function that opens another hit of the last search."""

    def walk(window: "MainWindow") -> None:
        window.searcher.go(step)

    return walk


def save(window: "MainWindow") -> None:
    """Keep what stands in the search box."""
    window.searcher.save()


COMMANDS = (
    Command(
        "search.next",
        say("Next hit of the search"),
        walker(1),
        MENU,
        keys=("Ctrl+G",),
        needs=(Need.LIBRARY,),
        description=say("Open the next passage that the last search found, in whichever story it stands."),
        is_apart=True,
    ),
    Command(
        "search.previous",
        say("Previous hit of the search"),
        walker(-1),
        MENU,
        keys=("Ctrl+Shift+G",),
        needs=(Need.LIBRARY,),
        description=say("Open the previous passage that the last search found."),
    ),
    Command(
        "search.save",
        say("Save this search"),
        save,
        MENU,
        keys=("Ctrl+D",),
        needs=(Need.LIBRARY,),
        description=say("Keep what stands in the search box in the library pane; Del on its row takes it away."),
    ),
)
