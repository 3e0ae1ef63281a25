"""Where should the limits lie from which something is offered, shown as alike, named, or called sure?

usage: python -m tests.benchmarks try_offers [offers] [sure] [alike] [names] [headlines] [alone] [--vectors FILE]

offers     MAYBE, RELATED: of articles in each stretch of log odds that could be offered, how many to a hundred
           articles, and what share of them are of the same story or event (versions; blurbs, whose gold is noisy)
sure       LIKELY, SURE: of neighbours in each stretch of log odds, the share of versions
alike      ALIKE: of sentences shown side by side, how many stand at the same place of two whole translations
names      of words in a script that shows no names, shared with one that does, how many it shows as names
headlines  LONGER_WORD: of titles and of other sentences, how many are taken for headlines with every word large
alone      _SAME, _SHARE, _UNLIKE: of sentences of other stories put into an article, how many are found to stand alone,
           and of its own, how many are taken for such
"""

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np

from reader.model import Evidence, Grade
from reader.story.grouping import alone, group
from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.group import Index
from reader.story.grouping.neighbours import Neighbours
from reader.story.grouping.pairs import Side, matches, score
from reader.story.grouping.second_opinion import reconsidered
from reader.story.signs import writing
from reader.story.signs.writing import Writing
from tests.benchmarks._sets import STORIES
from tests.benchmarks.train_stories import SETS, Document, Remembering, by_story, read

BLURBS = "stories_blurbs_itn.jsonl"
NEVER, ALWAYS = 99.0, -99.0  # log odds that nothing, and everything, reaches
CHANCES = (-4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0)
EVENTS = (1.5, 2.5, 3.5, 4.5, 5.5, 99.0)
GRADES = (-3.0, -1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 99.0)
NEARNESSES = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 1.01)
RARITIES = (1.5, 2.5, 3.5, 4.5, 5.5, 7.0)
OWN, PUT_IN = 6, 2  # the fewest sentences of an article that others are put into; how many
Known = list[tuple[Document, Side]]
Sets = dict[str, Known]


def shares(values: Sequence[float], truth: Sequence[bool], limits: Sequence[float], of: int = 0) -> None:
    """Print the share that is true in each stretch between two limits; with `of`, how many to a hundred of these."""
    numbers, right = np.array(values), np.array(truth, dtype=bool)
    for low, high in pairwise(limits):
        chosen = (numbers >= low) & (numbers < high)
        often = f" {100 * chosen.sum() / of:6.1f} to a hundred" if of else ""
        true = right[chosen].mean() if chosen.any() else 0.0
        print(f"  {low:6.2f} to {high:6.2f}: {chosen.sum():6}{often}, true {true:.3f}")


def whole(sets: Sets) -> Iterator[Known]:
    """Yield the articles of each set that nothing was cut from, or put into, when it was made."""
    for name, known in sets.items():
        rows = [json.loads(line) for line in (STORIES / name).read_text("utf-8").splitlines()]
        full = {row["id"] for row in rows if row["how"] == "full"}
        yield [(one, side) for one, side in known if one.id in full]


def sides(documents: Sequence[Document], encoder: Remembering) -> list[tuple[Document, Side]]:
    return [(one, Side(fingerprint(encoder, one.language, one.sentences))) for one in documents]


def offered(known: Sequence[tuple[Document, Side]]) -> Iterator[tuple[float, float, bool]]:
    """Yield both log odds of each that could be offered, and whether it is of the same story."""
    index, stories = Index(), {one.id: one.story for one, _ in known}
    ready = {one.id: side for one, side in known}
    for one, side in known:
        placement = index.place(one.id, side.fingerprint)
        for offer in placement.suggestions:
            event = score(side, ready[offer.other_id])[1]
            yield offer.score, event, stories[offer.other_id] == one.story
        index.add(one.id, placement.story_id or one.id, side.fingerprint)


def try_offers(sets: Sets, encoder: Remembering) -> None:
    used = group.MAYBE
    group.MAYBE, group.RELATED, group.MOST_SUGGESTIONS = ALWAYS, NEVER, 99
    group.reasons = lambda one, _, other, __, log_odds: Evidence(one, other, log_odds, Grade.LIKELY)
    blurbs = sides(read_blurbs(), encoder)
    for name, known in {**sets, "blurbs": blurbs}.items():
        found = list(offered(known))
        print(f"{name}: MAYBE, by log odds of a version")
        shares([version for version, _, _ in found], [right for _, _, right in found], CHANCES, len(known))
        print(f"{name}: RELATED, by log odds of the same event, of those below MAYBE")
        rest = [(event, right) for version, event, right in found if version < used]
        shares([event for event, _ in rest], [right for _, right in rest], EVENTS, len(known))


def read_blurbs() -> list[Document]:
    """Return what was said of events in a sentence or two, of other articles each."""
    rows = [json.loads(line) for line in (STORIES / BLURBS).read_text("utf-8").splitlines()]
    return [Document(row["id"], row["story"], row["lang"], (row["text"],)) for row in rows]


