"""Where does one look when one does not know?"""

from typing import TYPE_CHECKING

from reader.ui.commands.command import Command

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

MENU = "Help"


def keys(window: "MainWindow") -> None:
    """Show every key."""
    window.side.keys()


def log(window: "MainWindow") -> None:
    """Say where the log lies, and copy that."""
    window.side.log()


def about(window: "MainWindow") -> None:
    """Say what this is, which version, and which library is open."""
    window.side.about(str(window.desk.library.path) if window.desk else "not open yet")


COMMANDS = (
    Command(
        "help.keys", "All keys", keys, MENU, keys=("?", "F1"), description="Every command and its key on one page."
    ),
    Command("help.log", "Where the log is", log, MENU, description="The file to send along with a report."),
    Command("help.about", "About Synoptic", about, MENU, description="Version, licence, and the library that is open."),
)
