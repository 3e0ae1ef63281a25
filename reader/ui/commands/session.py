"""What can be done with what is read: places, marks, sessions, times?"""

from typing import TYPE_CHECKING

from reader.model import ReadingState
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

MENU = "Reading"
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
    window.letters.wait("Mark this place with which letter?", window.memory.mark)


def go_to_mark(window: "MainWindow") -> None:
    """Wait for a letter and go to its place."""
    marked = " ".join(letter.upper() for letter in sorted(window.memory.marks))
    window.letters.wait(
        f"Go to which mark? {marked}" if marked else "No place is marked yet.", window.memory.go_to_mark
    )


def begin(window: "MainWindow") -> None:
    """Choose what to read and begin."""
    window.session.choose()


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
    window.messages.info("Unread again.")


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
    _row("reading.start_over", "To the start of the story", start_over, "Q", description="Where you were is a jump."),
    _row("reading.back", "Back to before the jump", back, "", ("Backspace",), description="As often as you like."),
    _row("reading.forward", "Forward again", forward, "", ("Shift+Backspace",), description="After going back."),
    _row("reading.mark", "Mark this place…", mark, "M", description="M and a letter.", is_apart=True),
    _row("reading.go_to_mark", "Go to a mark…", go_to_mark, "Shift+M", description="Shift+M and its letter."),
    _row(
        "session.begin", "Begin a reading session…", begin, "Ctrl+R", needs=LIBRARY, is_apart=True,
        description="A queue: everything unread, the filtered list, what a search found, this story.",
    ),
    _row("session.done", "Done, and on", done, "", ("Ctrl+Return",), description="In a session the next one opens."),
    _row("session.later", "Later", later, "", ("Ctrl+Shift+Return",), description="To the end of the queue."),
    _row("session.next", "Next in the session", following, "", ("Ctrl+PgDown",), LIBRARY, "This stays undone."),
    _row("session.previous", "Previous in the session", preceding, "", ("Ctrl+PgUp",), LIBRARY, "One back."),
    _row("session.resume", "Come back to the session", resume, "Ctrl+Shift+R", (), LIBRARY, "Where it was left."),
    _row("session.leave", "Leave the session", leave, "Ctrl+Shift+L", (), LIBRARY, "It waits as it is."),
    _row("session.queue", "Show the reading queue", queue, "Ctrl+J", needs=LIBRARY, description="To put it in order."),
    _row("session.summary", "Summary of the session…", summarise, needs=LIBRARY, description="As Markdown."),
    _row("session.end", "End the session", end, needs=LIBRARY, description="With a summary to keep as Markdown."),
    _row("reading.unread", "Unread again", unread, description="Forget place and state of this story.", is_apart=True),
    _row(
        "reading.statistics", "Reading statistics…", statistics, needs=LIBRARY,
        description="Time by week, language, source and tag, from a log that only you see; switch it off, erase it.",
    ),
)  # fmt: skip
