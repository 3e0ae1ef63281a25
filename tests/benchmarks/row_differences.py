"""How sure must a row be for its versions to be held against one another? Contradictions found in aligned articles.

usage: python -m tests.benchmarks row_differences [FILE…]

A FILE is one of the topic `alignment`, by default the edited news. In every article one figure of the target is changed
by one, and one name becomes another of the article. Printed for several values of `_LIKELY_ROW` in
`reader.story.comparing.differences`, `*` marking the one in use: how many of the changes are told, and how many other
entries there are, in rows that are right and in rows that are not; the texts being translations, nearly all of these
are false.

Then for `_UNLIKE` and `_SHORTEST_QUOTE`: how many quotations of linked segments are told to differ, and how many
when each is held against the next one of its article.
"""

import argparse
import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import numpy as np

from reader.model import Article, Difference, OpenedStory, Segment, Span, Story, Version
from reader.story.aligning.align import align
from reader.story.comparing import differences
from reader.story.comparing.counterpart import quotations, within_marks
from reader.story.rows.synopsis import build
from reader.story.signs.encode import UseEncoder, encodable
from tests.benchmarks._sets import ALIGNMENT
from tests.benchmarks.alignment import Row, prepared, read

MOST = 60  # articles, for the time it takes
LIKELY_ROWS = (0.0, 0.3, 0.5, 0.7, 0.9)
UNLIKE = (0.1, 0.15, 0.2, 0.22, 0.25, 0.3, 0.35)
SHORTEST = (4, 8, 12, 20, 30)
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
_FIGURE = re.compile(r"(?<![\d.,])\d{2,3}(?![\d.,])")

Case = tuple[OpenedStory, list[Span], set[int]]  # a story, what is changed in the target, its rows that are wrong


def changed(row: Row) -> tuple[list[str], list[tuple[int, int]]]:
    """Return the target's segments with a figure greater by one and a name in the place of another, and where."""
    texts, places = list(row["tgt"]), []
    for change in (_new_figure, _new_name):
        found = change(row, {j for j, _ in places})
        if found:
            j, start, stop, new = found
            texts[j] = texts[j][:start] + new + texts[j][stop:]
            places.append((j, start))
    return texts, places


def _shared(row: Row, kind: re.Pattern[str], taken: Collection[int]) -> Iterator[tuple[int, re.Match[str], set[str]]]:
    """Yield words that a segment of the target shares with what it is linked with, and all such words of that."""
    for source, target in row["links"]:
        said = {found.group() for i in source for found in kind.finditer(row["src"][i])}
        for j in target:
            for found in kind.finditer(row["tgt"][j]):
                if found.group() in said and found.start() and j not in taken:
                    yield j, found, said


def _new_figure(row: Row, taken: Collection[int]) -> tuple[int, int, int, str] | None:
    for j, found, said in _shared(row, _FIGURE, taken):
        if (new := str(int(found.group()) + 1)) not in said:
            return j, *found.span(), new
    return None


def _new_name(row: Row, taken: Collection[int]) -> tuple[int, int, int, str] | None:
    offers = list(_shared(row, _NAME, taken))
    for j, found, said in offers:
        others = [other.group() for _, other, _ in offers if other.group()[:3] not in {word[:3] for word in said}]
        if others:
            return j, *found.span(), others[0]
    return None


def version(name: str, language: str, texts: Sequence[str]) -> Version:
    """Return a version whose raw is its segments, a line each."""
    segments, at = [], 0
    for text in texts:
        segments.append(Segment(at, at + len(text)))
        at += len(text) + 1
    return Version(Article(name, name, language, name, "", ""), name, "\n".join(texts), (), tuple(segments))


