"""Which keys matter now? Chosen from the command table, so that they are never wrong."""

from enum import StrEnum

from reader.say import say
from reader.ui.commands.command import CommandTable, shown
from reader.ui.frame.status_line import Hint
from reader.ui.look.names import key_name
from reader.ui.look.tongue import spoken

Wanted = tuple[tuple[tuple[str, ...], str], ...]  # ids of commands, and what they do in a word

READING: Wanted = (
    (("go.next_passage", "go.previous_passage"), say("passage")),
    (("go.previous_version", "go.next_version"), say("version")),
    (("select.begin",), say("select")),
    (("note.yellow", "note.purple"), say("highlight")),
    (("note.write",), say("note")),
    (("help.keys",), say("all keys")),
)
SELECTING: Wanted = (
    (("go.next_word", "go.previous_word"), say("word")),
    (("go.next_sentence",), say("sentence")),
    (("go.next_passage", "go.previous_passage"), say("passage")),
    (("note.yellow", "note.purple"), say("highlight")),
    (("note.write",), say("note")),
    (("select.clear",), say("leave")),
)
ON_HIGHLIGHT: Wanted = (
    (("go.next_passage", "go.previous_passage"), say("passage")),
    (("go.previous_version", "go.next_version"), say("version")),
    (("note.write",), say("note")),
    (("note.tag",), say("tag")),
    (("note.yellow", "note.purple"), say("colour")),
    (("note.delete",), say("delete")),
    (("help.keys",), say("all keys")),
)
WAITING: Wanted = (
    (("library.import",), say("import")),
    (("go.palette",), say("commands")),
    (("help.keys",), say("all keys")),
)
LISTENING: Wanted = (
    (("view.read_aloud",), say("stop")),
    (("go.next_passage", "go.previous_passage"), say("passage")),
    (("go.previous_version", "go.next_version"), say("version")),
)
BACK = Hint(("Esc",), say("back to the text"))
UP_DOWN = Hint(("↑", "↓"), say("choose"))
RANGES = {("note.yellow", "note.purple")}


class Mode(StrEnum):
    """What the person is doing."""

    WAIT = "wait"
    READ = "read"
    ON_HIGHLIGHT = "on a highlight"
    SELECT = "select"
    LISTEN = "listen"
    LIST = "list"
    NOTE = "note"
    NOTES = "notes"
    REVIEW = "review"

    @property
    def shown(self) -> str:
        """Return the word the status line has for it."""
        return spoken(SHOWN[self])


SHOWN = {
    Mode.WAIT: "",
    Mode.READ: say("READ"),
    Mode.ON_HIGHLIGHT: say("READ"),
    Mode.SELECT: say("SELECT"),
    Mode.LISTEN: say("LISTEN"),
    Mode.LIST: say("LIST"),
    Mode.NOTE: say("NOTE"),
    Mode.NOTES: say("NOTES"),
    Mode.REVIEW: say("REVIEW"),
}


OTHERS = {
    Mode.LIST: (UP_DOWN, Hint(("Enter",), say("open")), BACK),
    Mode.NOTES: (
        UP_DOWN,
        Hint(("Enter",), say("open")),
        Hint(("Space",), say("select")),
        Hint(("Del",), say("delete")),
        BACK,
    ),
    Mode.REVIEW: (
        UP_DOWN,
        Hint(("N", "P"), say("doubts")),
        Hint(("R",), say("keep or set aside")),
        Hint(("⇧R",), say("for ever")),
        BACK,
    ),
}
WANTED = {
    Mode.WAIT: WAITING,
    Mode.READ: READING,
    Mode.ON_HIGHLIGHT: ON_HIGHLIGHT,
    Mode.SELECT: SELECTING,
    Mode.LISTEN: LISTENING,
}


def hints_of(mode: Mode, table: CommandTable) -> tuple[Hint, ...]:
    """Return the keys that matter in a mode, with what they do."""
    if mode in WANTED:
        keyed = [([id for id in ids if table[id].all_keys], words, ids in RANGES) for ids, words in WANTED[mode]]
        return tuple(
            Hint(tuple(key_name(shown(table[id].all_keys[0])) for id in ids), words, is_range)
            for ids, words, is_range in keyed
            if ids
        )
    return OTHERS.get(mode, (BACK,))
