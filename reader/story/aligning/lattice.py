"""How probable is every way of laying two texts beside each other, when both tell things in the same order?

A path leads through the segments of both texts by links and by segments left alone. Each step has a score; the
probability of a path is proportional to the exponential of its sum (a semi-Markov random field). All paths together,
not the best one, say how probable a single link is. Sums are taken forwards and backwards, as is usual for such fields.

Arrays have the pairs of texts first, so that many are summed at once; shorter ones are filled up with NEVER.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Shape = tuple[int, int]

NEVER = -1e9  # the score of a step that cannot be taken


@dataclass(frozen=True, slots=True)
class Steps:
    """The scores of all steps of some pairs of texts of n and m segments.

    A run of segments left alone is opened and then continued; one of the source comes before one of the target.
    """

    links: dict[Shape, Floats]  # of w with v segments: (pairs, n - w + 1, m - v + 1)
    source: Floats  # leaving each segment alone: (pairs, n)
    target: Floats  # (pairs, m)
    open_source: Floats  # opening a run of the source before the target's segment j: (pairs, m + 1)
    open_target: Floats  # opening a run of the target before the source's segment i: (pairs, n + 1)
    more_source: Floats  # continuing a run: (pairs, m + 1)
    more_target: Floats  # (pairs, n + 1)
    ends: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]  # segments of each text: (pairs,) and (pairs,)


@dataclass(frozen=True, slots=True)
class Chances:
    """What all paths together say: the logarithm of their sum, and the probability of each step."""

    total: Floats  # (pairs,)
    links: dict[Shape, Floats]
    source: Floats  # P(left alone)
    target: Floats
    open_source: Floats  # expected runs opened at each place
    open_target: Floats
    more_source: Floats  # and continued
    more_target: Floats


def chances(steps: Steps) -> Chances:
    """Return how probable each step is: the sum over all paths that take it, of the sum over all paths."""
    after_link, after_source, after_target = _forward(steps)
    every = np.logaddexp(np.logaddexp(after_link, after_source), after_target)
    pairs = np.arange(len(every))
    total = every[pairs, steps.ends[0], steps.ends[1]]
    to_link, to_source, to_target = _backward(steps)
    log = total[:, None, None]
    n, m = every.shape[1] - 1, every.shape[2] - 1
    links = {
        (w, v): np.exp(every[:, : n - w + 1, : m - v + 1] + score + to_link[:, w:, v:] - log)
        for (w, v), score in steps.links.items()
    }
    opened = after_link[:, :-1] + steps.open_source[:, None] + steps.source[:, :, None] + to_source[:, 1:] - log
    before = np.logaddexp(after_link, after_source)[:, :, :-1]
    opened_target = before + steps.open_target[:, :, None] + steps.target[:, None] + to_target[:, :, 1:] - log
    alone, alone_target = np.exp(after_source + to_source - log), np.exp(after_target + to_target - log)
    opening, opening_target = np.exp(opened).sum(axis=1), np.exp(opened_target).sum(axis=2)
    return Chances(
        total,
        links,
        alone[:, 1:].sum(axis=2),
        alone_target[:, :, 1:].sum(axis=1),
        opening,
        opening_target,
        alone.sum(axis=1) - opening,
        alone_target.sum(axis=2) - opening_target,
    )


def _forward(steps: Steps) -> tuple[Floats, Floats, Floats]:
    """Return the log sums of the paths up to each place that end with a link, a source's and a target's segment."""
    count, n = steps.source.shape
    m = steps.target.shape[1]
    link, source, target = (np.full((count, n + 1, m + 1), NEVER) for _ in range(3))
    every = np.full((count, n + 1, m + 1), NEVER)
    for i in range(n + 1):
        if i == 0:
            link[:, 0, 0] = 0
        else:
            for (w, v), score in steps.links.items():
                if w <= i:
                    through = every[:, i - w, : m - v + 1] + score[:, i - w]
                    link[:, i, v:] = np.logaddexp(link[:, i, v:], through)
            source[:, i] = (
                np.logaddexp(link[:, i - 1] + steps.open_source, source[:, i - 1] + steps.more_source)
                + steps.source[:, i - 1, None]
            )
        before = np.logaddexp(link[:, i], source[:, i])
        run = np.concatenate([np.zeros((count, 1)), np.cumsum(steps.target + steps.more_target[:, i, None], axis=1)], 1)
        opened = before[:, :-1] + (steps.open_target - steps.more_target)[:, i, None] - run[:, :-1]
        target[:, i, 1:] = np.logaddexp.accumulate(opened, axis=1) + run[:, 1:]
        every[:, i] = np.logaddexp(before, target[:, i])
    return link, source, target


def _backward(steps: Steps) -> tuple[Floats, Floats, Floats]:
    """Return the log sums of the paths from each place on, after a link, a source's and a target's segment."""
    count, n = steps.source.shape
    m = steps.target.shape[1]
    link, source, target = (np.full((count, n + 1, m + 1), NEVER) for _ in range(3))
    ended = np.full((count, n + 1, m + 1), NEVER)
    ended[np.arange(count), steps.ends[0], steps.ends[1]] = 0
    for i in range(n, -1, -1):
        out = ended[:, i]
        for (w, v), score in steps.links.items():
            if i + w <= n:
                out[:, : m - v + 1] = np.logaddexp(out[:, : m - v + 1], score[:, i] + link[:, i + w, v:])
        run = np.concatenate([np.zeros((count, 1)), np.cumsum(steps.target + steps.more_target[:, i, None], axis=1)], 1)
        target[:, i] = np.logaddexp.accumulate((out + run)[:, ::-1], axis=1)[:, ::-1] - run
        opened = np.full((count, m + 1), NEVER)
        opened[:, :-1] = steps.open_target[:, i, None] + steps.target + target[:, i, 1:]
        after = np.logaddexp(out, opened)
        link[:, i], source[:, i] = after, after
        if i < n:
            run_on = steps.source[:, i, None] + source[:, i + 1]
            link[:, i] = np.logaddexp(after, run_on + steps.open_source)
            source[:, i] = np.logaddexp(after, run_on + steps.more_source)
    return link, source, target