def cases(paths: Sequence[Path], encoder: UseEncoder) -> Iterator[Case]:
    """Yield the articles of the files, opened as stories of two versions."""
    rows = [row for path in paths for row in read(path)]
    for row in rows[:: max(1, len(rows) // MOST)]:
        texts, changes = changed(row)
        found = align(*prepared(encoder, row | {"tgt": texts}))
        sizes = [[len(text) for text in some] for some in (row["src"], texts)]
        synopsis = build("s", ("src", "tgt"), sizes, {(0, 1): found})
        versions = version("src", row["src_lang"], row["src"]), version("tgt", row["tgt_lang"], texts)
        right = {(i, j) for a, b in row["links"] for i in a for j in b}
        wrong = {
            n
            for n, one in enumerate(synopsis.rows)
            if not any((i, j) in right for i in one.cells[0] for j in one.cells[1])
        }
        starts = [versions[1].segments[j].start + start for j, start in changes]
        places = [Span(start, start + 1) for start in starts]
        yield OpenedStory(Story("s", "s", ("src", "tgt")), versions, synopsis), places, wrong


def quoted(paths: Sequence[Path], encoder: UseEncoder, shortest: int) -> tuple[list[float], list[float]]:
    """Return the cosines of quotations to their translations, and to the translation of the article's next one."""
    true: list[float] = []
    false: list[float] = []
    for row in (row for path in paths for row in read(path) if encodable(row["src_lang"], row["tgt_lang"])):
        pairs = []
        for a, b in row["links"]:
            texts = " ".join(row["src"][i] for i in a), " ".join(row["tgt"][j] for j in b)
            mine, theirs = ([within_marks(text, span) for span in quotations(text)] for text in texts)
            if len(mine) == len(theirs):
                said = [(texts[0][slice(*x)], texts[1][slice(*y)]) for x, y in zip(mine, theirs, strict=True)]
                pairs += [pair for pair in said if min(map(len, pair)) >= shortest]
        if len(pairs) > 1:
            here, there = (encoder.encode([pair[side] for pair in pairs]) for side in (0, 1))
            near = here @ there.T
            true += near.diagonal().tolist()
            false += np.roll(near, -1, axis=1).diagonal().tolist()
    return true, false


def tell(value: float, used: float, some: Sequence[Case], found: Sequence[Sequence[Difference]]) -> None:
    """Print what is told of rows at least so sure."""
    told, right, wrong = 0, 0, 0
    for (opened, places, bad), entries in zip(some, found, strict=True):
        sure = [e for e in entries if opened.synopsis.rows[e.row].confidence >= value]
        mine = [e for e in sure if any(e.other_span.overlaps(place) for place in places)]
        told += sum(any(e.other_span.overlaps(place) for e in sure) for place in places)
        wrong += sum(e.row in bad for e in sure if e not in mine)
        right += sum(e.row not in bad for e in sure if e not in mine)
    wanted = sum(len(places) for _, places, _ in some)
    print(f"{value:5.2f}{'*' if value == used else ' '} changes told {told} of {wanted} | ", end="")
    print(f"other entries {right} in right rows, {wrong} in wrong ones", flush=True)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="row_differences")
    parser.add_argument("files", nargs="*", type=Path, default=[ALIGNMENT / "news_comparable_dev.jsonl"])
    options, encoder = parser.parse_args(argv), UseEncoder()
    some = list(cases(options.files, encoder))
    used, differences._LIKELY_ROW = differences._LIKELY_ROW, 0.0
    used_limit, used_length = differences._UNLIKE, differences._SHORTEST_QUOTE
    found = [differences.find(opened, encoder) for opened, _, _ in some]
    differences._LIKELY_ROW = used
    for value in LIKELY_ROWS:
        tell(value, used, some, found)
    for limit, shortest in [*((limit, used_length) for limit in UNLIKE), *((used_limit, one) for one in SHORTEST)]:
        true, false = (np.array(cosines) for cosines in quoted(options.files, encoder, shortest))
        mark = "*" if (limit, shortest) == (used_limit, used_length) else " "
        shares = f"true quotations {(true < limit).mean():.3f} of {len(true)}, others {(false < limit).mean():.3f}"
        print(f"_UNLIKE {limit:.2f}, from {shortest} code points{mark} told: {shares} of {len(false)}", flush=True)
    return 0
