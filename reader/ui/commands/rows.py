"""What can the person correct about the rows: which sentences of the versions stand beside each other?"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.model import OpenedStory, Span
from reader.say import say
from reader.services.history import Step
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk
    from reader.ui.window.main_window import MainWindow

MENU = say("Rows")
NEEDS = (Need.STORY, Need.TEXT, Need.VERSIONS)


def join(window: "MainWindow") -> None:
    """Make the row at the caret and the one below one row."""

    def correction(desk: "Desk", opened: OpenedStory, article_id: str, span: Span) -> Step:
        from reader.services import repairing

        return repairing.joining(desk.library, opened, article_id, span)

    window.repairer.correct(correction)


def split(window: "MainWindow") -> None:
    """Begin a new row with the sentence at the caret."""

    def correction(desk: "Desk", opened: OpenedStory, article_id: str, span: Span) -> Step:
        from reader.services import repairing

        return repairing.splitting(desk.library, opened, article_id, span)

    window.repairer.correct(correction)


def shifter(step: int) -> "Callable[[MainWindow], None]":
    """Return a command function that moves the sentence at the caret to the row below (1) or above (-1)."""

    def correction(desk: "Desk", opened: OpenedStory, article_id: str, span: Span) -> Step:
        from reader.services import repairing

        return repairing.shifting(desk.library, opened, article_id, span, step)

    def shift(window: "MainWindow") -> None:
        window.repairer.correct(correction)

    return shift


def exchange(window: "MainWindow") -> None:
    """Let this version's words in the row and in the row below change places."""

    def correction(desk: "Desk", opened: OpenedStory, article_id: str, span: Span) -> Step:
        from reader.services import repairing

        return repairing.exchanging(desk.library, opened, article_id, span)

    window.repairer.correct(correction)


def confirmer(*, all_before: bool) -> "Callable[[MainWindow], None]":
    """Return a command function that confirms the row at the caret, or all up to it, and goes to the next row."""

    def correction(desk: "Desk", opened: OpenedStory, article_id: str, span: Span) -> Step:
        from reader.services import repairing

        return repairing.confirming(desk.library, opened, article_id, span, all_before=all_before)

    def confirm(window: "MainWindow") -> None:
        window.repairer.correct(correction, then_go_on=True)

    return confirm


def forget(window: "MainWindow") -> None:
    """Take back what was decided on the row at the caret: it is lined up by the program again."""

    def correction(desk: "Desk", opened: OpenedStory, article_id: str, span: Span) -> Step:
        from reader.services import repairing

        return repairing.releasing(desk.library, opened, article_id, span)

    window.repairer.correct(correction)


def ledger(window: "MainWindow") -> None:
    """Show the list of everything in which the versions differ."""
    window.ledger.open(window.theme)


def dismiss(window: "MainWindow") -> None:
    """Say that what is underlined in the row at the caret is no contradiction."""
    window.comparison.dismiss_here()


COMMANDS = (
    Command(
        "rows.join",
        say("Join with the row below"),
        join,
        MENU,
        keys=("Alt+J",),
        needs=NEEDS,
        description=say("The two become one row. Corrections are kept at once; the rest is lined up around them."),
    ),
    Command(
        "rows.split",
        say("Split the row here"),
        split,
        MENU,
        keys=("Alt+S",),
        needs=NEEDS,
        description=say("The sentence at the caret begins a new row; at the first one its version leaves the row."),
    ),
    Command(
        "rows.down",
        say("Shift the sentence to the row below"),
        shifter(1),
        MENU,
        keys=("Alt+D",),
        needs=NEEDS,
        description=say("With those after it in this row and version."),
        is_apart=True,
    ),
    Command(
        "rows.up",
        say("Shift the sentence to the row above"),
        shifter(-1),
        MENU,
        keys=("Alt+U",),
        needs=NEEDS,
        description=say("With those before it in this row and version."),
    ),
    Command(
        "rows.exchange",
        say("Exchange with the row below"),
        exchange,
        MENU,
        keys=("Alt+X",),
        needs=NEEDS,
        description=say("What this version says here and below change places: a passage that stands elsewhere."),
    ),
    Command(
        "rows.confirm",
        say("Confirm the row and go on"),
        confirmer(all_before=False),
        MENU,
        keys=("Y",),
        needs=NEEDS,
        description=say("A tick stands before it; it stays so, whatever is worked out later."),
        is_apart=True,
    ),
    Command(
        "rows.confirm_all",
        say("Confirm all rows up to here"),
        confirmer(all_before=True),
        MENU,
        keys=("Shift+Y",),
        needs=NEEDS,
        description=say("From the first row to this one, those not yet decided."),
    ),
    Command(
        "rows.forget",
        say("Line the row up by itself again"),
        forget,
        MENU,
        keys=("Alt+Y",),
        needs=NEEDS,
        description=say("Takes back what was confirmed or corrected in this row."),
    ),
    Command(
        "rows.ledger",
        say("What differs…"),
        ledger,
        MENU,
        keys=("Ctrl+L",),
        needs=(Need.STORY, Need.VERSIONS),
        description=say(
            "Numbers, dates, names, quotations that disagree, passages told once or elsewhere, in one list."
        ),
        is_apart=True,
    ),
    Command(
        "rows.dismiss",
        say("Dismiss what disagrees here"),
        dismiss,
        MENU,
        keys=("Alt+A",),
        needs=NEEDS,
        description=say("What is underlined in this row is no contradiction; it is remembered."),
    ),
)
