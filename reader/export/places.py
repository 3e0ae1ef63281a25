"""Where in a file that a person edited are the pieces we once wrote?

A note is found by its id, wherever it was moved; the head, the heading and the like by their words.
"""

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from reader.export.markdown import Piece
from reader.export.three_way import lines_of

Range = tuple[int, int]  # lines [start, end)
_ID = re.compile(r"[0-9a-zA-Z]{8}-[0-9a-zA-Z-]{4,}")
_TRIVIAL = re.compile(r"^[\s>\-*_|]*$")


def bare(line: str) -> str:
    """Return a line without its end."""
    return line.rstrip("\r\n")


def ranges(pieces: Sequence[Piece], lines: Sequence[str]) -> dict[str, Range]:
    """Return where in the lines of a file the pieces are, by key; those that are not there are left out."""
    texts = {piece.key: [bare(line) for line in lines_of(piece.text)] for piece in pieces if piece.key}
    plain = [bare(line) for line in lines]
    head = _head(plain, texts.pop("front", None))
    found: dict[str, Range] = {"front": head} if head else {}
    marks = _marks(texts, plain, head[1] if head else 0)
    in_order = sorted(marks, key=lambda key: marks[key][0])
    lower = head[1] if head else 0
    for place, key in enumerate(in_order):
        upper = marks[in_order[place + 1]][0] if place + 1 < len(in_order) else len(plain)
        found[key] = _around(texts[key], key, plain, marks[key], lower, upper)
        lower = found[key][1]
    taken = {line for start, end in found.values() for line in range(start, end)}
    for key, text in texts.items():
        if key not in found and not _has_id(key):
            at = next((i for i, line in enumerate(plain) if i not in taken and [line] == text), None)
            if at is not None:
                found[key] = (at, at + 1)
    return found


def _has_id(key: str) -> bool:
    return _ID.fullmatch(key) is not None


def _head(lines: Sequence[str], text: Sequence[str] | None) -> Range | None:
    """Return where the front matter is: between two rules, or as lines of `key:: value`."""
    if text is None or not lines:
        return None
    if lines[0].rstrip() == "---":
        end = next((i for i in range(1, len(lines)) if lines[i].rstrip() in ("---", "...")), None)
        return (0, end + 1) if end is not None else None
    end = next((i for i, line in enumerate(lines) if not re.match(r"[\w-]+::", line)), len(lines))
    return (0, end) if end and "::" in text[0] else None


def _marks(texts: Mapping[str, Sequence[str]], lines: Sequence[str], first: int) -> dict[str, list[int]]:
    """Return the lines that hold the id of a note: as many, the first ones, as the piece has."""
    wanted = {key: sum(key in line for line in text) for key, text in texts.items() if _has_id(key)}
    found: dict[str, list[int]] = {}
    for number in range(first, len(lines)):
        for name in dict.fromkeys(_ID.findall(lines[number])):
            if name in wanted and len(found.get(name, ())) < wanted[name]:
                found.setdefault(name, []).append(number)
    return found


def _around(text: Sequence[str], key: str, lines: Sequence[str], marks: Sequence[int], lower: int, upper: int) -> Range:
    """Return the lines of a piece around the lines that hold its id, between its neighbours' bounds."""
    own = [number for number, line in enumerate(text) if key in line]
    start = marks[0] - own[0]
    if start >= lower and list(lines[start : start + len(text)]) == list(text):
        return start, start + len(text)
    marks = [mark for mark in marks if mark < upper] or list(marks[:1])
    last = own[min(len(marks), len(own)) - 1]
    before = _matching(text[: own[0]], lines, lower, marks[0])
    after = _matching(text[last + 1 :], lines, marks[-1] + 1, upper)
    begin = before[0] if before else marks[0]
    for number in range(begin - 1, lower - 1, -1):
        if lines[number].strip() == "---":  # what stands between the rule and the note belongs to the note
            begin = next(at for at in range(number + 1, begin + 1) if lines[at].strip())
            break
    return begin, (after[-1] if after else marks[-1]) + 1


def _matching(text: Sequence[str], lines: Sequence[str], start: int, end: int) -> list[int]:
    """Return which lines of the file between two bounds are lines of the piece that say something."""
    blocks = SequenceMatcher(None, text, lines[start:end], False).get_matching_blocks()
    found = [start + block.b + i for block in blocks for i in range(block.size)]
    return [number for number in found if not _TRIVIAL.match(lines[number])]
