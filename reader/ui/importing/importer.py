"""How do articles come in: chosen, dropped, pasted, fetched; and what is said when they are there?"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model import Article, ImportReport
from reader.say import say
from reader.settings import Settings
from reader.ui.desk.jobs import Jobs
from reader.ui.frame.messages import Messages
from reader.ui.importing import intake
from reader.ui.importing.dragged import address_of, addresses_of
from reader.ui.importing.dragged import has_articles as has_articles
from reader.ui.look.tongue import tr

if TYPE_CHECKING:
    from reader.services.asking import Chapter, Chapters
    from reader.services.fetching import Entry
    from reader.ui.desk.desk import Desk
    from reader.ui.importing.address_dialog import AddressDialog
    from reader.ui.importing.book_dialog import BookDialog
    from reader.ui.importing.columns_dialog import ColumnsDialog
    from reader.ui.importing.feed_dialog import FeedDialog
    from reader.ui.importing.import_report import ImportReportDialog
    from reader.ui.look.theme import Theme

TABLES = (".csv", ".tsv", ".jsonl", ".ndjson")
TITLE = say("Import")


class Importer(QObject):
    """Asks for files and addresses, runs the import as a job, tells what came of it."""

    imported = Signal(object)  # ImportReport

    def __init__(
        self, window: QWidget, jobs: Jobs, messages: Messages, settings: Settings, theme: "Callable[[], Theme]"
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._messages, self._settings = window, jobs, messages, settings
        self._theme = theme
        self._desk: Desk | None = None
        self._early: list[Callable[[], None]] = []  # what was dropped before the library was there
        self._again: Callable[[ImportReport], None] | None = None
        self._rest: Callable[[], None] | None = None  # the last import, to be gone on with
        self.report: ImportReport | None = None
        self.dialog: (
            QFileDialog | ColumnsDialog | BookDialog | AddressDialog | FeedDialog | ImportReportDialog | None
        ) = None

    def start(self, desk: "Desk") -> None:
        """Begin with an opened library, and with what was dropped before."""
        self._desk = desk
        early, self._early = self._early, []
        for act in early:
            act()

    # --- files --------------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Let the person choose files, then import them."""
        self._choose(tr("Import files"), QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        """Let the person choose a folder, then import everything in it."""
        self._choose(tr("Import a folder"), QFileDialog.FileMode.Directory)

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        self.dialog = dialog = QFileDialog(self._window, title, self._settings.last_folder)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(lambda names: self.import_paths([Path(name) for name in names]))
        dialog.open()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders; of a table ask first what its columns tell, of a list of feeds whether to fetch."""
        if self._desk is None:
            self._early.append(lambda: self.import_paths(paths))
            return
        if not paths:
            return
        self._settings.last_folder = str(paths[0].parent)
        lists = [path for path in paths if path.suffix.lower() == ".opml"]
        if lists:
            self._jobs.run(intake.addresses_in, lists, then=self.ask_to_fetch, title=TITLE)
        others = [path for path in paths if path not in lists]
        question = self._question(others[0]) if len(others) == 1 else None
        if question is not None:
            look, ask = question
            at_once = partial(self._import_now, others)
            self._jobs.run(look, self._desk, others[0], then=ask, title=TITLE, otherwise=lambda _: at_once())
        elif others:
            self._import_now(others)

    def _question(self, path: Path) -> "tuple[Callable[..., object], Callable[..., None]] | None":
        """Return what looks into a file before it comes in, and what asks about what was seen; None to ask nothing."""
        ending = path.suffix.lower()
        if ending in TABLES:
            return intake.table_head, self._ask_for_columns
        return (intake.chapters_of, partial(self._ask_for_chapters, path)) if ending == ".epub" else None

    def _ask_for_chapters(self, path: Path, chapters: "Sequence[Chapter]") -> None:
        from reader.ui.importing.book_dialog import BookDialog

        if len(chapters) < 2:
            self._import_now([path])
            return
        by_chapter = self._settings.epub_chapters
        self.dialog = dialog = BookDialog(self._theme(), path.name, chapters, by_chapter, self._window)
        dialog.chosen.connect(lambda chosen: self._import_now([path], chapters=chosen))
        dialog.open()

    def _ask_for_columns(self, head: intake.TableHead) -> None:
        from reader.ui.importing.columns_dialog import ColumnsDialog

        self.dialog = dialog = ColumnsDialog(self._theme(), head, self._window)
        dialog.chosen.connect(lambda columns: self._import_now([head.path], columns))
        dialog.open()

    def _import_now(
        self, paths: Sequence[Path], columns: Mapping[str, str] | None = None, chapters: "Chapters | None" = None
    ) -> None:
        if chapters is None:
            chapters = self._settings.epub_chapters

        def again(report: ImportReport) -> None:
            refused = {refusal.origin.rsplit("#", 1)[0] for refusal in report.refused}
            self._import_now([Path(origin) for origin in sorted(refused)], columns, chapters)

        self._run(again, intake.import_paths, self._desk, tuple(paths), columns, chapters)

    def import_watched(self, paths: Sequence[Path], done: Callable[[Sequence[Path]], None]) -> None:
        """Import what came into the watched folder: nothing is asked, and nothing said when nothing is new."""

        def is_quiet(report: ImportReport) -> bool:
            done(paths)
            return not (report.added or report.renewed or report.refused or report.left)

        def again(report: ImportReport) -> None:
            self._import_now([Path(refusal.origin) for refusal in report.refused])

        chapters = self._settings.epub_chapters
        self._run(again, intake.import_paths, self._desk, tuple(paths), None, chapters, then=is_quiet)

    def import_samples(self) -> None:
        """Import the sample articles."""
        if self._desk is not None:
            self._run(lambda _: self.import_samples(), self._desk.import_samples)

    # --- texts and addresses ------------------------------------------------------------------------------------------

    def paste(self) -> None:
        """Import what is on the clipboard: files, an address to fetch, or a text."""
        mime = QGuiApplication.clipboard().mimeData()  # Qt gives none at all for an empty clipboard
        if mime is None or not self.take(mime):
            self._messages.info(tr("There is no text on the clipboard."))

    def take(self, mime: QMimeData) -> bool:
        """Import what was dragged here or copied; say whether there was anything."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.import_paths(paths)
        elif addresses := addresses_of(mime):
            self.ask_to_fetch(addresses)
        elif mime.text().strip():
            self.import_text(mime.text(), address_of(mime))
        else:
            return False
        return True

    def import_text(self, text: str, address: str = "") -> None:
        """Make an article of a text, with the address it came from."""
        if self._desk is None:
            self._early.append(lambda: self.import_text(text, address))
            return
        self._run(lambda _: self.import_text(text, address), intake.import_text, self._desk, text, address)

    def choose_address(self) -> None:
        """Ask for the address of a page or feed."""
        self._ask_address("")

    def ask_to_fetch(self, addresses: Sequence[str]) -> None:
        """Ask whether to fetch addresses: nothing goes out unasked."""
        if addresses:
            self._ask_address("\n".join(addresses))

    def _ask_address(self, words: str) -> None:
        from reader.ui.importing.address_dialog import AddressDialog

        self.dialog = dialog = AddressDialog(self._theme(), words, self._settings, self._window)
        dialog.wanted.connect(self.fetch)
        dialog.open()

    def fetch(self, addresses: Sequence[str]) -> None:
        """Fetch pages and feeds; whoever calls this has asked the person."""
        if self._desk is None:
            return

        def again(report: ImportReport) -> None:
            self.fetch([refusal.origin for refusal in report.refused])

        entries: list[Entry] = []
        job = intake.fetch, self._desk, tuple(addresses), self._settings, entries
        self._run(again, *job, then=lambda report: self._choose_entries(entries) and report == ImportReport())

    def _choose_entries(self, entries: "Sequence[Entry]") -> bool:
        """Ask which entries of feeds shall come in; say whether there is anything to ask."""
        from reader.ui.importing.feed_dialog import FeedDialog

        if entries:
            self.dialog = dialog = FeedDialog(self._theme(), entries, self._settings, self._window)
            dialog.chosen.connect(self._take_entries)
            dialog.open()
        return bool(entries)

    def _take_entries(self, entries: "Sequence[Entry]", are_whole: bool) -> None:
        def again(report: ImportReport) -> None:
            refused = {refusal.origin for refusal in report.refused}
            self._take_entries([one for one in entries if one.address in refused or one.origin in refused], are_whole)

        if self._desk is not None:
            self._run(again, intake.take_entries, self._desk, tuple(entries), are_whole, self._settings)

    # --- what came of it ----------------------------------------------------------------------------------------------

    def _run(
        self,
        again: Callable[[ImportReport], None],
        job: Callable[..., ImportReport],
        *args: object,
        then: Callable[[ImportReport], bool] = lambda _: False,  # says whether nothing is to be told
    ) -> None:
        def tell(report: ImportReport) -> None:
            if then(report):
                return
            self.report, self._again = report, again
            self._rest = lambda: self._run(again, job, *args, then=then)
            self._tell(report)

        self._jobs.run(job, *args, then=tell, title=TITLE)

    def _tell(self, report: ImportReport) -> None:
        from reader.ui.importing.import_report import sentence

        if report.left:
            self._messages.problem(sentence(report), tr("Go on"), self.go_on, key="import")
        elif report.refused:
            self._messages.problem(sentence(report), tr("Try again"), self.try_again, key="import")
        else:
            self._messages.withdraw("import")
            self._messages.info(sentence(report))
        self.imported.emit(report)

    def try_again(self) -> None:
        """Import once more what the last import refused."""
        if self.report is not None and self._again is not None and self.report.refused:
            self._again(self.report)

    def go_on(self) -> None:
        """Do the last import once more, to the end: what is there already costs no time."""
        if self._rest is not None:
            self._rest()

    def show_report(self) -> None:
        """Show what the last import did with each file."""
        report, desk = self.report, self._desk
        if report is None or desk is None:
            self._messages.info(tr("Nothing was imported since the window opened."))
            return
        self._jobs.ask(desk.library.articles.some, [*report.added, *report.known], then=self._show_report)

    def _show_report(self, articles: Sequence[Article]) -> None:
        from reader.ui.importing.import_report import ImportReportDialog

        if self.report is not None:
            self.dialog = dialog = ImportReportDialog(self._theme(), self.report, articles, self._window)
            dialog.again.connect(self.try_again)
            dialog.open()
