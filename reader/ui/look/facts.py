"""What is known about an article or a note, how sure, and from where?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from reader.model import Article, Fact
from reader.say import say
from reader.ui.look.chips import Dressed, Hairline, Link, Text
from reader.ui.look.dates import long_date
from reader.ui.look.names import language_name
from reader.ui.look.recalled import recalled
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken

LABEL_WIDTH, WIDEST_LABEL = 76, 112  # pixels


@dataclass(frozen=True, slots=True)
class Known:
    """One line: what it is called, its value, how sure ("99 %"), from where in words, and what can be done to it."""

    label: str
    value: str
    sure: str = ""
    seen: str = ""
    link: str = ""


def sureness(confidence: float) -> str:
    """Return a probability in percent; a certain one needs no words, and one that nobody worked out has none."""
    return "" if confidence >= 0.995 or confidence <= 0 else say("{percent} %", percent=round(100 * confidence))


def known_fact(label: str, fact: Fact | None, *, is_date: bool = False) -> tuple[Known, ...]:
    """Return the line of a fact, nothing when it is not known."""
    if fact is None:
        return ()
    value = long_date(fact.value) if is_date else fact.value
    return (Known(label, value, sureness(fact.confidence), recalled(fact.evidence)),)


def article_facts(article: Article) -> tuple[Known, ...]:
    """Return everything that is known about an article, in the order people ask for it."""
    found = article.metadata
    title = found.title or Fact(article.title)
    return (
        *known_fact(say("Title"), title),
        Known(say("Language"), language_name(article.language), sureness(article.language_confidence)),
        *known_fact(say("Source"), found.source or (Fact(article.source) if article.source else None)),
        *known_fact(say("Author"), found.author),
        *known_fact(
            say("Published"), found.published or (Fact(article.published) if article.published else None), is_date=True
        ),
        *known_fact(say("Retrieved"), found.retrieved, is_date=True),
        *known_fact(say("Address"), found.address),
    )


CHANGEABLE = (say("Title"), say("Language"), say("Source"), say("Author"), say("Published"))


def changeable_facts(article: Article) -> tuple[Known, ...]:
    """Return everything that is known, and what is not known but may be said, with a way to change it."""
    known = {line.label: line for line in article_facts(article)}
    first = [replace(known.pop(label, Known(label, "–")), link=say("change")) for label in CHANGEABLE]
    return (*first, *known.values())


class Facts(QWidget, Dressed):
    """A table of two columns with hairlines between the lines."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.links: dict[str, Link] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._held: QWidget | None = None

    def show_known(self, lines: Sequence[Known]) -> None:
        """Show these lines; `links[label]` is the link of a line that has one."""
        if self._held is not None:
            self._column.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self.links = {}
        self._held = QWidget(self)
        grid = QGridLayout(self._held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        labels = [
            QFontMetricsF(ui_font()).horizontalAdvance(spoken(words))
            for one in lines
            for words in (one.label, one.link)
        ]
        self._label_width = int(min(max([LABEL_WIDTH, *labels]), WIDEST_LABEL)) + 2
        grid.setColumnMinimumWidth(0, self._label_width)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(lines):
            grid.addWidget(self._left(line), 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._right(line), 2 * number, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Hairline(self._theme), 2 * number + 1, 0, 1, 2)
        self._column.addWidget(self._held)

    def _left(self, line: Known) -> QWidget:
        held = QWidget()
        held.setFixedWidth(self._label_width)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(0)
        column.addWidget(Text(self._theme, line.label, color="faint", line_height=16))
        if line.sure:
            column.addWidget(Text(self._theme, line.sure, color="faint", line_height=16))
        if line.link:
            link = self.links[line.label] = Link(self._theme, line.link)
            column.addWidget(link)
        return held

    def _right(self, line: Known) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(1)
        column.addWidget(Text(self._theme, line.value, max_lines=5, line_height=16))
        if line.seen:
            column.addWidget(Text(self._theme, line.seen, color="faint", font=ui_font(11), max_lines=6, line_height=14))
        return held
