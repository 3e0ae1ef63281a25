"""How does a story get on paper or into a PDF, a page at a time, so that the window never waits?"""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from reader.errors import ReaderError
from reader.ui.frame.messages import Messages
from reader.ui.look.tongue import tr
from reader.ui.reading.printing import pages, set_up
from reader.ui.reading.view import SynopsisView

FORBIDDEN = str.maketrans(dict.fromkeys('/\\:*?"<>|\n\r\t', " "))


class Printer(QObject):
    """Asks where to, then paints page after page in quiet moments."""

    def __init__(self, window: QWidget, text: SynopsisView, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._text, self._messages = window, text, messages
        self._pages: Iterator[int] | None = None
        self._device: QPagedPaintDevice | None = None
        self._done: Callable[[int], object] = lambda count: None
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._turn)

    @property
    def is_printing(self) -> bool:
        """Say whether pages are being painted."""
        return self._pages is not None

    def choose_pdf(self) -> None:
        """Ask for a file and write the story into it."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = " ".join(self._text.story_title().translate(FORBIDDEN).split())[:100].strip(". ") or "story"
        dialog = QFileDialog(self._window, tr("Save the story as PDF"), f"{place}/{name}.pdf", tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.write_pdf(Path(path)))
        dialog.open()

    def write_pdf(self, path: Path) -> None:
        """Write the story as it is seen into a PDF. Raises ReaderError when the place cannot be written to."""
        new = path.with_name(path.name + ".new")
        try:
            new.touch()
        except OSError as error:
            words = tr("“{path}” cannot be written: {reason}.", path=path, reason=error.strerror)
            self._messages.problem(ReaderError(words, tr("Choose another place.")))
            return

        def done(count: int) -> None:
            new.replace(path)
            self._messages.info(tr("{name}: 1 page.|{name}: %Ln pages.", "", count, name=path.name))

        self._start(QPdfWriter(str(new)), done)

    def choose_printer(self) -> None:
        """Ask for a printer and print the story as it is seen."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._text.story_title())
        dialog = QPrintDialog(printer, self._window)
        dialog.finished.connect(
            lambda result: self._start(printer, self._tell) if result == QDialog.DialogCode.Accepted else None
        )
        QDialog.open(dialog)  # of this class PySide offers only the form with a receiver

    def _tell(self, count: int) -> None:
        self._messages.info(tr("Pages sent to the printer: {count:,}.", count=count))

    def _start(self, device: QPagedPaintDevice, done: Callable[[int], object]) -> None:
        printed = self._text.to_print()
        if printed is None or self.is_printing:
            self._messages.info(tr("A story is being printed.") if printed else tr("Open a story first."))
            return
        set_up(device, printed)
        self._device, self._done = device, done
        self._pages = pages(device, printed)
        self._turns.start()

    def _turn(self) -> None:
        assert self._pages is not None
        self._count = next(self._pages, None) or self._end()

    def _end(self) -> int:
        """The last page is done."""
        self._turns.stop()
        self._pages = self._device = None
        self._done(self._count)
        return self._count

    _count = 0
