import pytest

from reader.ui.commands import COMMANDS
from reader.ui.commands.command import Command, CommandTable
from reader.ui.commands.keymap import applied, clash, give, losers, read, write

ROWS = (
    Command("a.one", "One", lambda window: None, "A", keys=("J",), text_keys=("Down",)),
    Command("a.two", "Two", lambda window: None, "A", keys=("Ctrl+K",)),
)


def keys(rows):
    return {row.id: (row.keys, row.text_keys) for row in rows}


def test_a_key_is_taken_from_the_command_that_had_it():
    assert [row.id for row in losers(ROWS, "a.one", "Ctrl+K")] == ["a.two"]
    own = give(ROWS, {}, "a.one", "Ctrl+K")
    assert keys(applied(ROWS, own)) == {"a.one": (("Ctrl+K", "J"), ("Down",)), "a.two": ((), ())}


def test_a_key_that_fields_need_works_in_the_text_only():
    own = give(ROWS, {}, "a.two", "Return")
    assert keys(applied(ROWS, own))["a.two"] == (("Ctrl+K",), ("Return",))


def test_a_key_that_begins_a_sequence_clashes_with_it():
    assert clash("G", "G, G")
    assert clash("g, g", "G, G")
    assert not clash("G, G", "G, H")


def test_a_map_of_another_version_never_makes_two_commands_share_a_key():
    own = {"a.one": ("X",), "a.two": ("X", "J"), "gone": ("Y",)}
    assert keys(applied(ROWS, own)) == {"a.one": (("X",), ()), "a.two": (("J",), ())}
    CommandTable(applied(COMMANDS, {"go.palette": ("J",), "note.write": ("Ctrl+C",), "edit.copy": ()}))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1}', '{"a": [1, ""]}', "null"])
def test_a_spoilt_map_is_no_error(text):
    assert set(read(text).values()) <= {()}


def test_a_map_is_read_as_it_was_written():
    own = {"b": ("G, G",), "a": ()}
    assert read(write(own)) == own
