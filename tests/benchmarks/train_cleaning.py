"""Train the two stages that judge lines and write resources/cleaning.json; reproducible.

python -m tests.benchmarks train_cleaning [--check]     --check only prints what cross-validation by site says
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy

from reader.text import clean_context, clean_features, clean_model
from reader.text.clean_rules import weight
from tests.benchmarks import _line_sets
from tests.benchmarks._line_sets import STORIES, Labelled

_RIDGE = 10.0
_FOLDS = 5
_SET_WEIGHT = {"lines_light_en": 1.0, "lines_full_en": 0.5, "lines_segments_multi": 1.0, "made": 0.5}
BELOW = 0.05  # by the check less than 0.5 % of the article's letters are lost there, in every set
_CASE = ("capitals", "title_case", "all_capitals", "starts_small")
_PHRASES = ("phrase", "covered", "phrase_starts", "phrase_above", "phrases_near")


class Table(NamedTuple):
    """An article ready for training: measures, sizes, labels (-1 unknown), weights of its lines, and its group."""

    article: Labelled
    first: numpy.ndarray
    sizes: numpy.ndarray
    labels: numpy.ndarray
    weights: numpy.ndarray


def table(article: Labelled, names: Sequence[str], hidden: Sequence[str] = ()) -> Table:
    """Measure an article; `hidden` measures are set to nothing, as if its script or language did not have them."""
    rows = clean_context.measures(article.texts, article.language)
    for row in rows:
        row.update(dict.fromkeys(hidden, 0.0))
        if "capitals" in hidden:
            row["caseless"] = 1.0
    sizes = numpy.array([weight(text) for text in article.texts], dtype=float)
    weights = numpy.sqrt(numpy.minimum(sizes, 1_000)) * _SET_WEIGHT[article.set]
    labels = numpy.array(article.labels)
    return Table(article, clean_model.first_matrix(rows, names), sizes, labels, weights * (labels >= 0))


def regression(names: Sequence[str], x: numpy.ndarray, y: numpy.ndarray, w: numpy.ndarray) -> clean_model.Stage:
    """Fit a weighted ridge logistic regression by Newton's method."""
    means, spreads = x.mean(axis=0), x.std(axis=0)
    spreads[spreads < 1e-6] = 1.0
    z = numpy.concatenate([(x - means) / spreads, numpy.ones((len(x), 1))], axis=1)
    w = w / w.mean()
    ridge = numpy.full(z.shape[1], _RIDGE)
    ridge[-1] = 1e-3
    beta = numpy.zeros(z.shape[1])
    for _ in range(30):
        p = 1 / (1 + numpy.exp(-numpy.clip(z @ beta, -30, 30)))
        gradient = z.T @ (w * (p - y)) + ridge * beta
        hessian = (z * (w * numpy.maximum(p * (1 - p), 1e-5))[:, None]).T @ z + numpy.diag(ridge)
        step = numpy.linalg.solve(hessian, gradient)
        beta -= step
        if numpy.abs(step).max() < 1e-6:
            break
    return clean_model.Stage(tuple(names), means, spreads, beta[:-1], float(beta[-1]))


def fold_of(article: Labelled, folds: int = _FOLDS) -> int:
    """Return the fold of an article; all articles of a site or story share one."""
    return sum(article.group.encode()) % folds


def _stack(tables: Sequence[Table], firsts: Sequence[numpy.ndarray]) -> tuple[numpy.ndarray, ...]:
    x = numpy.concatenate(list(firsts))
    y = numpy.concatenate([t.labels for t in tables])
    w = numpy.concatenate([t.weights for t in tables])
    known = w > 0
    return x[known], y[known], w[known]


def train(tables: Sequence[Table], names: Sequence[str]) -> tuple[clean_model.Stage, clean_model.Stage]:
    """Train both stages; the second sees logits of a first stage that has not seen the article's group."""
    seconds: list[numpy.ndarray | None] = [None] * len(tables)
    for fold in range(_FOLDS):
        rest = [t for t in tables if fold_of(t.article) != fold]
        first = regression(names, *_stack(rest, [t.first for t in rest]))
        for index, t in enumerate(tables):
            if fold_of(t.article) == fold:
                seconds[index] = clean_model.second_matrix(first.logits(t.first), t.sizes, t.first)
    ready = [matrix for matrix in seconds if matrix is not None]
    second = regression((*clean_model.SECOND_NAMES, *names), *_stack(tables, ready))
    return regression(names, *_stack(tables, [t.first for t in tables])), second


