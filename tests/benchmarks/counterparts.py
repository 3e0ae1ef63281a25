"""How often is the counterpart of a part of a passage offered, and right? `python -m tests.benchmarks counterparts`.

usage: python -m tests.benchmarks counterparts [FILE…] [--constants]

A passage is two linked sentences that follow one another in both languages, of the parallel news or any FILE in the
form of the topic `alignment`; the part is the first or the second sentence by turns, right is what is linked with it,
give or take a fifth. Prints it at once (`find`) and with the encoder (`refine`); `--constants` prints `find` for other
values of the constants of `reader.story.counterpart`, `*` marking those in use.
"""

import argparse
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from reader.model import Span
from reader.story import counterpart
from reader.story.counterpart import Found, find, refine
from reader.story.encode import UseEncoder
from tests.benchmarks._sets import ALIGNMENT
from tests.benchmarks.alignment import Row, read

MOST, MOST_REFINED = 250, 90  # passages, for the time it takes
RIGHT = 0.8  # the share that what is offered and what is right have in common
AROUND = (0.7, 1.0, 1.1)  # of the value in use; likenesses end at 1
TRIED = ("_LEAD", "_BEST_FIT", "_MISFIT", "_LIKENESS", "_NAME_LIKENESS", "_LONGER")


class Passage(NamedTuple):
    """A text with its part, the other text with what corresponds, and the languages of the two."""

    source: str
    part: Span
    target: str
    wanted: Span
    languages: tuple[str, str]


def passages(rows: Sequence[Row]) -> list[Passage]:
    """Return the passages of pairs of articles."""
    found: list[Passage] = []
    for row in rows:
        links = [(a[0], b[0]) for a, b in row["links"] if len(a) == len(b) == 1]
        for one, other in pairwise(links):
            if (other[0] - one[0], other[1] - one[1]) == (1, 1):
                texts = [[row["src"][one[0]], row["src"][other[0]]], [row["tgt"][one[1]], row["tgt"][other[1]]]]
                turn = len(found) % 2
                part, wanted = (_span(pair, turn) for pair in texts)
                source, target = (" ".join(pair) for pair in texts)
                found.append(Passage(source, part, target, wanted, (row["src_lang"], row["tgt_lang"])))
    return found[:: max(1, len(found) // MOST)]


def _span(pair: Sequence[str], turn: int) -> Span:
    return Span(0, len(pair[0])) if turn == 0 else Span(len(pair[0]) + 1, len(pair[0]) + 1 + len(pair[1]))


def score(some: Sequence[Passage], way: Callable[..., Found | None]) -> str:
    """Return how often a counterpart is offered, and how many of these are right."""
    offered = right = 0
    for source, part, target, wanted, languages in some:
        found = way(source, part, target, languages)
        if found:
            shared = min(found.span.end, wanted.end) - max(found.span.start, wanted.start)
            whole = max(found.span.end, wanted.end) - min(found.span.start, wanted.start)
            offered, right = offered + 1, right + (shared >= RIGHT * whole)
    return f"{len(some)} passages | offered {offered / max(1, len(some)):.3f} | right {right / max(1, offered):.3f}"


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="counterparts")
    parser.add_argument("files", nargs="*", type=Path, default=[ALIGNMENT / "news_parallel_dev.jsonl"])
    parser.add_argument("--constants", action="store_true")
    options = parser.parse_args(argv)
    encoder = UseEncoder()
    for path in options.files:
        some = passages(read(path))
        few = some[:: max(1, len(some) // MOST_REFINED)]
        print(f"{path.name}: find   {score(some, find)}", flush=True)
        print(f"{path.name}: refine {score(few, lambda *of: refine(encoder, *of))}", flush=True)
        for name in TRIED if options.constants else ():
            used = getattr(counterpart, name)
            for factor in AROUND:
                setattr(counterpart, name, used * factor)
                print(f"{name:16} {used * factor:.3f}{'*' if factor == 1.0 else ' '} {score(some, find)}", flush=True)
            setattr(counterpart, name, used)
    return 0
