"""Where is the front matter of a Markdown file, and which of its words are keys: shown by colour?"""

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

_KEY = re.compile(r"([\w-]+:)(?=\s|$)")
IN_FRONT_MATTER = 1


class FrontMatterColours(QSyntaxHighlighter):
    """Paints the keys of the front matter in the accent colour."""

    def __init__(self, document: QTextDocument, color: QColor) -> None:
        super().__init__(document)
        self.color = color

    def highlightBlock(self, text: str) -> None:
        """Paint one line; the state says whether the next one belongs to the front matter."""
        look = QTextCharFormat()
        look.setForeground(self.color)
        first = self.currentBlock().blockNumber() == 0
        inside = self.previousBlockState() == IN_FRONT_MATTER
        if text == "---" and (first or inside):
            self.setFormat(0, 3, look)
            self.setCurrentBlockState(IN_FRONT_MATTER if first else 0)
            return
        self.setCurrentBlockState(IN_FRONT_MATTER if inside else 0)
        if inside and (found := _KEY.match(text)):
            self.setFormat(0, len(found[1]), look)
