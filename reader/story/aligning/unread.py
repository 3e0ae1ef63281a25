"""How do two versions correspond when the encoder reads the language of at most one of them?

What the vectors still say, names, figures, marks, lengths and order each tell a little. They are weighed together over
every way of laying the texts beside each other (`lattice`), so that what is said to correspond, or to be told in one
version only, is as probable as is said; a version is taken for complete or abridged by what its passages show.
The weights stand in resources/unread.json, which `python -m tests.benchmarks train_unread` makes anew and measures.
"""

import json
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from reader.model import Alignment, Link
from reader.paths import resources
from reader.story.aligning.lattice import Chances, Floats, Shape, Steps, chances
from reader.story.aligning.monotone import Bead, cheapest
from reader.story.aligning.pieces import pieces
from reader.story.aligning.prepared import Prepared
from reader.story.aligning.unread_signs import Signs, signs

# what a paragraph's end within a passage costs, in log odds; the texts learned from have no paragraphs
# (`python -m tests.benchmarks try_constants BREAK`)
BREAK = 2.0
LIKELY = 0.5  # the probability from which a link out of order is told
KEYS = 0.3  # what names and figures make up of a vector when long texts are cut


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned: what each sign weighs for each step, and how long languages are."""

    link: Floats
    alone: Floats
    opened: Floats
    more: Floats
    moved: Floats  # of a link out of order: for its log odds, for those of its rivals; the constant
    lengths: dict[str, float]  # by language: the logarithm of how long a text is beside the English one
    usual: float  # that of a language not among them


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return what the program ships."""
    kept = json.loads((resources() / "unread.json").read_text("utf-8"))
    link, alone, opened, more, moves = (np.array(kept[name]) for name in ("link", "alone", "opened", "more", "moved"))
    return Weights(np.append(link, -BREAK), alone, opened, more, moves, kept["lengths"], kept["usual"])


def align(a: Prepared, b: Prepared, model: Weights | None = None) -> Alignment:
    """Lay two versions beside each other; both have segments."""
    model = model or weights()
    links: list[Link] = []
    alone = np.zeros(len(a)), np.zeros(len(b))
    for first, stop, top, end in pieces(a.side(KEYS), b.side(KEYS)):
        here, there = a.part(first, stop), b.part(top, end)
        found, *chance = laid(here, there, model)
        alone[0][first:stop], alone[1][top:end] = chance
        links += [
            Link(tuple(i + first for i in one.source), tuple(j + top for j in one.target), one.confidence, one.moved)
            for one in found
        ]
    linked = {i for link in links for i in link.source}, {j for link in links for j in link.target}
    shares = [float(1 - p @ side.sizes / max(1, side.sizes.sum())) for p, side in zip(alone, (a, b), strict=True)]
    return Alignment(
        tuple(sorted(links, key=lambda link: link.source)),
        {i: float(p) for i, p in enumerate(alone[0]) if i not in linked[0]},
        {j: float(p) for j, p in enumerate(alone[1]) if j not in linked[1]},
        sum(shares) / 2,
    )


def laid(a: Prepared, b: Prepared, model: Weights) -> tuple[list[Link], Floats, Floats]:
    """Return the links of two texts, and P(only here) of every segment of both."""
    seen = seen_of(a, b, model, model.link)
    steps = scored(seen, replace(model, link=np.ones(1)))  # the signs of links are weighed already
    told = chances(steps)
    near = together(told.links, (len(a), len(b)))
    alone = told.source[0].copy(), told.target[0].copy()
    beads = likeliest(told, near)
    links = [_link(bead, float(near[_block(bead)].max())) for bead in beads]
    for bead, chance in moved(steps, beads, model.moved):
        links.append(_link(bead, chance, has_moved=True))
        alone[0][bead.first] = min(alone[0][bead.first], 1 - chance)
        alone[1][bead.top] = min(alone[1][bead.top], 1 - chance)
    return links, *alone


def _link(bead: Bead, chance: float, *, has_moved: bool = False) -> Link:
    rows, columns = range(bead.first, bead.first + bead.wide), range(bead.top, bead.top + bead.high)
    return Link(tuple(rows), tuple(columns), min(1.0, chance), has_moved)


def _block(bead: Bead) -> tuple[slice, slice]:
    return slice(bead.first, bead.first + bead.wide), slice(bead.top, bead.top + bead.high)


