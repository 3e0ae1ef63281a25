"""A small window one can drag a file from, as from a file manager; it writes down how far the drag has come."""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "drag source"


class Source(QLabel):
    """Drags one file. `told` is the file that says "begun" and, when what is below would take it, "welcome"."""

    def __init__(self, dragged: Path, told: Path) -> None:
        super().__init__(dragged.name)
        self._dragged, self._told = dragged, told
        self.setWindowTitle(TITLE)
        self.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
        self.setGeometry(0, 0, 120, 60)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._dragged))])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.actionChanged.connect(self._hear)
        self._told.write_text("begun")
        drag.exec(Qt.DropAction.CopyAction)

    def _hear(self, action: Qt.DropAction) -> None:
        self._told.write_text("begun" if action == Qt.DropAction.IgnoreAction else "welcome")


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    source = Source(Path(sys.argv[1]), Path(sys.argv[2]))
    source.show()
    source.raise_()
    app.exec()
