"""How does a new export come into a file in which a person has written meanwhile? Nothing they wrote is lost.

Each piece is held against the piece of the last export: what only we changed is replaced, what only they changed
stays, what both changed is asked. All that stands between the pieces is theirs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.export.markdown import Piece
from reader.export.places import Range, ranges
from reader.export.three_way import lines_of, merged, merged_head


class Choice(StrEnum):
    """Whose words hold where both changed a piece."""

    LIBRARY = "library"
    FILE = "file"
    BOTH = "both"


Choices = Choice | Mapping[str, Choice]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A piece both changed: how it was, how it is in the library and in the file; "" where it was deleted."""

    key: str
    base: str
    library: str
    file: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The new text of the file, and what has to be asked; until it is, the file's own words stand there."""

    text: str
    conflicts: tuple[Conflict, ...] = ()


def merge(
    base: Sequence[Piece],
    ours: Sequence[Piece],
    theirs: str,
    choices: Choices | None = None,
    understood: Mapping[str, str] | None = None,
) -> Merged:
    """Return the file with what changed in the library since `base`; `choices` answer conflicts: by key, or all.

    `understood` is given for a file that gets another flavour: by key, pieces that have the person's changes already.
    """
    mark = "\ufeff" if theirs.startswith("\ufeff") else ""
    lines = lines_of(theirs.removeprefix("\ufeff"))
    is_windows = bool(lines) and all(line.endswith("\r\n") for line in lines if line.endswith("\n"))
    if is_windows:
        lines = [f"{line[:-2]}\n" if line.endswith("\n") else line for line in lines]  # one that has \r\r\n keeps it
    result = _Merging(base, ours, lines, {} if choices is None else choices, understood).result()
    text = result.text.replace("\n", "\r\n") if is_windows else result.text
    return Merged(mark + text, result.conflicts)


