"""How well are passages followed into a changed text? Words of real texts are changed at random, so the truth is known.

usage: python -m tests.benchmarks anchoring [FILE…] [--share 0.1] [--typography] [--texts N] [--seed N] [--show]

A file is JSON lines, each with texts under "sentences", "lines", "text", "src" or "tgt", or it is one plain text (the
seeds when no file is named). In each text the given share of the words is replaced, deleted, or has a word put before
it; twenty random passages are followed with the old text at hand (carry) and with their selector alone (anchor).
With --typography emoji, flags and marks are strewn into the text first, and the changed text also has other spaces,
quotation marks, soft hyphens and the other Unicode form (NFD).

right: at least half of all characters covered are shared with the truth, or an orphan whose words are mostly gone;
wrong: found elsewhere; orphan: not found though most of its words are there. exact: the very same characters.
"""

import argparse
import json
import random
import re
import sys
import time
import unicodedata
from collections import Counter
from pathlib import Path

from reader.model import Span
from reader.text.anchor import anchor, carry, describe
from reader.text.words import weight, words

SEEDS = Path(__file__).parents[2] / "seeds"
PASSAGES = 20  # of a text
ENOUGH = 5_000  # passages in all: fewer say little about one in a thousand
HOLDERS = ("sentences", "lines", "text", "src", "tgt")
FEWEST = 8  # words of a text: in a shorter one there is nothing to choose from
STREWN = (" 🇫🇷", " 👩\u200d🚀", " 👍🏽", " ❤️", " e\u0301té", " \u202bשלום\u202c", "\u00a0!", " ｆｕｌｌ", " 𝒞𝓊𝓇𝓁")
MARKS = str.maketrans({"“": "„", "”": "“", "’": "'", "–": "—", "…": "..."})
SHORTEST = 4  # letters: nobody marks a comma, and after a change it may stand anywhere


def texts(files: list[Path]) -> list[str]:
    """Return the raw texts of the files. Raises SystemExit for a file that has none."""
    found = [text for file in files or sorted(SEEDS.glob("*.txt")) for text in texts_of(file)]
    return [text for text in found if len(words(text).forms) > FEWEST]


def texts_of(file: Path) -> list[str]:
    """Return the texts of one file."""
    said = file.read_text("utf-8")
    if file.suffix == ".txt":
        return [said]
    found: list[str] = []
    for number, line in enumerate(said.splitlines(), start=1):
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        held = [row[name] for name in HOLDERS if name in row] if isinstance(row, dict) else []
        if not held:
            sys.exit(f"{file}: line {number} has no text: it takes JSON lines with one of {', '.join(HOLDERS)}.")
        found += [one if isinstance(one, str) else "\n".join(one) for one in held]
    return found


def strewn(raw: str, numbers: random.Random) -> str:
    """Return a text with emoji, flags, marks, directions and odd spaces behind some of its words."""
    parts, last = [], 0
    for span in words(raw).spans:
        parts.append(raw[last : span.end])
        if numbers.random() < 0.04:
            parts.append(numbers.choice(STREWN))
        last = max(last, span.end)
    return "".join([*parts, raw[last:]])


def reset(text: str, numbers: random.Random) -> str:
    """Return the same words as another program would set them."""
    text = unicodedata.normalize("NFD" if numbers.random() < 0.7 else "NFC", text).translate(MARKS)
    if len(text) > 6 and text.isalpha() and numbers.random() < 0.1:
        text = f"{text[:3]}\u00ad{text[3:]}"
    return re.sub(" ", lambda _: numbers.choice((" ", " ", "\u00a0", "  ", "\n", "\u202f")), text)


def changed(
    raw: str, share: float, numbers: random.Random, *, resets: bool = False
) -> tuple[str, list[Span], list[bool]]:
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
        text = reset(text, numbers) if resets else text
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
    raw = strewn(raw, numbers) if options.typography else raw
    old = words(raw)
    new_raw, places, kept = changed(raw, options.share, numbers, resets=options.typography)
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
    parser.add_argument("--typography", action="store_true", help="change how the words are set as well")
    parser.add_argument("--texts", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print each passage that was lost")
    options = parser.parse_args(argv)
    numbers = random.Random(options.seed)
    total: dict[str, Counter[str]] = {"carry": Counter(), "anchor": Counter()}
    found = texts(options.files)[: options.texts]
    for raw in found * max(1, ENOUGH // (PASSAGES * len(found))):  # few texts are changed several times
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
