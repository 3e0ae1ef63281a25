"""What can be done with several notes at once: tag, recolour, delete, export?"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from reader.model import Color
from reader.ui.look.chips import BOLD, Dressed, Link, Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr
from reader.ui.notes.meanings import said


class SelectionBar(QWidget, Dressed):
    """A line above the cards while notes are chosen; away otherwise."""

    tag_wanted = Signal(str)
    recolor_wanted = Signal(str)
    delete_wanted = Signal()
    export_wanted = Signal()
    none_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meanings: dict[Color, str] = {}
        self._count = Text(theme, "", font=ui_font(12, BOLD))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Add a tag, or -tag"))
        self.field.setAccessibleName(tr("Tag for the chosen notes"))
        self.field.setMaximumWidth(150)
        self.field.returnPressed.connect(self._tag)
        self.color_link = Link(theme, tr("Colour…"), pixels=12)
        self.color_link.clicked.connect(self._open_colors)
        self.delete_link = Link(theme, tr("Delete"), pixels=12)
        self.delete_link.clicked.connect(self.delete_wanted)
        self.export_link = Link(theme, tr("Export…"), pixels=12)
        self.export_link.clicked.connect(self.export_wanted)
        self.none_link = Link(theme, tr("None"), pixels=12)
        self.none_link.clicked.connect(self.none_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 0, 2, 8)
        line.setSpacing(12)
        line.addWidget(self._count)
        line.addWidget(self.field)
        for link in (self.color_link, self.delete_link, self.export_link):
            line.addWidget(link)
        line.addStretch()
        line.addWidget(self.none_link)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many notes are chosen; go away when none is."""
        self._count.setText(tr("%Ln selected|%Ln selected", "", count))
        self.setVisible(count > 0)

    def _tag(self) -> None:
        words = self.field.text().strip()
        self.field.setText("")  # this cannot be undone, as clear() can
        if words:
            self.tag_wanted.emit(words)

    def color_menu(self) -> QMenu:
        """Return the menu of colours."""
        menu = QMenu(self)
        for color in Color:
            action = menu.addAction(said(color, self.meanings).replace("&", "&&"))
            action.triggered.connect(lambda _=False, c=color: self.recolor_wanted.emit(c.value))
        return menu

    def _open_colors(self) -> None:
        menu = self.color_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.color_link.mapToGlobal(QPoint(0, self.color_link.height() + 2)))
