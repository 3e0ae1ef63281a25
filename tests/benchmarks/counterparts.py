"""How often is the counterpart of a part of a passage offered, and right? `python -m tests.benchmarks counterparts`.

usage: python -m tests.benchmarks counterparts [FILE…] [--constants]

Passages are made of the parallel news or any FILE in the form of the topic `alignment`: two sentences that follow one
another, and two or three joined to one without their stops; the part is one of them. A FILE.tsv in a folder named by a
language holds words aligned by hand (github.com/SapienzaNLP/XL-WA: data/es/test.tsv …); there the part is a phrase.
Right is what shares at least four fifths of the letters with what corresponds, near at least half. Printed: at once
(`find`), also by what shows it, with what it says of itself; with the encoder (`refine`), also from several
probabilities on. `--constants` prints other values of the constants, `*` marking those in use.
"""

import argparse
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import numpy as np

from reader.story.comparing import by_meaning, counterpart
from reader.story.comparing.by_meaning import RIGHT, refine, shares
from reader.story.comparing.counterpart import Found, find
from reader.story.signs.encode import UseEncoder
from tests.benchmarks._parts import Passage, in_sentences, joined, phrases
from tests.benchmarks._sets import ALIGNMENT
from tests.benchmarks.alignment import read

MOST = 250  # passages of a kind, for the time it takes
FEWER = 3  # for what is tried with the encoder: one passage in so many
NEAR = 0.5
AROUND = (0.5, 0.7, 0.85, 1.0, 1.1, 1.4, 2.0)  # of the value in use
UP_TO_ONE = ("WHOLE", "_LIKENESS", "_NAME_LIKENESS", "_SAME_PART")
LIMITS = (0.4, 0.6, 0.7, 0.8, 0.9)
TRIED: tuple[tuple[ModuleType, tuple[str, ...]], ...] = (
    (
        counterpart,
        ("_COGNATE_LENGTH", "_LIKENESS", "_NAME_LIKENESS", "_SAME_PART", "_LONGER", "_FEW_LETTERS", "_SHORT"),
    ),
    (counterpart, ("WHOLE", "_MISFIT", "_BEST_FIT", "_LEAD")),
    (by_meaning, ("SHORTEST", "LONGEST", "_FEW_LETTERS", "_RIVALS", "_NEAR_EDGE", "MOST_OFFERS")),
)

Answer = tuple[Found, float]  # what is offered, and what it shares with what is right


def passages(paths: Sequence[Path]) -> dict[str, list[Passage]]:
    """Return the passages of files, by kind."""
    chance = random.Random(3)
    tables = [path for path in paths if path.suffix == ".tsv"]
    rows = [row for path in paths if path not in tables for row in read(path)]
    found = {
        "sentences": in_sentences(rows, MOST),
        "joined": joined(rows, chance),
        "phrases": [one for path in tables for one in phrases(path, chance)],
    }
    return {kind: some[:: max(1, len(some) // MOST)] for kind, some in found.items() if some}


def answers(some: Sequence[Passage], way: Callable[..., Found | None]) -> list[Answer]:
    """Return what is offered for passages."""
    found = []
    for source, part, target, wanted, languages in some:
        if offered := way(source, part, target, languages):
            found.append((offered, float(shares(np.array([offered.span]), np.array([wanted]))[0, 0])))
    return found


def told(found: Sequence[Answer], count: int) -> str:
    """Return how often a counterpart is offered, and how many of these are right."""
    right, near = (sum(share >= least for _, share in found) / max(1, len(found)) for least in (RIGHT, NEAR))
    said = sum(offered.confidence for offered, _ in found) / max(1, len(found))
    return f"offered {len(found) / max(1, count):.3f} | right {right:.3f} (said {said:.3f}), near {near:.3f}"


def tell(kind: str, some: Sequence[Passage], encoder: UseEncoder) -> None:
    """Print what is offered for passages of one kind, by all ways."""
    print(f"{kind}: {len(some)} passages")
    at_once = answers(some, find)
    print(f"  find   {told(at_once, len(some))}", flush=True)
    for name, least, most in (
        ("quotations", counterpart.SURE_OF_NAMES, counterpart.SURE_OF_MARKS),
        ("names", counterpart.MOST_SURE, counterpart.SURE_OF_NAMES),
        ("clauses", 0.0, counterpart.MOST_SURE),
    ):
        mine = [one for one in at_once if least < one[0].confidence <= most]
        print(f"    by {name:10} {told(mine, len(some))}", flush=True)
    print(f"  refine {told(answers(some, lambda *of: refine(encoder, *of)), len(some))}", flush=True)
    used, by_meaning.LIKELY = by_meaning.LIKELY, 0.0
    found = answers(some, lambda *of: refine(encoder, *of))
    by_meaning.LIKELY = used
    for limit in LIMITS:
        print(
            f"    from {limit}     {told([one for one in found if one[0].confidence >= limit], len(some))}", flush=True
        )


def values(name: str, used: float) -> list[float]:
    """Return what is tried in place of a value; a whole number stays one."""
    found = dict.fromkeys(type(used)(round(used * factor, 3)) for factor in AROUND)
    return [value for value in found if name not in UP_TO_ONE or value <= 1]


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="counterparts")
    parser.add_argument("files", nargs="*", type=Path, default=[ALIGNMENT / "news_parallel_dev.jsonl"])
    parser.add_argument("--constants", action="store_true")
    options = parser.parse_args(argv)
    encoder, kinds = UseEncoder(), passages(options.files)
    for kind, some in kinds.items():
        tell(kind, some, encoder)
    for module, names in TRIED if options.constants else ():
        way = find if module is counterpart else lambda *of: refine(encoder, *of)
        few = {kind: some[:: 1 if module is counterpart else FEWER] for kind, some in kinds.items()}
        for name in names:
            used = getattr(module, name)
            for value in values(name, used):
                setattr(module, name, value)
                said = " || ".join(f"{kind} {told(answers(some, way), len(some))}" for kind, some in few.items())
                print(f"{name:16} {value:.3f}{'*' if value == used else ' '} {said}", flush=True)
            setattr(module, name, used)
    return 0
