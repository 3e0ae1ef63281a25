"""What does somebody ask who types into the search box? Taken apart without ever failing: what is no field is text."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from reader.library.folding import folded, is_word
from reader.model import Color, Span

FIELDS = {
    **dict.fromkeys(("lang", "language"), "language"),
    **dict.fromkeys(("color", "colour"), "color"),
    **{name: name for name in ("source", "tag", "story", "has", "before", "after", "is")},
}
SHOWN_FIELDS = ("lang", "source", "tag", "colour", "story", "has", "before", "after", "is")  # one name for each
VALUES = {
    "color": tuple(color.value for color in Color),
    "has": ("note", "tag", "highlight"),
    "is": ("unread", "reading", "done"),
}
TEXT = "text"
JOINING = ("OR", "AND")  # AND says no more than a space does; both are words when they stand alone
COMPOUND = 5  # letters from which a finished word also finds longer ones: German compounds, Korean and Russian endings

_PIECE = re.compile(
    r'(?P<minus>-(?=\S))?(?:(?P<field>[A-Za-z]+):(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S+))|"(?P<exact>[^"]*)"?|(?P<word>\S+))'
)
_DATE = re.compile(r"([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$")


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must hold, or with `is_not` must not: a folded phrase (TEXT), or a field with its value."""

    field: str
    value: str
    is_not: bool = False
    is_open: bool = False  # the phrase may go on; the value is still being typed


@dataclass(frozen=True, slots=True)
class Chip:
    """A stretch of what was typed that was understood as more than text."""

    span: Span
    field: str  # a field, "exact" or "without"
    value: str
    is_not: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Groups that must all hold, each by at least one of its conditions; what was understood; the words as typed."""

    groups: tuple[tuple[Condition, ...], ...] = ()
    chips: tuple[Chip, ...] = ()
    said: str = ""  # the words that are looked for, for asking by meaning

    @property
    def wanted(self) -> tuple[Condition, ...]:
        """Return the phrases that make a place worth showing."""
        return tuple(c for group in self.groups for c in group if c.field == TEXT and not c.is_not)

    @property
    def match(self) -> str:
        """Return the expression for the full-text table; only quoted phrases, so that nothing typed is an operator."""
        return self._match(lambda condition: condition.is_open)

    @property
    def narrower(self) -> tuple[str, ...]:
        """Return the matches with words that do not go on, and with only the last going on, where they differ."""
        last = self.wanted[-1:]
        closed, begun = self._match(lambda _: False), self._match(lambda c: c.is_open and c in last)
        return tuple(match for match in dict.fromkeys((closed, begun)) if match != self.match)

    def _match(self, is_open: "Callable[[Condition], bool]") -> str:
        def phrases(conditions: Iterable[Condition]) -> str:
            return " OR ".join(phrase(replace(one, is_open=is_open(one))) for one in conditions)

        with_words = [group for group in self.groups if all(c.field == TEXT and not c.is_not for c in group)]
        without = [group[0] for group in self.groups if _is_without(group)]
        found = " AND ".join(f"({phrases(group)})" for group in with_words)
        return f"({found}) NOT ({phrases(without)})" if found and without else found

    @property
    def filters(self) -> tuple[tuple[Condition, ...], ...]:
        """Return the groups that are more than wanted words."""
        return tuple(g for g in self.groups if any(c.field != TEXT or c.is_not for c in g))

    @property
    def beside_match(self) -> tuple[tuple[Condition, ...], ...]:
        """Return the groups that `match` does not say."""
        return tuple(group for group in self.filters if not (self.match and _is_without(group)))

    def asks(self, *fields: str) -> bool:
        """Say whether one of the fields is asked for."""
        return any(c.field in fields and not c.is_not for group in self.groups for c in group)


def _is_without(group: tuple[Condition, ...]) -> bool:
    return len(group) == 1 and group[0].field == TEXT and group[0].is_not


def phrase(condition: Condition) -> str:
    """Return a phrase for the full-text table."""
    return f'"{condition.value}"' + (" *" if condition.is_open else "")


def ask(words: str) -> Question:
    """Take what was typed apart: `lang:fr tag:"two words" -without "exact words" this OR that`; never an error."""
    plain = words.replace("\0", " ")
    groups: list[tuple[Condition, ...]] = []
    chips: list[Chip] = []
    said: list[str] = []
    is_joined = False
    for piece in _PIECE.finditer(plain):
        if piece[0] in JOINING and plain.strip() != piece[0]:
            is_joined = piece[0] == "OR" and bool(groups)
            continue
        condition, chip = _read(piece, is_last=piece.end() == len(plain))
        if chip is not None:
            chips.append(chip)
        if condition is None:
            continue
        if condition.field == TEXT and not condition.is_not:
            said.append(piece["exact"] if piece["exact"] is not None else piece[0])
        if is_joined:
            groups[-1] += (condition,)
        else:
            groups.append((condition,))
        is_joined = False
    return Question(tuple(groups), tuple(chips), " ".join(said))


def _read(piece: "re.Match[str]", is_last: bool) -> tuple[Condition | None, Chip | None]:
    is_not, span = piece["minus"] is not None, Span(piece.start(), piece.end())
    name = FIELDS.get((piece["field"] or "").lower())
    if name:
        typed = piece["quoted"] if piece["quoted"] is not None else piece["plain"]
        value = _value(name, typed, is_last)
        if value:
            is_open = is_last and piece["quoted"] is None
            return Condition(name, value, is_not, is_open), Chip(span, name, value, is_not)
    text = piece["exact"] if piece["exact"] is not None else piece[0]
    plain = as_phrase(text)
    if not plain:
        return None, None
    is_exact = piece["exact"] is not None
    is_open = not is_exact and (is_last or len(plain) >= COMPOUND)
    chip = Chip(span, "without" if is_not else "exact", text.lstrip("-")) if is_exact or is_not else None
    return Condition(TEXT, plain, is_not, is_open and not is_not), chip


def _value(name: str, typed: str, is_last: bool) -> str | None:
    """Return what a field may be asked for, or None when it makes no sense and is text."""
    typed = typed.strip()
    if name in ("before", "after"):
        date = _DATE.match(typed)
        parts = [int(part) for part in date.groups() if part] if date else []
        is_date = bool(parts) and all(1 <= part <= most for part, most in zip(parts[1:], (12, 31), strict=False))
        return "-".join(f"{part:02}" for part in parts) if is_date else None
    if name in VALUES:
        found = [value for value in VALUES[name] if value == typed.casefold()]
        begun = [value for value in VALUES[name] if is_last and typed and value.startswith(typed.casefold())]
        return found[0] if found else begun[0] if len(begun) == 1 else None
    return typed or None


def as_phrase(text: str) -> str:
    """Return text as the phrase it is in the index, "" when there is no word in it."""
    return " ".join("".join(c if is_word(c) else " " for c in folded(text)).split())
