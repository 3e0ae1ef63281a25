"""Train the two stages that judge lines and write resources/cleaning.json; reproducible.

    python -m tests.benchmarks train_cleaning [--check]     --check only prints what cross-validation by site says

Sites are dealt into folds in several ways, as a single article can decide a fold. The threshold is the least by which
as much furniture goes as is wanted, with a margin: what is lost of articles hurts more than what stays beside them.
“Chosen without them” tells what comes of it for sites that had no part in choosing it either.
"""

import argparse
import json
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy

from reader.text import clean, clean_context, clean_features, clean_model
from reader.text.clean_rules import weight
from tests.benchmarks import _line_sets, cleaning
from tests.benchmarks._line_sets import Labelled
from tests.benchmarks._sets import STORIES
from tests.benchmarks.cleaning import Count

_RIDGE = 20.0
_FOLDS = 5
_SET_WEIGHT = {"lines_light_en": 1.0, "lines_full_en": 0.5, "lines_segments_multi": 1.0, "made": 0.5}
_WAYS = 5  # of dealing sites into folds for the check
_TRIED = (0.03, 0.04, 0.05, 0.055, 0.06)  # thresholds
_MARGIN = 0.01  # of these shares, as one set of articles differs from the next
_WANTED = {"lines_full_en": (0.68, 0.87), "lines_light_en": (0.36, 0.65)}  # letters and lines of the furniture that go
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
    return clean_model.Stage(tuple(names), means, spreads, beta[:-1], x.min(axis=0), x.max(axis=0), float(beta[-1]))


def fold_of(article: Labelled) -> int:
    """Return the fold of an article within training; all articles of a site or story share one."""
    return sum(article.group.encode()) % _FOLDS


def dealt(article: Labelled, way: int) -> int:
    """Return the fold of an article in one way of dealing sites into folds."""
    return zlib.crc32(f"{way} {article.group}".encode()) % _FOLDS


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


Counts = dict[float, dict[int, Count]]  # by threshold and number of the table


def checked(tables: Sequence[Table], everything: Sequence[Table], names: Sequence[str], way: int) -> Counts:
    """Count what the whole of cleaning makes of each article by weights that had not seen its site."""
    found: dict[int, numpy.ndarray] = {}
    for fold in range(_FOLDS):
        stages = train([t for t in everything if dealt(t.article, way) != fold], names)
        asked = [i for i, t in enumerate(tables) if dealt(t.article, way) == fold and t.article.set != "made"]
        found |= {index: judged(stages, tables[index]) for index in asked}
    seen = {index: _seen(tables[index].article, tables) for index in found}
    return {
        below: {i: cleaning.count(tables[i].article, _kept(tables[i].article, found[i], seen[i], below)) for i in found}
        for below in _TRIED
    }


def _seen(article: Labelled, tables: Sequence[Table]) -> list[bool]:
    memory = cleaning.seen_by_site(article, [t.article for t in tables if t.article.set == article.set])
    return [text in memory for text in article.texts]


def _kept(article: Labelled, likely: numpy.ndarray, seen: Sequence[bool], below: float) -> list[int]:
    found = clean.judge(article.texts, article.language, [float(p) for p in likely], seen, below)
    return [int(finding is None) for finding in found]


def shares(tables: Sequence[Table], counts: dict[int, Count], name: str) -> tuple[float, float, float]:
    """Return the shares of a set: what is kept of articles, what goes of the furniture by letters and by lines."""
    return cleaning.together(one for index, one in counts.items() if tables[index].article.set == name).shares()


def chosen(tables: Sequence[Table], ways: Sequence[Counts]) -> float:
    """Return the least threshold by which as much furniture goes as is wanted, in the mean of the ways."""
    for below in _TRIED:
        got = [
            numpy.mean([shares(tables, counts[below], name)[1:] for counts in ways], axis=0) - wanted
            for name, wanted in _WANTED.items()
        ]
        if min(map(min, got)) >= _MARGIN:
            return below
    return _TRIED[-1]


def without(tables: Sequence[Table], counts: Counts, way: int) -> dict[int, Count]:
    """Return the counts by thresholds that were chosen without the fold of the article."""
    found = {}
    for fold in range(_FOLDS):
        own = {i for i in counts[_TRIED[0]] if dealt(tables[i].article, way) == fold}
        others = {below: {i: one for i, one in by.items() if i not in own} for below, by in counts.items()}
        below = chosen(tables, [others])
        found |= {index: counts[below][index] for index in own}
    return found


def report(tables: Sequence[Table], ways: Sequence[Counts]) -> None:
    """Print the shares of each set by threshold: their mean, and in brackets the worst way of dealing."""
    nested = [without(tables, counts, way) for way, counts in enumerate(ways)]
    for name in sorted({t.article.set for t in tables} - {"made"}):
        print(f"{name}, by weights that had not seen the site, with memory:")
        rows = [(f"below {below}", [counts[below] for counts in ways]) for below in _TRIED]
        for title, by_way in (*rows, ("chosen without them", nested)):
            got = numpy.array([shares(tables, counts, name) for counts in by_way])
            mean, worst = got.mean(axis=0), got.min(axis=0)
            print(
                f"  {title}: body kept {mean[0]:.4f} ({worst[0]:.4f}), set aside {mean[1]:.3f} ({worst[1]:.3f}) of"
                f" letters, {mean[2]:.3f} ({worst[2]:.3f}) of its lines"
            )


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
    parser = argparse.ArgumentParser(prog="train_cleaning", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(argv)
    if not STORIES.is_dir():
        print(f"The labelled lines are not there: {STORIES}", file=sys.stderr)
        return 1
    tables, names = load()
    everything = [*tables, *_augmented(tables, names)]
    ways = [checked(tables, everything, names, way) for way in range(_WAYS)]
    report(tables, ways)
    below = chosen(tables, ways)
    print(f"chosen: {below}")
    if not options.check:
        write(train(everything, names), below)
    return 0


def write(stages: tuple[clean_model.Stage, clean_model.Stage], below: float) -> None:
    """Write the weights, rounded, one measure a line."""
    parts = []
    for key, stage in zip(("first", "second"), stages, strict=True):
        columns = zip(stage.names, stage.means, stage.spreads, stage.weights, stage.least, stage.greatest, strict=True)
        lines = [f'   "{name}": [{", ".join(f"{value:.4f}" for value in values)}]' for name, *values in columns]
        parts.append(f' "{key}": {{"constant": {stage.constant:.4f}, "measures": {{\n' + ",\n".join(lines) + "\n }}")
    text = "{\n" + ",\n".join(parts) + f',\n "below": {below}\n}}\n'
    json.loads(text)
    Path("resources/cleaning.json").write_text(text, "utf-8")
