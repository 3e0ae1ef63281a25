"""Which keys matter now? Chosen from the command table, so that they are never wrong."""

from enum import StrEnum

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
BACK = Hint(("Esc",), "back to the text")
UP_DOWN = Hint(("↑", "↓"), "choose")
RANGES = {("note.yellow", "note.purple")}


class Mode(StrEnum):
    """What the person is doing."""

    WAIT = "wait"
    READ = "read"
    ON_HIGHLIGHT = "on a highlight"
    SELECT = "select"
    LIST = "list"
    NOTE = "note"
    NOTES = "notes"
    REVIEW = "review"

    @property
    def shown(self) -> str:
        """Return the word the status line has for it."""
        return {"wait": "", "on a highlight": "READ"}.get(self.value, self.value.upper())


OTHERS = {
    Mode.LIST: (UP_DOWN, Hint(("Enter",), "open"), BACK),
    Mode.NOTES: (UP_DOWN, Hint(("Enter",), "open"), Hint(("Del",), "delete"), BACK),
    Mode.REVIEW: (
        UP_DOWN,
        Hint(("N", "P"), "doubts"),
        Hint(("R",), "keep or set aside"),
        Hint(("⇧R",), "for ever"),
        BACK,
    ),
}
WANTED = {Mode.WAIT: WAITING, Mode.READ: READING, Mode.ON_HIGHLIGHT: ON_HIGHLIGHT, Mode.SELECT: SELECTING}


def hints_of(mode: Mode, table: CommandTable) -> tuple[Hint, ...]:
    """Return the keys that matter in a mode, with what they do."""
    if mode in WANTED:
        keyed = [([id for id in ids if table[id].all_keys], words, ids in RANGES) for ids, words in WANTED[mode]]
        return tuple(
            Hint(tuple(shown(table[id].all_keys[0]) for id in ids), words, is_range)
            for ids, words, is_range in keyed
            if ids
        )
    return OTHERS.get(mode, (BACK,))
