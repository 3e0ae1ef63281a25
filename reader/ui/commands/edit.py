"""What can be taken back, brought back, copied?"""

from typing import TYPE_CHECKING

from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

MENU = "Edit"


def undo(window: "MainWindow") -> None:
    """Take back what was done last."""
    window.saver.undo()


def redo(window: "MainWindow") -> None:
    """Do again what was taken back last."""
    window.saver.redo()


def copy(window: "MainWindow") -> None:
    """Put the passage at the caret on the clipboard, without furniture inside it."""
    window.synopsis.copy()


COMMANDS = (
    Command(
        "edit.undo", "Undo", undo, MENU, keys=("Ctrl+Z",), needs=(Need.UNDO,), description="Take back the last step."
    ),
    Command(
        "edit.redo",
        "Redo",
        redo,
        MENU,
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        needs=(Need.REDO,),
        description="Do again what was taken back.",
    ),
    Command(
        "edit.copy",
        "Copy the passage",
        copy,
        MENU,
        text_keys=("Ctrl+C",),
        needs=(Need.STORY, Need.TEXT),
        description="The selected words, or the sentence at the caret.",
        is_apart=True,
    ),
)
