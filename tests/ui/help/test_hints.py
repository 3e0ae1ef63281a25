import pytest

from reader.ui.commands import COMMANDS
from reader.ui.commands.command import CommandTable, shown
from reader.ui.help.hints import WANTED, Mode, hints_of

TABLE = CommandTable(COMMANDS)


@pytest.mark.parametrize("mode", list(WANTED))
def test_every_hint_names_a_key_that_works(mode):
    keys = {shown(key) for command in COMMANDS for key in command.all_keys}
    assert {key for hint in hints_of(mode, TABLE) for key in hint.keys} <= keys


def test_the_colours_are_shown_as_a_range():
    assert next(hint for hint in hints_of(Mode.READ, TABLE) if hint.is_range).spoken == "1 to 6: highlight"


def test_every_mode_says_how_to_go_on():
    assert all(hints_of(mode, TABLE) for mode in Mode)


def test_reading_is_reading_on_a_highlight_too():
    assert Mode.READ.shown == Mode.ON_HIGHLIGHT.shown == "READ"
