"""Where does one look when one does not know?"""

from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Help")


def keys(window: "MainWindow") -> None:
    """Show every key."""
    window.side.keys()


def own_keys(window: "MainWindow") -> None:
    """Give commands other keys."""
    window.side.own_keys()


def key_paper(window: "MainWindow") -> None:
    """Write the page of keys as a PDF, to print."""
    window.side.choose_key_paper()


def six_keys(window: "MainWindow") -> None:
    """Show the six keys a newcomer needs."""
    window.six_keys.show_keys(window.commands.table)


def log(window: "MainWindow") -> None:
    """Say where the log lies, and copy that."""
    window.side.log()


def about(window: "MainWindow") -> None:
    """Say what this is, what is inside under which licence, and where the library lies."""
    from reader.ui.help.about import About

    library = window.desk.library if window.desk else None
    place, sqlite = (library.path, library.sqlite_version) if library else (None, "")
    About(window.theme, place, sqlite, window).open()


def manual(window: "MainWindow") -> None:
    """Open the manual beside the window."""
    from reader.ui.help.manual import Manual

    Manual(window.theme, window).show()


COMMANDS = (
    Command(
        "help.manual",
        say("Manual"),
        manual,
        MENU,
        keys=("F1",),
        description=say("How it all works, in a few short pages."),
    ),
    Command(
        "help.keys", say("All keys"), keys, MENU, keys=("?",), description=say("Every command and its key on one page.")
    ),
    Command(
        "help.own_keys",
        say("Keys of one’s own…"),
        own_keys,
        MENU,
        keys=("Ctrl+Shift+K",),
        description=say("Give a command another key, export, import and reset the keys; F2 does it in the palette."),
    ),
    Command("help.key_paper", say("Print the keys…"), key_paper, MENU, description=say("All keys as a PDF on A4.")),
    Command("help.six_keys", say("Six keys to begin with"), six_keys, MENU, description=say("The card for newcomers.")),
    Command("help.log", say("Where the log is"), log, MENU, description=say("The file to send along with a report.")),
    Command(
        "help.about",
        say("About Synoptic"),
        about,
        MENU,
        description=say("Versions and licences of everything inside, where the library lies, a report for a bug."),
    ),
)
