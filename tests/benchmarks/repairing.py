"""How much of an alignment is right after a person has decided on a few rows?

usage: python -m tests.benchmarks repairing [FILE…] [--constants]

Of each pair in ../shared/bench/alignment or any FILE of that form one true row is confirmed, and one that was found
wrong is put right, drawn by chance; in long texts more of them. Printed: strict and lax F1 and only-here F1 of the
whole, before and after; `--constants` tries other values of those of `reader.story.rows.around`, `*` marking the ones
in use.
"""

import argparse
from pathlib import Path
from random import Random

import numpy as np

from reader.model import Alignment
from reader.story.aligning.align import align
from reader.story.aligning.prepared import Prepared
from reader.story.rows import around
from reader.story.rows.around import Pin, align_around
from reader.story.signs.encode import UseEncoder
from tests.benchmarks._sets import ALIGNMENT
from tests.benchmarks.alignment import Row, Score, predicted, prepared, read

TIMES = 2  # that rows are drawn for each pair
SHARE = 100  # segments for each further wrong row that is put right
TRIED = {"DECIDED": (0.5, 1, 2, 4, 1e6), "FEW_ALONE": (0, 0.02, 0.05, 0.2, 1), "_MOVED": (0, 1e-3, 0.1, 1)}

Found = tuple[Row, Prepared, Prepared, Alignment]


def decided(row: Row, found: Alignment, chance: Random) -> list[Pin]:
    """Return rows that a person might decide on: true ones, some of which were found wrong."""
    there = {(link.source, link.target) for link in found.links}
    true = [(tuple(a), tuple(b)) for a, b in row["links"] if a and b]
    wrong = [pin for pin in true if pin not in there]
    return [*chance.sample(wrong, min(len(wrong), 1 + len(row["src"]) // SHARE)), chance.choice(true)]


def line(some: list[Found], *, repaired: bool = True) -> str:
    """Return the figures of pairs, repaired or as they were found."""
    score, chance = Score(), Random(5)
    for row, a, b, found in some * (TIMES if repaired else 1):
        told = align_around(found, decided(row, found, chance), lambda a=a: a, lambda b=b: b) if repaired else found
        score.add(row, predicted(row, told, [np.zeros(len(row[side])) for side in ("src", "tgt")]))
    only = 2 * score.only[1] / max(1, score.only[0] + score.only[2])
    return f"strict {score.f1[0]:.4f} lax {score.f1[1]:.4f} only here {only:.3f}"


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="repairing")
    parser.add_argument("files", nargs="*", type=Path, default=sorted(ALIGNMENT.glob("*.jsonl")))
    parser.add_argument("--constants", action="store_true")
    options = parser.parse_args(argv)
    encoder, sets = UseEncoder(), {}
    for path in options.files:
        ready = [(row, *prepared(encoder, row)) for row in read(path)]
        sets[path.stem] = [(row, a, b, align(a, b)) for row, a, b in ready]
        print(f"{path.stem}: found {line(sets[path.stem], repaired=False)}", flush=True)
        print(f"{path.stem}: repaired {line(sets[path.stem])}", flush=True)
    for name, values in TRIED.items() if options.constants else ():
        used = getattr(around, name)
        for value in values:
            setattr(around, name, value)
            for stem, some in sets.items():
                print(f"{name:10} {value:9g}{'*' if value == used else ' '} {stem:22} {line(some)}", flush=True)
        setattr(around, name, used)
    return 0
