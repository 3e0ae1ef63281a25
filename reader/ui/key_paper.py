"""How do the keys get on paper? As a document of our own words, menu by menu."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from reader.ui.commands.command import Command, CommandTable, shown
from reader.ui.names import key_name
from reader.ui.tongue import spoken, tr


def document(commands: Iterable[Command]) -> QTextDocument:
    """Return the page of keys as a document; every word in it is ours or a key."""
    title = tr("Synoptic: keys")
    parts = [f"<h2>{escape(title)}</h2>"]
    for menu, rows in CommandTable(commands).menus().items():
        keyed = [row for row in rows if row.all_keys]
        if keyed:
            lines = "".join(
                f"<tr><td width='30%'><b>{escape(',  '.join(key_name(shown(key)) for key in row.all_keys))}</b></td>"
                f"<td>{escape(spoken(row.title))}</td></tr>"
                for row in keyed
            )
            parts.append(f"<h4>{escape(spoken(menu))}</h4><table width='100%' cellpadding='2'>{lines}</table>")
    made = QTextDocument()
    made.setDefaultStyleSheet("* { color: black; }")
    made.setHtml("".join(parts))
    return made


def write_pdf(commands: Iterable[Command], path: Path) -> None:
    """Write the page of keys as a PDF on A4. Raises OSError when the place cannot be written to."""
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setTitle(tr("Synoptic: keys"))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15))
    )
    document(commands).print_(writer)
