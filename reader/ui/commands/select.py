"""How is a passage selected: by a mode in which every move takes the selection along, or by moves with Shift?"""

from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need
from reader.ui.commands.moves import PASSAGES, WITHIN

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Select")
THERE = (Need.STORY, Need.TEXT)


def begin(window: "MainWindow") -> None:
    """Begin a selection at the caret, or end it."""
    window.room.toggle_select_mode()


def clear(window: "MainWindow") -> None:
    """Drop the selection, leave the select mode, be silent."""
    window.speech.stop()
    window.room.leave_select_mode()


COMMANDS = (
    Command(
        "select.begin",
        say("Select by moving"),
        begin,
        MENU,
        keys=("V",),
        needs=THERE,
        description=say("Every move takes the selection along, until V or Esc."),
    ),
    Command(
        "select.clear",
        say("Select nothing"),
        clear,
        MENU,
        text_keys=("Esc",),
        needs=THERE,
        description=say("Drop the selection and leave the select mode."),
    ),
    *(move.extending(MENU) for move in PASSAGES + WITHIN),
)
