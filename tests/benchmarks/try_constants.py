"""Is every constant of grouping, alignment and differences where it should be? Tries values around each alone.

usage: python -m tests.benchmarks try_constants [NAME…]

Prints for each value what the public sets score: strict F1 and moved F1 of edited news and of complete versions of
which a passage was moved, strict F1 of complete news and of literature (alignment; of what figures and paragraphs weigh
also the strict F1 of versions in languages the encoder does not read), recall of each kind less ten times its flags on
untouched pairs (differences), B-cubed F1 of all versions (grouping; 0 is tried with one more and one less), or how well
pairs are told apart by what is learned anew from half of the stories, on the other half (signs of pairs, names,
fingerprints). `*` marks the value in use. In the first three what was learned stays as it is, so this
tells whether a value lies on a plateau; a new one is taken only when the training, which measures on articles it did
not see, agrees.
"""

import argparse
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import numpy as np

from reader.model import Evidence, Grade
from reader.story.aligning import align, monotone, only_here, pieces, revise, scattered, unread_signs
from reader.story.aligning import prepared as ready
from reader.story.aligning import unread as laid
from reader.story.aligning.align import Aligner
from reader.story.aligning.prepared import Prepared
from reader.story.comparing import differences as stated
from reader.story.comparing import figure_differences, name_differences, name_sense
from reader.story.grouping import fingerprint, group, neighbours, pairs, second_opinion, trained
from reader.story.grouping.fingerprint import Fingerprint
from reader.story.grouping.group import Index
from reader.story.grouping.pairs import Side
from reader.story.signs import names
from tests.benchmarks import differences, stories, unread
from tests.benchmarks._edited import complete, in_paragraphs, moved
from tests.benchmarks._sets import ALIGNMENT, DIFFERENCES, STORIES
from tests.benchmarks.alignment import Row, Score, predicted, prepared, read
from tests.benchmarks.train_stories import Remembering, train
from tests.benchmarks.train_stories import pairs as compared

AROUND = (0.7, 0.85, 1.0, 1.15, 1.3)  # of the value in use
AROUND_LEARNED = AROUND[::2]  # where everything is learned anew, for the time it takes
ALIGNING: tuple[tuple[ModuleType, tuple[str, ...]], ...] = (
    (monotone, ("LENGTH", "_EXTRA", "SMOOTH")),
    (align, ("PARALLEL_SKIP", "ADDED", "TOO_SHORT", "FREE", "LIKELY", "MOVED_SHARE")),
    (align, ("FEW_ALONE", "HARDLY_ALONE", "IN_BOTH")),
    (align, ("LOOSE", "SKIP_SLOPE", "USUAL", "LEAST_SKIP", "MOST_SKIP", "LOOSE_PEEL", "LOOSE_RESCUE", "LOOSE_GAP")),
    (only_here, ("USUAL", "USUAL_WEIGHT", "SHORT", "FARTHEST", "SURE", "NO_NEIGHBOUR")),
    (revise, ("_DOUBT", "_LOOSELY", "_LEAD", "_FARTHER")),
    (scattered, ("LIKELY", "FIT", "MISFIT", "LEAST_NEAR")),
    (pieces, ("WHOLE", "_ENOUGH", "_MOST", "_MARGIN")),
)
UNREAD: tuple[tuple[ModuleType, tuple[str, ...]], ...] = (
    (laid, ("LIKELY", "KEYS")),
    (unread_signs, ("SMOOTH", "LEAST_NEAR", "CLEAR", "DOUBTED", "PAIRS", "SHORT", "FARTHEST")),
)
PARAGRAPHED: tuple[tuple[ModuleType, tuple[str, ...]], ...] = ((monotone, ("_BREAK",)), (laid, ("BREAK",)))
KEYED: tuple[tuple[ModuleType, tuple[str, ...]], ...] = ((ready, ("_FIGURE",)),)
RATIOS, MOST_RATIO = ("_ALIKE", "_SAME", "_FOREIGN"), 100
MANNER = ("skip", "peel", "rescue", "gap")  # fields of align.NEWS
DIFFERING: tuple[tuple[ModuleType, tuple[str, ...]], ...] = (
    (figure_differences, ("_TOLERANCE",)),
    (
        name_differences,
        ("_SHORTEST", "_ALIKE", "_SAME", "_FOREIGN", "_STEM", "_SOUNDED", "LIKELY", "EXPLAINED", "_FARTHEST"),
    ),
    (name_sense, ("MOST_PAIRS",)),
    (stated, ("_UNLIKE",)),
)
GROUPING: tuple[tuple[ModuleType, tuple[str, ...]], ...] = (
    (group, ("JOIN", "HEARD", "SHARE", "AGREED", "BRIDGED")),
    (second_opinion, ("ONE_SENTENCE", "SAME", "FIGURES", "NAMES", "MOST_ASKED")),
    (neighbours, ("BY_DOCUMENT", "BY_KEYS", "LEAST_LEXICAL", "MOST_KEYS", "COMMON")),
)
LEARNED: tuple[tuple[ModuleType, tuple[str, ...]], ...] = (
    (pairs, ("MATCHING", "MATCHING_KEYS", "KEY_SHARE", "TELLING", "DAMPING")),
    (trained, ("COMMON",)),
    (names, ("SHORTEST_KEY", "LONGEST_KEY", "THAI_GROUP")),
    (fingerprint, ("MOST_SENTENCES", "LONGEST_SENTENCE", "MOST_TOKENS")),
)
Set = list[tuple[Row, Prepared, Prepared]]


