import pytest

from reader.ui import hints
from reader.ui.commands import COMMANDS
from reader.ui.commands.command import CommandTable, shown


@pytest.mark.parametrize("wanted", [hints.READING, hints.SELECTING, hints.ON_HIGHLIGHT, hints.WAITING])
def test_every_hint_names_a_key_that_works(wanted):
    table = CommandTable(COMMANDS)
    found = hints.hints(table, wanted)
    keys = {shown(key) for command in COMMANDS for key in command.all_keys}
    assert {key for hint in found for key in hint.keys} <= keys


def test_the_colours_are_shown_as_a_range():
    found = hints.hints(CommandTable(COMMANDS), hints.READING)
    assert next(hint for hint in found if hint.is_range).spoken == "1 to 6: highlight"
