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
    """Say what this is, what is inside under which licence, and where the library lies."""
    from reader.ui.about import About

    library = window.desk.library if window.desk else None
    place, sqlite = (library.path, library.sqlite_version) if library else (None, "")
    About(window.theme, place, sqlite, window).open()


def manual(window: "MainWindow") -> None:
    """Open the manual beside the window."""
    from reader.ui.manual import Manual

    Manual(window.theme, window).show()


COMMANDS = (
    Command("help.manual", "Manual", manual, MENU, keys=("F1",), description="How it all works, in a few short pages."),
    Command("help.keys", "All keys", keys, MENU, keys=("?",), description="Every command and its key on one page."),
    Command("help.log", "Where the log is", log, MENU, description="The file to send along with a report."),
    Command(
        "help.about",
        "About Synoptic",
        about,
        MENU,
        description="Versions and licences of everything inside, where the library lies, a report for a bug.",
    ),
)
