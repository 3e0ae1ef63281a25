"""What can be done with highlights and notes?"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.model import Color
from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Note")


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
        window.notes_pane.focus_tags(annotation.id)


def restyle(window: "MainWindow") -> None:
    """Draw the highlight at the caret in the next style."""
    window.room.restyle()


def delete(window: "MainWindow") -> None:
    """Delete the highlight at the caret with its note; undo brings it back."""
    annotation = window.room.at_caret()
    if annotation is not None:
        window.story.delete(annotation)
        window.saver.offer_undo(say("Highlight deleted."))


def accept_counterpart(window: "MainWindow") -> None:
    """Say that the counterpart proposed in this version is right."""
    window.hand.accept()


def dismiss_counterpart(window: "MainWindow") -> None:
    """Say that the counterpart proposed in this version is none."""
    window.hand.dismiss()


def move_counterpart(window: "MainWindow") -> None:
    """Make the selected words the note's counterpart in this version."""
    window.hand.move_counterpart()


def find_counterparts(window: "MainWindow") -> None:
    """Look for the counterparts of all notes in versions they have none in."""
    window.hand.find_counterparts()


def add_passage(window: "MainWindow") -> None:
    """Add the selected words to the current note."""
    window.hand.add_passage()


def attach(window: "MainWindow") -> None:
    """Attach a note whose passage was lost to the selected words."""
    window.hand.attach()


def correct_quote(window: "MainWindow") -> None:
    """Correct how the quote reads; the words of the text are kept."""
    window.hand.correct_quote()


def copy_note(window: "MainWindow") -> None:
    """Put the note, or the selected words, on the clipboard as Markdown."""
    window.hand.copy()


def tags(window: "MainWindow") -> None:
    """Rename tags, or make two one."""
    window.keeping.tags()


def next_note(window: "MainWindow") -> None:
    """Go to the next highlight in the order of the text."""
    window.room.go_to_note(1)


def previous_note(window: "MainWindow") -> None:
    """Go to the previous highlight in the order of the text."""
    window.room.go_to_note(-1)


HIGHLIGHT = {
    Color.YELLOW: say("Highlight in yellow"),
    Color.GREEN: say("Highlight in green"),
    Color.BLUE: say("Highlight in blue"),
    Color.PINK: say("Highlight in pink"),
    Color.ORANGE: say("Highlight in orange"),
    Color.PURPLE: say("Highlight in purple"),
}
COMMANDS = (
    *(
        Command(
            f"note.{color.value}",
            HIGHLIGHT[color],
            highlighter(color),
            MENU,
            keys=(str(number),),
            needs=(Need.STORY, Need.TEXT),
            description=say("The selected passage, else the sentence; on a highlight: give it this colour."),
        )
        for number, color in enumerate(Color, 1)
    ),
    Command(
        "note.write",
        say("Write a note"),
        write_note,
        MENU,
        keys=("A",),
        needs=(Need.STORY, Need.TEXT),
        description=say("On the highlight at the caret, or on the passage, which is highlighted first."),
        is_apart=True,
    ),
    Command(
        "note.tag",
        say("Tag the highlight"),
        edit_tags,
        MENU,
        keys=("T",),
        needs=(Need.STORY, Need.TEXT),
        description=say("Labels, to find and group notes by."),
    ),
    Command(
        "note.style",
        say("Draw the highlight otherwise"),
        restyle,
        MENU,
        keys=("Shift+X",),
        needs=(Need.TEXT, Need.ANNOTATION),
        description=say("As a ground, a line under the words, a line through them, a frame."),
    ),
    Command(
        "note.delete",
        say("Delete the highlight"),
        delete,
        MENU,
        keys=("X",),
        text_keys=("Del",),
        needs=(Need.TEXT, Need.ANNOTATION),
        description=say("With its note; undo brings both back."),
    ),
    Command(
        "note.add_passage",
        say("Add the selection to the note"),
        add_passage,
        MENU,
        keys=("+",),
        needs=(Need.NOTES, Need.TEXT),
        description=say("One note on several passages; the note is the one whose card is current."),
        is_apart=True,
    ),
    Command(
        "note.accept",
        say("Accept the counterpart"),
        accept_counterpart,
        MENU,
        keys=("E",),
        needs=(Need.ANNOTATION, Need.TEXT),
        description=say("What was proposed in this version is right."),
    ),
    Command(
        "note.dismiss",
        say("Dismiss the counterpart"),
        dismiss_counterpart,
        MENU,
        keys=("Shift+E",),
        needs=(Need.ANNOTATION, Need.TEXT),
        description=say("What was proposed in this version is no counterpart."),
    ),
    Command(
        "note.move_counterpart",
        say("Move the counterpart to the selection"),
        move_counterpart,
        MENU,
        keys=("Shift+C",),
        needs=(Need.NOTES, Need.TEXT),
        description=say("The selected words are the counterpart of the current note in this version."),
    ),
    Command(
        "note.find_counterparts",
        say("Find counterparts in all versions"),
        find_counterparts,
        MENU,
        keys=("Shift+N",),
        needs=(Need.NOTES, Need.TEXT),
        description=say("Of all notes of this story: in versions that came later, or where one was dismissed."),
    ),
    Command(
        "note.attach",
        say("Attach a lost note here"),
        attach,
        MENU,
        keys=("Shift+A",),
        needs=(Need.NOTES, Need.TEXT),
        description=say("A note whose passage is no longer found goes to the selected words."),
    ),
    Command(
        "note.quote",
        say("Correct the quote…"),
        correct_quote,
        MENU,
        keys=("Shift+Q",),
        needs=(Need.NOTES,),
        description=say("How it reads in the note and in exports; the words of the text are kept."),
    ),
    Command(
        "note.copy",
        say("Copy the note as Markdown"),
        copy_note,
        MENU,
        keys=("C",),
        needs=(Need.STORY, Need.TEXT),
        description=say("The note at the caret, or the selected words as a quote."),
    ),
    Command(
        "note.tags",
        say("Rename or merge tags…"),
        tags,
        MENU,
        keys=("Shift+T",),
        needs=(Need.LIBRARY,),
        description=say("In all notes of the library; undo takes it back."),
    ),
    Command(
        "note.next",
        say("Next note"),
        next_note,
        MENU,
        keys=("N",),
        needs=(Need.TEXT, Need.NOTES),
        description=say("In the order of the text."),
        is_apart=True,
    ),
    Command(
        "note.previous",
        say("Previous note"),
        previous_note,
        MENU,
        keys=("P",),
        needs=(Need.TEXT, Need.NOTES),
        description=say("In the order of the text."),
    ),
)
