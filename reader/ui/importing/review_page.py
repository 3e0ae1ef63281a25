"""Has the import understood an article: its lines, its facts, its story?"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from reader.model import Article, Evidence, Span, Version
from reader.say import say
from reader.ui.importing.line_layout import Line, lines_of
from reader.ui.importing.review_lines import ReviewLines
from reader.ui.look.chips import BOLD, Hairline, LanguageBadge, Link, Text
from reader.ui.look.facts import Facts, Known, changeable_facts
from reader.ui.look.sided_page import SidedPage
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr
from reader.ui.stories.evidence_card import EvidenceCard

NOTHING_LOST = say("nothing is deleted: set-aside lines stay in the library")

KEYS = frozenset((Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_R))  # of the lines, and heard at the links beside them too

ROOMY = 600  # from this width on, in pixels, the facts stand at the side
HEADINGS = VERSION_OF, PERHAPS, RELATED = say("Version of"), say("Perhaps a version of"), say("On the same topic")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Another article of the library that tells, or may tell, the same story."""

    article: Article
    evidence: Evidence
    joined: bool  # whether the two are in one story now


def heading_of(candidate: Candidate) -> str:
    """Return under which heading a candidate stands: what is joined, what may be the same story, what is only near."""
    if candidate.joined:
        return VERSION_OF
    return PERHAPS if candidate.evidence.may_be_version else RELATED