def judged(stages: tuple[clean_model.Stage, clean_model.Stage], t: Table) -> numpy.ndarray:
    """Return the probability of each line that it is the article's."""
    second = clean_model.second_matrix(stages[0].logits(t.first), t.sizes, t.first)
    return 1 / (1 + numpy.exp(-numpy.clip(stages[1].logits(second), -30, 30)))


def report(tables: Sequence[Table], found: Sequence[numpy.ndarray]) -> None:
    """Print body recall and what is set aside, by set and threshold."""
    for name in sorted({t.article.set for t in tables}):
        print(name)
        for threshold in (0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5):
            print(f"  p<{threshold:.2f}  {_score(tables, found, name, threshold)}")


def _score(tables: Sequence[Table], found: Sequence[numpy.ndarray], name: str, threshold: float) -> str:
    body = lost = furniture = removed = number = gone = 0.0
    for t, p in zip(tables, found, strict=True):
        if t.article.set != name:
            continue
        length = numpy.array([len(text) for text in t.article.texts], dtype=float)
        cut, own, other = p < threshold, t.labels == 1, t.labels == 0
        body, lost = body + length[own].sum(), lost + length[own & cut].sum()
        furniture, removed = furniture + length[other].sum(), removed + length[other & cut].sum()
        number, gone = number + other.sum(), gone + (other & cut).sum()
    kept = 1 - lost / max(1, body)
    return (
        f"body kept {kept:.4f}, away {removed / max(1, furniture):.3f} of letters, {gone / max(1, number):.3f} of lines"
    )


def load() -> tuple[list[Table], list[str]]:
    """Return all articles for training, some twice: as if in a script without capitals, or without known phrases."""
    clean_features.warm_up()
    articles = [
        article
        for name in ("lines_light_en", "lines_full_en", "lines_segments_multi")
        for article in _line_sets.labelled(STORIES / f"{name}.jsonl")
    ]
    others = _line_sets.made(STORIES / "stories_versions_ntrex.jsonl", seed=1, each=12)
    names = list(clean_context.measures(["x"], "en")[0])
    tables = [table(article, names) for article in articles]
    tables += [table(article, names, _PHRASES if index % 2 else ()) for index, article in enumerate(others)]
    return tables, names


def _augmented(tables: Sequence[Table], names: Sequence[str]) -> list[Table]:
    """Return copies of every third English article without its capitals."""
    columns = [names.index(name) for name in _CASE]
    copies = []
    for t in [t for t in tables if t.article.set != "made"][::3]:
        first = t.first.copy()
        first[:, columns] = 0.0
        first[:, names.index("caseless")] = 1.0
        copies.append(t._replace(first=first, weights=t.weights * 0.5))
    return copies


def main(argv: list[str]) -> int:
    """Check by cross-validation, then train on everything and write the weights."""
    if not STORIES.is_dir():
        print(f"The labelled lines are not there: {STORIES}", file=sys.stderr)
        return 1
    tables, names = load()
    everything = [*tables, *_augmented(tables, names)]
    found: list[numpy.ndarray] = [numpy.zeros(0)] * len(tables)
    for fold in range(_FOLDS):
        stages = train([t for t in everything if fold_of(t.article) != fold], names)
        for index, t in enumerate(tables):
            if fold_of(t.article) == fold:
                found[index] = judged(stages, t)
    report(tables, found)
    if "--check" in argv:
        return 0
    write(train(everything, names))
    return 0


def write(stages: tuple[clean_model.Stage, clean_model.Stage]) -> None:
    """Write the weights, rounded, one measure a line."""
    parts = []
    for key, stage in zip(("first", "second"), stages, strict=True):
        columns = zip(stage.names, stage.means, stage.spreads, stage.weights, strict=True)
        lines = [f'   "{name}": [{mean:.4f}, {spread:.4f}, {value:.4f}]' for name, mean, spread, value in columns]
        parts.append(f' "{key}": {{"constant": {stage.constant:.4f}, "measures": {{\n' + ",\n".join(lines) + "\n }}")
    text = "{\n" + ",\n".join(parts) + f',\n "below": {BELOW}\n}}\n'
    json.loads(text)
    Path("resources/cleaning.json").write_text(text, "utf-8")
