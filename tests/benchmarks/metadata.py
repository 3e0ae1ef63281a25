"""How often are title and date of an article found in its lines?

    python -m tests.benchmarks metadata [FILE…] [--predictions OUT]

FILEs hold articles with lines, title and date; those without a title or date count only for the other. A date that is
less than likely is offered to the reader as uncertain, and is no answer here; how many of those are right is told.
"""

import json
import re
import sys

from reader.text import clean, metadata
from tests.benchmarks import _arguments
from tests.benchmarks._line_sets import rows
from tests.benchmarks._sets import STORIES

SETS = ("lines_full_en", "lines_light_en", "seeds_gold")
STATED = 0.5  # confidence from which a date is an answer


def main(argv: list[str]) -> int:
    """Print the share of titles found exactly, and of dates right, missing and wrong."""
    files, out = _arguments.files(argv, [STORIES / f"{name}.jsonl" for name in SETS])
    if not files:
        return 1
    predictions = []
    for file in files:
        articles = rows(file)
        found = [predict(row) for row in articles]
        print(f"{file.stem}: {score(articles, found)}")
        for half in (0, 1):
            print(f"  half {half + 1}: {score(articles[half::2], found[half::2])}")
        predictions += found
    if out:
        out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in predictions), "utf-8")
    return 0


def predict(row: dict) -> dict:
    """Return the title and the day an article appeared, as far as they are offered with some confidence."""
    raw = "\n".join(line.strip() or "." for line in row["lines"])
    language = row.get("lang") or "en"
    found = metadata.find(raw, clean.find_cuts(raw, language), language)
    when = found.published
    day = when.value[:10] if when and len(when.value) >= 10 else None
    is_stated = when is not None and when.confidence >= STATED
    title = found.title.value if found.title else None
    return {"id": row["id"], "title": title, "date": day if is_stated else None, "offered": None if is_stated else day}


def title_of(row: dict) -> str:
    """Return the title of an article, where none is told the line that is labelled so."""
    labelled = (line for line, label in zip(row["lines"], row["labels"], strict=True) if label == "title")
    return row.get("title") or next(labelled, "")


def score(articles: list[dict], found: list[dict]) -> str:
    """Say how many titles and dates are right."""
    titles = [(gold, pred["title"]) for row, pred in zip(articles, found, strict=True) if (gold := title_of(row))]
    dates = [(row["date"], pred["date"]) for row, pred in zip(articles, found, strict=True) if row.get("date")]
    right = sum(_plain(gold) == _plain(guess) for gold, guess in titles)
    same, none = sum(gold == guess for gold, guess in dates), sum(guess is None for _, guess in dates)
    offered = [(row.get("date"), pred["offered"]) for row, pred in zip(articles, found, strict=True) if pred["offered"]]
    return (
        f"title exact {right / max(1, len(titles)):.3f} ({len(titles)}); date exact {same / max(1, len(dates)):.3f},"
        f" none {none / max(1, len(dates)):.3f}, wrong {max(0, len(dates) - same - none) / max(1, len(dates)):.3f}"
        f" ({len(dates)}); offered as uncertain: {len(offered)}, right {sum(a == b for a, b in offered)}"
    )


def _plain(text: str | None) -> str:
    return re.sub(r"\W+", " ", (text or "").lower()).strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
