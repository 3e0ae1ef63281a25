"""Learn when a segment is told in one version only, and when a link is right; writes resources/alignment.json.

usage: python -m tests.benchmarks train_alignment [--pairs COMPARABLE.jsonl PARALLEL.jsonl…]

Pairs are in the form of the topic `alignment`; languages that the encoder does not read have `train_unread`.
Logistic regression, weighted and regularised. Pairs of one article stay in one of five folds; what is printed is
measured on folds the weights did not see.
"""

import argparse
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reader.paths import resources
from reader.story.align import NEWS, Aligner, Preset
from reader.story.encode import UseEncoder
from reader.story.monotone import Bead, Grid, Scale, Side, best_path, weigh
from reader.story.only_here import Weights, features, link_features
from reader.story.revise import revise
from reader.story.scattered import offers
from tests.benchmarks.alignment import BENCH, Row, Score, alone, predicted, prepared, read

Numbers = npt.NDArray[np.float64]

FOLDS = 5
ROUNDS = 4  # the states of the alignment that are learned from depend on the weights
PRESETS: tuple[Preset, ...] = ("news", "auto", "parallel")
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
            a, b = (version.side() for version in prepared(encoder, row))
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
    draft = revise(pair.grid, pair.source, pair.target, NEWS, Weights(model, model))
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


def judged(pair: Pair, beads: Sequence[Bead]) -> list[float]:
    """Say of each link whether its two sides overlap the same gold link: 1 or 0."""
    gold = {(i, j) for a, b in pair.row["links"] for i in a for j in b}
    cells = [[(i, j) for i in range(b.first, b.first + b.wide) for j in range(b.top, b.top + b.high)] for b in beads]
    return [float(any(cell in gold for cell in some)) for some in cells]


def learn_links(pairs: Sequence[Pair], model_of: Callable[[Pair], Numbers]) -> Numbers:
    """Return weights of the model that says whether a link's sides overlap the same gold link."""
    rows, truth, weight = [], [], []
    for pair in pairs:
        draft = revise(pair.grid, pair.source, pair.target, NEWS, Weights(model_of(pair), model_of(pair)))
        rows.append(link_features(pair.grid, draft.beads, draft.moved, (draft.source, draft.target)))
        truth += judged(pair, draft.beads)
        weight += [pair.weight] * len(draft.beads)
    return fit(np.concatenate(rows), np.array(truth), np.array(weight), 3.0)


def learn_scattered(pairs: Sequence[Pair], model_of: Callable[[Pair], Numbers]) -> Numbers:
    """Return weights of the model that says whether a left over segment belongs to a link that stands elsewhere."""
    rows, truth = [], []
    for pair in pairs:
        if not (pair.row.get("src_only") or pair.row.get("tgt_only")):
            continue
        gold = [(set(a), set(b)) for a, b in pair.row["links"]]
        draft = revise(pair.grid, pair.source, pair.target, NEWS, Weights(model_of(pair), model_of(pair)))
        for part in offers(pair.grid, draft.beads, (pair.source, pair.target), (draft.source, draft.target)):
            cells = [set(range(part.bead.first, part.bead.first + part.bead.wide))]
            cells.append(set(range(part.bead.top, part.bead.top + part.bead.high)))
            rows.append(part.signs)
            truth.append(float(any(part.segment in g[part.side] and g[0] & cells[0] and g[1] & cells[1] for g in gold)))
    return fit(np.array(rows), np.array(truth), np.ones(len(truth)))


def learn(pairs: Sequence[Pair], model_of: Callable[[Pair], Numbers], only_here: Numbers) -> Weights:
    """Return all weights for languages the encoder reads; `model_of` gives those that a pair's drafts are made with."""
    return Weights(only_here, learn_links(pairs, model_of), learn_scattered(pairs, model_of))


def folds(pairs: Sequence[Pair]) -> list[tuple[list[Pair], list[Pair]]]:
    """Return (seen, unseen) pairs of each fold; pairs of one article stay together."""
    articles = sorted({pair.article for pair in pairs})
    np.random.default_rng(0).shuffle(articles)
    fold = {article: k % FOLDS for k, article in enumerate(articles)}
    return [
        ([p for p in pairs if fold[p.article] != k], [p for p in pairs if fold[p.article] == k]) for k in range(FOLDS)
    ]


def report(name: str, preset: Preset, parts: Sequence[tuple[Weights, list[Pair]]]) -> None:
    """Print what is reached on pairs the weights did not see."""
    score = Score()
    for model, pairs in parts:
        for pair in pairs:
            aligner = Aligner(pair.source, pair.target, model=model)
            told = aligner.told(preset)
            score.add(pair.row, predicted(pair.row, aligner.finished(told), (told.source, told.target)))
    print(f"{name:22} {preset:8} {score.report()}")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_alignment")
    default = [BENCH / "news_comparable_dev.jsonl", BENCH / "news_parallel_dev.jsonl"]
    parser.add_argument("--pairs", nargs="+", type=Path, default=default)
    options = parser.parse_args(argv)
    pairs = load(options.pairs)
    whole: Numbers | None = None
    for _ in range(ROUNDS):
        whole = learn_only_here(pairs, whole)
    assert whole is not None
    parts: list[tuple[Weights, list[Pair]]] = []
    models: dict[str, Numbers] = {}
    for seen, unseen in folds(pairs):
        model = learn_only_here(seen, whole)
        models |= {pair.article: model for pair in unseen}
        parts.append((learn(seen, lambda _, model=model: model, model), unseen))
    for preset in PRESETS:
        for name, weight in (("comparable", 1.0), ("complete", SHARE_OF_COMPLETE)):
            report(name, preset, [(model, [p for p in some if p.weight == weight]) for model, some in parts])
    kept = learn(pairs, lambda pair: models[pair.article], whole)
    rounded = {field: row.round(4).tolist() for field, row in asdict(kept).items() if len(row)}
    (resources() / "alignment.json").write_text(json.dumps(rounded) + "\n", "utf-8")
    return 0
