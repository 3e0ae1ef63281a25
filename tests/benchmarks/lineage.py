"""How often is the version that another was made from offered as its source? Which versions are near-duplicates?

usage: python -m tests.benchmarks lineage [--constants]

No public set tells which news text derives from which, so descents are made up: a first version tells all passages;
each further one is made, a day later, from one of those before, leaves some passages out, sometimes adds one of its
own, and repeats its wrong figures besides making one of its own. Dates are known of some only. That says whether the
signs are weighed soundly, not how newspapers work. Printed: how many sources offered are the true one, how many of the
true ones are offered; `--constants` tries other values, `*` marking those in use.

Near-duplicates are public: of the versions of the topic `stories` in one language some are copies of the same text, cut
or abridged and with foreign lines, others are translated by somebody else or by a machine, or the original of those.
"""

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from reader.model import Article, Difference, DifferenceKind, OpenedStory, Row, Segment, Span, Story, Synopsis, Version
from reader.story.aligning.align import align
from reader.story.aligning.prepared import prepare
from reader.story.comparing import lineage
from reader.story.rows.synopsis import build
from reader.story.signs.encode import UseEncoder
from tests.benchmarks._sets import STORIES as PUBLIC
from tests.benchmarks.row_differences import version

SETS = ("stories_versions_ntrex.jsonl", "stories_versions_wmt.jsonl")
MOST_PAIRS = 150  # of versions in one language of a set, for the time it takes
DUPLICATES = {"SAME_WORDS": (70.0, 80.0, 85.0, 90.0, 95.0), "DUPLICATE": (0.3, 0.4, 0.5, 0.6, 0.7, 0.9)}
STORIES = 400
VERSIONS, PASSAGES = (3, 6), (8, 20)  # of a story, from and to
LEFT_OUT, ADDED, WRONG, DATED = 0.2, 0.3, 0.4, 0.5  # shares of passages; of versions; of versions; of versions
TRIED = {
    "MOSTLY": (0.0, 0.3, 0.6, 0.7, 0.8, 0.9),
    "_OMISSION": (0.0, 0.01, 0.02, 0.04, 0.1),
    "_SHARED_ERROR": (0.0, 0.05, 0.1, 0.2, 0.5),
}

Case = tuple[OpenedStory, list[Difference], list[int | None]]  # with the place of each version's true source


def case(chance: random.Random) -> Case:
    """Make up a story with its contradictions and descents."""
    count, passages = chance.randint(*VERSIONS), chance.randint(*PASSAGES)
    told: list[dict[int, int]] = [dict.fromkeys(range(passages), 0)]  # passage to which figure is told there
    sources: list[int | None] = [None]
    for number in range(1, count):
        source = chance.randrange(number)
        mine = {p: said for p, said in told[source].items() if chance.random() >= LEFT_OUT}
        if mine and chance.random() < WRONG:
            mine[chance.choice(sorted(mine))] = number
        if chance.random() < ADDED:
            passages += 1
            mine[passages - 1] = 0
        told.append(mine)
        sources.append(source)
    versions = tuple(_version(n, mine, chance) for n, mine in enumerate(told))
    ids = tuple(version.article.id for version in versions)
    places = [{p: k for k, p in enumerate(sorted(mine))} for mine in told]
    rows = tuple(Row(tuple((at[p],) if p in at else () for at in places), 1.0) for p in range(passages))
    opened = OpenedStory(Story("s", "s", ids), versions, Synopsis("s", ids, rows))
    return opened, list(_differences(opened, told, places)), sources


def _version(number: int, told: dict[int, int], chance: random.Random) -> Version:
    lines = [f"{passage}:{told[passage]}" for passage in sorted(told)]
    starts = [sum(len(line) + 1 for line in lines[:k]) for k in range(len(lines))]
    segments = tuple(Segment(start, start + len(line)) for start, line in zip(starts, lines, strict=True))
    published = f"2026-01-{number + 1:02}" if chance.random() < DATED else None
    article = Article(str(number), str(number), f"x{number}", "s", "", "", published=published)
    return Version(article, str(number), "\n".join(lines), (), segments)


