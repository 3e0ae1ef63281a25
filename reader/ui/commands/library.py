"""What can be done with the library as a whole: bring articles in, take notes out, leave."""

from typing import TYPE_CHECKING

from reader.say import say
from reader.ui.commands.command import Command, Need

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

MENU = say("Library")


def import_files(window: "MainWindow") -> None:
    """Choose files and import them."""
    window.importer.choose_files()


def import_folder(window: "MainWindow") -> None:
    """Choose a folder and import every article in it."""
    window.importer.choose_folder()


def import_clipboard(window: "MainWindow") -> None:
    """Import the text on the clipboard."""
    window.importer.paste()


def import_address(window: "MainWindow") -> None:
    """Ask for the addresses of pages or feeds, fetch and import them."""
    window.importer.choose_address()


def import_report(window: "MainWindow") -> None:
    """Show what the last import did with each file."""
    window.importer.show_report()


def review(window: "MainWindow") -> None:
    """Look over what was imported, article by article."""
    window.show_page("inbox")


def reopen(window: "MainWindow") -> None:
    """Ask in which encoding the file of the article at the caret shall be read again."""
    article_id = window.inbox.article_id or window.synopsis.current_article()
    if article_id is not None:
        window.inbox.decisions.reopen_as(window.theme, article_id)


def line_rules(window: "MainWindow") -> None:
    """Show the rules about lines, to edit as text, try and take back."""
    window.inbox.decisions.show_rules(window.theme)


def open_samples(window: "MainWindow") -> None:
    """Import the four sample articles that come with the program."""
    window.importer.import_samples()


def export_notes(window: "MainWindow") -> None:
    """Show the notes of the open story as Markdown, to copy or save."""
    window.exporter.show_story()


def export_all(window: "MainWindow") -> None:
    """Write the notes of every story into a folder."""
    window.exporter.choose_folder()


def trash(window: "MainWindow") -> None:
    """Show deleted notes and removed articles, to bring them back or leave nothing of them."""
    window.keeping.trash()


def import_notes(window: "MainWindow") -> None:
    """Take in notes from a file of another program, or from Markdown that was exported."""
    window.note_taker.choose()


def copies(window: "MainWindow") -> None:
    """Show the folder of the copies of the library."""
    window.safe_keeping.show_copies()


def preferences(window: "MainWindow") -> None:
    """Show the preferences."""
    window.side.preferences()


def leave(window: "MainWindow") -> None:
    """Close the window."""
    window.close()


COMMANDS = (
    Command(
        "library.import",
        say("Import files…"),
        import_files,
        MENU,
        keys=("Ctrl+O",),
        needs=(Need.LIBRARY,),
        description=say("Bring in articles: text, HTML, Markdown and other files."),
    ),
    Command(
        "library.import_folder",
        say("Import a folder…"),
        import_folder,
        MENU,
        keys=("Ctrl+Shift+O",),
        needs=(Need.LIBRARY,),
        description=say("Bring in every article of a folder and of the folders in it."),
    ),
    Command(
        "library.paste",
        say("Import the text on the clipboard"),
        import_clipboard,
        MENU,
        keys=("Ctrl+Shift+V",),
        needs=(Need.LIBRARY,),
        description=say("Make an article of the text that was copied elsewhere."),
    ),
    Command(
        "library.import_web",
        say("Import from the web…"),
        import_address,
        MENU,
        keys=("Ctrl+Shift+U",),
        needs=(Need.LIBRARY,),
        description=say("Fetch pages or feeds (RSS, Atom) by their addresses; it says first who will be asked."),
    ),
    Command(
        "library.import_report",
        say("Last import…"),
        import_report,
        MENU,
        needs=(Need.LIBRARY,),
        description=say("What was added, what was here already, what was refused and why; try again."),
    ),
    Command(
        "library.review",
        say("Review import"),
        review,
        MENU,
        keys=("Ctrl+Shift+Y",),
        needs=(Need.LIBRARY,),
        description=say("The inbox: lines set aside and why, facts, story; N and P go from doubt to doubt."),
    ),
    Command(
        "library.reopen",
        say("Reopen as another encoding…"),
        reopen,
        MENU,
        needs=(Need.STORY,),
        description=say("When letters look wrong: the file of this article is read again; notes move along."),
    ),
    Command(
        "library.line_rules",
        say("Rules for lines…"),
        line_rules,
        MENU,
        needs=(Need.LIBRARY,),
        description=say("Lines set aside, or kept, on a site for ever: edit as text, try on the library, take back."),
    ),
    Command(
        "library.samples",
        say("Open the sample library"),
        open_samples,
        MENU,
        needs=(Need.LIBRARY,),
        description=say("Four articles in three languages, to see what Synoptic does."),
    ),
    Command(
        "library.export",
        say("Export notes…"),
        export_notes,
        MENU,
        keys=("Ctrl+E",),
        needs=(Need.STORY,),
        description=say("The notes of this story as Markdown, each with its quote in every version."),
        is_apart=True,
    ),
    Command(
        "library.export_all",
        say("Export the notes of all stories…"),
        export_all,
        MENU,
        keys=("Ctrl+Shift+E",),
        needs=(Need.LIBRARY,),
        description=say("One Markdown file for each story, into a folder."),
    ),
    Command(
        "library.import_notes",
        say("Take in notes…"),
        import_notes,
        MENU,
        needs=(Need.LIBRARY,),
        description=say("From Web Annotations, Hypothes.is, Readwise, or back from exported Markdown; shown first."),
    ),
    Command(
        "library.trash",
        say("Trash…"),
        trash,
        MENU,
        needs=(Need.LIBRARY,),
        description=say("Deleted notes and removed articles: put back, or gone for good."),
    ),
    Command(
        "library.copies",
        say("Show the copies of the library"),
        copies,
        MENU,
        needs=(Need.LIBRARY,),
        description=say("One a day is kept; the manual tells how to go back to one."),
    ),
    Command(
        "library.preferences",
        say("Preferences…"),
        preferences,
        MENU,
        keys=("Ctrl+,",),
        description=say("Settings: colours, text size and face, what is shown."),
        is_apart=True,
    ),
    Command(
        "library.quit", say("Quit"), leave, MENU, keys=("Ctrl+Q",), description=say("Everything is saved already.")
    ),
)
