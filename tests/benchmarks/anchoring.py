"""How well are passages followed into a changed text? Words of real texts are changed at random, so the truth is known.

usage: python -m tests.benchmarks anchoring [FILE…] [--share 0.1] [--texts N] [--seed N] [--show]

A file is JSON lines with {"sentences": […]} (the seeds when no file is named). In each text the given share of the
words is replaced, deleted, or has a word put before it; twenty random passages are followed with the old text at hand
(carry) and with their selector alone (anchor).

right: at least half of all characters covered are shared with the truth, or an orphan whose words are mostly gone;
wrong: found elsewhere; orphan: not found though most of its words are there. exact: the very same characters.
"""

import argparse
import json
import random
import time
from collections import Counter
from pathlib import Path

from reader.model import Span
from reader.text.anchor import anchor, carry, describe
from reader.text.words import weight, words

SEEDS = Path(__file__).parents[2] / "seeds"
PASSAGES = 20
SHORTEST = 4  # letters: nobody marks a comma, and after a change it may stand anywhere


def texts(files: list[Path]) -> list[str]:
    """Return the raw texts of the files."""
    if not files:
        return [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    rows = [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()]
    return ["\n".join(row["sentences"]) for row in rows]


def changed(raw: str, share: float, numbers: random.Random) -> tuple[str, list[Span], list[bool]]:
    """Return a changed text, and for each old word its place there and whether it is still itself."""
    old = words(raw)
    parts: list[str] = []
    places: list[Span] = []
    kept: list[bool] = []
    length = last = 0
    alike: dict[bool, list[Span]] = {True: [], False: []}  # words are not mistaken for marks
    for form, span in zip(old.forms, old.spans, strict=True):
        alike[form[0].isalnum()].append(span)

    def put(text: str) -> None:
        nonlocal length
        parts.append(text)
        length += len(text)

    for index, span in enumerate(old.spans):
        put(raw[last : span.start])
        word, other = raw[span.start : span.end], numbers.choice(alike[old.forms[index][0].isalnum()])
        action = numbers.choice(("replace", "delete", "insert")) if numbers.random() < share else ""
        if action == "insert":
            put(raw[other.start : other.end] + (" " if weight(old.forms[index]) == len(old.forms[index]) else ""))
        start = length
        put({"replace": raw[other.start : other.end], "delete": ""}.get(action, word))
        places.append(Span(start, length))
        kept.append(action in ("", "insert"))
        last = max(last, span.end)
    put(raw[last:])
    return "".join(parts), places, kept


def verdict(found: Span | None, truth: Span, share_kept: float) -> str:
    if found is None:
        return "right" if share_kept < 0.6 else "orphan"
    if found == truth:
        return "exact"
    shared = max(0, min(found.end, truth.end) - max(found.start, truth.start))
    return "right" if shared >= 0.5 * (max(found.end, truth.end) - min(found.start, truth.start)) else "wrong"


def measure(raw: str, options: argparse.Namespace, numbers: random.Random) -> dict[str, Counter[str]]:
    """Return the verdicts on the passages of one text, by method."""
    old = words(raw)
    new_raw, places, kept = changed(raw, options.share, numbers)
    chosen: list[tuple[Span, Span, float]] = []
    for _ in range(PASSAGES):
        first = numbers.randrange(len(old.spans))
        last = min(len(old.spans) - 1, first + numbers.choice((0, 1, 2, 4, 8, 12, 20, 30)))
        inner = range(first, last + 1)
        if sum(weight(old.forms[i]) for i in inner) < SHORTEST:
            continue
        whole = [places[i] for i in inner if places[i].end > places[i].start] or [places[first]]
        told = [weight(old.forms[i]) for i in inner]
        survived = sum(w for w, i in zip(told, inner, strict=True) if kept[i]) / (sum(told) or 1)
        span = Span(old.spans[first].start, old.spans[last].end)
        chosen.append((span, Span(whole[0].start, whole[-1].end), survived))
    found = {
        "carry": carry(raw, new_raw, [span for span, _, _ in chosen]),
        "anchor": [anchor(new_raw, describe(raw, span)) for span, _, _ in chosen],
    }
    counts: dict[str, Counter[str]] = {name: Counter() for name in found}
    for name, spans in found.items():
        for result, (span, truth, survived) in zip(spans, chosen, strict=True):
            said = verdict(result, truth, survived)
            counts[name][said] += 1
            if options.show and said in ("wrong", "orphan"):
                there = result and new_raw[result.start : result.end]
                print(name, said, repr(raw[span.start : span.end]), repr(new_raw[truth.start : truth.end]), repr(there))
    return counts


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="anchoring")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--share", type=float, default=0.1, help="of the words that change")
    parser.add_argument("--texts", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print each passage that was lost")
    options = parser.parse_args(argv)
    numbers = random.Random(options.seed)
    total: dict[str, Counter[str]] = {"carry": Counter(), "anchor": Counter()}
    for raw in texts(options.files)[: options.texts]:
        for name, counts in measure(raw, options, numbers).items():
            total[name] += counts
    for name, counts in total.items():
        count = counts.total()
        right = counts["right"] + counts["exact"]
        shares = (right / count, counts["wrong"] / count, counts["orphan"] / count, counts["exact"] / count)
        print(f"{name:8} {count} passages: right {shares[0]:.2%} (exact {shares[3]:.2%})", end=" ")
        print(f"wrong {shares[1]:.3%} orphan {shares[2]:.2%}")
    long = " ".join(texts(options.files))[:120_000]
    new_raw, places, _ = changed(long, options.share, numbers)
    began = time.perf_counter()
    carry(long, new_raw, [Span(start, start + 80) for start in range(0, len(long) - 80, len(long) // 100 or 1)])
    print(f"100 passages of a text of {len(places):,} words: {time.perf_counter() - began:.2f} s")
    return 0
