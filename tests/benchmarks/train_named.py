"""Learn what it says of two articles that one has or lacks the names of the other; writes resources/named.json.

usage: python -m tests.benchmarks train_named [--constants] [--vectors FILE]

Reports of two matches or elections read alike, and no set has enough of them. So of every third article a report of
something else is made: each of its names becomes one of other stories, and of every second all figures change, too.
Versions of an article are then told from versions of what it was made from. What is printed, for each limit, is of
stories not learned from. `--constants` prints it for other values of its constants instead.
"""

import argparse
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from reader.paths import resources
from reader.story.grouping import named as asked
from reader.story.grouping import second_opinion
from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.pairs import Side, score
from reader.story.grouping.second_opinion import named
from reader.story.signs.names import number_of, tokens
from reader.story.signs.writing import Writing, written
from tests.benchmarks.train_alignment import Numbers, fit
from tests.benchmarks.train_second_opinion import Half, halves
from tests.benchmarks.train_stories import Document, Remembering, by_story

ALIKE = 1.0  # log odds by the signs from which two articles read so much alike that the names are asked
OTHERS = 6  # versions of an article that it is compared with
FEWEST = 4  # words that are names, of an article that others are put into
LIMITS = (-1.0, -2.0, -3.0, -4.0)
CONSTANTS = ((second_opinion, "CORRESPOND", (0.2, 0.3, 0.4, 0.5)), (asked, "ALIKE", (65, 75, 85)))
Names = list[list[tuple[int, int, int]]]  # of each sentence: from where to where, and the key
Known = dict[str, tuple[Document, Side]]


def names_of(document: Document) -> Names:
    """Return where an article has words that are names."""
    found = [list(tokens(sentence)) for sentence in document.sentences]
    how = written(document.language, document.sentences, found)
    keyed = [[(t.start, t.end, number_of(t.key)) for t in its if not t.is_number] for its in found]
    return [[name for name in its if how[name[2]] is Writing.NAME] for its in keyed]


def another(document: Document, others: Sequence[str], rng: random.Random) -> Document:
    """Return a report that reads like this one and tells something else."""
    theirs: dict[int, str] = {}
    sentences, is_changed = [], rng.random() < 0.5
    for sentence, its in zip(document.sentences, names_of(document), strict=True):
        for start, end, key in reversed(its):
            sentence = sentence[:start] + theirs.setdefault(key, rng.choice(others)) + sentence[end:]
        sentences.append(re.sub(r"\d", lambda _: rng.choice("123456789"), sentence) if is_changed else sentence)
    return Document(f"{document.id}+", f"{document.story}+", document.language, tuple(sentences))


def lookalikes(documents: Half, rng: random.Random) -> Iterator[tuple[int, Document]]:
    """Yield made-up reports of something else, with the place of the article each was made from."""
    names: dict[str, list[tuple[str, str]]] = defaultdict(list)
    found = [names_of(one) for one in documents]
    for one, its in zip(documents, found, strict=True):
        for sentence, here in zip(one.sentences, its, strict=True):
            names[one.language] += [(one.story, sentence[start:end]) for start, end, _ in here]
    for place in range(0, len(documents), 3):
        one = documents[place]
        others = [name for story, name in names[one.language] if story != one.story]
        if sum(map(len, found[place])) >= FEWEST and others:
            yield place, another(one, others, rng)


def rows(documents: Half, encoder: Remembering) -> Iterator[tuple[tuple[int, int], bool]]:
    """Yield how many names are found and missing between articles that read alike, and whether they are versions."""

    def ready(one: Document) -> Side:
        return Side(fingerprint(encoder, one.language, one.sentences))

    rng, sides, members = random.Random(7), [ready(one) for one in documents], by_story(documents)

    def versions(place: int) -> list[Side]:
        others = [other for other in members[documents[place].story] if other != place]
        return [sides[other] for other in rng.sample(others, min(OTHERS, len(others)))]

    pairs = [(side, other, True) for place, side in enumerate(sides) for other in versions(place)]
    for place, one in lookalikes(documents, rng):
        pairs += [(ready(one), other, False) for other in (sides[place], *versions(place))]
    for a, b, same in pairs:
        if score(a, b)[0] >= ALIKE and any(counts := named(a, b)):
            yield counts, same


def learn(found: Numbers, truth: Numbers) -> Numbers:
    """Return the weights, versions and reports of something else weighing the same."""
    weight = np.where(truth > 0, truth.mean() ** -1, (1 - truth.mean()) ** -1)
    return fit(np.log1p(found), truth, weight)


def measured(encoder: Remembering) -> Numbers:
    """Return the weights learned from all; print what those learned from half of the stories tell of the other."""
    parts = halves()
    told = [[row for part in parts for row in rows(part[turn], encoder)] for turn in (0, 1)]
    numbers = [np.array([counts for counts, _ in half], dtype=float) for half in told]
    truths = [np.array([float(same) for _, same in half]) for half in told]
    tested = [np.c_[np.log1p(numbers[1 - k]), np.ones(len(told[1 - k]))] @ learn(numbers[k], truths[k]) for k in (0, 1)]
    log_odds, truth = np.concatenate(tested), np.concatenate(truths[::-1]) > 0
    for limit in LIMITS:
        below = [(log_odds[chosen] < limit).mean() for chosen in (truth, ~truth)]
        print(f"below {limit}: of {truth.sum()} versions {below[0]:.4f}, of {(~truth).sum()} others {below[1]:.3f}")
    return learn(np.concatenate(numbers), np.concatenate(truths))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="train_named")
    parser.add_argument("--constants", action="store_true")
    parser.add_argument("--vectors", type=Path)
    options = parser.parse_args(argv)
    encoder = Remembering(kept=options.vectors)
    if not options.constants:
        kept = measured(encoder)
        (resources() / "named.json").write_text(json.dumps({"weights": kept.round(4).tolist()}) + "\n", "utf-8")
    for module, name, values in CONSTANTS if options.constants else ():
        used = getattr(module, name)
        for value in values:
            setattr(module, name, value)
            print(f"{name} {value}{'*' if value == used else ''}")
            measured(encoder)
        setattr(module, name, used)
    encoder.keep()
    return 0
