"""What can be shown, hidden, made larger?"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.commands.command import Command

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

MENU = "View"


def library_pane(window: "MainWindow") -> None:
    """Go to the library pane, or hide it when the keyboard is there already."""
    pane = window.library_pane
    if window.whereabouts.has_keyboard(pane):
        window.panes.show_library(False)
        window.focus_text()
    else:
        window.panes.show_library(True)
        pane.focus_list()


def notes_pane(window: "MainWindow") -> None:
    """Go to the notes pane, or hide it when the keyboard is there already."""
    pane = window.notes_pane
    is_empty = not window.story.annotations  # there is nothing in it to go to
    if window.whereabouts.has_keyboard(pane) or (is_empty and pane.isVisible()):
        window.panes.show_notes(False)
        window.focus_text()
    else:
        window.panes.show_notes(True)
        if not is_empty:
            pane.setFocus()


def show_text(window: "MainWindow") -> None:
    """Go back to the text, from wherever the keyboard is."""
    if window.story.id:
        window.story.open(window.story.id)
    window.focus_text()


def focus_mode(window: "MainWindow") -> None:
    """Hide everything but the text, or bring it back."""
    window.panes.focus(not window.panes.is_focused)
    window.focus_text()


def full_screen(window: "MainWindow") -> None:
    """Fill the screen, or leave it."""
    window.toggle_full_screen()


def theme(window: "MainWindow") -> None:
    """Switch between light and dark."""
    window.settings.theme = "light" if window.theme.is_dark else "dark"


def sizer(step: float) -> "Callable[[MainWindow], None]":
    """Return a command function that makes the text larger or smaller, 0 for the usual size."""

    def size(window: "MainWindow") -> None:
        setting = type(window.settings).text_size
        wanted = setting.default if step == 0 else window.settings.text_size + step
        if setting.fits(wanted):
            window.settings.text_size = wanted

    return size


def menu(window: "MainWindow") -> None:
    """Open the menu of all menus."""
    window.top_bar.open_menu()


COMMANDS = (
    Command("view.library", "Library pane", library_pane, MENU, ("Ctrl+1",), description="Go there; again: hide it."),
    Command("view.text", "Text", show_text, MENU, ("Ctrl+2",), description="Go back to the text."),
    Command("view.notes", "Notes pane", notes_pane, MENU, ("Ctrl+3",), description="Go there; again: hide it."),
    Command(
        "view.focus",
        "Focus on the text",
        focus_mode,
        MENU,
        keys=("Z",),
        description="Only the text, without panes and bars; again: bring them back.",
        is_apart=True,
    ),
    Command("view.full_screen", "Full screen", full_screen, MENU, keys=("F11",), description="Again: leave it."),
    Command(
        "view.theme", "Switch between light and dark", theme, MENU, keys=("Ctrl+T",), description="Colours; stays so."
    ),
    Command(
        "view.larger",
        "Larger text",
        sizer(1),
        MENU,
        keys=("Ctrl++", "Ctrl+="),
        description="Your place stays where it is.",
        is_apart=True,
    ),
    Command(
        "view.smaller", "Smaller text", sizer(-1), MENU, keys=("Ctrl+-",), description="Your place stays where it is."
    ),
    Command("view.usual", "Usual text size", sizer(0), MENU, keys=("Ctrl+0",), description="As it came."),
    Command(
        "view.menu",
        "Open the menu",
        menu,
        MENU,
        keys=("F10",),
        description="All commands by menu; the name at the top left does the same.",
        is_apart=True,
    ),
)
