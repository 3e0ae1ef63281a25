"""How does the parallel edition become a PDF? Landscape A4, the text in our face; whole or not at all."""

import os
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from reader.errors import ReaderError
from reader.ui.look.tongue import tr

MARGIN = 2.0  # mm; Qt adds 20 of its own


def write(page: str, path: Path) -> Path:
    """Write a page of ours, in which all text is escaped, as PDF. Raises ReaderError when it cannot be written."""
    part = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        part.touch()
        _paint(page, part)
        if part.stat().st_size == 0:
            raise ReaderError(
                tr("{name} cannot be written: the disk may be full.", name=path.name), tr("Choose another place.")
            )
        os.replace(part, path)
    except OSError as error:
        words = tr("{name} cannot be written: {reason}.", name=path.name, reason=error.strerror or error)
        raise ReaderError(words, tr("Choose another place.")) from error
    finally:
        part.unlink(missing_ok=True)
    return path


def _paint(page: str, part: Path) -> None:
    writer = QPdfWriter(str(part))
    writer.setResolution(150)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont("Literata", 9))
    document.setHtml(page)
    document.print_(writer)
