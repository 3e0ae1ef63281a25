"""What can be shown, hidden, made larger?"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("View")
THEME_ORDER = ("light", "dark", "sepia", "contrast", "contrast_dark")


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


def ruler(window: "MainWindow") -> None:
    """Veil all passages but the current one, or none."""
    window.settings.reading_ruler = not window.settings.reading_ruler


def read_aloud(window: "MainWindow") -> None:
    """Read aloud from the caret on, or stop."""
    window.speech.toggle()


def full_screen(window: "MainWindow") -> None:
    """Fill the screen, or leave it."""
    show = window.showNormal if window.isFullScreen() else window.showFullScreen
    show()


def theme(window: "MainWindow") -> None:
    """Go on to the next of light, sepia, dark and high contrast."""
    names = list(THEME_ORDER)
    now = names.index(window.theme.name) if window.theme.name in names else -1
    window.settings.theme = names[(now + 1) % len(names)]
    chosen = dict(type(window.settings).theme.choices)[window.settings.theme]
    window.messages.info(say("Colours: {colours}.", colours=chosen))


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


def offer(window: "MainWindow") -> None:
    """Do what the message at the bottom offers."""
    window.messages.act()


def put_away(window: "MainWindow") -> None:
    """Put the message at the bottom away."""
    window.messages.dismiss()


def recall(window: "MainWindow") -> None:
    """Show the last message again, or the one before it."""
    if not window.messages.recall():
        window.messages.info(say("Nothing was said yet."))


def stop(window: "MainWindow") -> None:
    """Stop everything that is under way."""
    window.jobs.stop_all()


def pause(window: "MainWindow") -> None:
    """Let everything that is under way wait, or go on."""
    is_paused = any(job.progress.is_paused for job in window.jobs.running)
    window.jobs.pause_all(not is_paused)


def all_notes(window: "MainWindow") -> None:
    """Show the page of every note in the library."""
    window.show_page("annotations")


COMMANDS = (
    Command(
        "view.library",
        say("Library pane"),
        library_pane,
        MENU,
        ("Ctrl+1",),
        description=say("Go there; again: hide it."),
    ),
    Command("view.text", say("Text"), show_text, MENU, ("Ctrl+2",), description=say("Go back to the text.")),
    Command(
        "view.notes", say("Notes pane"), notes_pane, MENU, ("Ctrl+3",), description=say("Go there; again: hide it.")
    ),
    Command(
        "view.all_notes",
        say("All notes"),
        all_notes,
        MENU,
        keys=("Alt+N",),
        needs=(Need.LIBRARY,),
        description=say("Every note of the library: filter, sort, tag, recolour, export."),
    ),
    Command(
        "view.focus",
        say("Focus on the text"),
        focus_mode,
        MENU,
        keys=("F11", "Z"),
        description=say("The text alone, without panes, bars and heads; again: bring them back."),
        is_apart=True,
    ),
    Command(
        "view.ruler",
        say("Reading ruler"),
        ruler,
        MENU,
        keys=("Shift+Z",),
        description=say("All passages but the current one are veiled; again: none."),
    ),
    Command(
        "view.read_aloud",
        say("Read aloud"),
        read_aloud,
        MENU,
        keys=("Alt+R",),
        needs=(Need.STORY, Need.TEXT, Need.VOICE),
        description=say("From the caret on, or what is selected, by a voice of its language; again, or Esc: stop."),
    ),
    Command(
        "view.full_screen",
        say("Full screen"),
        full_screen,
        MENU,
        keys=("Shift+F11",),
        description=say("Again: leave it."),
    ),
    Command(
        "view.offer",
        say("Do what the message offers"),
        offer,
        MENU,
        keys=("F8",),
        description=say("What stands as a link in the strip at the bottom: undo, show, enter a key …"),
        is_apart=True,
    ),
    Command(
        "view.put_away",
        say("Put the message away"),
        put_away,
        MENU,
        keys=("Shift+F8",),
        description=say("The strip at the bottom; the next one, if one waits, takes its place."),
    ),
    Command(
        "view.recall",
        say("Show the last message again"),
        recall,
        MENU,
        keys=("Ctrl+F8",),
        description=say("With what it offered, as far as that still holds; again: the one before it."),
    ),
    Command(
        "view.stop",
        say("Stop what is under way"),
        stop,
        MENU,
        keys=("F9",),
        description=say("Importing, exporting, translating: what is finished stays."),
    ),
    Command(
        "view.pause",
        say("Pause what is under way"),
        pause,
        MENU,
        keys=("Shift+F9",),
        description=say("Again: go on."),
    ),
    Command(
        "view.theme",
        say("Other colours"),
        theme,
        MENU,
        keys=("Ctrl+T",),
        description=say("Light, dark, sepia, high contrast; stays so."),
    ),
    Command(
        "view.larger",
        say("Larger text"),
        sizer(1),
        MENU,
        keys=("Ctrl++", "Ctrl+="),
        description=say("Your place stays where it is."),
        is_apart=True,
    ),
    Command(
        "view.smaller",
        say("Smaller text"),
        sizer(-1),
        MENU,
        keys=("Ctrl+-",),
        description=say("Your place stays where it is."),
    ),
    Command("view.usual", say("Usual text size"), sizer(0), MENU, keys=("Ctrl+0",), description=say("As it came.")),
    Command(
        "view.menu",
        say("Open the menu"),
        menu,
        MENU,
        keys=("F10",),
        description=say("All commands by menu; the name at the top left does the same."),
        is_apart=True,
    ),
)
