"""What can be done with what is read: places, marks, sessions, times?"""

from typing import TYPE_CHECKING

from reader.model import ReadingState
from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Reading")
THERE = (Need.STORY, Need.TEXT)


def start_over(window: "MainWindow") -> None:
    """Go to the top of the story."""
    window.memory.jumping(lambda: window.synopsis.go_to_row(0))


def back(window: "MainWindow") -> None:
    """Go where one was before the last jump."""
    window.memory.back()


def forward(window: "MainWindow") -> None:
    """Go where one came back from."""
    window.memory.forward()


def mark(window: "MainWindow") -> None:
    """Wait for a letter and let it stand for this place."""
    window.letters.wait(say("Mark this place with which letter?"), window.memory.mark)


def go_to_mark(window: "MainWindow") -> None:
    """Wait for a letter and go to its place."""
    marked = " ".join(letter.upper() for letter in sorted(window.memory.marks))
    window.letters.wait(
        say("Go to which mark? {letters}", letters=marked) if marked else say("No place is marked yet."),
        window.memory.go_to_mark,
    )


def begin(window: "MainWindow") -> None:
    """Choose what to read and begin."""
    window.session.choose()


def add(window: "MainWindow") -> None:
    """Put a story to the end of the queue."""
    window.session.add()


def following(window: "MainWindow") -> None:
    """Open the next item."""
    window.session.go(1)


def preceding(window: "MainWindow") -> None:
    """Open the item before."""
    window.session.go(-1)


def done(window: "MainWindow") -> None:
    """Mark the story as read and go on."""
    window.session.done()


def later(window: "MainWindow") -> None:
    """Put the item to the end of the queue."""
    window.session.later()


def leave(window: "MainWindow") -> None:
    """Leave the session; it waits."""
    window.session.leave()


def resume(window: "MainWindow") -> None:
    """Come back to the session."""
    window.session.resume()


def queue(window: "MainWindow") -> None:
    """Show the queue."""
    window.session.open(window.theme)


def end(window: "MainWindow") -> None:
    """End the session with a summary."""
    window.session.end()


def summarise(window: "MainWindow") -> None:
    """Show what came of the session so far."""
    window.session.summarise()


def unread(window: "MainWindow") -> None:
    """Make the open story unread again."""
    window.memory.set_state(ReadingState.UNREAD)
    window.messages.info(say("Unread again."))


def statistics(window: "MainWindow") -> None:
    """Show how much was read."""
    window.statistics.open()


def _row(
    id: str, title: str, run: object, keys: str = "", text_keys: tuple[str, ...] = (), needs: tuple[Need, ...] = THERE,
    description: str = "", is_apart: bool = False,
) -> Command:  # fmt: skip
    return Command(id, title, run, MENU, (keys,) if keys else (), text_keys, needs, description, is_apart)  # type: ignore[arg-type]


LIBRARY = (Need.LIBRARY,)
COMMANDS = (
    _row(
        "reading.start_over",
        say("To the start of the story"),
        start_over,
        "Q",
        description=say("Where you were is a jump."),
    ),
    _row(
        "reading.back",
        say("Back to before the jump"),
        back,
        "",
        ("Backspace",),
        description=say("As often as you like."),
    ),
    _row(
        "reading.forward", say("Forward again"), forward, "", ("Shift+Backspace",), description=say("After going back.")
    ),
    _row("reading.mark", say("Mark this place…"), mark, "M", description=say("M and a letter."), is_apart=True),
    _row("reading.go_to_mark", say("Go to a mark…"), go_to_mark, "Shift+M", description=say("Shift+M and its letter.")),
    _row(
        "session.begin",
        say("Begin a reading session…"),
        begin,
        "Ctrl+R",
        needs=LIBRARY,
        is_apart=True,
        description=say("A queue: everything unread, the filtered list, what a search found, this story."),
    ),
    _row(
        "session.add",
        say("Add to the reading queue"),
        add,
        "Ctrl+Shift+J",
        needs=LIBRARY,
        description=say("The story chosen in the list, else the open one, to the end; without a session one begins."),
    ),
    _row(
        "session.done",
        say("Done, and on"),
        done,
        "",
        ("Ctrl+Return",),
        description=say("In a session the next one opens."),
    ),
    _row("session.later", say("Later"), later, "", ("Ctrl+Shift+Return",), description=say("To the end of the queue.")),
    _row(
        "session.next", say("Next in the session"), following, "", ("Ctrl+PgDown",), LIBRARY, say("This stays undone.")
    ),
    _row("session.previous", say("Previous in the session"), preceding, "", ("Ctrl+PgUp",), LIBRARY, say("One back.")),
    _row(
        "session.resume",
        say("Come back to the session"),
        resume,
        "Ctrl+Shift+R",
        (),
        LIBRARY,
        say("Where it was left."),
    ),
    _row("session.leave", say("Leave the session"), leave, "Ctrl+Shift+L", (), LIBRARY, say("It waits as it is.")),
    _row(
        "session.queue",
        say("Show the reading queue"),
        queue,
        "Ctrl+J",
        needs=LIBRARY,
        description=say("To put it in order."),
    ),
    _row("session.summary", say("Summary of the session…"), summarise, needs=LIBRARY, description=say("As Markdown.")),
    _row(
        "session.end",
        say("End the session"),
        end,
        needs=LIBRARY,
        description=say("With a summary to keep as Markdown."),
    ),
    _row(
        "reading.unread",
        say("Unread again"),
        unread,
        description=say("Forget place and state of this story."),
        is_apart=True,
    ),
    _row(
        "reading.statistics",
        say("Reading statistics…"),
        statistics,
        needs=LIBRARY,
        description=say(
            "Time by week, language, source and tag, from a log that only you see; switch it off, erase it."
        ),
    ),
)
