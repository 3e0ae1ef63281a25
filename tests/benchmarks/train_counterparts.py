"""Learn which stretch of a passage is the counterpart of a part of another; writes resources/counterparts.json.

usage: python -m tests.benchmarks train_counterparts

From sentences joined without their stops: of the parallel news of the topic `alignment` for languages the encoder
reads, of the versions of the topic `stories` for pairs with another one. Weights by softmax regression over the
stretches of a passage. How probable a choice is right, by logistic regression on choices made by weights of the other
half of the languages; that is also what is printed.
"""

import argparse
import json
import random
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from reader.paths import resources
from reader.story.comparing.by_meaning import RIGHT, Model, Numbers, chosen, shares, weighed
from reader.story.comparing.by_meaning import Offers as Offered
from reader.story.comparing.stretches import read as stretches
from reader.story.signs.encode import UseEncoder
from tests.benchmarks._parts import Passage, joined, versions
from tests.benchmarks._sets import ALIGNMENT, STORIES
from tests.benchmarks.alignment import read
from tests.benchmarks.train_alignment import fit as logistic

MOST = 400  # passages of each kind, for the time it takes
SHARPNESS = 20.0  # how much sooner the best stretch is wanted than one that shares less with what is right
STEPS, PACE, REGULAR = 400, 0.05, 1e-4  # of the descent (Adam)
LIMITS = (0.4, 0.5, 0.6, 0.7, 0.8)


class Case(NamedTuple):
    """The stretches of a passage, and what each shares with the one that is right."""

    offers: Offered
    common: Numbers
    languages: tuple[str, str]


def cases(some: Sequence[Passage], encoder: UseEncoder) -> list[Case]:
    """Return what is learned from."""
    found = []
    for source, part, target, wanted, languages in some[:: max(1, len(some) // MOST)]:
        here, there = stretches(encoder, source), stretches(encoder, target)
        if offers := weighed(source, part, target, languages, here, there):
            common = shares(np.array(offers.spans), np.array([wanted]))[:, 0]
            found.append(Case(offers, common, languages))
    return found


def weights(some: Sequence[Case]) -> Numbers:
    """Return the weights under which the stretches that are right are the likeliest of their passages."""
    signs = np.concatenate([case.offers.signs for case in some])
    spread = signs.std(axis=0) + 1e-6
    signs = signs / spread
    sizes = [len(case.common) for case in some]
    starts, row = np.cumsum([0, *sizes[:-1]]), np.repeat(np.arange(len(some)), sizes)
    wanted = np.concatenate([np.exp(SHARPNESS * (case.common - case.common.max())) for case in some])
    wanted /= np.add.reduceat(wanted, starts)[row]
    found, first, second = np.zeros((3, signs.shape[1]))
    for step in range(1, STEPS + 1):
        scores = signs @ found
        chances = np.exp(scores - np.maximum.reduceat(scores, starts)[row])
        chances /= np.add.reduceat(chances, starts)[row]
        slope = (chances - wanted) @ signs / len(some) + REGULAR * found
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        found = found - PACE * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.999**step)) + 1e-9)
    found_weights: Numbers = found / spread
    return found_weights


def learn(some: Sequence[Case]) -> tuple[Model, Numbers, Numbers]:
    """Return the model, and what it says and what is true of passages of which its weights saw no language."""
    said, right = [], []
    tongues = sorted({case.languages for case in some})
    halves = [(half, [one for one in some if one.languages in half]) for half in (tongues[::2], tongues[1::2])]
    for tested, seen in ((halves[0][1], halves[1][1]), (halves[1][1], halves[0][1])):
        model = Model(weights(seen), 1.0, 0.0)
        for case in tested:
            place, chance = chosen(case.offers, model)
            said.append(np.log(chance / (1 - chance)))
            right.append(float(case.common[place] >= RIGHT))
    odds, truth = np.array(said), np.array(right)
    slope, constant = logistic(odds[:, None], truth, np.ones(len(truth)))
    return Model(weights(some), float(slope), float(constant)), 1 / (1 + np.exp(-slope * odds - constant)), truth


def main(argv: list[str]) -> int:
    argparse.ArgumentParser(prog="train_counterparts").parse_args(argv)
    encoder, chance = UseEncoder(), random.Random(3)
    sets = {
        "read": joined(read(ALIGNMENT / "news_parallel_dev.jsonl"), chance),
        "unread": list(versions(STORIES / "stories_versions_ntrex.jsonl", chance)),
    }
    kept = {}
    for name, some in sets.items():
        model, said, truth = learn(cases(some, encoder))
        kept[name] = {
            "weights": model.weights.round(3).tolist(),
            "slope": round(model.slope, 3),
            "constant": round(model.constant, 3),
        }
        print(f"{name}: {len(truth)} passages, right {truth.mean():.3f}, {kept[name]}", flush=True)
        for limit in LIMITS:
            sure = said >= limit
            if sure.any():
                print(
                    f"  from {limit}: offered {sure.mean():.3f}, right {truth[sure].mean():.3f}, "
                    f"said {said[sure].mean():.3f}"
                )
    (resources() / "counterparts.json").write_text(json.dumps(kept) + "\n", "utf-8")
    return 0
