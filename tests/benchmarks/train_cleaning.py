"""Train the two stages that judge lines and write resources/cleaning.json; reproducible.

python -m tests.benchmarks train_cleaning [--check]     --check only prints what cross-validation by site says
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy

from reader.text import clean, clean_context, clean_features, clean_model
from reader.text.clean_rules import weight
from tests.benchmarks import _line_sets, cleaning
from tests.benchmarks._line_sets import STORIES, Labelled

_RIDGE = 20.0
_FOLDS = 5
_SET_WEIGHT = {"lines_light_en": 1.0, "lines_full_en": 0.5, "lines_segments_multi": 1.0, "made": 0.5}
BELOW = 0.03  # by the check less than 0.5 % of the article's letters are lost there, in every set
_CASE = ("capitals", "title_case", "all_capitals", "starts_small")
_SPOKEN = ("to_reader", "of_writer", "of_site", "of_picture", "to_reader_late", "of_writer_late", "of_writer_early")
_SPOKEN_NEAR = ("of_site_late", "of_site_near", "to_reader_near", "of_picture_unended")
_PHRASES = ("phrase", "covered", "phrase_starts", "phrase_above", "phrases_near", *_SPOKEN, *_SPOKEN_NEAR)


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
    """Print what the whole of cleaning makes of each set, given what was found by those who had not seen it."""
    for name in sorted({t.article.set for t in tables} - {"made"}):
        pairs = [(t, p) for t, p in zip(tables, found, strict=True) if t.article.set == name]
        articles = [t.article for t, _ in pairs]
        for has_memory in (False, True):
            kept = [_kept(t.article, p, articles if has_memory else ()) for t, p in pairs]
            print(f"{name}, {'with' if has_memory else 'without'} memory: {cleaning.score(articles, kept)}")


def _kept(article: Labelled, likely: numpy.ndarray, others: Sequence[Labelled]) -> list[int]:
    memory = cleaning.seen_by_site(article, others)
    seen = [text in memory for text in article.texts]
    found = clean.judge(article.texts, article.language, [float(p) for p in likely], seen)
    return [int(finding is None) for finding in found]


def joined(article: Labelled) -> Labelled:
    """Return an article with its wrapped lines put together, as they are judged; its labels go by the majority."""
    raw = "\n".join(article.texts)
    starts = {line.start: label for line, label in zip(clean.lines(raw), article.labels, strict=True)}
    blocks = clean.joined_lines(raw)
    labels = []
    for _, members in blocks:
        known = [label for line in members if (label := starts[line.start]) >= 0]
        labels.append(float(2 * sum(known) >= len(known)) if known else -1.0)
    return article._replace(texts=[text for text, _ in blocks], labels=labels)


def load() -> tuple[list[Table], list[str]]:
    """Return all articles for training, some twice: as if in a script without capitals, or without known phrases."""
    clean_features.warm_up()
    articles = [
        joined(article)
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
