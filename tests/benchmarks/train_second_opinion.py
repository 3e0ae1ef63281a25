"""Learn what laying two articles side by side says of them; writes resources/second_opinion.json.

usage: python -m tests.benchmarks train_second_opinion [--group] [--vectors FILE]

The signs of pairs are trained on half of the stories and asked about the neighbours among the other half, both ways, so
that what is learned is what to make of log odds of articles never seen. With `--group` the halves are then
grouped by what was learned from the others. Takes some minutes.
"""

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from reader.paths import resources
from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.neighbours import Neighbours
from reader.story.grouping.pairs import Side, score
from reader.story.grouping.second_opinion import OPEN, opinion
from reader.story.grouping.trained import Trained
from tests.benchmarks._sets import STORIES
from tests.benchmarks.stories import group, report
from tests.benchmarks.train_alignment import Numbers, fit
from tests.benchmarks.train_stories import SETS, Document, Remembering, read, train

SURE = 0.88  # the probability that a log odds of 2 stands for, from which articles are joined
Half = list[Document]


def halves() -> list[tuple[Half, Half]]:
    """Return each set of articles in two parts that share no story."""
    parts = []
    for documents in (read(STORIES / name) for name in SETS):
        stories = sorted({d.story for d in documents})
        random.Random(5).shuffle(stories)
        first = set(stories[: len(stories) // 2])
        parts.append(([d for d in documents if d.story in first], [d for d in documents if d.story not in first]))
    return parts


def neighbours(documents: Sequence[Document], encoder: Remembering, trained: Trained) -> Iterator[tuple[Numbers, bool]]:
    """Yield (log odds, coverage, agreement) of neighbours, and whether they are versions."""
    known, near = {}, Neighbours()
    for document in documents:
        side = Side(fingerprint(encoder, document.language, document.sentences, trained=trained), trained)
        for other_id in near.near(side.fingerprint, side):
            other, story = known[other_id]
            log_odds = score(side, other, trained)[0]
            seen = opinion(side, other) if OPEN[0] <= log_odds < OPEN[1] else (np.nan, np.nan)
            yield np.array([log_odds, *seen]), story == document.story
        near.add(document.id, side)
        known[document.id] = side, document.story


def tell(rows: Numbers, truth: Numbers) -> None:
    """Print how often the signs are right beyond what they leave open."""
    for name, chosen in (("below", rows[:, 0] < OPEN[0]), ("above", rows[:, 0] >= OPEN[1])):
        print(f"{name} what is open: {chosen.sum()} pairs, versions {truth[chosen].mean():.3f}")
    unsure = ~np.isnan(rows[:, 1])
    signs, truth = rows[unsure, 0], truth[unsure]
    for name, told in (("signs alone", signs >= np.log(SURE / (1 - SURE))), ("all joined", signs > -np.inf)):
        print(f"open, {name}: P {truth[told].mean():.3f} R {truth[told].sum() / truth.sum():.3f}")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_second_opinion")
    parser.add_argument("--group", action="store_true")
    parser.add_argument("--vectors", type=Path)
    options = parser.parse_args(argv)
    parts, encoder = halves(), Remembering(kept=options.vectors)
    trained = [train([part[turn] for part in parts], encoder) for turn in (0, 1)]
    found = [pair for turn in (0, 1) for part in parts for pair in neighbours(part[1 - turn], encoder, trained[turn])]
    rows, truth = np.array([row for row, _ in found]), np.array([float(same) for _, same in found])
    encoder.keep()
    tell(rows, truth)
    unsure = ~np.isnan(rows[:, 1])
    kept = fit(rows[unsure], truth[unsure], np.ones(int(unsure.sum())))
    (resources() / "second_opinion.json").write_text(json.dumps({"weights": kept.round(4).tolist()}) + "\n", "utf-8")
    for turn in (0, 1) if options.group else ():
        for name, part in zip(SETS, parts, strict=True):
            report(f"{turn} {name}", part[1 - turn], group(part[1 - turn], encoder, trained[turn])[0])
    return 0
