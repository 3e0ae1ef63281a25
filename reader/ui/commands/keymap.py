"""Which keys did the person give to which commands, and who loses one by that?"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from reader.ui.commands.command import NEEDED_BY_FIELDS, Command

Own = Mapping[str, tuple[str, ...]]  # by the id of a command: its keys in place of the usual ones


def read(text: str) -> dict[str, tuple[str, ...]]:
    """Return the key map that was written; what makes no sense is left out."""
    try:
        kept = json.loads(text) if text.strip() else {}
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    return {
        id: tuple(key for key in keys if isinstance(key, str) and key)
        for id, keys in kept.items()
        if isinstance(id, str) and isinstance(keys, list)
    }


def write(own: Own) -> str:
    """Return a key map as text, the same for the same keys."""
    return json.dumps({id: list(own[id]) for id in sorted(own)}, ensure_ascii=False)


def clash(key: str, other: str) -> bool:
    """Say whether two keys cannot both be: they are one, or one is the beginning of the other (G and G, G)."""
    one, two = key.casefold().split(", "), other.casefold().split(", ")
    shorter = min(len(one), len(two))
    return one[:shorter] == two[:shorter]


def applied(commands: Iterable[Command], own: Own) -> tuple[Command, ...]:
    """Return the commands with the person's keys; a usual key that clashes with one of the person's is lost."""
    rows = tuple(commands)
    taken: list[str] = []
    chosen: dict[str, tuple[str, ...]] = {}
    for row in rows:
        if row.id in own:
            chosen[row.id] = tuple(key for key in own[row.id] if not any(clash(key, other) for other in taken))
            taken += chosen[row.id]

    def free(keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(key for key in keys if not any(clash(key, other) for other in taken))

    return tuple(
        with_keys(row, chosen[row.id])
        if row.id in chosen
        else replace(row, keys=free(row.keys), text_keys=free(row.text_keys))
        for row in rows
    )


def with_keys(command: Command, keys: tuple[str, ...]) -> Command:
    """Return a command with other keys; those that fields need work in the text only."""
    needed = tuple(key for key in keys if key.casefold() in NEEDED_BY_FIELDS or (key in command.text_keys))
    return replace(command, keys=tuple(key for key in keys if key not in needed), text_keys=needed)


def losers(commands: Iterable[Command], id: str, key: str) -> tuple[Command, ...]:
    """Return the commands that lose a key when `id` gets this one."""
    return tuple(row for row in commands if row.id != id and any(clash(key, other) for other in row.all_keys))


def give(commands: Iterable[Command], own: Own, id: str, key: str) -> dict[str, tuple[str, ...]]:
    """Return the key map in which a command has one key more, as the first; `commands` are those in force."""
    rows = tuple(commands)
    new = dict(own)
    for row in losers(rows, id, key):
        new[row.id] = tuple(other for other in row.all_keys if not clash(key, other))
    mine = next(row for row in rows if row.id == id)
    new[id] = (key, *(other for other in mine.all_keys if not clash(key, other)))
    return new
