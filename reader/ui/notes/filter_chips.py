"""How does the person choose which notes are shown: a chip for each filter, with a menu?"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from reader.model import Color
from reader.say import say
from reader.ui.look.brush import badge_text
from reader.ui.look.chips import Chip, Dressed
from reader.ui.look.names import capital, language_name, named
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import spoken, tr
from reader.ui.notes.meanings import said
from reader.ui.notes.note_filter import NoteFilter

ALL = {
    "colour": say("all colours"),
    "tag": say("all tags"),
    "language": say("all languages"),
    "source": say("all sources"),
    "story": say("all stories"),
    "date": say("any time"),
}
FOLDED = ("source", "story", "date")  # filters that wait behind "more…" until one is in force


class FilterChips(QWidget, Dressed):
    """The chips of a filter; those used less wait behind the last one."""

    chosen = Signal()

    def __init__(self, theme: Theme, notes: NoteFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self.meanings: dict[Color, str] = {}
        self.chips = {name: Chip(theme, "") for name in notes.chosen}
        self.more = Chip(theme, tr("more…"))
        self.more.setAccessibleName(tr("More filters"))
        self.more.clicked.connect(lambda: _open(self.more_menu(), self.more))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, n=name, c=chip: _open(self.menu_of(n), c))
            line.addWidget(chip)
        line.addWidget(self.more)

    def refresh(self) -> None:
        """Say on each chip what is in force."""
        for name, chip in self.chips.items():
            chip.setText(self._words(name))
            chip.setAccessibleName(f"{named(name)}: {chip.text()}")
            chip.updateGeometry()
            chip.setHidden(name in FOLDED and not self._notes.chosen[name])
        self.more.setHidden(all(self._notes.chosen[name] for name in FOLDED))

    def _words(self, name: str) -> str:
        value = self._notes.chosen[name]
        if not value:
            return spoken(ALL[name])
        return {"tag": f"#{value}", "language": badge_text(value)}.get(name, named(value))

    def choose(self, **wanted: str) -> None:
        """Set filters by name: colour, tag, language ("" for all), order."""
        self._notes.chosen.update(wanted)
        self.chosen.emit()

    def menu_of(self, name: str) -> QMenu:
        """Return the menu of a filter, or of the order, with the choice in force ticked."""
        menu = QMenu(self)
        menu.setAccessibleName(named(name))
        for value in self._notes.choices(name):
            words = {"tag": f"#{value}", "language": language_name(value)}.get(name, capital(named(value)))
            if name == "colour" and value:
                words = said(Color(value), self.meanings)
            action = menu.addAction(words.replace("&", "&&") if value else capital(spoken(ALL[name])))
            action.setCheckable(True)
            action.setChecked(value == self._notes.chosen[name])
            action.triggered.connect(lambda _=False, v=value: self.choose(**{name: v}))
        return menu

    def more_menu(self) -> QMenu:
        """Return the menu of the filters that wait."""
        menu = QMenu(self)
        for name in FOLDED:
            if not self._notes.chosen[name]:
                inner = self.menu_of(name)
                inner.setTitle(capital(named(name)))
                menu.addMenu(inner)
        return menu


def _open(menu: QMenu, chip: Chip) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))
