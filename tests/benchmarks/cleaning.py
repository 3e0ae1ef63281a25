"""How much of the articles is kept, and how much of what sites put around them is set aside?

    python -m tests.benchmarks cleaning [FILE…] [--predictions OUT]

FILEs are sets of labelled lines; the weights were trained on those beside the project, so for these what is found by
weights that had not seen the site is told too (as by `train_cleaning --check`, two minutes). A line counts as seen
elsewhere when another article of its site has it. A headline that is doubled counts as the article's own both times in
the seed-like copies, though the second is set aside as it says nothing: 0.003 of their letters.
"""

import json
import sys
import time
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.text import clean
from tests.benchmarks import _arguments
from tests.benchmarks._line_sets import Labelled, labelled
from tests.benchmarks._sets import STORIES

SETS = ("lines_light_en", "lines_full_en", "lines_segments_multi", "seeds_gold")


def main(argv: list[str]) -> int:
    """Print the scores of each set, with and without the memory of other articles of the site."""
    files, out = _arguments.files(argv, [STORIES / f"{name}.jsonl" for name in SETS])
    if not files:
        return 1
    clean.warm_up()
    predictions = []
    for file in files:
        articles = labelled(file)
        for has_memory in (False, True):
            started = time.process_time()
            kept = [keep(article, articles if has_memory else ()) for article in articles]
            spent = (time.process_time() - started) * 1e3 / sum(len(article.texts) for article in articles)
            print(f"{file.stem}, {'with' if has_memory else 'without'} memory, {spent:.2f} ms a line:")
            print(f"  {score(articles, kept)}")
        predictions += [{"id": article.id, "keep": row} for article, row in zip(articles, kept, strict=True)]
    if out:
        out.write_text("".join(json.dumps(row) + "\n" for row in predictions), "utf-8")
    if argv:
        return 0
    from tests.benchmarks import train_cleaning

    return train_cleaning.main(["--check"])


def keep(article: Labelled, others: Sequence[Labelled]) -> list[int]:
    """Return 1 for each line that is kept, 0 for each that is set aside."""
    memory = seen_by_site(article, others)
    raw = "\n".join(article.texts)
    starts = {cut.start for cut in clean.find_cuts(raw, article.language, memory.__contains__)}
    return [int(span.start not in starts) for span in clean.lines(raw)]


def seen_by_site(article: Labelled, others: Sequence[Labelled]) -> set[str]:
    """Return the lines of other articles of the same site; variants of one article are not others."""
    own = article.id.split("#")[0]
    near = [other for other in others if other.group == article.group and other.id.split("#")[0] != own]
    return {text for other in near for text in other.texts}


class Count(NamedTuple):
    """Letters of the articles and how many of them were lost; letters and lines of the furniture and how many went."""

    body: int = 0
    lost: int = 0
    furniture: int = 0
    removed: int = 0
    lines: int = 0
    gone: int = 0

    def shares(self) -> tuple[float, float, float]:
        """Return the share of the articles that is kept, and of the furniture that goes: by letters, by lines."""
        kept = 1 - self.lost / max(1, self.body)
        return kept, self.removed / max(1, self.furniture), self.gone / max(1, self.lines)


def count(article: Labelled, kept: Sequence[int]) -> Count:
    """Count what was made of an article."""
    rows = list(zip(article.texts, article.labels, kept, strict=True))
    body = [(len(text), is_kept) for text, label, is_kept in rows if label == 1]
    other = [(len(text), is_kept) for text, label, is_kept in rows if label == 0]
    return Count(
        sum(size for size, _ in body),
        sum(size for size, is_kept in body if not is_kept),
        sum(size for size, _ in other),
        sum(size for size, is_kept in other if not is_kept),
        len(other),
        sum(not is_kept for _, is_kept in other),
    )


def together(counts: Iterable[Count]) -> Count:
    """Return the sum of counts."""
    return Count(*(sum(column) for column in zip(*counts, strict=True)))


def score(articles: Sequence[Labelled], kept: Sequence[Sequence[int]]) -> str:
    """Say how much of the articles' letters is kept, and how much of the furniture is set aside."""
    body, letters, lines = together(map(count, articles, kept)).shares()
    return (
        f"body kept {body:.4f}, set aside {letters:.3f} of letters, {lines:.3f} of its lines ({len(articles)} articles)"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