def seen_of(a: Prepared, b: Prepared, model: Weights, weights: Floats | None = None) -> Signs:
    """Return what is seen of two texts, given how long their languages are; `weights` as in `signs`."""
    return signs(a, b, length_of(b.language, model) - length_of(a.language, model), weights)


def length_of(language: str, model: Weights) -> float:
    """Return the logarithm of how long a text in a language is beside the same in English."""
    tag = language.lower()
    return model.lengths.get(tag, model.lengths.get(tag.split("-")[0], model.usual))


def scored(seen: Signs, model: Weights) -> Steps:
    """Return the scores of all steps of one pair of texts."""
    n, m = (side.shape[1] for side in seen.alone)
    return Steps(
        {shape: np.tensordot(model.link, found, 1)[None] for shape, found in seen.links.items()},
        (model.alone @ seen.alone[0])[None],
        (model.alone @ seen.alone[1])[None],
        (model.opened @ seen.opened[0])[None],
        (model.opened @ seen.opened[1])[None],
        (model.more @ seen.more[0])[None],
        (model.more @ seen.more[1])[None],
        (np.array([n]), np.array([m])),
    )


def together(links: dict[Shape, Floats], size: tuple[int, int]) -> Floats:
    """Return for each two segments how probable it is that one link holds both."""
    near = np.zeros(size)
    for (w, v), found in links.items():
        for i in range(w):
            for j in range(v):
                near[i : i + found.shape[1], j : j + found.shape[2]] += found[0]
    return near


def likeliest(told: Chances, near: Floats) -> list[Bead]:
    """Return the links, in order, of which most segments are expected to be right.

    A link counts by half as probable as just this link is, by half as its segments are to have a partner in it.
    """
    n, m = near.shape
    sums = np.zeros((n + 1, m + 1)), np.zeros((n + 1, m + 1))
    gains: dict[Shape, npt.NDArray[np.float32]] = {}
    sums[0][:n, 1:], sums[1][1:, :m] = np.cumsum(near, axis=1), np.cumsum(near, axis=0)
    for (w, v), found in told.links.items():
        rows = np.minimum(sums[0][:n, v:] - sums[0][:n, : m - v + 1], 1)
        columns = np.minimum(sums[1][w:, :m] - sums[1][: n - w + 1, :m], 1)
        partnered = sum(rows[k : k + n - w + 1] for k in range(w))
        partnered = partnered + sum(columns[:, k : k + m - v + 1] for k in range(v))
        gains[w, v] = (-((w + v) * found[0] + partnered) / 2).astype(np.float32)
    return cheapest(gains, -told.source[0].astype(np.float32), -told.target[0].astype(np.float32))


def rivals(steps: Steps, beads: list[Bead]) -> list[tuple[Bead, tuple[float, float]]]:
    """Return single segments left over on both sides that are each other's likeliest partner, with what is seen.

    That is: the log odds of linking them against leaving both alone, and those of all their rivals together.
    """
    held = {i for b in beads for i in range(b.first, b.first + b.wide)}
    taken = {j for b in beads for j in range(b.top, b.top + b.high)}
    rows = [i for i in range(steps.source.shape[1]) if i not in held]
    columns = [j for j in range(steps.target.shape[1]) if j not in taken]
    if not rows or not columns:
        return []
    odds = steps.links[1, 1][0][np.ix_(rows, columns)] - steps.source[0][rows][:, None] - steps.target[0][columns]
    found: list[tuple[Bead, tuple[float, float]]] = []
    for i, j in enumerate(odds.argmax(axis=1)):
        if odds[:, j].argmax() == i:
            others = np.concatenate([np.delete(odds[i], j), np.delete(odds[:, j], i), [0.0]])
            found.append((Bead(rows[i], 1, columns[j], 1), (float(odds[i, j]), float(np.logaddexp.reduce(others)))))
    return found


def moved(steps: Steps, beads: list[Bead], model: Floats) -> list[tuple[Bead, float]]:
    """Return the links out of order that are more probable than not, and how probable."""
    found: list[tuple[Bead, float]] = []
    for bead, seen in rivals(steps, beads):
        chance = float(1 / (1 + np.exp(-(np.dot(model[:-1], seen) + model[-1]))))
        if chance >= LIKELY:
            found.append((bead, chance))
    return found
