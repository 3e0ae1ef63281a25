"""How do the keys get on paper? As a document of our own words, menu by menu."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from reader.ui.commands.command import Command, CommandTable, shown
from reader.ui.look.names import key_name
from reader.ui.look.theme import ui_font
from reader.ui.look.tongue import spoken, tr

SIZE = 8.5  # points
COLUMN, HEADING = 52, 3  # lines of a column, and those a menu needs beside its commands


def document(commands: Iterable[Command]) -> QTextDocument:
    """Return the page of keys as a document in two columns; every word in it is ours or a key."""
    title = tr("Synoptic: keys")
    columns = _columns(CommandTable(commands).menus())
    parts = [f"<h3>{escape(title)}</h3>"]
    for left in range(0, len(columns), 2):
        cells = "".join(f"<td width='50%'>{''.join(column)}</td>" for column in columns[left : left + 2])
        apart = " style='page-break-before: always'" if left else ""
        parts.append(f"<table width='100%' cellspacing='0' cellpadding='4'{apart}><tr>{cells}</tr></table>")
    made = QTextDocument()
    face = ui_font(12)
    face.setPointSizeF(SIZE)  # of paper, not of a screen
    made.setDefaultFont(face)
    made.setDefaultStyleSheet("* { color: black; }")
    made.setHtml("".join(parts))
    return made


def _columns(menus: Mapping[str, Sequence[Command]]) -> list[list[str]]:
    """Return the menus as columns of a height that two fit on a page, none broken."""
    columns: list[list[str]] = [[]]
    height = 0
    for menu, rows in menus.items():
        keyed = [row for row in rows if row.all_keys]
        if not keyed:
            continue
        if height + len(keyed) + HEADING > COLUMN:
            columns.append([])
            height = 0
        height += len(keyed) + HEADING
        lines = "".join(
            f"<tr><td width='42%'><b>{escape(',  '.join(key_name(shown(key)) for key in row.all_keys))}</b></td>"
            f"<td>{escape(spoken(row.title))}</td></tr>"
            for row in keyed
        )
        columns[-1].append(
            f"<b><i>{escape(spoken(menu))}</i></b><table width='100%' cellpadding='1'>{lines}</table><br>"
        )
    return columns


def write_pdf(commands: Iterable[Command], path: Path) -> None:
    """Write the page of keys as a PDF on A4. Raises OSError when the place cannot be written to."""
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setTitle(tr("Synoptic: keys"))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15))
    )
    document(commands).print_(writer)
