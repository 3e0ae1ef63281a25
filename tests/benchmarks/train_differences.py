"""Learn when two names contradict one another; writes resources/name_sense.json.

usage: python -m tests.benchmarks train_differences [FILE…]

A file is in the form of the topic `differences`. Logistic regression; what is printed is measured on pairs of languages
that the weights did not see, one left out at a time.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np

from reader.paths import resources
from reader.story.comparing.name_differences import Context, candidates, weighed
from reader.story.comparing.name_sense import LIKELY, Sense, chance
from reader.story.signs.encode import UseEncoder, encodable
from tests.benchmarks._sets import DIFFERENCES
from tests.benchmarks.differences import Item
from tests.benchmarks.train_alignment import Numbers, fit

LIMITS = (0.4, 0.5, LIKELY, 0.7)


class Case:
    """An item with the signs of its pairs of names, and which of them is the change that was made."""

    def __init__(self, item: Item, context: Context, sense: Sense) -> None:
        source, target = item["src"], item["tgt"]
        pairs = candidates(source, item["src_lang"], target, item["tgt_lang"], context)
        found = weighed(source, target, pairs, context, sense)
        self.languages = item["src_lang"], item["tgt_lang"]
        self.is_changed = item["edit"] == "name"
        self.signs = [signs for _, _, signs in found]
        new = set(target.split()) - set(item["original"].split()) if self.is_changed else set()
        true = [k for k, (_, b, _) in enumerate(found) if any(target[slice(*b.span)] in word for word in new)]
        self.true = max(true, key=lambda k: self.signs[k][0], default=None)

    def flagged(self, model: Numbers, limit: float) -> bool:
        """Say whether a difference would be told."""
        return any(chance(signs, model) >= limit for signs in self.signs)


def read(paths: list[Path], sense: Sense) -> list[Case]:
    """Return the cases of all files: changed names, and untouched pairs; of languages the encoder reads."""
    cases: list[Case] = []
    for path in paths:
        documents: dict[tuple[str, str], list[Item]] = defaultdict(list)
        for item in json.loads(path.read_text("utf-8"))["items"]:
            documents[item["src_lang"], item["tgt_lang"]].append(item)
        for languages, some in documents.items():
            context = Context([(item["src"], item["tgt"]) for item in some])
            chosen = [item for item in some if item["edit"] in (None, "name") and encodable(*languages)]
            cases += [Case(item, context, sense) for item in chosen]
    return cases


def learn(cases: list[Case]) -> Numbers:
    """Return weights; of changed items only the change itself is looked at."""
    rows, truth = [], []
    for case in cases:
        for k, signs in enumerate(case.signs):
            if k == case.true or not case.is_changed:
                rows.append(signs)
                truth.append(float(k == case.true))
    return fit(np.array(rows), np.array(truth), np.ones(len(truth)))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_differences")
    parser.add_argument("files", nargs="*", type=Path, default=sorted(DIFFERENCES.glob("*.json")))
    cases = read(parser.parse_args(argv).files, Sense(UseEncoder()))
    apart = [
        (case, learn([c for c in cases if c.languages != x]))
        for x in {c.languages for c in cases}
        for case in cases
        if case.languages == x
    ]
    changed, untouched = (sum(c.is_changed == wanted for c in cases) for wanted in (True, False))
    for limit in LIMITS:
        found = [case.is_changed for case, model in apart if case.flagged(model, limit)]
        print(f"from {limit}: recall {sum(found) / changed:.3f}, flags {(len(found) - sum(found)) / untouched:.4f}")
    weights = learn(cases).round(4).tolist()
    (resources() / "name_sense.json").write_text(json.dumps({"weights": weights}) + "\n", "utf-8")
    return 0
