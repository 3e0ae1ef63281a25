"""How much of the articles is kept, and how much of what sites put around them is set aside?

    python -m tests.benchmarks cleaning [FILE…] [--predictions OUT]

FILEs are sets of labelled lines; the weights were trained on those beside the project, so for these the honest figures
are the ones of `train_cleaning --check`. A line counts as seen elsewhere when another article of its site has it.
"""

import json
import sys
import time
from collections.abc import Sequence

from reader.text import clean
from tests.benchmarks import _arguments
from tests.benchmarks._line_sets import STORIES, Labelled, labelled

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
    return 0


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


def score(articles: Sequence[Labelled], kept: Sequence[Sequence[int]]) -> str:
    """Say how much of the articles' letters is kept, and how much of the furniture is set aside."""
    body = lost = furniture = removed = lines = gone = 0
    for article, row in zip(articles, kept, strict=True):
        for text, label, is_kept in zip(article.texts, article.labels, row, strict=True):
            if label == 1:
                body, lost = body + len(text), lost + len(text) * (not is_kept)
            elif label == 0:
                furniture, removed = furniture + len(text), removed + len(text) * (not is_kept)
                lines, gone = lines + 1, gone + (not is_kept)
    return (  # letters of the furniture, then its lines
        f"body kept {1 - lost / max(1, body):.4f}, set aside {removed / max(1, furniture):.3f} of letters,"
        f" {gone / max(1, lines):.3f} of its lines ({len(articles)} articles)"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
