"""What can be done with highlights and notes?"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.model import Color
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

MENU = "Note"


def highlighter(color: Color) -> "Callable[[MainWindow], None]":
    """Return a command function that highlights the passage, or recolors the highlight at the caret."""

    def highlight(window: "MainWindow") -> None:
        window.room.highlight_or_recolor(color)

    return highlight


def write_note(window: "MainWindow") -> None:
    """Write a note on the highlight at the caret; without one the passage is highlighted first."""
    annotation = window.room.note_to_write_on()
    if annotation is not None:
        window.panes.show_notes(True)
        window.notes_pane.focus_note(annotation.id)


def edit_tags(window: "MainWindow") -> None:
    """Put the caret into the tags of the highlight at the caret."""
    annotation = window.room.note_to_write_on()
    if annotation is not None:
        window.panes.show_notes(True)
        window.notes_pane.focus_note(annotation.id)


def restyle(window: "MainWindow") -> None:
    """Draw the highlight at the caret in the next style."""
    window.room.restyle()


def delete(window: "MainWindow") -> None:
    """Delete the highlight at the caret with its note; undo brings it back."""
    annotation = window.room.at_caret()
    if annotation is not None:
        window.story.delete(annotation)
        window.messages.info("Highlight deleted.", "Undo", window.saver.undo)


def next_note(window: "MainWindow") -> None:
    """Go to the next highlight in the order of the text."""
    window.room.go_to_note(1)


def previous_note(window: "MainWindow") -> None:
    """Go to the previous highlight in the order of the text."""
    window.room.go_to_note(-1)


COMMANDS = (
    *(
        Command(
            f"note.{color.value}",
            f"Highlight in {color.value}",
            highlighter(color),
            MENU,
            keys=(str(number),),
            needs=(Need.STORY, Need.TEXT),
            description="The selected passage, else the sentence; on a highlight: give it this colour.",
        )
        for number, color in enumerate(Color, 1)
    ),
    Command(
        "note.write",
        "Write a note",
        write_note,
        MENU,
        keys=("A",),
        needs=(Need.STORY, Need.TEXT),
        description="On the highlight at the caret, or on the passage, which is highlighted first.",
        is_apart=True,
    ),
    Command(
        "note.tag",
        "Tag the highlight",
        edit_tags,
        MENU,
        keys=("T",),
        needs=(Need.STORY, Need.TEXT),
        description="Labels, to find and group notes by.",
    ),
    Command(
        "note.style",
        "Draw the highlight otherwise",
        restyle,
        MENU,
        keys=("Shift+X",),
        needs=(Need.TEXT, Need.ANNOTATION),
        description="As a ground, a line under the words, a line through them, a frame.",
    ),
    Command(
        "note.delete",
        "Delete the highlight",
        delete,
        MENU,
        keys=("X",),
        text_keys=("Del",),
        needs=(Need.TEXT, Need.ANNOTATION),
        description="With its note; undo brings both back.",
    ),
    Command(
        "note.next",
        "Next note",
        next_note,
        MENU,
        keys=("N",),
        needs=(Need.TEXT, Need.NOTES),
        description="In the order of the text.",
        is_apart=True,
    ),
    Command(
        "note.previous",
        "Previous note",
        previous_note,
        MENU,
        keys=("P",),
        needs=(Need.TEXT, Need.NOTES),
        description="In the order of the text.",
    ),
)
