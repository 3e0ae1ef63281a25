"""What did the last import do with each file: added, here already, or refused, and why?"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Article, ImportReport
from reader.ui.look.chips import Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

MOST = 2_000  # lines of one kind that are listed
MOST_NAMED = 3  # files that were refused are named up to here, then counted


def sentence(report: ImportReport) -> str:
    """Return what an import did in one sentence or two."""
    parts = []
    if report.added:
        parts.append(tr("1 article added|%n articles added", "", len(report.added)))
    if known := len(report.known) - len(report.renewed):
        parts.append(tr("1 article already in the library|%n articles already in the library", "", known))
    if report.renewed:
        parts.append(tr("1 article has its new text|%n articles have their new texts", "", len(report.renewed)))
    if report.lost:
        parts.append(
            tr("the passage of 1 note is not in it|the passages of %n notes are not there", "", len(report.lost))
        )
    words = tr("{parts}.", parts=tuple(parts)) if parts else ""
    if report.left:
        stopped = tr("Stopped: 1 file was not read.|Stopped: %n files were not read.", "", report.left)
        words = f"{words} {stopped}".strip()
    named = [(Path(r.origin).name, spoken(r.reason)) for r in report.refused[:MOST_NAMED]]
    refused = [reason if name in reason else f"{name}: {reason}" for name, reason in named]
    if len(report.refused) > MOST_NAMED:
        refused.append(tr("and one more was refused.|and %n more were refused.", "", len(report.refused) - MOST_NAMED))
    return " ".join([words, *refused]).strip() or tr("There was nothing to import.")


def counted(report: ImportReport) -> str:
    """Return what an import did in numbers."""
    parts = [
        tr("%n added|%n added", "", len(report.added)),
        tr("%n already here|%n already here", "", len(report.known) - len(report.renewed)),
        tr("%n refused|%n refused", "", len(report.refused)),
    ]
    if report.renewed:
        parts.insert(1, tr("%n with a new text|%n with a new text", "", len(report.renewed)))
    if report.left:
        parts.append(tr("stopped: %n not read|stopped: %n not read", "", report.left))
    return " · ".join(parts)


def lines_of(report: ImportReport, articles: Sequence[Article]) -> str:
    """Return the report as text: what was refused first, for that is what somebody looks for."""
    titles = {article.id: article.title for article in articles}

    def listed(heading: str, lines: Sequence[str]) -> list[str]:
        more = [tr("… and %n more|… and %n more", "", len(lines) - MOST)] if len(lines) > MOST else []
        return [heading, *(f"    {line}" for line in lines[:MOST]), *more, ""] if lines else []

    refused = [f"{refusal.origin}\n        {spoken(refusal.reason)}" for refusal in report.refused]
    added = [titles.get(article_id, article_id) for article_id in report.added]
    renewed = [titles.get(article_id, article_id) for article_id in report.renewed]
    known = [titles.get(article_id, article_id) for article_id in report.known if article_id not in report.renewed]
    kinds = {tr("Refused"): refused, tr("Added"): added, tr("New text"): renewed, tr("Already in the library"): known}
    parts = [line for heading, lines in kinds.items() for line in listed(heading, lines)]
    return "\n".join(parts).strip() or tr("There was nothing to import.")


class ImportReportDialog(QDialog):
    """The report; Try again imports what was refused once more."""

    again = Signal()

    def __init__(
        self, theme: Theme, report: ImportReport, articles: Sequence[Article], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Last import"))
        self.resize(640, 420)
        self.words = QPlainTextEdit(lines_of(report, articles))
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("What the last import did with each file"))
        self.retry = QPushButton(tr("Try again"))
        self.retry.setEnabled(bool(report.refused))
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        row = QHBoxLayout()
        row.addStretch()
        for button, act in ((self.retry, self._try_again), (close, self.reject)):
            button.clicked.connect(act)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Text(theme, counted(report), font=ui_font(13)))
        column.addWidget(self.words, 1)
        column.addLayout(row)

    def _try_again(self) -> None:
        self.accept()
        self.again.emit()
