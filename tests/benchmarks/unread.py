"""How well are versions aligned in languages the encoder does not read, and is the confidence true?

usage: python -m tests.benchmarks unread [VERSIONS.jsonl] [--prepared FILE] [--kinds KIND…]

Of versions that say the same sentence by sentence (lines {"story", "lang", "sentences", "how": "full"}) pairs are made
by joining sentences and by leaving them out: `complete`; `light`, one in ten on each side; `abridged`, a share of one
side; `cut`, its end; `lead`, all but its first one to three; `both`, shares of both sides; `moved`, a passage stands
elsewhere. Printed for each kind: strict F1 of the links; the share of links whose sides overlap a true link, the mean
confidence said of them, and the calibration error; the same of what is said to be told in one version only.
`--prepared` keeps what the encoder made, for the next run.
"""

import argparse
import json
import pickle
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np

from reader.model import Alignment
from reader.story.aligning.align import align
from reader.story.aligning.prepared import Prepared
from reader.story.signs.encode import UseEncoder, encodable
from tests.benchmarks._sets import STORIES
from tests.benchmarks.alignment import Row, calibration_error, prepared

VERSIONS = STORIES / "stories_versions_ntrex.jsonl"
KINDS = ("complete", "light", "abridged", "cut", "lead", "both", "moved")
SHORTEST, LONGEST = 8, 20  # sentences of the versions taken, and how many of them
OFTEN = ("complete", "abridged")  # made of every pair; the others of every second one

Pair = tuple[Row, Prepared, Prepared]


def pairs(path: Path, kinds: Sequence[str] = KINDS, kept: Path | None = None) -> list[Pair]:
    """Return the edited pairs of a file of versions, ready to be aligned."""
    if kept and kept.exists():
        return [pair for pair in pickle.loads(kept.read_bytes()) if pair[0]["kind"] in kinds]
    stories: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for line in path.read_text("utf-8").splitlines():
        version = json.loads(line)
        if version["how"] == "full":
            stories[version["story"]][version["lang"]] = version["sentences"]
    chance, encoder, found = random.Random(11), UseEncoder(), []
    for story, versions in sorted(stories.items()):
        for x, y in combinations(sorted(versions), 2):
            if encodable(x, y) or len(versions[x]) != len(versions[y]) or len(versions[x]) < SHORTEST:
                continue
            for kind in kinds:
                if kind in OFTEN or chance.random() < 0.5:
                    row = edited(versions[x][:LONGEST], versions[y][:LONGEST], kind, chance)
                    row |= {"id": story, "src_lang": x, "tgt_lang": y, "kind": kind}
                    found.append((row, *prepared(encoder, row)))
    if kept:
        kept.write_bytes(pickle.dumps(found))
    return found


def edited(source: Sequence[str], target: Sequence[str], kind: str, chance: random.Random) -> Row:
    """Return two versions, edited in a manner, with their true links."""
    told = _left(len(source), kind, chance)
    units: list[tuple[list[str], list[str]]] = []
    i = 0
    while i < len(source):
        size = 1
        if told[0][i] and told[1][i]:
            wanted = chance.choices((1, 2, 3), (0.82, 0.14, 0.04))[0]
            while size < wanted and i + size < len(source) and told[0][i + size] and told[1][i + size]:
                size += 1
        here = list(source[i : i + size]) if told[0][i] else []
        there = list(target[i : i + size]) if told[1][i] else []
        if size > 1:
            here, there = ([" ".join(here)], there) if chance.random() < 0.5 else (here, [" ".join(there)])
        units.append((here, there))
        i += size
    order = list(range(len(units)))
    away = _moved(order, units, chance) if kind == "moved" else set()
    return _row(units, order, away)


def _left(count: int, kind: str, chance: random.Random) -> tuple[list[bool], list[bool]]:
    """Return for both sides which sentences they tell."""
    told = [True] * count, [True] * count
    one = told[chance.random() < 0.5]
    if kind in ("light", "moved"):
        for i in range(count):
            drawn = chance.random()
            told[0][i], told[1][i] = drawn >= 0.08, not 0.08 <= drawn < 0.16
    elif kind == "abridged":
        share = chance.uniform(0.15, 0.8)
        one[:] = [chance.random() < share for _ in one]
    elif kind in ("cut", "lead"):
        stop = chance.randint(1, 3) if kind == "lead" else max(1, round(count * chance.uniform(0.15, 0.8)))
        one[stop:] = [False] * (count - stop)
    elif kind == "both":
        for side in told:
            share = chance.uniform(0.4, 0.9)
            side[:] = [chance.random() < share for _ in side]
    if not any(a and b for a, b in zip(*told, strict=True)):
        told[0][0] = told[1][0] = True
    return told


