"""What can be taken back, brought back, copied?"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Edit")


def undo(window: "MainWindow") -> None:
    """Take back what was done last."""
    window.saver.undo()


def redo(window: "MainWindow") -> None:
    """Do again what was taken back last."""
    window.saver.redo()


def copy(window: "MainWindow") -> None:
    """Put the passage at the caret on the clipboard, without furniture inside it."""
    window.synopsis.copy()


def copy_everywhere(window: "MainWindow") -> None:
    """Put the passage and what the other versions say there on the clipboard, as Markdown."""
    passage, opened = window.synopsis.selected_passage(), window.story.opened
    if passage is not None and opened is not None and window.desk is not None:
        window.synopsis.put_on_clipboard(window.desk.quote_everywhere(opened, *passage))
        window.messages.info(say("The passage is on the clipboard, with what the other versions say."))


def find(window: "MainWindow") -> None:
    """Find words in all versions of the story."""
    window.story_finder.open()


def finder(step: int) -> "Callable[[MainWindow], None]":
    """Return a command function that goes to the next place that was found, or the one before."""

    def go(window: "MainWindow") -> None:
        window.story_finder.go(step)

    return go


COMMANDS = (
    Command(
        "edit.undo",
        say("Undo"),
        undo,
        MENU,
        keys=("Ctrl+Z",),
        needs=(Need.UNDO,),
        description=say("Take back the last step."),
    ),
    Command(
        "edit.redo",
        say("Redo"),
        redo,
        MENU,
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        needs=(Need.REDO,),
        description=say("Do again what was taken back."),
    ),
    Command(
        "edit.copy",
        say("Copy the passage"),
        copy,
        MENU,
        text_keys=("Ctrl+C",),
        needs=(Need.STORY, Need.TEXT),
        description=say("The selected words, or the sentence at the caret."),
        is_apart=True,
    ),
    Command(
        "edit.copy_everywhere",
        say("Copy with all counterparts"),
        copy_everywhere,
        MENU,
        keys=("Ctrl+Shift+C",),
        needs=(Need.STORY, Need.TEXT),
        description=say("The passage and what the other versions say there, as Markdown."),
    ),
    Command(
        "edit.find",
        say("Find in this story…"),
        find,
        MENU,
        keys=("Ctrl+F",),
        needs=(Need.STORY, Need.TEXT),
        description=say("Words in all its versions, with how often; without regard to case and accents."),
        is_apart=True,
    ),
    Command(
        "edit.find_next",
        say("Find next"),
        finder(1),
        MENU,
        ("F3",),
        (),
        (Need.STORY, Need.TEXT),
        say("The next place."),
    ),
    Command(
        "edit.find_previous",
        say("Find previous"),
        finder(-1),
        MENU,
        ("Shift+F3",),
        (),
        (Need.STORY, Need.TEXT),
        say("The place before."),
    ),
)
