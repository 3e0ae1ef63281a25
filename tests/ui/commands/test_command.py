import pytest
from PySide6.QtGui import QKeySequence

from reader.ui.commands import COMMANDS
from reader.ui.commands.command import Clash, Command, CommandTable, keyboard_page, shown


def command(id="a.b", **more):
    return Command(id, "Title", lambda window: None, "Menu", **more)


@pytest.mark.parametrize(
    "rows",
    [
        [command("a.b"), command("a.b")],
        [command("a.b", keys=("J",)), command("c.d", keys=("j",))],
        [command("a.b", keys=("J",)), command("c.d", text_keys=("J",))],
        [command("a.b", keys=("Return",))],
        [command("a.b", keys=("Shift+Down",))],
        [command("a.b", keys=("Ctrl+C",))],
    ],
)
def test_rows_that_clash_are_refused(rows):
    with pytest.raises(Clash):
        CommandTable(rows)


def test_keys_are_shown_as_one_reads_them():
    assert [shown(key) for key in ("J", "Ctrl+K", "Ctrl++", "Ctrl+Shift+Right")] == [
        "J",
        "Ctrl K",
        "Ctrl +",
        "Ctrl Shift →",
    ]


def test_the_text_alone_may_have_the_keys_fields_need():
    assert CommandTable([command(text_keys=("Esc", "Down"))])["a.b"].all_keys == ("Esc", "Down")


def test_the_commands_of_the_program_do_not_clash():
    assert len(CommandTable(COMMANDS).commands) == len(COMMANDS)


def test_every_command_says_what_it_does():
    assert [c.id for c in COMMANDS if not c.description] == []


def test_qt_understands_every_key():
    assert [k for c in COMMANDS for k in c.all_keys if QKeySequence(k).toString() in ("", "?") and k != "?"] == []


def test_no_two_keys_are_one_for_qt():
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.all_keys]
    assert len(keys) == len(set(keys))


def test_the_page_of_keys_is_up_to_date():
    """Run `python -m tests.ui.commands.test_command` to make it anew."""
    from reader import paths

    page = paths.resources().parent / "docs" / "keys.md"
    assert page.read_text("utf-8") == keyboard_page(COMMANDS)


if __name__ == "__main__":
    from pathlib import Path

    Path("docs/keys.md").write_text(keyboard_page(COMMANDS), "utf-8")
