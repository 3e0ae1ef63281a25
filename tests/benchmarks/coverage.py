"""How much of the text is in good links where two articles tell one story, and where they tell two?

usage: python -m tests.benchmarks coverage

Articles of one story are the pairs of comparable news in ../shared/bench/alignment; those of two are sources of the
parallel news there with targets of other articles, in the same languages (the comparable ones hold passages of each
other). Printed for what GOOD_LINK of `reader.story.aligning.align` could be, `*` marking what it is: the least share in
one story, that of its first percentile, the 98th percentile of two stories (four of the pairs are two reports of one
match, or of one speech, and share .38 to .42) and the gap between, where ONE_STORY and TWO_STORIES of
`reader.services.relating` lie.
"""

import argparse
from collections.abc import Iterator

import numpy as np

from reader.story.aligning import align
from reader.story.aligning.align import Aligner, Told
from reader.story.aligning.prepared import Prepared
from reader.story.signs.encode import UseEncoder
from tests.benchmarks._sets import ALIGNMENT
from tests.benchmarks.alignment import prepared, read
from tests.benchmarks.train_alignment import article

TRIED = (0.4, 0.5, 0.6, 0.7, 0.8)
STRANGERS = 3  # pairs of two stories to each source

Drafted = tuple[Aligner, Told, bool]  # with whether both tell one story


def drafts(encoder: UseEncoder) -> Iterator[Drafted]:
    """Yield the drafts of pairs of one story and of two."""
    for row in read(ALIGNMENT / "news_comparable_dev.jsonl"):
        yield *_draft(*prepared(encoder, row)), True
    rows = read(ALIGNMENT / "news_parallel_dev.jsonl")
    sides = [prepared(encoder, row) for row in rows]
    for number, row in enumerate(rows):
        later = [*range(number + 1, len(rows)), *range(number)]
        others = [k for k in later if rows[k]["tgt_lang"] == row["tgt_lang"] and article(rows[k]) != article(row)]
        for k in others[:STRANGERS]:
            yield *_draft(sides[number][0], sides[k][1]), False


def _draft(source: Prepared, target: Prepared) -> tuple[Aligner, Told]:
    aligner = Aligner.of(source, target)
    return aligner, aligner.told()


def main(argv: list[str]) -> int:
    argparse.ArgumentParser(prog="coverage").parse_args(argv)
    found, used = list(drafts(UseEncoder())), align.GOOD_LINK
    for value in sorted({*TRIED, used}):
        align.GOOD_LINK = value
        shares: tuple[list[float], list[float]] = [], []
        for aligner, told, is_one in found:
            shares[is_one].append(aligner.finished(told).coverage)
        two, one = map(np.array, shares)
        low, high = np.quantile(two, 0.98), np.quantile(one, 0.01)
        print(
            f"GOOD_LINK {value:.2f}{'*' if value == used else ' '} | {len(one)} of one story: least {one.min():.3f},"
            f" 1 % {high:.3f} | {len(two)} of two: 98 % {low:.3f}, greatest {two.max():.3f} | gap {high - low:.3f}",
            flush=True,
        )
    align.GOOD_LINK = used
    return 0