def constants(wanted: Sequence[str]) -> Iterator[tuple[str, ModuleType, str]]:
    """Yield the constants that were asked for, all without names: called, module, name."""
    for module, some in (*ALIGNING, *UNREAD, *PARAGRAPHED, *KEYED, (align, MANNER), *DIFFERING, *GROUPING, *LEARNED):
        for name in some:
            called = f"{module.__name__.rpartition('.')[2]}.{name}"
            if not wanted or name in wanted or called in wanted:
                yield called, module, name


def set_to(module: ModuleType, name: str, value: float) -> None:
    """Give a constant, or a field of the manner of news, another value; a whole number stays one."""
    if isinstance(getattr(align.NEWS if name in MANNER else module, name), int):
        value = round(value)
    if name in MANNER:
        align.NEWS = replace(align.NEWS, **{name: value})
    else:
        setattr(module, name, value)
        laid.weights.cache_clear()


def value_of(module: ModuleType, name: str) -> float:
    """Return the value in use."""
    return float(getattr(align.NEWS, name) if name in MANNER else getattr(module, name))


def aligned(sets: dict[str, Set]) -> str:
    """Return what the alignment scores now."""
    said = []
    for name, rows in sets.items():
        score = Score()
        for row, source, target in rows:
            aligner = Aligner.of(source, target)
            told = aligner.told()
            score.add(row, predicted(row, aligner.finished(told), (told.source, told.target)))
        found, right, there = score.moved
        moved = f" moved {2 * right / max(found + there, 1):.4f}" if there else ""
        said.append(f"{re.sub('_dev$', '', name)} {score.f1[0]:.4f}{moved}")
    return " | ".join(said)


def anew(change: Callable[[Row, str, Prepared], Prepared], sets: dict[str, Set], unread_pairs: Set) -> str:
    """Return what the alignment scores now of changed versions, in languages that are read and in others."""

    def changed(some: Set) -> Set:
        return [(row, change(row, "src", a), change(row, "tgt", b)) for row, a, b in some]

    told = unread.tallied((row, align.align(a, b)) for row, a, b in changed(unread_pairs))
    said = [f"unread {kind} {tally.f1:.3f}" for kind, tally in told.items()]
    return " | ".join([aligned({name: changed(some) for name, some in sets.items()}), *said])


def keyed(row: Row, side: str, one: Prepared) -> Prepared:
    """Return a version with its names and figures found anew."""
    return replace(one, keys=ready.keys_of(row[side]).astype(np.float16))


def paragraphed(row: Row, side: str, one: Prepared) -> Prepared:
    """Return a version with made-up paragraphs."""
    return replace(one, paragraphs=np.array(in_paragraphs(row, Random(len(row["src"])))[f"{side}_paragraphs"]))


def contradicted(items: list[dict[str, Any]]) -> str:
    """Return what the differences score now."""
    flagged, said = differences.predictions(items), []
    untouched = [item for item in items if not item["edit"]]
    for kind in ("number", "weekday", "name"):
        edited = [item for item in items if item["edit"] == kind]
        recall = sum(kind in flagged[item["id"]] for item in edited) / len(edited)
        false = sum(kind in flagged[item["id"]] for item in untouched) / len(untouched)
        said.append(f"{kind} {recall - 10 * false:.4f}")
    return " | ".join(said)


