"""How much of the articles of web pages is shown, and how little else, beside trafilatura by itself?

    python -m tests.benchmarks pages FOLDER

FOLDER holds ground-truth.json ({name: {"articleBody": text}}) and html/NAME.html.gz, as the article extraction
benchmark of scrapinghub has them. Its texts have no headlines, so the line of the headline is not counted.
"""

import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

import trafilatura

from reader.model import Cut, SourceText, kept
from reader.text import clean, source
from reader.text.body import together


def main(argv: list[str]) -> int:
    """Print precision, recall and F1 of words, averaged over the pages, over all and over each half."""
    if not argv:
        print(__doc__, file=sys.stderr)
        return 1
    folder = Path(argv[0])
    gold = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    scores: dict[str, list[tuple[float, float, float]]] = {"trafilatura": [], "the program": []}
    for name, row in sorted(gold.items()):
        data = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        alone = trafilatura.extract(data, include_comments=False) or ""
        page = source.read(data, f"{name}.html", media_type="text/html")
        cuts = together(page.cuts, clean.find_cuts(page.raw, "en", outside=page.cuts))
        scores["trafilatura"].append(score(row["articleBody"], alone))
        scores["the program"].append(score(row["articleBody"], shown(page, cuts)))
    for part, start, step in (("all", 0, 1), ("half 1", 0, 2), ("half 2", 1, 2)):
        for name, every in scores.items():
            rows = every[start::step]
            means = [sum(row[i] for row in rows) / max(1, len(rows)) for i in range(3)]
            told = f"precision {means[0]:.4f}, recall {means[1]:.4f}, F1 {means[2]:.4f}"
            print(f"{part}, {name}: {told} ({len(rows)} pages)")
    return 0


def shown(page: SourceText, cuts: tuple[Cut, ...]) -> str:
    """Return what is kept of a page, without the line of its headline."""
    title = page.metadata.title.value if page.metadata.title else ""
    lines = "\n".join(page.raw[span.start : span.end] for span in kept(len(page.raw), cuts)).split("\n")
    return "\n".join(line for line in lines if not (line.strip() and title.startswith(line.strip())))


def score(gold: str, found: str) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the words, each as often as it stands there."""
    wanted, given = (Counter(re.findall(r"\w+", text.lower())) for text in (gold, found))
    common = sum((wanted & given).values())
    precision, recall = common / max(1, sum(given.values())), common / max(1, sum(wanted.values()))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
