"""Learn when a segment is told in one version only, and when a link is right; writes resources/alignment.json.

usage: python -m tests.benchmarks train_alignment COMPARABLE.jsonl PARALLEL.jsonl…

Logistic regression, weighted and regularised. Pairs of one article stay in one of five folds; what is printed is
measured on folds the weights did not see.
"""

import argparse
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reader.paths import resources
from reader.story.align import NEWS, Aligner, sides
from reader.story.encode import UseEncoder
from reader.story.monotone import Bead, Grid, Scale, Side, best_path, weigh
from reader.story.only_here import Weights, features, link_features
from reader.story.revise import revise
from tests.benchmarks.alignment import BENCH, Row, Score, alone, predicted, prepared, read

Numbers = npt.NDArray[np.float64]

FOLDS = 5
ROUNDS = 4  # the states of the alignment that are learned from depend on the weights
SHARE_OF_COMPLETE = 0.3  # what a segment of a complete translation counts


@dataclass(frozen=True)
class Pair:
    """A pair ready for learning."""

    row: Row
    article: str
    source: Side
    target: Side
    grid: Grid
    weight: float


def load(paths: Sequence[Path]) -> list[Pair]:
    """Return the pairs of all files."""
    encoder, pairs = UseEncoder(), []
    for path in paths:
        for row in read(path):
            a, b = sides(*prepared(encoder, row))
            article = re.sub(r"^ntrex-(edit|nm)-|-[a-z]{2}(-TW)?-[a-z]{2}$", "", row["id"])
            weight = 1.0 if "moved" in row else SHARE_OF_COMPLETE
            pairs.append(Pair(row, article, a, b, weigh(a, b, Scale.of(a, b)), weight))
    return pairs


def fit(rows: Numbers, truth: Numbers, weight: Numbers, regular: float = 1.0) -> Numbers:
    """Return the weights of a logistic regression, the constant last."""
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    scaled = np.c_[(rows - middle) / spread, np.ones(len(rows))]
    found = np.zeros(scaled.shape[1])
    penalty = np.diag([*[regular] * rows.shape[1], 0.0])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-scaled @ found))
        slope = scaled.T @ (weight * (truth - chance)) - penalty @ found
        bend = (scaled * (weight * chance * (1 - chance))[:, None]).T @ scaled + penalty
        step = np.linalg.solve(bend, slope)
        found += step
        if np.abs(step).max() < 1e-6:
            break
    return np.r_[found[:-1] / spread, found[-1] - (found[:-1] * middle / spread).sum()]


def states(pair: Pair, model: Numbers | None) -> list[Sequence[Bead]]:
    """Return the alignments of a pair that the model will be asked about."""
    skips = [np.full(size, NEWS.skip, np.float32) for size in pair.grid.size]
    beads = best_path(pair.grid, *skips)
    if model is None:
        return [beads]
    draft = revise(pair.grid, pair.source, pair.target, NEWS, model)
    if not draft.moved:
        return [beads, draft.beads]
    for bead in draft.moved:
        skips[0][bead.first : bead.first + bead.wide] = 0
        skips[1][bead.top : bead.top + bead.high] = 0
    return [beads, sorted([*best_path(pair.grid, *skips, draft.moved), *draft.moved]), draft.beads]


def learn_only_here(pairs: Sequence[Pair], model: Numbers | None) -> Numbers:
    """Return weights learned from the states a model leads to."""
    rows, truth, weight = [], [], []
    for pair in pairs:
        for beads in states(pair, model):
            for found, told in zip(features(pair.grid, beads, pair.source, pair.target), alone(pair.row), strict=True):
                rows.append(found)
                truth += [float(k in told) for k in range(len(found))]
                weight += [pair.weight] * len(found)
    return fit(np.concatenate(rows), np.array(truth), np.array(weight))


def learn_links(pairs: Sequence[Pair], model_of: Callable[[Pair], Numbers]) -> Numbers:
    """Return weights of the model that says whether a link's sides overlap the same gold link."""
    rows, truth, weight = [], [], []
    for pair in pairs:
        draft = revise(pair.grid, pair.source, pair.target, NEWS, model_of(pair))
        gold = {(i, j) for a, b in pair.row["links"] for i in a for j in b}
        rows.append(link_features(pair.grid, draft.beads, draft.moved, (draft.source, draft.target)))
        for b in draft.beads:
            cells = [(i, j) for i in range(b.first, b.first + b.wide) for j in range(b.top, b.top + b.high)]
            truth.append(float(any(cell in gold for cell in cells)))
            weight.append(pair.weight)
    return fit(np.concatenate(rows), np.array(truth), np.array(weight), 3.0)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_alignment")
    default = [BENCH / "news_comparable_dev.jsonl", BENCH / "news_parallel_dev.jsonl"]
    parser.add_argument("files", nargs="*", type=Path, default=default)
    pairs = load(parser.parse_args(argv).files)
    articles = sorted({pair.article for pair in pairs})
    np.random.default_rng(0).shuffle(articles)
    fold = {article: k % FOLDS for k, article in enumerate(articles)}
    whole: Numbers | None = None
    for _ in range(ROUNDS):
        whole = learn_only_here(pairs, whole)
    assert whole is not None
    seen = [[pair for pair in pairs if fold[pair.article] != k] for k in range(FOLDS)]
    models = [learn_only_here(some, whole) for some in seen]
    links = [learn_links(some, lambda pair: models[fold[pair.article]]) for some in seen]
    for preset in ("news", "auto", "parallel"):
        for complete in (False, True):
            score = Score()
            for pair in pairs:
                if (pair.weight < 1) == complete:
                    k = fold[pair.article]
                    found = Aligner(pair.source, pair.target, Weights(models[k], links[k])).run(preset)
                    score.add(pair.row, predicted(pair.row, found))
            print(f"{preset:9} {'complete' if complete else 'comparable':11} {score.report()}")
    kept = {
        "only_here": whole.round(4).tolist(),
        "link": learn_links(pairs, lambda pair: models[fold[pair.article]]).round(4).tolist(),
    }
    (resources() / "alignment.json").write_text(json.dumps(kept) + "\n", "utf-8")
    return 0
