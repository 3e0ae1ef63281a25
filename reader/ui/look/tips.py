"""How is a text shown under the pointer? As it is, never as markup, and in lines of a bearable length."""

from html import escape

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget


def show_tip(widget: QWidget, place: QPoint, text: str) -> None:
    """Show a text at a place of the screen as long as the pointer rests on the widget; nothing for none."""
    lines = "<br>".join(map(escape, text.splitlines()))
    QToolTip.showText(place, f"<qt>{lines}</qt>" if lines else "", widget)
