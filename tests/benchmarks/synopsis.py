"""How well are many versions joined into one table? Pairs of segments that share a row, against the lines they tell.

usage: python -m tests.benchmarks synopsis [FILE…] [--constants]

From versions that have all their lines (`"how": "full"` in the NTREX set of stories) others are made
that tell less: lines left out, or joined to one segment, some versions halved; by chance, but always the same. Two
segments of two versions belong into one row when they tell a line in common. `--constants` prints the same for other
values of the constants of `reader.story.rows.agreement`, `*` marking those in use.
"""

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from reader.model import Alignment
from reader.story.aligning.align import align, prepare
from reader.story.rows import agreement, synopsis
from reader.story.signs.encode import UseEncoder
from tests.benchmarks._sets import STORIES

FEWEST, SHORTEST, LONGEST = 5, 8, 30  # versions of a story; lines
LEFT_OUT, JOINED, HALVED = 0.1, 0.12, 0.25  # how often a line is left out, or joined; how often a version is halved
COUNTS = (2, 3, 4, 5, 6)  # versions of a story that are joined
STRANGER, ALONE = (0.8, 1.2, 1.6, 2.0, 2.5, 3.0, 4.0), (0.3, 0.5, 0.8)


class Told(NamedTuple):
    """What one version tells: its language, its segments, and the lines each tells."""

    language: str
    segments: list[str]
    lines: list[list[int]]


Row = dict[str, Any]
Story = tuple[list[Told], Mapping[tuple[int, int], Alignment]]


def chosen(path: Path) -> list[list[Row]]:
    """Return the stories of a file of which enough versions have all lines."""
    by_story = defaultdict(list)
    for row in map(json.loads, path.read_text("utf-8").splitlines()):
        if row["how"] == "full":
            by_story[row["story"]].append(row)
    found = []
    for _, versions in sorted(by_story.items()):
        usual = Counter(len(one["sentences"]) for one in versions).most_common(1)[0][0]
        alike = [one for one in versions if len(one["sentences"]) == usual]
        if len(alike) >= FEWEST and SHORTEST <= usual <= LONGEST:
            found.append(alike)
    return found


def retold(row: Row, chance: random.Random) -> Told:
    """Return a version that leaves lines out and joins others."""
    segments: list[str] = []
    lines: list[list[int]] = []
    for number, line in enumerate(row["sentences"]):
        if number and chance.random() < LEFT_OUT:
            continue
        if segments and chance.random() < JOINED and lines[-1][-1] == number - 1:
            segments[-1] += f" {line}"
            lines[-1].append(number)
        else:
            segments.append(line)
            lines.append([number])
    if chance.random() < HALVED and len(segments) > SHORTEST:
        kept = sorted(chance.sample(range(len(segments)), len(segments) // 2))
        segments, lines = [segments[k] for k in kept], [lines[k] for k in kept]
    return Told(row["lang"], segments, lines)


def stories(path: Path) -> list[Story]:
    """Return the stories of a file, retold and aligned in pairs."""
    encoder, chance, found = UseEncoder(), random.Random(3), []
    for versions in chosen(path):
        told = [retold(one, chance) for one in versions]
        ready = [prepare(encoder, one.language, one.segments, [0] * len(one.segments)) for one in told]
        pairs = combinations(range(len(told)), 2)
        found.append((told, {(i, j): align(ready[i], ready[j]) for i, j in pairs}))
    return found


def score(found: Sequence[Story], count: int) -> str:
    """Return precision, recall and F1 of pairs in one row, of the first versions of every story that has so many."""
    right = made = wanted = 0
    for told, alignments in (story for story in found if len(story[0]) >= count):
        some = {pair: alignment for pair, alignment in alignments.items() if max(pair) < count}
        sizes = [[len(segment) for segment in one.segments] for one in told[:count]]
        rows = synopsis.build("s", [str(v) for v in range(count)], sizes, some).rows
        tellers = defaultdict(list)
        for version, one in enumerate(told[:count]):
            for segment, lines in enumerate(one.lines):
                for line in lines:
                    tellers[line].append((version, segment))
        gold = pairs_of(tellers.values())
        got = pairs_of([(v, i) for v, cell in enumerate(row.cells) for i in cell] for row in rows)
        right, made, wanted = right + len(gold & got), made + len(got), wanted + len(gold)
    p, r = right / max(1, made), right / max(1, wanted)
    return f"{count} versions P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}"


def pairs_of(groups):
    """Return the pairs of segments of different versions that stand in one group."""
    return {(a, b) for group in groups for a, b in combinations(sorted(group), 2) if a[0] != b[0]}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="synopsis")
    parser.add_argument("files", nargs="*", type=Path, default=[STORIES / "stories_versions_ntrex.jsonl"])
    parser.add_argument("--constants", action="store_true")
    options = parser.parse_args(argv)
    for path in options.files:
        found = stories(path)
        print(f"{path.name}: {' | '.join(score(found, count) for count in COUNTS)}")
        for name, values in (("STRANGER", STRANGER), ("ALONE", ALONE)) if options.constants else ():
            used = getattr(agreement, name)
            for value in values:
                setattr(agreement, name, value)
                mark = "*" if value == used else " "
                print(f"{name:10} {value:.1f}{mark} {' | '.join(score(found, count) for count in COUNTS)}", flush=True)
            setattr(agreement, name, used)
    return 0
