"""How does a story get on paper?"""

from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Library")


def pdf(window: "MainWindow") -> None:
    """Write the story as it is seen into a PDF."""
    window.room.printer().choose_pdf()


def paper(window: "MainWindow") -> None:
    """Print the story as it is seen."""
    window.room.printer().choose_printer()


COMMANDS = (
    Command(
        "paper.print",
        say("Print the story…"),
        paper,
        MENU,
        keys=("Ctrl+P",),
        needs=(Need.STORY, Need.TEXT),
        description=say("As it is seen: the layout, the highlights, lines set aside when they are shown."),
        is_apart=True,
    ),
    Command(
        "paper.pdf",
        say("Save the story as PDF…"),
        pdf,
        MENU,
        keys=("Ctrl+Shift+P",),
        needs=(Need.STORY, Need.TEXT),
        description=say("As it is seen: the layout, the highlights, lines set aside when they are shown."),
    ),
)
