"""Which of some things are meant? A list to tick, by Space or a click, all or none of them at once."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.ui.look.chips import Link, Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr

_THING = Qt.ItemDataRole.UserRole


class TickList(QWidget):
    """A question, the things as (thing, words, whether it is ticked at first), and the links All and None."""

    changed = Signal()

    def __init__(self, theme: Theme, question: str, things: Sequence[tuple[Any, str, bool]]) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setSpacing(3)
        self.list.setAccessibleName(tr("{question} Space ticks one.", question=question))
        for thing, words, is_on in things:
            item = QListWidgetItem(words, self.list)
            item.setData(_THING, thing)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        self.every, self.none = Link(theme, tr("All")), Link(theme, tr("None"))
        self.every.clicked.connect(lambda: self._tick(True))
        self.none.clicked.connect(lambda: self._tick(False))
        head = QHBoxLayout()
        head.addWidget(Text(theme, question, font=ui_font(13)), 1)
        head.addWidget(self.every)
        head.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    @property
    def ticked(self) -> list[Any]:
        """Return what is ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_THING) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _tick(self, is_on: bool) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