def _moved(order: list[int], units: Sequence[tuple[list[str], list[str]]], chance: random.Random) -> set[int]:
    """Put one or two units of the target elsewhere, at least three places away; return which."""
    both = [u for u in order if units[u][0] and units[u][1]]
    count = chance.randint(1, 2)
    if len(both) < count + 4:
        return set()
    first = chance.randrange(len(both) - count)
    away = both[first : first + count]
    rest = [u for u in order if u not in away]
    places = [p for p in range(len(rest) + 1) if abs(p - order.index(away[0])) >= 3]
    if not places:
        return set()
    place = chance.choice(places)
    order[:] = [*rest[:place], *away, *rest[place:]]
    return set(away)


def _row(units: Sequence[tuple[list[str], list[str]]], order: Sequence[int], away: set[int]) -> Row:
    row: Row = {"src": [], "tgt": [], "links": [], "src_only": [], "tgt_only": [], "moved": []}
    places: tuple[dict[int, list[int]], ...] = ({}, {})
    for side, name, some in ((0, "src", range(len(units))), (1, "tgt", order)):
        for u in some:
            start = len(row[name])
            row[name] += units[u][side]
            places[side][u] = list(range(start, len(row[name])))
    for u in range(len(units)):
        here, there = places[0][u], places[1][u]
        if here and there:
            if u in away:
                row["moved"].append(len(row["links"]))
            row["links"].append([here, there])
        else:
            row["src_only"] += here
            row["tgt_only"] += there
    return row


class Tally:
    """What was said of many pairs, and what of it was true."""

    def __init__(self) -> None:
        self.links: list[tuple[float, bool]] = []  # confidence, whether the sides overlap a true link
        self.alone: list[tuple[float, bool]] = []
        self.strict, self.wanted, self.unsaid = 0, 0, 0
        self.moved = np.zeros(3)  # found, right, wanted

    def add(self, row: Row, found: Alignment) -> None:
        """Count one pair."""
        gold = {(tuple(a), tuple(b)) for a, b in row["links"]}
        cells = {(i, j) for a, b in gold for i in a for j in b}
        moved = {(tuple(row["links"][k][0]), tuple(row["links"][k][1])) for k in row["moved"]}
        for link in found.links:
            right = any((i, j) in cells for i in link.source for j in link.target)
            self.links.append((link.confidence, right))
            self.strict += (link.source, link.target) in gold
            self.moved += link.moved, link.moved and (link.source, link.target) in moved, 0
        self.wanted += len(gold)
        self.moved[2] += len(moved)
        for told, only in ((found.source_only, row["src_only"]), (found.target_only, row["tgt_only"])):
            self.alone += [(chance, k in only) for k, chance in told.items()]
            self.unsaid += len(set(only) - set(told))

    @property
    def f1(self) -> float:
        """Return the strict F1 of the links."""
        return 2 * self.strict / max(1, len(self.links) + self.wanted)

    def line(self) -> str:
        """Return all figures in one line."""
        parts = [f"strict F1 {self.f1:.3f}", f"links {_calibrated(self.links)}"]
        right = sum(truth for _, truth in self.alone)
        if right:
            recall = right / max(1, right + self.unsaid)
            parts.append(f"only here found {recall:.3f}, {_calibrated(self.alone)}")
        elif self.alone:
            parts.append(f"{len(self.alone)} wrongly only here, said {np.mean([c for c, _ in self.alone]):.3f}")
        if self.moved[2]:
            parts.append(f"moved F1 {2 * self.moved[1] / max(1, self.moved[0] + self.moved[2]):.3f}")
        return " | ".join(parts)


def _calibrated(said: Sequence[tuple[float, bool]]) -> str:
    chance, truth = np.array(said, dtype=np.float64).reshape(-1, 2).T
    error = calibration_error(chance, truth)
    return f"right {truth.mean():.3f} said {chance.mean():.3f} error {error:.3f} of {len(said)}"


def report(tallies: dict[str, Tally]) -> None:
    """Print a line for each kind."""
    for name, tally in tallies.items():
        print(f"{name:22} {tally.line()}")


def tallied(some: Iterable[tuple[Row, Alignment]]) -> dict[str, Tally]:
    """Count alignments by the kind of their pair."""
    found: dict[str, Tally] = {kind: Tally() for kind in KINDS}
    for row, alignment in some:
        found[row["kind"]].add(row, alignment)
    return {kind: tally for kind, tally in found.items() if tally.wanted}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="unread")
    parser.add_argument("versions", nargs="?", type=Path, default=VERSIONS)
    parser.add_argument("--prepared", type=Path)
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS)
    options = parser.parse_args(argv)
    some = pairs(options.versions, options.kinds, options.prepared)
    report(tallied((row, align(a, b)) for row, a, b in some))
    return 0