class _Merging:
    """The file as an alternation of gaps, which are the person's, and pieces."""

    def __init__(
        self,
        base: Sequence[Piece],
        ours: Sequence[Piece],
        lines: Sequence[str],
        choices: Choices,
        understood: Mapping[str, str] | None,
    ) -> None:
        self._base = {piece.key: piece.text for piece in base if piece.key}
        self._ours = {piece.key: piece.text for piece in ours if piece.key}
        self._glue, self._base_glue = _glues(ours), _glues(base)
        self._choices, self._understood = choices, understood or {}
        self._is_reflavoured = understood is not None
        self._conflicts: list[Conflict] = []
        known = [*base, *(piece for piece in ours if piece.key not in self._base)]
        self._places = ranges(known, lines)
        self._parts = _parts(lines, self._places)
        self._theirs = {key: _as_written(text, self._base.get(key)) for key, text in self._parts if key}

    def result(self) -> Merged:
        """Return the file with every piece decided."""
        if self._is_reflavoured:
            self._set_glue()
        for key in [*self._ours, *(key for key in self._base if key not in self._ours)]:
            self._decide(key)
        return Merged("".join(text for _, text in self._parts), tuple(self._conflicts))

    def _set_glue(self) -> None:
        """Part the pieces as the new flavour does, where they are parted as the old one did."""
        parts: list[tuple[str, str]] = []
        for key, text in self._parts:
            if key in self._base_glue and key in self._glue and parts:
                gap = "" if parts[-1][0] else parts.pop()[1]
                was = self._base_glue[key]
                parts.append(("", gap.removesuffix(was) + self._glue[key] if gap.endswith(was) else gap))
            parts.append((key, text))
        self._parts = parts

    def _decide(self, key: str) -> None:
        base, ours = self._base.get(key), self._ours.get(key)
        theirs = self._theirs.get(key)
        if ours in (base, theirs):
            return
        place = next((i for i, (name, _) in enumerate(self._parts) if name == key), None)
        if key in self._understood and place is not None:
            self._replace(key, place, self._understood[key])
            return
        if theirs in (base, None) and (theirs is not None or base is None):
            self._replace(key, place, ours)
            return
        together = None
        if base is not None and ours is not None and theirs is not None:
            together = (merged_head if key == "front" else merged)(base, ours, theirs)
        if together is not None:
            self._replace(key, place, together)
            return
        choice = self._choices if isinstance(self._choices, Choice) else self._choices.get(key)
        if choice is None:
            self._conflicts.append(Conflict(key, base or "", ours or "", theirs or ""))
        elif choice is Choice.LIBRARY:
            self._replace(key, place, ours)
        elif choice is Choice.BOTH:
            both = [part for part in (ours, theirs) if part]
            self._replace(key, place, "\n".join(both))

    def _replace(self, key: str, place: int | None, text: str | None) -> None:
        if place is None and text is not None:
            self._insert(key, text)
        elif place is not None and text is not None:
            end = "" if self._parts[place][1].endswith("\n") or place == len(self._parts) - 1 else "\n"
            self._parts[place] = (key, text + end)
        elif place is not None:
            self._remove(place)

    def _insert(self, key: str, text: str) -> None:
        """Put a new piece behind the one it follows, else before the one it precedes, else at the end."""
        order = list(self._ours)
        there = {name: i for i, (name, _) in enumerate(self._parts) if name}
        before = [name for name in order[: order.index(key)] if name in there]
        after = [name for name in order[order.index(key) + 1 :] if name in there]
        if after and not (before and _is_note(before[-1])):
            place = there[after[0]]  # the first note: what parted the head from the next one now parts it from this
            self._parts[place:place] = [(key, text), ("", self._glue.get(after[0], "\n"))]
        elif before:
            place = there[before[-1]]
            name, words = self._parts[place]
            ended = words if words.endswith("\n") else f"{words}\n"
            self._parts[place : place + 1] = [(name, ended), ("", self._glue.get(key, "\n")), (key, text)]
        else:
            rest = "".join(words for _, words in self._parts)
            gap = "" if not rest else "\n" if rest.endswith("\n") else "\n\n"
            self._parts += [("", gap), (key, text)]

    def _remove(self, place: int) -> None:
        """Take a piece away, and one of the rules that parted it from its neighbours."""
        key, _ = self._parts.pop(place)
        glue = self._base_glue.get(key, "\n")
        order = list(self._base)
        follower = order[order.index(key) + 1 :][:1]
        rule = self._base_glue.get(follower[0], "") if follower else ""
        is_apart = place < len(self._parts) and not self._parts[place][0]
        if rule.strip() and is_apart and self._parts[place][1].startswith(rule):
            self._parts[place] = ("", self._parts[place][1].removeprefix(rule))
        elif place > 0 and not self._parts[place - 1][0] and self._parts[place - 1][1].endswith(glue):
            self._parts[place - 1] = ("", self._parts[place - 1][1].removesuffix(glue))
        elif is_apart:
            self._parts[place] = ("", self._parts[place][1].removeprefix(glue))


def _as_written(text: str, base: str | None) -> str:
    """Return a piece of the file with our line ends; as we wrote it when nothing but those is different."""
    plain = text.replace("\r\n", "\n")
    return base if base is not None and plain.rstrip("\n") == base.rstrip("\n") else plain


def _is_note(key: str) -> bool:
    return key not in ("front", "heading", "lost")


def _glues(pieces: Sequence[Piece]) -> dict[str, str]:
    """Return what stands before each piece."""
    found, before = {}, ""
    for piece in pieces:
        if piece.key:
            found[piece.key] = before
        before = "" if piece.key else before + piece.text
    return found


def _parts(lines: Sequence[str], places: Mapping[str, Range]) -> list[tuple[str, str]]:
    """Return the file as (key, text); the key is "" for what stands between the pieces."""
    parts: list[tuple[str, str]] = []
    at = 0
    for key, (start, end) in sorted(places.items(), key=lambda item: item[1]):
        if start > at:
            parts.append(("", "".join(lines[at:start])))
        parts.append((key, "".join(lines[start:end])))
        at = end
    if at < len(lines):
        parts.append(("", "".join(lines[at:])))
    return parts
