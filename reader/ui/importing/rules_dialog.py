"""Which rules about lines did the person make, and what would others change?"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.library import Library
from reader.model import LineRule
from reader.say import say
from reader.services import line_rules
from reader.ui.look.chips import Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

if TYPE_CHECKING:
    from reader.progress import Progress
    from reader.services.line_rules import Effect
    from reader.ui.desk.jobs import Job, Jobs

HELP = say(
    "One rule on each line:  aside | site | words of the line.   keep instead of aside; * for any site or any words."
)
MOST_SHOWN = 200


def in_words(effects: "Sequence[Effect]") -> str:
    """Return what other rules would change, a line each."""
    if not effects:
        return tr("Nothing in the library changes.")
    head = tr(
        "{lines} in {articles}:",
        lines=tr("1 line|%n lines", "", len(effects)),
        articles=tr("1 article|%n articles", "", len({effect.article_id for effect in effects})),
    )
    aside, back = tr("aside"), tr("back")
    shown = [
        f"{aside if effect.is_aside else back}  {effect.line[:80]}   — {effect.title[:60]}"
        for effect in effects[:MOST_SHOWN]
    ]
    more = [tr("… and %n more|… and %n more", "", len(effects) - MOST_SHOWN)] if len(effects) > MOST_SHOWN else []
    return "\n".join([head, *shown, *more])


class RulesDialog(QDialog):
    """The rules as text, what they would change below, and Save."""

    wanted = Signal(tuple)  # rules

    def __init__(
        self, theme: Theme, jobs: "Jobs", library: Library, rules: Sequence[LineRule], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Rules for lines"))
        self.resize(720, 520)
        self._jobs, self._library, self._known = jobs, library, tuple(rules)
        self._trying: Job | None = None
        self.field = QPlainTextEdit(line_rules.as_text(rules))
        self.field.setAccessibleName(tr("Rules, one on each line"))
        self.field.setTabChangesFocus(True)
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(tr("What these rules would change"))
        self.shown.setPlaceholderText(tr("Try shows here which lines of the library would change."))
        close, self.try_out, self.save = QPushButton(tr("Cancel")), QPushButton(tr("Try")), QPushButton(tr("Save"))
        self.try_out.setDefault(True)
        row = QHBoxLayout()
        row.addStretch()
        for button, act in ((close, self.reject), (self.try_out, self.preview), (self.save, self.keep)):
            button.clicked.connect(act)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(Text(theme, HELP, font=ui_font(12), color="muted", max_lines=2))
        column.addWidget(self.field, 3)
        column.addWidget(self.shown, 2)
        column.addLayout(row)

    def _rules(self) -> tuple[LineRule, ...] | None:
        """Return the rules as they are written; None, and it is said, when one is none."""
        try:
            return line_rules.from_text(self.field.toPlainText(), self._known)
        except ReaderError as error:
            self.shown.setPlainText(spoken(error))
            return None

    def preview(self) -> None:
        """Show what the rules would change; nothing is kept."""
        rules, library = self._rules(), self._library

        def job(progress: "Progress") -> "tuple[Effect, ...]":
            return line_rules.plan(progress, library, rules or ()).effects

        if rules is not None:
            self._trying = self._jobs.run(job, then=self._show, title=tr("Rules"), replaces="rules", lane="reading")

    def done(self, result: int) -> None:
        """Close; what a try would still show is not wanted any more."""
        if self._trying is not None:
            self._trying.is_void = True
            self._trying.stop()
        super().done(result)

    def _show(self, effects: "Sequence[Effect]") -> None:
        self.shown.setPlainText(in_words(effects))

    def keep(self) -> None:
        """Ask that the rules be kept."""
        if (rules := self._rules()) is not None:
            self.accept()
            self.wanted.emit(rules)
