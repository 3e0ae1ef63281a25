"""How well are sentences found? F1 of the boundaries and items exactly right, for each file and language.

usage: python -m tests.benchmarks segmentation [FILE…] [--predictions OUT]

A file is JSON: {"items": [{"id", "lang", "text", "sentences"}]}, or the gold of the seeds ({"documents": …}), which
is taken when no file is named. OUT gets {"predictions": {id: [[start, end], …]}}.
"""

import argparse
import json
import re
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from reader.model import Span
from reader.text.segment import split

SEEDS_GOLD = Path(__file__).parents[1] / "seeds_alignment_gold.json"
SEEDS = Path(__file__).parents[2] / "seeds"


def items(path: Path) -> list[dict[str, Any]]:
    """Return the items of a gold file."""
    gold = json.loads(path.read_text("utf-8"))
    if "items" in gold:
        return list(gold["items"])
    return [
        {"id": name, "text": (SEEDS / document["file"]).read_text("utf-8"), **document}
        for name, document in gold["documents"].items()
    ]


def boundaries(sentences: list[str]) -> set[int]:
    """Return after how many characters that are no white space each sentence but the last ends."""
    total, found = 0, []
    for sentence in sentences:
        total += len(re.sub(r"\s", "", sentence))
        found.append(total)
    return set(found[:-1])


def report(name: str, right: int, false: int, missed: int, exact: int, count: int) -> None:
    precision, recall = right / ((right + false) or 1), right / ((right + missed) or 1)
    f1 = 2 * precision * recall / ((precision + recall) or 1)
    print(f"{name:24} P {precision:.4f} R {recall:.4f} F1 {f1:.4f} | items exactly right {exact}/{count}")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="segmentation")
    parser.add_argument("files", nargs="*", type=Path, default=[SEEDS_GOLD])
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--show", action="store_true", help="print each item that is not exactly right")
    options = parser.parse_args(argv)
    predictions: dict[str, list[Span]] = {}
    for path in options.files:
        counts: dict[str, list[int]] = defaultdict(lambda: [0] * 5)
        characters, began = 0, time.perf_counter()
        for item in items(path):
            text = item["text"]
            spans = [segment.span for segment in split(text, [Span(0, len(text))], item["lang"])]
            predictions[item["id"]] = spans
            characters += len(text)
            gold, ours = boundaries(item["sentences"]), boundaries([text[s.start : s.end] for s in spans])
            for key in ("all", item["lang"]):
                row = [len(gold & ours), len(ours - gold), len(gold - ours), int(gold == ours), 1]
                counts[key] = [a + b for a, b in zip(counts[key], row, strict=True)]
            if options.show and gold != ours:
                print(item["id"], *(text[s.start : s.end] for s in spans), sep="\n   | ")
        speed = characters / (time.perf_counter() - began) / 1000
        print(f"{path.name}: {speed:,.0f} thousand characters a second")
        for key in sorted(counts, key=lambda key: (key != "all", key)):
            report("  " + key, *counts[key])
    if options.predictions:
        options.predictions.write_text(json.dumps({"predictions": predictions}), "utf-8")
    return 0
