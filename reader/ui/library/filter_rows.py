"""By what can the list of stories be narrowed, what is there to choose from, and what is in force?"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from reader.say import say, whole
from reader.ui.library.pane_row import PaneRow
from reader.ui.library.story_filter import STATES, Listed, StoryFilter
from reader.ui.look.brush import badge_text
from reader.ui.look.names import language_name, named
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr

LANGUAGE: str = say("Language")
SOURCE: str = say("Source")
TAG: str = say("Tag")
STATE: str = say("State")
FIELDS = {LANGUAGE: "languages", SOURCE: "sources", TAG: "tags", STATE: "states"}  # of StoryFilter
SUMMED = 500  # newest stories whose languages and sources are summed up beside the filters
MOST_CHOICES = 40  # in one menu, the most frequent first


class FilterRows(QWidget):
    """A head that clears, and under it a row for each filter."""

    narrowed = Signal(object)  # StoryFilter
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = StoryFilter()
        self._stories: Sequence[Listed] = ()
        self._tagged: Mapping[str, frozenset[str]] = {}
        self._offered: dict[str, str] = {}
        self.head = PaneRow(theme, tr("Filter"), head=True)
        self.head.clicked.connect(self.cleared)
        self.rows = {name: PaneRow(theme, name) for name in FIELDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        for name, row in self.rows.items():
            column.addWidget(row)
            row.clicked.connect(lambda _=False, n=name: pop_up(self.menu(n), self.rows[n]))

    def offer(self, stories: Sequence[Listed], tagged: Mapping[str, frozenset[str]]) -> None:
        """Let the person choose from what these stories have; `tagged` are the story ids of each tag."""
        self._stories, self._tagged = stories, tagged
        self._offered = {name: self._summary(name) for name in self.rows}

    def show_filter(self, wanted: StoryFilter) -> None:
        """Show what is in force, and where nothing is, what there is to choose from."""
        self._wanted = wanted
        for name, row in self.rows.items():
            words = " ".join(_label(name, value) for value in sorted(self._chosen(name)))
            row.set_value(words or self._offered.get(name, ""), is_set=bool(words))
        self.head.set_value("" if wanted.is_open else tr("clear"), is_set=True)

    def menu(self, name: str) -> QMenu:
        """Return the menu of one filter, its choices ticked; a choice narrows the list at once."""
        menu = QMenu(self)
        menu.setAccessibleName(named(name.lower()))
        for value in self._choices(name, self._stories):
            action = menu.addAction(_choice(name, value).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in self._chosen(name))
            action.triggered.connect(lambda on, v=value: self._toggle(name, v, on))
        if menu.isEmpty():
            menu.addAction(tr("nothing to choose from yet")).setEnabled(False)
        return menu

    def _toggle(self, name: str, value: str, on: bool) -> None:
        now = self._chosen(name) | {value} if on else self._chosen(name) - {value}
        self.narrowed.emit(replace(self._wanted, **{FIELDS[name]: now}))  # type: ignore[arg-type]

    def _chosen(self, name: str) -> frozenset[str]:
        chosen: frozenset[str] = getattr(self._wanted, FIELDS[name])
        return chosen

    def _choices(self, name: str, stories: Sequence[Listed]) -> list[str]:
        if name == STATE:
            return list(STATES)
        if name == TAG:
            return sorted(self._tagged, key=lambda tag: (-len(self._tagged[tag]), tag))[:MOST_CHOICES]
        counted: Counter[str] = Counter()
        for _, articles in stories:
            values = [a.language if name == LANGUAGE else a.source or "" for a in articles]
            counted.update(list(dict.fromkeys(values)))
        return [value for value, _ in counted.most_common(MOST_CHOICES) if value]

    def _summary(self, name: str) -> str:
        """Return what a filter has to offer, the most frequent first, from the newest stories."""
        if name == STATE:
            return named("all") if self._stories else ""
        choices = self._choices(name, self._stories[:SUMMED])
        if name == LANGUAGE:
            return " ".join(badge_text(value) for value in choices[:6])
        more = f" +{len(choices) - 1}" if len(choices) > 1 else ""
        return f"{whole(_label(name, choices[0]))}{more}" if choices else tr("none yet")


def pop_up(menu: QMenu, row: QWidget) -> None:
    """Open a menu under a row; it goes for good when it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(row.mapToGlobal(QPoint(16, row.height())))


def _label(name: str, value: str) -> str:
    return {LANGUAGE: badge_text(value), TAG: f"#{value}", STATE: named(value)}.get(name, value)


def _choice(name: str, value: str) -> str:
    spelled = {LANGUAGE: f"{language_name(value)} ({badge_text(value)})", TAG: f"#{value}", STATE: named(value)}
    return spelled.get(name, value)
