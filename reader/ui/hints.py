"""Which keys matter now? Chosen from the command table, so that they are never wrong."""

from reader.ui.commands.command import CommandTable, shown
from reader.ui.status_line import Hint

Wanted = tuple[tuple[tuple[str, ...], str], ...]  # ids of commands, and what they do in a word

READING: Wanted = (
    (("go.next_passage", "go.previous_passage"), "passage"),
    (("go.previous_version", "go.next_version"), "version"),
    (("select.begin",), "select"),
    (("note.yellow", "note.purple"), "highlight"),
    (("note.write",), "note"),
    (("help.keys",), "all keys"),
)
SELECTING: Wanted = (
    (("go.next_word", "go.previous_word"), "word"),
    (("go.next_sentence",), "sentence"),
    (("go.next_passage", "go.previous_passage"), "passage"),
    (("note.yellow", "note.purple"), "highlight"),
    (("note.write",), "note"),
    (("select.clear",), "leave"),
)
ON_HIGHLIGHT: Wanted = (
    (("go.next_passage", "go.previous_passage"), "passage"),
    (("go.previous_version", "go.next_version"), "version"),
    (("note.write",), "note"),
    (("note.tag",), "tag"),
    (("note.yellow", "note.purple"), "colour"),
    (("note.delete",), "delete"),
    (("help.keys",), "all keys"),
)
WAITING: Wanted = (
    (("library.import",), "import"),
    (("go.palette",), "commands"),
    (("help.keys",), "all keys"),
)
LISTING: tuple[Hint, ...] = (
    Hint(("↑", "↓"), "choose"),
    Hint(("Enter",), "open"),
    Hint(("Esc",), "back to the text"),
)
WRITING: tuple[Hint, ...] = (Hint(("Esc",), "back to the text"),)
RANGES = {("note.yellow", "note.purple")}


def hints(table: CommandTable, wanted: Wanted) -> tuple[Hint, ...]:
    """Return the keys of commands with what they do."""
    return tuple(Hint(tuple(shown(table[id].all_keys[0]) for id in ids), words, ids in RANGES) for ids, words in wanted)
