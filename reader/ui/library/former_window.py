"""Which texts did an article have before, and what changed between one and the present one?"""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reader.services.former_texts import Kind, Stretch
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.look.dates import moment
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr

MOST = 400_000  # code points that are shown


class FormerWindow(QDialog):
    """An earlier text and the present one as one: struck what went, underlined what came; or the earlier one alone."""

    def __init__(self, theme: Theme, desk: Desk, jobs: Jobs, article_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Earlier texts"))
        self.resize(720, 640)
        self._theme, self._desk, self._jobs = theme, desk, jobs
        self._texts: tuple[tuple[str, str], ...] = ()
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Earlier text"))
        self.mode = QComboBox()
        self.mode.addItems([tr("What changed"), tr("The earlier text")])
        self.mode.setAccessibleName(tr("What is shown"))
        for box in (self.choice, self.mode):
            box.currentIndexChanged.connect(lambda _: self._compare())
        self.view = QTextEdit()
        self.view.setReadOnly(True)
        self.view.setAccessibleName(tr("Text"))
        self.said = QLabel("")
        column = QVBoxLayout(self)
        for part in (self.choice, self.mode, self.view):
            column.addWidget(part)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(close)
        column.addLayout(foot)
        jobs.ask(desk.attic.former_texts, article_id, then=self._show)

    def _show(self, texts: tuple[tuple[str, str], ...]) -> None:
        if not isValid(self):  # it was closed meanwhile
            return
        self._texts = texts
        self.choice.addItems([tr("Text of {date}", date=moment(at)) for _, at in texts[1:]])
        if len(texts) < 2:
            self.said.setText(tr("This article has only the text that is shown."))
            for part in (self.choice, self.mode, self.view):
                part.setEnabled(False)

    def _compare(self) -> None:
        row = self.choice.currentIndex() + 1
        if 0 < row < len(self._texts):
            old, new = self._texts[row][0], self._texts[0][0]
            difference = self._desk.attic.text_difference
            self._jobs.run(difference, old, new, then=self._paint, replaces="former", lane="reading")

    def _paint(self, stretches: tuple[Stretch, ...]) -> None:
        if not isValid(self):
            return
        is_old = self.mode.currentIndex() == 1
        self.view.clear()
        cursor = QTextCursor(self.view.document())
        left = MOST
        for one in stretches:
            look = QTextCharFormat()
            look.setForeground(self._theme.ink)
            if one.kind is Kind.GONE and not is_old:
                look.setFontStrikeOut(True)
                look.setForeground(self._theme.only_here)
            elif one.kind is Kind.NEW:
                look.setFontUnderline(True)
                look.setForeground(self._theme.accent)
            if left > 0 and not (is_old and one.kind is Kind.NEW):
                cursor.insertText(one.words[:left], look)
                left -= len(one.words)
        gone = sum(len(one.words.split()) for one in stretches if one.kind is Kind.GONE)
        new = sum(len(one.words.split()) for one in stretches if one.kind is Kind.NEW)
        self.said.setText(
            tr(
                "{gone}, {came}.",
                gone=tr("one word went|%Ln words went", "", gone),
                came=tr("one came|%Ln came", "", new),
            )
            if gone or new
            else tr("The two texts say the same.")
        )
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