def remembered(of_two: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function of two articles that works each pair out once."""
    known: dict[tuple[int, int], Any] = {}

    def asked(a: Side, b: Side, *more: Any) -> Any:
        key = id(a.fingerprint), id(b.fingerprint)
        if key not in known:
            known[key] = of_two(a, b, *more)
        return known[key]

    return asked


def remember() -> None:
    """Let what two articles have in common be worked out once: no constant of grouping changes it. Tell no reasons."""
    group.score, second_opinion.opinion = remembered(group.score), remembered(second_opinion.opinion)
    second_opinion.named = remembered(second_opinion.named)
    group.reasons = lambda one, _, other, __, log_odds: Evidence(one, other, log_odds, Grade.LIKELY)


def grouped(known: dict[str, list[tuple[stories.Document, Fingerprint]]]) -> str:
    """Return what the grouping scores now."""
    said = []
    for name, documents in known.items():
        index, groups = Index(), {}
        for document, found in documents:
            placement = index.place(document.id, found)
            story = placement.story_id or document.id
            for other in [one for one, its in groups.items() if its in placement.merge]:
                groups[other] = story
                index.move(other, story)
            index.add(document.id, story, found)
            groups[document.id] = story
        p, r, f = stories.bcubed([d.story for d, _ in documents], [groups[d.id] for d, _ in documents])
        said.append(f"{name} P {p:.3f} R {r:.3f} F1 {f:.4f}")
    return " | ".join(said)


def learned(encoder: Remembering) -> str:
    """Return how well pairs of half of the stories are told apart by weights learned from the other half."""
    names.key_of.cache_clear()
    documents = stories.read(STORIES / stories.SETS[0])
    first = set(sorted({one.story for one in documents})[::2])
    trained = train([[one for one in documents if one.story in first]], encoder)
    tested = [one for one in documents if one.story not in first]
    ready = [fingerprint.fingerprint(encoder, one.language, one.sentences, trained=trained) for one in tested]
    seen, truth, weight, _ = compared(tested, [Side(one, trained) for one in ready])
    order = np.argsort(-(seen @ trained.version[:-1]))
    truth, weight = truth[order], weight[order]
    precision = np.cumsum(truth * weight) / np.cumsum(weight)
    sure = np.flatnonzero(precision >= 0.99)
    recall = truth[: sure[-1] + 1].sum() / truth.sum() if len(sure) else 0.0
    return f"average precision {precision[truth].mean():.4f} | recall at precision .99 {recall:.3f}"


def values(used: float, factors: Sequence[float]) -> list[float]:
    """Return what is tried in place of a value."""
    return [used * factor for factor in factors] if used else [-1.0, 0.0, 1.0]


def fingerprints(encoder: Remembering) -> dict[str, list[tuple[stories.Document, Fingerprint]]]:
    """Return the articles of the public sets of versions, ready to be placed."""
    return {
        name.removeprefix("stories_versions_").removesuffix(".jsonl"): [
            (one, fingerprint.fingerprint(encoder, one.language, one.sentences)) for one in stories.read(STORIES / name)
        ]
        for name in stories.SETS
    }


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="try_constants")
    parser.add_argument("names", nargs="*", help="such as align.ADDED or LIKELY")
    parser.add_argument("--vectors", type=Path, help="keeps what the encoder made for the next run")
    options = parser.parse_args(argv)
    wanted, encoder = options.names, Remembering(kept=options.vectors)
    chosen = list(constants(wanted))
    files = sorted(ALIGNMENT.glob("*.jsonl"))
    kinds = (DIFFERING, ALIGNING, GROUPING, LEARNED)
    differing, aligning, grouping, learning = ([module for module, _ in some] for some in kinds)
    changes = ((KEYED, keyed), (PARAGRAPHED, paragraphed), (UNREAD, lambda row, side, one: one))
    changing = {(module, name): how for kind, how in changes for module, some in kind for name in some}
    is_changed = any((module, name) in changing for _, module, name in chosen)
    is_aligned = is_changed or any(module in aligning for _, module, _ in chosen)
    unread_pairs = unread.pairs(unread.VERSIONS) if is_changed else []
    rows = {path.stem: read(path) for path in files} | {"moved": [moved(row, Random(3)) for row in complete()]}
    sets = {name: [(row, *prepared(encoder.encoder, row)) for row in some] for name, some in rows.items() if is_aligned}
    items = [item for path in sorted(DIFFERENCES.glob("*.json")) for item in json.loads(path.read_text())["items"]]
    known = {}
    if any(module in grouping for _, module, _ in chosen):
        remember()
        known = fingerprints(encoder)
        encoder.keep()
    for called, module, name in chosen:
        used = value_of(module, name)
        if (module, name) in changing:
            measured = partial(anew, changing[module, name], sets, unread_pairs)
        elif module in differing:
            measured = partial(contradicted, items)
        elif module in grouping:
            measured = partial(grouped, known)
        else:
            measured = partial(aligned, sets) if module in aligning else partial(learned, encoder)
        for value in values(used, AROUND_LEARNED if module in learning else AROUND):
            if name in RATIOS and value > MOST_RATIO:
                continue
            set_to(module, name, value)
            result = measured()
            print(f"{called:26} {value:8.3f}{'*' if value == used else ' '} {result}", flush=True)
        set_to(module, name, used)
    return 0
