"""How often are title and date of an article found in its lines?

    python -m tests.benchmarks metadata [FILE…] [--predictions OUT]

FILEs hold articles with lines, title and date; those without a title or date count only for the other.
"""

import json
import re
import sys

from reader.text import clean, metadata
from tests.benchmarks import _arguments
from tests.benchmarks._line_sets import STORIES, rows

SETS = ("lines_full_en", "seeds_gold")


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
        predictions += found
    if out:
        out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in predictions), "utf-8")
    return 0


def predict(row: dict) -> dict:
    """Return the title and the day an article appeared, as far as they are offered with some confidence."""
    raw = "\n".join(line.strip() or "." for line in row["lines"])
    language = row.get("lang") or "en"
    found = metadata.find(raw, clean.find_cuts(raw, language), language)
    day = found.published.value[:10] if found.published and len(found.published.value) >= 10 else None
    return {"id": row["id"], "title": found.title.value if found.title else None, "date": day}


def score(articles: list[dict], found: list[dict]) -> str:
    """Say how many titles and dates are right."""
    titles = [(row["title"], pred["title"]) for row, pred in zip(articles, found, strict=True) if row.get("title")]
    dates = [(row["date"], pred["date"]) for row, pred in zip(articles, found, strict=True) if row.get("date")]
    right = sum(_plain(gold) == _plain(guess) for gold, guess in titles)
    same, none = sum(gold == guess for gold, guess in dates), sum(guess is None for _, guess in dates)
    return (
        f"title exact {right / max(1, len(titles)):.3f} ({len(titles)}); date exact {same / max(1, len(dates)):.3f},"
        f" none {none / max(1, len(dates)):.3f}, wrong {1 - (same + none) / max(1, len(dates)):.3f} ({len(dates)})"
    )


def _plain(text: str | None) -> str:
    return re.sub(r"\W+", " ", (text or "").lower()).strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
