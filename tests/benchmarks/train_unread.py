"""Learn how to weigh what speaks for links where the encoder does not read a language; writes resources/unread.json.

usage: python -m tests.benchmarks train_unread [VERSIONS.jsonl] [--prepared FILE] [--unknown | --constants]

The pairs are those of the topic `unread`. The likelihood of the true links among all ways of laying two texts beside
each other is made as great as it can be, with a small penalty on weights (a conditional random field, by BFGS). Pairs
of one article stay in one of five folds; what is printed is measured on folds the weights did not see. `--unknown`
measures as if no language had been seen that the encoder does not read: their lengths are not known. `--constants`
tries other values of what the signs are made with.
"""

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reader.model import Alignment
from reader.paths import resources
from reader.story.aligning import unread_signs
from reader.story.aligning.lattice import NEVER, Chances, Shape, Steps, chances
from reader.story.aligning.unread import Weights, align, likeliest, rivals, scored, seen_of, together
from reader.story.aligning.unread_signs import Signs
from reader.story.signs.encode import encodable
from tests.benchmarks.alignment import Row
from tests.benchmarks.train_alignment import fit
from tests.benchmarks.unread import VERSIONS, Pair, pairs, report, tallied

Numbers = npt.NDArray[np.float64]

FOLDS = 5
PENALTY = 2.0  # on the squares of the weights
ROUNDS, ENOUGH = 80, 1e-5  # of BFGS; the share by which a round must do better
TOGETHER = 48  # pairs summed at once
SHRUNK = 0.05  # how strongly lengths of languages are drawn to each other's mean, in texts
TRIED = ("SMOOTH", "SHORT", "FARTHEST", "DOUBTED", "PAIRS")
FIELDS = ("link", "alone", "opened", "more")


@dataclass(frozen=True)
class Batch:
    """The signs of some pairs, filled up to one size; the pair is the first axis, the kind of sign the second."""

    links: dict[Shape, tuple[Numbers, npt.NDArray[np.bool_]]]  # with where there is anything
    sides: tuple[tuple[Numbers, Numbers, Numbers], ...]  # of the source and the target: alone, opened, more
    ends: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]


def lengths(path: Path) -> dict[str, float]:
    """Return for each language the logarithm of how long its texts are beside the English ones of their stories."""
    stories: dict[str, dict[str, float]] = defaultdict(dict)
    for line in path.read_text("utf-8").splitlines():
        version = json.loads(line)
        if version["how"] == "full":
            stories[version["story"]][version["lang"]] = float(np.log(sum(map(len, version["sentences"]))))
    languages = sorted({language for versions in stories.values() for language in versions})
    told = [(s, languages.index(x), size) for s, v in enumerate(stories.values()) for x, size in v.items()]
    table = np.zeros((len(told), len(languages) + len(stories)))
    for row, (story, language, _) in zip(table, told, strict=True):
        row[[language, len(languages) + story]] = 1
    drawn = np.concatenate([table, np.eye(table.shape[1]) * SHRUNK])
    found = np.linalg.lstsq(drawn, np.array([*(size for *_, size in told), *[0.0] * table.shape[1]]))[0]
    return {x: round(float(found[k] - found[languages.index("en")]), 3) for k, x in enumerate(languages)}


def batches(some: Sequence[Signs]) -> list[Batch]:
    """Return the signs of many pairs, those of like size together."""
    order = sorted(some, key=lambda seen: (seen.alone[0].shape[1], seen.alone[1].shape[1]))
    return [_batch(order[k : k + TOGETHER]) for k in range(0, len(order), TOGETHER)]


def _batch(some: Sequence[Signs]) -> Batch:
    ends = tuple(np.array([seen.alone[side].shape[1] for seen in some]) for side in (0, 1))
    n, m = (int(sizes.max()) for sizes in ends)
    links = {}
    for w, v in {shape for seen in some for shape in seen.links}:
        found = [seen.links.get((w, v)) for seen in some]
        there = [one is not None and np.ones((1, *one.shape[1:])) for one in found]
        empty = np.zeros((len(next(one for one in found if one is not None)), 0, 0))
        filled = _filled([empty if one is None else one for one in found], (n - w + 1, m - v + 1))
        is_there = _filled([empty[:1] if one is False else one for one in there], (n - w + 1, m - v + 1))
        links[w, v] = filled, is_there[:, 0] > 0
    sides = tuple(
        (
            _filled([seen.alone[side] for seen in some], (size,)),
            _filled([seen.opened[side] for seen in some], (other + 1,)),
            _filled([seen.more[side] for seen in some], (other + 1,)),
        )
        for side, size, other in ((0, n, m), (1, m, n))
    )
    return Batch(links, sides, (ends[0], ends[1]))


