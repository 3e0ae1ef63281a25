"""What is a command? One row of data, from which menus, keys, palette, greying-out and the keys page are made."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from reader.say import say

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow


class Need(Enum):
    """What must be there for a command to make sense; the words are shown when it is not."""

    LIBRARY = say("The library is still being opened.")
    STORY = say("Open a story first.")
    TEXT = say("Go back to the text first: Ctrl+2.")
    VERSIONS = say("This story has one version only.")
    NOTES = say("This story has no highlights yet.")
    ANNOTATION = say("There is no highlight at the caret.")
    UNDO = say("There is nothing to undo.")
    REDO = say("There is nothing to redo.")
    VOICE = say("Reading aloud needs Qt’s text to speech, which is not installed: the manual tells how, under Reading.")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do. `keys` work everywhere, `text_keys` only while the text has the focus."""

    id: str  # noun.verb
    title: str  # what the menu says, in the imperative
    run: "Callable[[MainWindow], None]"
    menu: str
    keys: tuple[str, ...] = ()
    text_keys: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    description: str = ""  # one sentence; the palette finds its words too
    is_apart: bool = False  # a line is drawn above it in its menu

    @property
    def all_keys(self) -> tuple[str, ...]:
        """Return every key of the command, the one to show first."""
        return self.keys + self.text_keys


ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def shown(key: str) -> str:
    """Return how a key is shown: "Ctrl+Shift+Right" as "Ctrl Shift →"."""
    return " ".join(ARROWS.get(part, part) for part in re.sub(r"\+(?=.)|, (?=.)", " ", key).split(" "))


class Clash(Exception):
    """Two rows of the command table cannot both be."""


# Taken away from fields and lists if a command had them everywhere: single letters are typed there, these are not.
NEEDED_BY_FIELDS = frozenset(
    modifier + key
    for modifier in ("", "shift+", "ctrl+", "ctrl+shift+")
    for key in (
        *("up", "down", "left", "right", "home", "end", "pgup", "pgdown"),
        *("return", "enter", "esc", "tab", "backtab", "backspace", "del"),
    )
) | frozenset({"ctrl+a", "ctrl+c", "ctrl+v", "ctrl+x"})


class CommandTable:
    """All commands by id and by key. Raises Clash when two rows have one id or one key, or a key fields need."""

    def __init__(self, commands: Iterable[Command]) -> None:
        self.replace(commands)

    def replace(self, commands: Iterable[Command]) -> None:
        """Hold other commands from now on, such as the same with other keys."""
        self.commands = tuple(commands)
        self._by_id: dict[str, Command] = {}
        self._by_key: dict[str, Command] = {}
        for command in self.commands:
            self._add(command)

    def _add(self, command: Command) -> None:
        if command.id in self._by_id:
            raise Clash(f"{command.id} stands twice in the table")
        self._by_id[command.id] = command
        for key in command.all_keys:
            other = self._by_key.get(key.casefold())
            if other is not None:
                raise Clash(f"{key} is the key of {other.id} and of {command.id}")
            self._by_key[key.casefold()] = command
        for key in command.keys:
            if key.casefold() in NEEDED_BY_FIELDS:
                raise Clash(f"{key} of {command.id} is needed by fields and lists: make it a text key")

    def __getitem__(self, id: str) -> Command:
        return self._by_id[id]

    def for_key(self, key: str) -> Command | None:
        """Return the command that has this key everywhere."""
        command = self._by_key.get(key.casefold())
        return command if command is not None and key in command.keys else None

    def __iter__(self) -> Iterator[Command]:
        return iter(self.commands)

    def menus(self) -> dict[str, tuple[Command, ...]]:
        """Return the commands of each menu, both in the order of the table."""
        names = dict.fromkeys(command.menu for command in self.commands)
        return {name: tuple(c for c in self.commands if c.menu == name) for name in names}


def keyboard_page(commands: Iterable[Command]) -> str:
    """Return the page of all keys as Markdown, menu by menu; the `?` page and docs/keys.md are made from it."""
    lines = ["# Keys", "", "Every command and its key. This page is made from the command table."]
    for menu, rows in CommandTable(commands).menus().items():
        lines += ["", f"## {menu}", "", "| key | command | what it does |", "|---|---|---|"]
        for row in rows:
            keys = ", ".join(f"`{key}`" for key in row.all_keys)
            lines.append(f"| {keys} | {row.title} | {row.description} |")
    return "\n".join(lines) + "\n"
