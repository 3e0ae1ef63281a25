"""Which of the things that can be chosen fit what was typed, the best first, and where do its words stand in them?"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.model import Span
from reader.ui.library.story_filter import folded


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be chosen: its name, what it does, and what else its words may be found by."""

    title: str
    run: Callable[[], object]
    section: str = ""
    suffix: str = ""  # said after the title, quieter
    keys: tuple[str, ...] = ()
    description: str = ""  # searched too, and shown when a typed word stands nowhere else
    is_possible: bool = True
    marks: tuple[Span, ...] | None = None  # what is bold in the title; None: what was typed
    id: str = ""  # of the command it runs
    reason: str = ""  # said at the right: why it was found


def word_starts(words: str) -> list[str]:
    """Return the words of what was typed, for comparing."""
    return re.findall(r"\w+|[^\w\s]", folded(words))


def rank(entry: Entry, typed: Sequence[str]) -> int | None:
    """Return how well an entry fits (smaller is better), None when a typed word is nowhere in it."""
    title = folded(entry.title)
    starts = re.findall(r"\w+", title)
    others = folded(f"{entry.suffix} {entry.description} {' '.join(entry.keys)}")
    total = 0
    for place, word in enumerate(typed):
        if place < len(starts) and starts[place].startswith(word):
            continue
        if any(start.startswith(word) for start in starts):
            total += 1
        elif re.search(rf"\b{re.escape(word)}", others):
            total += 4
        elif word in title:  # within a word: "light" is not what "Highlight" is about
            total += 8
        elif word in others:
            total += 16
        else:
            return None
    return total


def matching(entries: Sequence[Entry], words: str) -> tuple[Entry, ...]:
    """Return the entries every typed word is found in: sections in their order, the best of each first."""
    typed = word_starts(words)
    sections = {section: place for place, section in enumerate(dict.fromkeys(e.section for e in entries))}
    found = [(entry, fit) for entry in entries if (fit := rank(entry, typed)) is not None]
    return tuple(entry for entry, _ in sorted(found, key=lambda pair: (sections[pair[0].section], pair[1])))


def stands_in(title: str, words: str) -> bool:
    """Say whether every typed word stands in a title."""
    return all(word in folded(title) for word in word_starts(words))


def pieces(title: str, words: str) -> list[tuple[str, bool]]:
    """Cut a title into stretches, each with whether it was typed."""
    typed = [re.escape(word) for word in word_starts(words)]
    if not typed:
        return [(title, False)]
    letters = [folded(letter) for letter in title]
    places = [place for place, letter in enumerate(letters) for _ in letter]
    found = re.finditer(rf"\b(?:{'|'.join(typed)})", "".join(letters))
    return marked(title, [Span(places[one.start()], places[one.end() - 1] + 1) for one in found])


def marked(title: str, marks: Sequence[Span]) -> list[tuple[str, bool]]:
    """Cut a title into stretches, each with whether it is marked."""
    found: list[tuple[str, bool]] = []
    at = 0
    for mark in marks:
        if mark.start >= at:
            found += [(title[at : mark.start], False), (title[mark.start : mark.end], True)]
            at = mark.end
    return [(piece, is_marked) for piece, is_marked in (*found, (title[at:], False)) if piece]