def _filled(some: Sequence[Numbers], size: tuple[int, ...]) -> Numbers:
    out = np.zeros((len(some), len(some[0]), *size))
    for row, one in zip(out, some, strict=True):
        row[(slice(None), *(slice(0, length) for length in one.shape[1:]))] = one
    return out


def parted(values: Numbers, seen: Signs) -> list[Numbers]:
    """Return the weights of links, of segments alone, of runs opened and continued, from all in one row."""
    sizes = [len(seen.links[1, 1]), len(seen.alone[0]), len(seen.opened[0]), len(seen.more[0])]
    return np.split(values, np.cumsum(sizes)[:-1])


def _steps(batch: Batch, model: Sequence[Numbers]) -> Steps:
    link, *rest = model
    scores = [[np.einsum("f,bfi->bi", w, found) for w, found in zip(rest, side, strict=True)] for side in batch.sides]
    return Steps(
        {
            shape: np.where(is_there, np.einsum("f,bfij->bij", link, found), NEVER)
            for shape, (found, is_there) in batch.links.items()
        },
        *(score for kind in range(3) for score in (scores[0][kind], scores[1][kind])),
        batch.ends,
    )


def _expected(batch: Batch, told: Chances) -> Numbers:
    """Return how often each sign is expected to be met, over all paths."""
    alone, opened, more = (
        ((told.source, told.target), (told.open_source, told.open_target), (told.more_source, told.more_target))
    )  # fmt: skip
    links = sum(np.einsum("bij,bfij->f", told.links[shape], found) for shape, (found, _) in batch.links.items())
    rest = [
        sum(np.einsum("bi,bfi->f", chance[side], batch.sides[side][kind]) for side in (0, 1))
        for kind, chance in enumerate((alone, opened, more))
    ]
    return np.concatenate([links, *rest])


def met(row: Row, seen: Signs) -> Numbers:
    """Return how often each sign is met on the true path; what has moved counts as left alone."""
    links = sorted((a, b) for k, (a, b) in enumerate(row["links"]) if k not in row["moved"])
    sums = [np.zeros(len(part)) for part in (seen.links[1, 1], seen.alone[0], seen.opened[0], seen.more[0])]
    ends = seen.alone[0].shape[1], seen.alone[1].shape[1]
    at = [0, 0]
    for here, there in [*links, ([ends[0]], [ends[1]])]:
        for side, stop in ((0, here[0]), (1, there[0])):
            place = at[1] if side == 0 else here[0]
            for k in range(at[side], stop):
                sums[1] += seen.alone[side][:, k]
                kind = 2 if k == at[side] else 3
                sums[kind] += (seen.opened if kind == 2 else seen.more)[side][:, place]
        if here[0] < ends[0]:
            sums[0] += seen.links[len(here), len(there)][:, here[0], there[0]]
        at = [here[0] + len(here), there[0] + len(there)]
    return np.concatenate(sums)


def learn(some: Sequence[tuple[Row, Signs]], known: Weights) -> Weights:
    """Return the weights under which the true links of all pairs are likeliest."""
    example = some[0][1]
    goal = sum(met(row, seen) for row, seen in some)
    ready = batches([seen for _, seen in some])

    def cost(values: Numbers) -> tuple[float, Numbers]:
        total, slope = float(-values @ goal + PENALTY / 2 * values @ values), PENALTY * values - goal
        for batch in ready:
            told = chances(_steps(batch, parted(values, example)))
            total += float(told.total.sum())
            slope = slope + _expected(batch, told)
        return total, slope

    found = parted(least(cost, np.zeros(len(goal))), example)
    model = replace(known, **dict(zip(FIELDS, found, strict=True)))
    return replace(model, moved=learn_moved(some, model))


