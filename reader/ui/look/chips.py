"""What do the small things look like that stand everywhere: labels, links, language badges, keys, hairlines?"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QSizePolicy, QWidget

from reader.ui.look.brush import BADGE_HEIGHT, badge_font, badge_text, badge_width, key_width, paint_badge, paint_key
from reader.ui.look.names import key_name, language_name
from reader.ui.look.sides import begin, end
from reader.ui.look.text_block import TextBlock
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken

BOLD = QFont.Weight.DemiBold


class Dressed:
    """A widget that is painted by hand and must be told the appearance."""

    _theme: Theme

    @property
    def theme(self) -> Theme:
        """Return the appearance that is on."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once, with all that is inside."""
        self._theme = theme
        if isinstance(self, QWidget):
            dress(self, theme)
            (self.viewport() if isinstance(self, QAbstractScrollArea) else self).update()


def dress(root: QWidget, theme: Theme) -> None:
    """Give the appearance to everything hand-painted inside a widget."""
    for child in root.findChildren(QWidget):
        if isinstance(child, Dressed):
            child.set_theme(theme)


class Text(QLabel, Dressed):
    """A plain text, never HTML, in one of the theme's colours; wraps up to `max_lines`, elides, turns for Arabic."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        color: str = "ink",
        font: QFont | None = None,
        max_lines: int = 1,
        line_height: float = 0.0,
        at_end: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme, self._color, self._at_end = theme, color, at_end
        self._font = font or ui_font()
        self._max_lines, self._line_height = max_lines, line_height
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(max_lines != 1)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text; the whole of it is what a screen reader says."""
        super().setText(spoken(text))
        self._block: TextBlock | None = None
        self.updateGeometry()
        self.update()

    def _laid(self, width: float) -> TextBlock:
        if self._block is None or self._block.width != max(width, 1.0):
            self._block = TextBlock(
                self.text(),
                self._font,
                width,
                max_lines=self._max_lines,
                line_height=self._line_height,
                align=end() if self._at_end else begin(),
            )
        return self._block

    def sizeHint(self) -> QSize:
        """Ask for the width of the text on one line."""
        metrics = QFontMetricsF(self._font)
        line = self._line_height or metrics.height()
        return QSize(int(metrics.horizontalAdvance(self.text()[:300])) + 2, int(line + 0.99))

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        return QSize(min(24, self.sizeHint().width()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width where lines may wrap."""
        return self._max_lines != 1

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines in this width."""
        return int(self._laid(width).height + 0.99)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height the new width needs: layouts in a scroll area do not always do it by themselves."""
        super().resizeEvent(event)
        if self._max_lines != 1 and (wanted := self.heightForWidth(self.width())) != self.minimumHeight():
            self.setMinimumHeight(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        block = self._laid(self.width())
        top = (self.height() - block.height) / 2 if self._max_lines == 1 else 0.0
        block.draw(painter, 0, top, getattr(self._theme, self._color))
        painter.end()


class Button(QPushButton):
    """A button that Enter runs wherever it stands, as Space does: outside dialogs few systems let it by themselves."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run by Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Link(Button, Dressed):
    """Words that do something, underlined in the accent colour; reached by Tab, run by Space, Enter or a click."""

    def __init__(self, theme: Theme, text: str, *, pixels: int = 13, parent: QWidget | None = None) -> None:
        super().__init__(spoken(text), parent)
        self._theme, self._pixels = theme, pixels
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        """Ask for the room of the words."""
        metrics = QFontMetricsF(ui_font(self._pixels))
        return QSize(int(metrics.horizontalAdvance(self.text()) + 0.99) + 2, int(metrics.height()) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and their line, and a frame when the keyboard is here."""
        painter = QPainter(self)
        font = ui_font(self._pixels)
        metrics = QFontMetricsF(font)
        if self.hasFocus():  # a ground and a strong line: a frame would cut into the words
            painter.fillRect(self.rect(), self._theme.selection)
        painter.setFont(font)
        painter.setPen(QPen(self._theme.accent if self.isEnabled() else self._theme.strip, 2 if self.hasFocus() else 1))
        base = (self.height() - metrics.height()) / 2 + metrics.ascent()
        painter.drawText(QPointF(0, base), self.text())
        end = metrics.horizontalAdvance(self.text())
        painter.drawLine(QPointF(0, int(base) + 2.5), QPointF(end, int(base) + 2.5))
        painter.end()


class LanguageBadge(QLabel, Dressed):
    """The language of an article in two letters; its whole name is what a screen reader says."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = theme
        self.set_language(language)

    def set_language(self, language: str) -> None:
        """Show another language."""
        self.setText(badge_text(language))
        self.setAccessibleName(language_name(language))
        self.setToolTip(language_name(language))
        self.setFixedSize(int(badge_width(self.text()) + 0.99), int(BADGE_HEIGHT) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, 0, 0, self.text(), self._theme)
        painter.end()


class KeyChip(QLabel, Dressed):
    """One key of the keyboard."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key_name(key), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = theme
        self.setFixedSize(round(key_width(self.text())), 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_key(painter, self.width(), QRectF(self.rect()), self.text(), self._theme)
        painter.end()


class Chip(Button, Dressed):
    """A choice that is in force, as a chip; a click, Space or Enter opens what may be chosen instead."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(spoken(text), parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        """Ask for the room of the words."""
        return QSize(int(badge_width(self.text()) + 0.99) + 4, 17)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip, and a frame when the keyboard is here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.chip)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(badge_font())
        painter.setPen(self._theme.ink if self.underMouse() else self._theme.chip_ink)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Ground(QWidget, Dressed):
    """A widget that paints its ground, in one of the theme's colours, and nothing else."""

    ground = "paper"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), getattr(self._theme, self.ground))
        painter.end()


class Hairline(Ground):
    """A line of one pixel between two things."""

    ground = "hairline"

    def __init__(self, theme: Theme, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
