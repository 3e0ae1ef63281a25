"""What can a machine translate when asked, and how does that go away again?"""

from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Translate")
THERE = (Need.STORY, Need.TEXT)


def passage(window: "MainWindow") -> None:
    """Have the passage at the caret translated."""
    window.translator.passage()


def article(window: "MainWindow") -> None:
    """Have the article at the caret translated."""
    window.translator.article()


def language(window: "MainWindow") -> None:
    """Choose the language to translate into."""
    window.translator.choose_language()


def delete(window: "MainWindow") -> None:
    """Take the machine translation at the caret away."""
    window.translator.delete()


def forget_key(window: "MainWindow") -> None:
    """Forget the key of a translation service."""
    window.translator.choose_key_to_forget()


COMMANDS = (
    Command(
        "translate.passage",
        say("Translate the passage"),
        passage,
        MENU,
        keys=("I",),
        needs=THERE,
        description=say("The selected words, or the sentence: a machine's words appear under it, marked as such."),
    ),
    Command(
        "translate.article",
        say("Translate the article"),
        article,
        MENU,
        keys=("Shift+I",),
        needs=THERE,
        description=say("A column of machine output beside it, row by row; again: go on where it stopped."),
    ),
    Command(
        "translate.language",
        say("Translate into…"),
        language,
        MENU,
        keys=("Ctrl+I",),
        needs=(Need.LIBRARY,),
        description=say("Choose the language of translations."),
        is_apart=True,
    ),
    Command(
        "translate.delete",
        say("Delete the translation"),
        delete,
        MENU,
        keys=("Ctrl+Shift+I",),
        needs=THERE,
        description=say("The machine's column, or what stands under the passage; undo brings it back."),
    ),
    Command(
        "translate.forget_key",
        say("Forget a key…"),
        forget_key,
        MENU,
        needs=(Need.LIBRARY,),
        description=say("Take the key of a translation service out of the keyring of the system."),
        is_apart=True,
    ),
)
