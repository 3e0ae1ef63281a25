"""What would the simplest parallel view cost: a QTextEdit for each version, its paragraphs pushed down to line up?"""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from reader.model import OpenedStory
from reader.ui.look import theme


class TextEdits(QWidget):
    """A column for each version; every row is a paragraph, empty where a version says nothing."""

    def __init__(self, opened: OpenedStory) -> None:
        super().__init__()
        self.edits: list[QTextEdit] = []
        row = QHBoxLayout(self)
        for number, version in enumerate(opened.versions):
            edit = QTextEdit()
            edit.setUndoRedoEnabled(False)
            edit.setReadOnly(True)
            edit.setFont(theme.text_font(12.0))
            edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            parts = [
                " ".join(version.raw[version.segments[n].start : version.segments[n].end] for n in cells.cells[number])
                for cells in opened.synopsis.rows
            ]
            edit.setPlainText("\n".join(parts))
            self.edits.append(edit)
            row.addWidget(edit)

    def align(self) -> None:
        """Give every paragraph the height of the tallest of its row."""
        heights: list[list[float]] = []
        for edit in self.edits:
            document = edit.document()
            self._push(edit, [0.0] * document.blockCount())
            layout = document.documentLayout()
            layout.documentSize()  # the layout is lazy
            block, column = document.begin(), []
            while block.isValid():
                column.append(layout.blockBoundingRect(block).height())
                block = block.next()
            heights.append(column)
        tallest = [max(row) for row in zip(*heights, strict=True)]
        for edit, column in zip(self.edits, heights, strict=True):
            self._push(edit, [most - height + 9 for most, height in zip(tallest, column, strict=True)])

    def _push(self, edit: QTextEdit, below: list[float]) -> None:
        cursor = QTextCursor(edit.document())
        cursor.beginEditBlock()
        for margin in below:
            style = QTextBlockFormat()
            style.setBottomMargin(margin)
            cursor.mergeBlockFormat(style)
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        cursor.endEditBlock()
