"""What can be done in the window? Every command, in menu order; one row in one file of this folder each."""

from reader.ui.commands import edit, go, help, library, note, story, view
from reader.ui.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    library.COMMANDS + edit.COMMANDS + go.COMMANDS + note.COMMANDS + story.COMMANDS + view.COMMANDS + help.COMMANDS
)
