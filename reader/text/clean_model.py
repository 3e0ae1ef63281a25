"""How likely is each line to be the article's own, by two logistic regressions, one on top of the other?

The first looks at a line and around it; the second sees what the first made of the neighbours and where the article's
stretch lies. The weights are trained by tests/benchmarks/train_cleaning.py and kept in resources/cleaning.json.
"""

import functools
import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader import paths
from reader.text import clean_context

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Matrix = NDArray[numpy.float64]

_NEIGHBOURS = 3  # lines to each side whose logits the second stage sees
_FAR = 5  # lines to each side of which it sees the best
_EVEN = 0.35  # a line at this probability adds nothing to the best stretch


class Stage(NamedTuple):
    """One logistic regression: names of its measures, their mean and spread, weights, range, and the constant."""

    names: tuple[str, ...]
    means: "Matrix"
    spreads: "Matrix"
    weights: "Matrix"
    least: "Matrix"
    greatest: "Matrix"
    constant: float

    def logits(self, measures: "Matrix") -> "Matrix":
        """Return the log odds for each row; what exceeds all that was seen in training counts as the outermost seen."""
        import numpy

        bounded = numpy.clip(measures, self.least, self.greatest)
        found: Matrix = ((bounded - self.means) / self.spreads) @ self.weights + self.constant
        return found


class Model(NamedTuple):
    """Both stages, and the probability below which a line is set aside."""

    first: Stage
    second: Stage
    below: float


@functools.cache
def model() -> Model:
    """Return the trained weights."""
    table = json.loads((paths.resources() / "cleaning.json").read_text("utf-8"))
    return Model(_stage(table["first"]), _stage(table["second"]), table["below"])


def _stage(table: dict[str, object]) -> Stage:
    import numpy

    rows = table["measures"]
    assert isinstance(rows, dict)
    columns = numpy.array(list(rows.values()), dtype=float)
    constant = table["constant"]
    assert isinstance(constant, float)
    means, spreads, weights, least, greatest = columns.T
    return Stage(tuple(rows), means, spreads, weights, least, greatest, constant)


def first_matrix(rows: Sequence[dict[str, float]], names: Sequence[str]) -> "Matrix":
    """Return the measures of the first stage as a matrix, a line for each row."""
    import numpy

    return numpy.array([[float(row[name]) for name in names] for row in rows], dtype=float)


def second_matrix(logits: "Matrix", sizes: "Matrix", first: "Matrix") -> "Matrix":
    """Return the measures of the second stage: the neighbours' logits, the best stretch, and the first stage's."""
    import numpy

    number = len(logits)
    odds = numpy.clip(logits, -8, 8)
    likely = 1 / (1 + numpy.exp(-odds))
    padded = numpy.concatenate([numpy.full(_FAR, -3.0), odds, numpy.full(_FAR, -3.0)])
    columns = [odds]
    for step in range(1, _NEIGHBOURS + 1):
        columns += [padded[_FAR - step : _FAR - step + number], padded[_FAR + step : _FAR + step + number]]
    above = numpy.stack([padded[_FAR - step : _FAR - step + number] for step in range(1, _FAR + 1)])
    below = numpy.stack([padded[_FAR + step : _FAR + step + number] for step in range(1, _FAR + 1)])
    columns += [above.max(axis=0), below.max(axis=0), numpy.minimum(above.max(axis=0), below.max(axis=0))]
    mass = likely * sizes
    total = max(1.0, float(mass.sum()))
    cumulated = numpy.cumsum(mass) / total
    columns += [cumulated - mass / total, 1 - cumulated]
    start, end = best_stretch((likely - _EVEN) * sizes)
    places = numpy.arange(number)
    inside = (places >= start) & (places < end)
    distance = numpy.where(places < start, start - places, numpy.maximum(0, places - end + 1))
    columns += [
        inside.astype(float),
        numpy.log1p(distance) / 3,
        odds * inside,
        numpy.full(number, mass.sum() / sizes.sum()),
    ]
    return numpy.concatenate([numpy.stack(columns, axis=1), first], axis=1)


SECOND_NAMES = (
    *("odds", "odds_above_1", "odds_below_1", "odds_above_2", "odds_below_2", "odds_above_3", "odds_below_3"),
    *("best_above", "best_below", "between"),
    *("mass_above", "mass_below", "in_stretch", "to_stretch", "odds_in_stretch", "share"),
)


def best_stretch(gains: Iterable[float]) -> tuple[int, int]:
    """Return the half-open stretch of lines with the greatest sum."""
    best, best_span, total, start = 0.0, (0, 0), 0.0, 0
    for index, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, index
        total += float(gain)
        if total > best:
            best, best_span = total, (start, index + 1)
    return best_span


def probabilities(texts: Sequence[str], language: str) -> list[float]:
    """Return for each line the probability that it is the article's own."""
    import numpy

    from reader.text.clean_rules import weight

    if not texts:
        return []
    trained = model()
    first = first_matrix(clean_context.measures(texts, language), trained.first.names)
    sizes = numpy.array([weight(text) for text in texts], dtype=float)
    logits = trained.second.logits(second_matrix(trained.first.logits(first), sizes, first))
    return [float(value) for value in 1 / (1 + numpy.exp(-numpy.clip(logits, -30, 30)))]