def _differences(opened: OpenedStory, told: list[dict[int, int]], places: list[dict[int, int]]) -> Iterator[Difference]:
    """Yield an entry for each passage of which versions tell different figures."""
    for number in range(len(opened.synopsis.rows)):
        said: dict[int, list[int]] = {}
        for v, mine in enumerate(told):
            if number in mine:
                said.setdefault(mine[number], []).append(v)
        for one, other in list(combinations(said, 2))[:1]:
            spans = {}
            for v in (v for versions in said.values() for v in versions):
                segment = opened.versions[v].segments[places[v][number]]
                spans[v] = Span(segment.start, segment.end)
            first, second = said[one][0], said[other][0]
            also = tuple((str(v), span) for v, span in spans.items() if v not in (first, second))
            kind = DifferenceKind.NUMBER
            yield Difference(number, kind, str(first), spans[first], str(second), spans[second], also)


def alike(path: Path) -> list[tuple[bool, OpenedStory]]:
    """Return pairs of versions of one story in one language, and whether both are copies of one text."""
    by_story: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for one in map(json.loads, path.read_text("utf-8").splitlines()):
        by_story[one["story"], one["lang"]].append(one)
    pairs = [pair for _, some in sorted(by_story.items()) for pair in combinations(some, 2)]
    encoder, found = UseEncoder(), []
    for a, b in pairs[:: max(1, len(pairs) // MOST_PAIRS)]:
        texts = a["sentences"], b["sentences"]
        ready = [prepare(encoder, a["lang"], some, [0] * len(some)) for some in texts]
        rows = build("s", ("a", "b"), [[len(text) for text in some] for some in texts], {(0, 1): align(*ready)})
        versions = version("a", a["lang"], texts[0]), version("b", b["lang"], texts[1])
        found.append((_is_copy(a, b), OpenedStory(Story("s", "s", ("a", "b")), versions, rows)))
    return found


def _is_copy(a: dict[str, Any], b: dict[str, Any]) -> bool:
    """Say whether two versions are one text; what NTREX and WMT 2022 have in English is the same."""
    return bool(a["origin"] == b["origin"] or {a["origin"][-4:], b["origin"][-4:]} == {":eng", "orig"})


def tell_duplicates(name: str, pairs: Sequence[tuple[bool, OpenedStory]]) -> None:
    """Print how many copies are seen, and how many other versions are taken for copies."""
    called = [(is_copy, bool(lineage.duplicates(opened))) for is_copy, opened in pairs]
    copies, others = [seen for is_copy, seen in called if is_copy], [seen for is_copy, seen in called if not is_copy]
    print(f"{name:24} copies seen {sum(copies)} of {len(copies)}, others called copies {sum(others)} of {len(others)}")


def tell(name: str, cases: list[Case]) -> None:
    """Print what is offered, and how much of it is true."""
    right = offered = wanted = 0
    for opened, found, sources in cases:
        for one, source in zip(lineage.descents(opened, found), sources, strict=True):
            offered += one.parent_id is not None
            wanted += source is not None
            right += source is not None and one.parent_id == str(source)
    print(f"{name:24} offered {offered}, right {right / max(1, offered):.3f}, found {right / max(1, wanted):.3f}")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="lineage")
    parser.add_argument("--constants", action="store_true")
    options = parser.parse_args(argv)
    chance = random.Random(7)
    cases = [case(chance) for _ in range(STORIES)]
    tell("as it is", cases)
    for name, values in TRIED.items() if options.constants else ():
        used = getattr(lineage, name)
        for value in values:
            setattr(lineage, name, value)
            tell(f"{name} {value}{'*' if value == used else ''}", cases)
        setattr(lineage, name, used)
    pairs = [pair for name in SETS for pair in alike(PUBLIC / name)]
    tell_duplicates("near-duplicates", pairs)
    for name, values in DUPLICATES.items() if options.constants else ():
        used = getattr(lineage, name)
        for value in values:
            setattr(lineage, name, value)
            tell_duplicates(f"{name} {value}{'*' if value == used else ''}", pairs)
        setattr(lineage, name, used)
    return 0