def least(cost, values: Numbers) -> Numbers:
    """Return where a smooth function, given with its slope, is least (BFGS)."""
    bend = np.eye(len(values)) * 1e-3
    now, slope = cost(values)
    for _ in range(ROUNDS):
        way, size = -bend @ slope, 1.0
        new, new_slope = cost(values + way)
        while new > now + 1e-4 * size * float(slope @ way) and size > 1e-4:
            size /= 2
            new, new_slope = cost(values + size * way)
        step, change = size * way, new_slope - slope
        along = float(step @ change)
        if along > 1e-10:
            turn = np.eye(len(values)) - np.outer(step, change) / along
            bend = turn @ bend @ turn.T + np.outer(step, step) / along
        done = abs(now - new) < ENOUGH * abs(new)
        values, now, slope = values + step, new, new_slope
        if done:
            break
    return values


def learn_moved(some: Sequence[tuple[Row, Signs]], model: Weights) -> Numbers:
    """Return the weights that say how probable a link out of order is."""
    seen_at, truth = [], []
    for row, seen in some:
        steps = scored(seen, model)
        told = chances(steps)
        beads = likeliest(told, together(told.links, (seen.alone[0].shape[1], seen.alone[1].shape[1])))
        cells = {(i, j) for a, b in row["links"] for i in a for j in b}
        for bead, shown in rivals(steps, beads):
            seen_at.append(shown)
            truth.append(float((bead.first, bead.top) in cells))
    return fit(np.array(seen_at), np.array(truth), np.ones(len(truth)))


def tested(some: Sequence[Pair], known: Weights, unknown: bool) -> list[tuple[Row, Alignment]]:
    """Return the alignments of all pairs by weights learned without their articles."""
    articles = sorted({row["id"] for row, _, _ in some})
    random.Random(1).shuffle(articles)
    fold = {article: k % FOLDS for k, article in enumerate(articles)}
    ready = [(row, seen_of(a, b, known)) for row, a, b in some]
    found: list[tuple[Row, Alignment]] = []
    for k in range(FOLDS):
        model = learn([pair for pair in ready if fold[pair[0]["id"]] != k], known)
        if unknown:
            model = replace(model, lengths={x: size for x, size in model.lengths.items() if encodable(x)})
        found += [(row, align(a, b, model)) for row, a, b in some if fold[row["id"]] == k]
    return found


def surprise(some: Sequence[Pair], known: Weights) -> float:
    """Return how improbable the true links are, as a logarithm for each pair, by weights learned from other articles.

    Learned from a quarter of the pairs, and measured on another, for the time it takes.
    """
    first = set(sorted({row["id"] for row, _, _ in some})[::2])
    ready = [(row, seen_of(a, b, known)) for row, a, b in some[::2] if not row["moved"]]
    model = learn([pair for pair in ready if pair[0]["id"] in first], known)
    values = np.concatenate([getattr(model, name) for name in FIELDS])
    costs = [
        float(chances(scored(seen, model)).total[0] - values @ met(row, seen))
        for row, seen in ready
        if row["id"] not in first
    ]
    return sum(costs) / len(costs)


def try_constants(some: Sequence[Pair], known: Weights) -> None:
    """Print the surprise with more and less of each constant of the signs, each alone."""
    print(f"as it is                {surprise(some, known):.3f}", flush=True)
    for name in TRIED:
        used = getattr(unread_signs, name)
        for factor in (0.5, 2.0):
            setattr(unread_signs, name, used * factor)
            print(f"{name:12} {used * factor:8.2f}   {surprise(some, known):.3f}", flush=True)
        setattr(unread_signs, name, used)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_unread")
    parser.add_argument("--constants", action="store_true")
    parser.add_argument("versions", nargs="?", type=Path, default=VERSIONS)
    parser.add_argument("--prepared", type=Path)
    parser.add_argument("--unknown", action="store_true")
    options = parser.parse_args(argv)
    some = pairs(options.versions, kept=options.prepared)
    sizes = lengths(options.versions)
    usual = round(float(np.mean(list(sizes.values()))), 3)
    nothing = np.zeros(0)
    known = Weights(nothing, nothing, nothing, nothing, nothing, sizes, usual)
    if options.constants:
        try_constants(some, known)
        return 0
    report(tallied(tested(some, known, options.unknown)))
    if options.unknown:
        return 0
    model = learn([(row, seen_of(a, b, known)) for row, a, b in some], known)
    kept = {name: getattr(model, name).round(3).tolist() for name in (*FIELDS, "moved")}
    kept |= {"link": kept["link"][:-1], "lengths": sizes, "usual": usual}
    (resources() / "unread.json").write_text(json.dumps(kept) + "\n", "utf-8")
    return 0
