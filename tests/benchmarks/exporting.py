"""How long does it take to export many notes in each form, and to export them again into a file one has written in?"""

import argparse
import random
import time

from reader.export.flavours import OBSIDIAN
from reader.export.forms import FORMS
from reader.export.markdown import pieces
from reader.export.merge import merge
from reader.model import (
    Annotation,
    Article,
    Color,
    OpenedStory,
    Origin,
    Row,
    Segment,
    Selector,
    Story,
    Synopsis,
    Target,
    Version,
)

WORDS = "rain roof bridge mayor clock museum river stone letter window harvest apple".split()  # noqa: SIM905


def made(count: int, seed: int) -> OpenedStory:
    """Return a story of three versions with 300 rows and so many notes, each with three passages."""
    dice = random.Random(seed)
    versions = []
    for language in ("en", "fr", "de"):
        sentences = [" ".join(dice.choices(WORDS, k=20)) + "." for _ in range(300)]
        raw, segments, at = "\n".join(sentences), [], 0
        for sentence in sentences:
            segments.append(Segment(at, at + len(sentence)))
            at += len(sentence) + 1
        article = Article(language, f"Title {language}", language, "s", f"{language}.txt", "2026-01-01T00:00:00Z")
        versions.append(Version(article, f"text-{language}", raw, (), tuple(segments)))
    ids = tuple(version.article.id for version in versions)
    rows = tuple(Row(((n,), (n,), (n,)), 0.9) for n in range(300))
    notes = []
    for number in range(count):
        row = dice.randrange(300)
        targets = []
        for version in versions:
            span = version.segments[row].span
            words = version.raw[span.start : span.end]
            origin = Origin.BY_HAND if version is versions[0] else Origin.FOUND
            targets.append(Target(version.article.id, version.text_id, Selector(words, "", "", *span), origin, 0.9))
        note = f"Note {number}: {' '.join(dice.choices(WORDS, k=12))}."
        identity = f"{number:08x}-0000-4000-8000-000000000000"
        notes.append(Annotation(identity, tuple(targets), dice.choice(list(Color)), note=note, tags=("a", "b")))
    return OpenedStory(Story("s", "A story", ids), tuple(versions), Synopsis("s", ids, rows), tuple(notes))


def main(argv: list[str]) -> int:
    """Print the seconds of each form and of the merge."""
    parser = argparse.ArgumentParser(prog="exporting")
    parser.add_argument("--notes", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(argv)
    opened = made(options.notes, options.seed)
    for form in FORMS:
        began = time.perf_counter()
        size = len(form.render(opened, ()))
        print(f"{form.name:12} {options.notes:,} notes: {time.perf_counter() - began:6.2f} s {size:12,} code points")
    base = pieces(opened, OBSIDIAN)
    text = "".join(piece.text for piece in base)
    dice = random.Random(options.seed)
    lines = text.split("\n")
    for number in range(200):
        lines.insert(dice.randrange(len(lines)), f"Typed {number}.")
    began = time.perf_counter()
    found = merge(base, base, "\n".join(lines))
    print(f"merge with 200 typed lines: {time.perf_counter() - began:.2f} s, {len(found.conflicts)} conflicts")
    return 0
