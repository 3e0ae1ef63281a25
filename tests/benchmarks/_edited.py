"""Pairs of versions that differ as news does, made from pairs that say the same, so that it is known what differs.

`complete`: versions of one story in languages that the encoder reads, line by line, each line cut into sentences;
`lightly`: one line is told on one side only; `moved`: a passage of one side stands elsewhere; `edited`: on both sides
lines are left out, in the target strangers are put in, and a passage of one side stands elsewhere; `in_paragraphs`: a
paragraph ends after every one to three links or strangers, on each side elsewhere. All by chance, but always the same.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

from reader.model import Span
from reader.story.signs.encode import encodable
from reader.text.segment import split
from tests.benchmarks._sets import STORIES

VERSIONS = STORIES / "stories_versions_ntrex.jsonl"
SHORTEST, LONGEST = 8, 24  # lines of the versions taken, and how many of them
FEWEST = 8  # sentences that are left of a side
FAR = 4  # sentences between where a passage stood and where it stands
RUNS = (1, 1, 2, 3)  # lines left out, strangers, or sentences that stand elsewhere, by chance
STRANGER = -1

Row = dict[str, Any]
Side = list[tuple[str, int]]  # sentences, each with the line it tells


def complete(path: Path = VERSIONS) -> list[Row]:
    """Return all pairs of the versions of a file that have all their lines."""
    stories: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for version in map(json.loads, path.read_text("utf-8").splitlines()):
        if (version["how"], version["kind"]) == ("full", "v") and encodable(version["lang"]):
            stories[version["origin"].rpartition(":")[0]][version["lang"]] = version["sentences"]
    rows: list[Row] = []
    for story, versions in sorted(stories.items()):
        for number, pair in enumerate(combinations(sorted(versions), 2)):
            x, y = pair if number % 2 else pair[::-1]
            if len(versions[x]) == len(versions[y]) >= SHORTEST:
                sides = [_cut(versions[lang][:LONGEST], lang) for lang in (x, y)]
                rows.append(_row({"id": f"{story}-{x}-{y}", "src_lang": x, "tgt_lang": y}, *sides))
    return rows


def lightly(row: Row, chance: Random) -> Row:
    """Return a complete pair of which one side leaves out one line."""
    sides = _sides(row)
    side, gone = chance.choice(sides), chance.randrange(len(row["links"]))
    side[:] = [one for one in side if one[1] != gone]
    return _row(row, *sides)


def moved(row: Row, chance: Random) -> Row:
    """Return a complete pair of which one side tells a passage elsewhere."""
    sides = _sides(row)
    return _row(row, *sides, _move(chance.choice(sides), chance))


def edited(row: Row, strangers: Sequence[str], chance: Random) -> Row:
    """Return a complete pair with lines left out, some sentences of `strangers` put in, and a passage moved."""
    source, target = _sides(row)
    for side in (source, target):
        for _ in range(chance.choice((1, 2))):
            _leave_out(side, chance)
    moved = _move(chance.choice((source, target)), chance)
    size = chance.choice(RUNS)
    first, place = chance.randrange(max(1, len(strangers) - size)), chance.randrange(len(target) + 1)
    target[place:place] = [(text, STRANGER) for text in strangers[first : first + size]]
    return _row(row, source, target, moved)


def in_paragraphs(row: Row, chance: Random) -> Row:
    """Return a pair with a number for the paragraph of each segment."""
    row = dict(row)
    for side, name in enumerate(("src", "tgt")):
        link_of = {place: number for number, link in enumerate(row["links"]) for place in link[side]}
        row[f"{name}_paragraphs"] = numbers = [0] * len(row[name])
        left = chance.choice((1, 2, 3))
        for place in range(1, len(numbers)):
            has_ended = link_of.get(place, STRANGER) != link_of.get(place - 1) and not (left := left - 1)
            numbers[place] = numbers[place - 1] + has_ended
            left = left or chance.choice((1, 2, 3))
    return row


def _cut(lines: Sequence[str], language: str) -> Side:
    cut = [(line, split(line, [Span(0, len(line))], language)) for line in lines]
    return [(line[one.start : one.end], number) for number, (line, parts) in enumerate(cut) for one in parts]


def _sides(row: Row) -> tuple[Side, Side]:
    sides: tuple[Side, Side] = ([(text, STRANGER) for text in row["src"]], [(text, STRANGER) for text in row["tgt"]])
    for number, link in enumerate(row["links"]):
        for side, places in zip(sides, link, strict=True):
            for place in places:
                side[place] = side[place][0], number
    return sides


def _leave_out(side: Side, chance: Random) -> None:
    lines = sorted({line for _, line in side})
    first = chance.randrange(len(lines))
    gone = set(lines[first : first + chance.choice(RUNS)])
    left = [one for one in side if one[1] not in gone]
    if len(left) >= FEWEST:
        side[:] = left


def _move(side: Side, chance: Random) -> set[int]:
    """Put some neighbouring sentences elsewhere; return the lines they tell."""
    size = chance.choice(RUNS)
    first = chance.randrange(len(side) - size)
    passage = side[first : first + size]
    left = side[:first] + side[first + size :]
    places = [place for place in range(len(left) + 1) if abs(place - first) >= FAR]
    if not places:
        return set()
    place = chance.choice(places)
    side[:] = left[:place] + passage + left[place:]
    return {line for _, line in passage}


def _row(known: Row, source: Side, target: Side, moved: set[int] | None = None) -> Row:
    """Return a pair in the form of the topic `alignment`."""
    places: tuple[dict[int, list[int]], dict[int, list[int]]] = (defaultdict(list), defaultdict(list))
    for side, found in zip((source, target), places, strict=True):
        for place, (_, line) in enumerate(side):
            found[line].append(place)
    both = sorted((places[0][line], places[1][line], line) for line in places[0].keys() & places[1].keys() - {STRANGER})
    held = {i for link in both for i in link[0]}, {j for link in both for j in link[1]}
    row: Row = {name: known[name] for name in ("id", "src_lang", "tgt_lang")}
    row |= {"src": [text for text, _ in source], "tgt": [text for text, _ in target]}
    row |= {"links": [[here, there] for here, there, _ in both]}
    row |= {"src_only": [i for i in range(len(source)) if i not in held[0]]}
    row |= {"tgt_only": [j for j in range(len(target)) if j not in held[1]]}
    if moved is not None:
        row["moved"] = [number for number, link in enumerate(both) if link[2] in moved]
    return row