class ReviewPage(SidedPage):
    """One imported article: its lines at the left, its facts and the story it belongs to at the right."""

    keep_wanted = Signal(str, Span)  # article id, whole line of raw
    set_aside_wanted = Signal(str, Span)
    accepted = Signal(str, str)  # article id, the other article's id
    refused = Signal(str, str)
    rule_wanted = Signal(str, Span, bool)  # article id, whole line of raw, whether to keep it: for ever
    field_wanted = Signal(object, str)  # Article, the label of a fact
    encoding_wanted = Signal(str, str)  # article id, the encoding now
    step_wanted = Signal(int)  # -1 or 1: the article before or after
    done = Signal()  # with all of them
    left = Signal()  # only what was shown was looked at

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ROOMY, parent)
        self._version: Version | None = None
        self._shows_cuts = True
        self._encoding = ""
        self._badge = LanguageBadge(theme, "")
        self._title = Text(theme, tr("Review import"), font=ui_font(12, BOLD))
        self._where = Text(theme, "", color="muted", font=ui_font(12))
        self.before, self.after, self.finish = (
            Link(theme, w, pixels=12) for w in (tr("Previous"), tr("Next"), tr("Done"))
        )
        self.lines = ReviewLines(theme)
        self.facts = Facts(theme)
        self.cards: list[EvidenceCard] = []
        self._card_column = QVBoxLayout()
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.lines)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 13, 10, 9)
        head.setSpacing(8)
        for part in (self._badge, self._title):
            head.addWidget(part)
        self._title.setMinimumWidth(self._title.sizeHint().width())
        head.addWidget(self._where, 1)
        head.addSpacing(12)
        for link in (self.before, self.after, self.finish):
            head.addWidget(link)
        column = QVBoxLayout()
        column.setContentsMargins(18, 0, 16, 0)
        column.setSpacing(0)
        column.addLayout(head)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 10, 0)
        line.addWidget(Hairline(self._theme))
        column.addLayout(line)
        column.addSpacing(5)
        column.addWidget(self.lines, 1)
        self._card_column.setSpacing(8)
        title = Text(self._theme, tr("Article"), font=ui_font(13, BOLD))
        self.lay_beside(column, title, self.facts, 8, self._card_column)

    def _wire(self) -> None:
        self.before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.after.clicked.connect(lambda: self.step_wanted.emit(1))
        self.finish.clicked.connect(self.done)
        self.lines.escaped.connect(self.left)
        self.lines.beyond_wanted.connect(self.step_wanted)
        self.lines.rule_wanted.connect(lambda span, keep: self.rule_wanted.emit(self.article_id, span, keep))
        self.lines.keep_wanted.connect(lambda span: self.keep_wanted.emit(self.article_id, span))
        self.lines.set_aside_wanted.connect(lambda span: self.set_aside_wanted.emit(self.article_id, span))

    @property
    def article_id(self) -> str:
        """Return whose lines are shown, "" when none."""
        return self._version.article.id if self._version else ""

    def show_article(
        self,
        version: Version,
        candidates: Sequence[Candidate] = (),
        *,
        number: int = 1,
        count: int = 1,
        encoding: str = "",
    ) -> None:
        """Show an article, the `number`th of `count` imported; call it again after each decision."""
        held = self._held_link()
        self._version, self._encoding = version, encoding
        article = version.article
        self._badge.set_language(article.language)
        self.lines.language = article.language
        place = tr("{number} of 1 file|{number} of %n files", "", count, number=number)
        self._where.setText(tr("· {place}, {promise}", place=place, promise=NOTHING_LOST))
        self.before.setVisible(count > 1)
        self.after.setVisible(count > 1)
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < count)
        self._show_lines(lines_of(version))
        self._show_candidates(candidates)
        if held:
            self._hold_link(held)

    def _held_link(self) -> str:
        """Return the name of the link at the side that has the keyboard: it will be made anew."""
        link = QApplication.focusWidget()
        at_side = isinstance(link, Link) and self.isAncestorOf(link) and link not in (self.before, self.after)
        return link.accessibleName() if at_side and link is not None else ""

    def _hold_link(self, name: str) -> None:
        links = [link for link in self.findChildren(Link) if link.accessibleName() == name and link.isVisibleTo(self)]
        (links[0] if links else self.lines).setFocus()

    def _show_lines(self, lines: Sequence[Line]) -> None:
        assert self._version is not None
        aside = sum(1 for line in lines if line.cut)
        self.lines.show_lines([line for line in lines if self._shows_cuts or not line.cut])
        said = (
            tr("{aside} of 1 line set aside|{aside} of %n lines set aside", "", len(lines), aside=aside)
            if aside
            else tr("all lines kept: %n|all %n lines kept", "", len(lines))
        )
        link = (tr("hide them") if self._shows_cuts else tr("show all")) if aside else ""
        article, encoding = self._version.article, self._encoding
        known = [Known(say("Encoding"), encoding, link=tr("reopen as"))] if encoding else []
        self.facts.show_known([*changeable_facts(article), *known, Known(say("Original"), said, link=link)])
        for label, text in self.facts.links.items():
            if label == "Original":
                text.clicked.connect(self.toggle_cuts)
            elif label == "Encoding":
                text.clicked.connect(lambda: self.encoding_wanted.emit(self.article_id, self._encoding))
            else:
                text.clicked.connect(lambda _=False, label=label: self.field_wanted.emit(article, label))

    def _show_candidates(self, candidates: Sequence[Candidate]) -> None:
        while (item := self._card_column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.cards = []
        for heading in HEADINGS:
            found = [candidate for candidate in candidates if heading_of(candidate) == heading]
            if found:
                self._card_column.addSpacing(2)
                self._card_column.addWidget(Text(self._theme, heading, font=ui_font(13, BOLD)))
            for candidate in found:
                self._add_card(candidate)

    def _add_card(self, found: Candidate) -> None:
        card = EvidenceCard(self._theme, found.article, found.evidence, joined=found.joined)
        card.accepted.connect(lambda other: self.accepted.emit(self.article_id, other))
        card.refused.connect(lambda other: self.refused.emit(self.article_id, other))
        self._card_column.addWidget(card)
        card.show()  # now, so that it can have the keyboard at once
        self.cards.append(card)

    def toggle_cuts(self) -> None:
        """Show or hide the lines that are set aside."""
        self._shows_cuts = not self._shows_cuts
        held = self._held_link()
        if self._version is not None:
            self._show_lines(lines_of(self._version))
        if held and "Original" in self.facts.links:
            self.facts.links["Original"].setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the lines from the commands, also where a link has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in KEYS:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc from everywhere, and go on among the lines by their keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in KEYS:
            self.lines.setFocus()
            self.lines.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
