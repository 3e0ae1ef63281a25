"""Why are two articles said to be versions of one story, and does the person agree?"""

import math

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.model import Article, Evidence, Grade
from reader.say import say
from reader.ui.look.brush import paint_card
from reader.ui.look.chips import BOLD, Dressed, LanguageBadge, Link, Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr
from reader.ui.reading.quote_faces import quote_font

SAID = {
    Grade.SURE: say("same story"),
    Grade.LIKELY: say("probably the same story"),
    Grade.DOUBTFUL: say("perhaps the same story"),
}


LINKS_ROOM = 236  # pixels of a card for its links side by side; a longer language sets them one under another


def percent(score: float) -> str:
    """Return log odds as a percentage that never claims certainty."""
    share = 1 / (1 + math.exp(-max(-40.0, min(40.0, score))))
    return f"{max(1, min(99, round(share * 100)))} %"


def shared_words(evidence: Evidence, most: int) -> list[str]:
    """Return a line for the names, and one for the numbers, that stand in both articles."""
    said = []
    if evidence.names:
        said.append(tr("Names in both: {names}", names=evidence.names[:most]))
    if evidence.numbers:
        said.append(tr("Numbers in both: {numbers}", numbers=evidence.numbers[:most]))
    return said


class EvidenceCard(QWidget, Dressed):
    """Another article that tells, or may tell, the same story: how sure, why, and what the person says to it."""

    accepted = Signal(str)  # the other article's id
    refused = Signal(str)
    opened = Signal(str)

    def __init__(
        self, theme: Theme, article: Article, evidence: Evidence, *, joined: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.article, self.evidence, self.joined = theme, article, evidence, joined
        self.setAccessibleName(f"{article.title}: {percent(evidence.score)}, {spoken(SAID[evidence.grade])}")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 12, 9)
        column.setSpacing(5)
        column.addWidget(Text(theme, article.title, font=ui_font(13, BOLD), max_lines=4, line_height=16.5))
        line = QHBoxLayout()
        line.setSpacing(7)
        line.addWidget(LanguageBadge(theme, article.language))
        line.addWidget(
            Text(theme, f"{percent(evidence.score)} · {spoken(SAID[evidence.grade])}", color="muted", font=ui_font(12))
        )
        line.addStretch()
        column.addLayout(line)
        self._links(column)
        self._why = QWidget(self)
        self._fill_why()
        self._why.hide()
        column.addWidget(self._why)

    def _links(self, column: QVBoxLayout) -> None:
        self.accept = Link(self._theme, tr("Accept") if self.joined else tr("Same story"))
        self.refuse = Link(self._theme, tr("Not the same story"))
        self.why = Link(self._theme, tr("Why?"))
        self.why.setAccessibleName(tr("Show the evidence"))
        self.accept.clicked.connect(lambda: self.accepted.emit(self.article.id))
        self.refuse.clicked.connect(lambda: self.refused.emit(self.article.id))
        self.why.clicked.connect(self._toggle_why)
        links = (self.accept, self.refuse, self.why)
        fits = sum(link.sizeHint().width() + 11 for link in links) <= LINKS_ROOM
        line = QHBoxLayout() if fits else QVBoxLayout()
        line.setSpacing(11 if fits else 4)
        for link in links:
            line.addWidget(link)
        line.addStretch()
        column.addLayout(line)

    def _fill_why(self) -> None:
        column = QVBoxLayout(self._why)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        for ours, theirs in self.evidence.passages[:3]:
            for words in (ours, theirs):
                column.addWidget(
                    Text(self._theme, words.strip(), color="muted", font=quote_font(13), max_lines=3, line_height=17)
                )
            column.addSpacing(4)
        for said in shared_words(self.evidence, 12):
            column.addWidget(Text(self._theme, said, color="muted", font=ui_font(12), max_lines=3, line_height=16))
        if column.count() == 0:
            column.addWidget(Text(self._theme, tr("Put together by hand."), color="muted", font=ui_font(12)))

    def _toggle_why(self) -> None:
        showing = self._why.isHidden()
        self._why.setVisible(showing)
        self.why.setText(tr("Hide") if showing else tr("Why?"))
        self.why.setAccessibleName(tr("Hide the evidence") if showing else tr("Show the evidence"))
        self.why.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.accent if self.evidence.grade is Grade.SURE else self._theme.strip
        paint_card(painter, QRectF(self.rect()), self._theme, edge)
        painter.end()
