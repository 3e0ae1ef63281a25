"""How well are articles grouped into stories? `python -m tests.benchmarks stories [FILE…] [--predictions OUT]`.

Without files the public sets are used. Prints B-cubed and pairwise figures, of all languages and of those the encoder
does well; `--cross` trains on half of the stories and tests on the other half, both ways, which is the honest figure
for sets that were trained on. `--predictions` writes what was found for each article.
"""

import argparse
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.group import Index
from reader.story.grouping.trained import Trained, load
from tests.benchmarks._sets import STORIES
from tests.benchmarks.train_stories import SETS, Document, Remembering, read, train

# languages whose sentences the encoder places near their translations
GOOD = frozenset(
    "ar be bg ca cs da de en es fr gl id it ja ko mk ms nb nl nn no pl pt ro ru sk sr sv th tr uk zh".split()  # noqa: SIM905
)


def group(documents: Sequence[Document], encoder, trained: Trained, seed: int | None = None):
    """Return the group of each document and the suggestions made, placing one after the other as imports do."""
    order = list(range(len(documents)))
    if seed is not None:
        random.Random(seed).shuffle(order)
    index, groups, maybe = Index(trained=trained), {}, {}
    for i in order:
        document = documents[i]
        found = fingerprint(encoder, document.language, document.sentences, trained=trained)
        placement = index.place(document.id, found)
        story = placement.story_id or document.id
        for other in [x for x, s in groups.items() if s in placement.merge]:
            groups[other] = story
            index.move(other, story)
        index.add(document.id, story, found)
        groups[document.id] = story
        maybe[document.id] = [e.other_id for e in placement.suggestions]
    return [groups[d.id] for d in documents], maybe


def bcubed(gold: Sequence[str], found: Sequence[str]) -> tuple[float, float, float]:
    """Return precision, recall and F1 by article."""
    both, by_gold, by_found = Counter(zip(gold, found, strict=True)), Counter(gold), Counter(found)
    p = sum(n * n / by_found[f] for (_, f), n in both.items()) / len(gold)
    r = sum(n * n / by_gold[g] for (g, _), n in both.items()) / len(gold)
    return p, r, 2 * p * r / (p + r)


def pairwise(gold: Sequence[str], found: Sequence[str]) -> tuple[float, float, float]:
    """Return precision, recall and F1 by pair of articles."""
    both, by_gold, by_found = (
        sum(n * (n - 1) // 2 for n in Counter(x).values()) for x in (zip(gold, found, strict=True), gold, found)
    )
    p, r = both / max(by_found, 1), both / max(by_gold, 1)
    return p, r, 2 * p * r / max(p + r, 1e-9)


def report(name: str, documents: Sequence[Document], groups: Sequence[str]) -> tuple[float, float, float]:
    gold = [d.story for d in documents]
    figures = bcubed(gold, groups)
    print(f"{name:34} B3 P {figures[0]:.3f} R {figures[1]:.3f} F1 {figures[2]:.3f}", end="   ")
    print("pairs P {:.3f} R {:.3f} F1 {:.3f}".format(*pairwise(gold, groups)))
    return figures


def good(documents: Sequence[Document]) -> list[Document]:
    return [d for d in documents if d.language.split("-")[0] in GOOD]


def cross(sets: Sequence[Sequence[Document]], encoder) -> None:
    """Train on half of the stories and group the other half, both ways."""
    parts = []
    for documents in sets:
        stories = sorted({d.story for d in documents})
        random.Random(5).shuffle(stories)
        first = set(stories[: len(stories) // 2])
        parts.append(([d for d in documents if d.story in first], [d for d in documents if d.story not in first]))
    for turn in (0, 1):
        trained = train([part[turn] for part in parts], encoder)
        for name, part in zip(SETS, parts, strict=True):
            tested = part[1 - turn]
            short = name.removeprefix("stories_versions_").removesuffix(".jsonl")
            for kind, chosen in (("all", tested), ("good", good(tested))):
                groups, _ = group(chosen, encoder, trained)
                report(f"cross {turn + 1} {short} {kind} ({len(chosen)})", chosen, groups)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="stories", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=[STORIES / name for name in SETS])
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--cross", action="store_true")
    parser.add_argument("--vectors", type=Path, help="keeps what the encoder made for the next run")
    options = parser.parse_args(argv)
    if missing := [str(path) for path in options.files if not path.exists()]:
        print(f"not there: {', '.join(missing)}", file=sys.stderr)
        return 2
    encoder, rows = Remembering(kept=options.vectors), []
    if options.cross:
        cross([read(path) for path in options.files], encoder)
        encoder.keep()
        return 0
    for path in options.files:
        documents = read(path)
        groups, maybe = group(documents, encoder, load())
        report(path.stem.removeprefix("stories_versions_"), documents, groups)
        chosen = good(documents)
        report("  good languages only", chosen, group(chosen, encoder, load())[0])
        rows += [{"id": d.id, "group": g, "maybe": maybe[d.id]} for d, g in zip(documents, groups, strict=True)]
    encoder.keep()
    if options.predictions:
        options.predictions.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return 0
