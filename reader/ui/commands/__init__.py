"""What can be done in the window? Every command, in menu order; one row in one file of this folder each."""

from reader.ui.commands import (
    edit,
    go,
    help,
    layout,
    library,
    note,
    paper,
    rows,
    search,
    select,
    session,
    story,
    translate,
    view,
)
from reader.ui.commands.command import Command

_MENUS = (library, paper, edit, go, select, search, session, note, story, rows, layout, translate, view, help)
COMMANDS: tuple[Command, ...] = tuple(command for menu in _MENUS for command in menu.COMMANDS)
