import math
from collections import Counter

import numpy as np
import pytest

from reader.story.aligning.lattice import NEVER, Steps, chances

N, M = 3, 4
SHAPES = ((1, 1), (1, 2), (2, 1))


@pytest.fixture
def steps():
    draw = np.random.default_rng(0).normal
    return Steps(
        {(w, v): draw(size=(1, N - w + 1, M - v + 1)) for w, v in SHAPES},
        *(draw(size=(1, size)) for size in (N, M, M + 1, N + 1, M + 1, N + 1)),
        (np.array([N]), np.array([M])),
    )


def counted(steps):
    """Walk every path: the sum of all, and the share of those that take each step."""
    sums: Counter[object] = Counter()

    def walk(i, j, state, score, taken):
        if (i, j) == (N, M):
            sums.update(dict.fromkeys(["all", *taken], math.exp(score)))
        for w, v in steps.links:
            if i + w <= N and j + v <= M:
                step = ("link", w, v, i, j)
                walk(i + w, j + v, "link", score + steps.links[w, v][0, i, j], [*taken, step])
        if i < N and state != "target":
            run = steps.more_source if state == "source" else steps.open_source
            walk(i + 1, j, "source", score + steps.source[0, i] + run[0, j], [*taken, ("source", i)])
        if j < M:
            run = steps.more_target if state == "target" else steps.open_target
            walk(i, j + 1, "target", score + steps.target[0, j] + run[0, i], [*taken, ("target", j)])

    walk(0, 0, "link", 0.0, [])
    return sums


def test_the_sums_are_those_over_every_single_path(steps):
    sums, told = counted(steps), chances(steps)
    assert told.total[0] == pytest.approx(math.log(sums["all"]))
    for (w, v), found in told.links.items():
        for i, j in np.ndindex(found.shape[1:]):
            assert found[0, i, j] == pytest.approx(sums["link", w, v, i, j] / sums["all"])
    assert told.source[0] == pytest.approx([sums["source", i] / sums["all"] for i in range(N)])
    assert told.target[0] == pytest.approx([sums["target", j] / sums["all"] for j in range(M)])


def test_every_segment_is_linked_or_left_alone_for_sure(steps):
    told = chances(steps)
    linked = np.zeros(N)
    for (w, _), found in told.links.items():
        for k in range(w):
            linked[k : k + found.shape[1]] += found[0].sum(axis=1)
    assert linked + told.source[0] == pytest.approx(np.ones(N))
    assert told.open_source.sum() + told.more_source.sum() == pytest.approx(told.source.sum())


def test_a_shorter_pair_filled_up_with_what_never_happens_has_the_same_sums(steps):
    def wider(table, *sizes, fill=0.0):
        out = np.full((1, *sizes), fill)
        out[tuple(slice(0, size) for size in table.shape)] = table
        return out

    filled = Steps(
        {(w, v): wider(found, N - w + 3, M - v + 2, fill=NEVER) for (w, v), found in steps.links.items()},
        wider(steps.source, N + 2),
        wider(steps.target, M + 1),
        wider(steps.open_source, M + 2),
        wider(steps.open_target, N + 3),
        wider(steps.more_source, M + 2),
        wider(steps.more_target, N + 3),
        steps.ends,
    )
    assert chances(filled).total == pytest.approx(chances(steps).total)
    assert chances(filled).source[0, :N] == pytest.approx(chances(steps).source[0])
