"""What stands along the top: the name with all menus behind it, the search box, import and export."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from reader.say import say
from reader.ui.look.chips import Button, Dressed, KeyChip
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

HEIGHT = 44
SEARCH_WIDTH = 420
SEARCH_WORDS = say("Search titles, text and notes, in any language")


class NameButton(Button, Dressed):
    """The name of the program; a click, Space, Enter or F10 opens all menus."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Synoptic", parent)
        self._theme = theme
        self.setAccessibleName(tr("Synoptic menu"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("All commands by menu (F10)"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        metrics = QFontMetricsF(self._face())
        self._words = metrics.horizontalAdvance("Synoptic")
        self.setFixedSize(int(self._words + 33), 28)

    def _face(self) -> QFont:
        return ui_font(13, QFont.Weight.DemiBold)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name with a small arrow, and a ground when it is pointed at or has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus() or self.isDown():
            painter.setPen(QPen(self._theme.accent if self.hasFocus() else self._theme.hairline, 1))
            painter.setBrush(self._theme.card)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._face())
        painter.setPen(self._theme.ink)
        left = 8.0
        painter.drawText(QRectF(left, 0, self._words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, "Synoptic")
        x, y = int(left + self._words) + 7, self.height() // 2
        painter.setPen(QPen(self._theme.faint, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(x, y - 1), QPointF(x + 3, y + 2), QPointF(x + 6, y - 1)]))
        painter.end()


class SearchBox(QLineEdit, Dressed):
    """The field words are searched with; Down goes to the hits, Return opens the first, Esc leaves."""

    stepped = Signal(int)
    left = Signal()
    completed = Signal()

    def __init__(self, theme: Theme, palette_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(spoken(SEARCH_WORDS))
        self.setAccessibleName(tr("Search"))
        self.setFixedHeight(28)
        self.setMinimumWidth(120)
        self.setMaximumWidth(SEARCH_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chip = KeyChip(theme, palette_key, self)
        self.chip.setToolTip(tr("Find a command, a story or an article"))
        self.setTextMargins(0, 0, self.chip.width() + 8, 0)

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once."""
        self.chip.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the right."""
        super().resizeEvent(event)
        self.chip.move(self.width() - self.chip.width() - 10, (self.height() - self.chip.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the keys of the list of hits on; everything else is typing."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.stepped.emit(8 if event.key() == Qt.Key.Key_PageDown else -8)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Tab complete what is typed; in an empty field it goes on to the next control."""
        is_tab = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if is_tab and self.text() and self.cursorPosition() == len(self.text()):
            self.completed.emit()
            return True
        return super().event(event)


class TopBar(QWidget, Dressed):
    """The bar along the top; it only tells what was asked for."""

    import_asked = Signal()
    export_asked = Signal()
    search_focused = Signal()

    def __init__(self, theme: Theme, palette_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        self.name = NameButton(theme)
        self.menu = QMenu(self)
        self.name.clicked.connect(self.open_menu)
        self.search = SearchBox(theme, palette_key)
        self.search.installEventFilter(self)
        self.import_button = Button(tr("Import…"))
        self.export_button = Button(tr("Export notes…"))
        self.import_button.clicked.connect(lambda: self.import_asked.emit())
        self.export_button.clicked.connect(lambda: self.export_asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 14, 1)
        row.setSpacing(10)
        row.addWidget(self.name)
        row.addStretch(1)
        row.addWidget(self.search, 100)
        row.addStretch(1)
        row.addWidget(self.import_button)
        row.addWidget(self.export_button)

    def focus_search(self) -> None:
        """Put the caret into the search box and select what stands there."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def open_menu(self) -> None:
        """Open the menu of all menus under the name."""
        self.menu.aboutToShow.emit()  # it may be filled only now, and Qt asks its size before it says so
        self.menu.popup(self.name.mapToGlobal(QPoint(0, self.name.height() + 2)))
        if self.menu.actions():
            self.menu.setActiveAction(self.menu.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when the search box gets the caret."""
        if event.type() == QEvent.Type.FocusIn:
            self.search_focused.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.panel)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.hairline)
        painter.end()