def try_sure(sets: Sets, _: Remembering) -> None:
    values, truth = [], []
    for known in sets.values():
        near, before = Neighbours(), {}
        for one, side in known:
            for other, theirs in (before[other_id] for other_id in near.near(side.fingerprint, side)):
                values.append(reconsidered(score(side, theirs)[0], side, theirs))
                truth.append(one.story == other.story)
            near.add(one.id, side)
            before[one.id] = one, side
    print("LIKELY, SURE: neighbours by log odds, with the second opinion")
    shares(values, truth, GRADES)


def try_alike(sets: Sets, _: Remembering) -> None:
    values, truth = [], []
    for known in whole(sets):
        for members in by_story([one for one, _ in known]).values():
            for (_, mine), (_, theirs) in combinations([known[place] for place in members], 2):
                near = mine.vectors @ theirs.vectors.T
                if near.size and near.shape[0] == near.shape[1]:
                    for i, j in matches(near, 0.0)[0]:
                        values.append(float(near[i, j]))
                        truth.append(i == j)
    print("ALIKE: sentences of whole articles as long as one another, at the same place")
    shares(values, truth, NEARNESSES)


def try_names(sets: Sets, _: Remembering) -> None:
    values, truth = [], []
    for known in sets.values():
        for members in by_story([one for one, _ in known]).values():
            for (_, mute), (_, large) in combinations([known[place] for place in members], 2):
                for one, other in ((mute, large), (large, mute)):
                    rarity = dict(zip(one.keys.tolist(), one.rarity.tolist(), strict=True))
                    for key in rarity.keys() & other.writing.keys() if not one.named.has_capitals else ():
                        if one.writing.get(key) is Writing.MUTE and other.writing[key] in (Writing.NAME, Writing.WORD):
                            values.append(rarity[key])
                            truth.append(other.writing[key] is Writing.NAME)
    print("shared words by rarity, names in the other script")
    shares(values, truth, RARITIES)


def try_headlines(sets: Sets, _: Remembering) -> None:
    read_large = [(one, side) for known in sets.values() for one, side in known if side.named.has_capitals]
    for letters in range(3, 9):
        writing.LONGER_WORD = letters
        titles = [writing.is_large(one.sentences[0]) for one, _ in read_large if one.language == "en"]
        others = [writing.is_large(s) for one, _ in read_large for s in one.sentences[1:]]
        print(f"LONGER_WORD {letters}: English titles {np.mean(titles):.3f}, sentences {np.mean(others):.4f}")


def try_alone(sets: Sets, encoder: Remembering) -> None:
    cases = [case for known in whole(sets) for case in put_in(known, encoder)]
    for name in ("_SAME", "_SHARE", "_UNLIKE"):
        used = getattr(alone, name)
        for value in (used - 0.2, used - 0.1, used, used + 0.1, used + 0.2):
            setattr(alone, name, value)
            found = missed = wrong = own = 0
            for side, others, strange in cases:
                told = alone.sentences_alone(side.fingerprint, [other.fingerprint for other in others])
                found, missed = found + len(told & strange), missed + len(strange - told)
                wrong, own = wrong + len(told - strange), own + len(side.fingerprint.sentences) - len(strange)
            print(f"{name:8} {value:.1f}{'*' if value == used else ' '}", end=" ")
            print(f"put in: {found / (found + missed):.3f} found; its own: {wrong / own:.4f} taken for such")
        setattr(alone, name, used)


def put_in(known: Sequence[tuple[Document, Side]], encoder: Remembering) -> Iterator[tuple[Side, list[Side], set[str]]]:
    """Yield articles with sentences of other stories in them, two or three versions, and what was put in."""
    rng, theirs = random.Random(3), defaultdict(list)
    for one, _ in known:
        theirs[one.language] += [(one.story, sentence) for sentence in one.sentences]
    for members in by_story([one for one, _ in known]).values():
        for place in members:
            one, others = known[place][0], [known[other][1] for other in members if other != place]
            strange = [sentence for story, sentence in theirs[one.language] if story != one.story]
            if len(one.sentences) >= OWN and others and strange:
                new = rng.sample(strange, min(PUT_IN, len(strange)))
                both = [*one.sentences, *new]
                changed = Document(one.id, one.story, one.language, tuple(rng.sample(both, len(both))))
                yield sides([changed], encoder)[0][1], rng.sample(others, min(3, len(others))), set(new)


KINDS: dict[str, Callable[[Sets, Remembering], None]] = {
    "alike": try_alike,
    "names": try_names,
    "headlines": try_headlines,
    "alone": try_alone,
    "sure": try_sure,
    "offers": try_offers,  # the last: it changes the limits
}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="try_offers")
    parser.add_argument("kinds", nargs="*", choices=[*KINDS, []], help="all without")
    parser.add_argument("--vectors", type=Path, help="keeps what the encoder made for the next run")
    options = parser.parse_args(argv)
    encoder = Remembering(kept=options.vectors)
    sets = {name: sides(read(STORIES / name), encoder) for name in SETS}
    for name, attempt in KINDS.items():
        if name in options.kinds or not options.kinds:
            attempt(sets, encoder)
            encoder.keep()
    return 0
