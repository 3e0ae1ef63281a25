"""How fast is the search? Milliseconds of first results while typing, and by meaning, on a synthetic library.

usage: python -m tests.benchmarks search [--articles 100000] [--segments 17] [--keep FILE]

The articles have words of real frequencies (Zipf) and random meanings. The limits: words <= 50 ms, meaning <= 150 ms
(median of 15 questions each, wall time); "window" is the time from the key until the list of what words found is shown
in the window, with the same limit as words. Answers 1 when one is missed. Making 100,000 articles takes some minutes;
--keep names a file in which the library stays for the next time.
"""

import argparse
import bisect
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

import numpy as np

from reader.library import Library
from reader.progress import Progress
from reader.services import meaning, searching
from reader.services.opening import make_encoder
from reader.services.preparing import recipes
from reader.story.grouping import group
from tests.fakes import FakeEncoder

LIMITS = {"words": 50.0, "window": 50.0, "meaning": 150.0}
PATIENCE = 300.0  # seconds for the window to open
LETTERS = "etaoinshrdlucmfwypvbgkjqxz"
TYPED = (
    "th",
    "sou",
    "south",
    "south kor",
    "the",
    "government",
    "hon",
    '"of the"',
    "lang:fr gov",
    "after:2024 tre",
    "-the war",
    "lang:fr is:unread the",
)
MEANT = (
    "sommet de l'OTAN à Madrid",
    "the government was criticised for its answer",
    "Hochwasser in den Bergen",
    "首脳会談",
    "lang:fr sommet de l'OTAN à Madrid",
    "is:unread Hochwasser in den Bergen",
)
COMMON = ("the", "of", "and", "government", "south", "korea", "treaty", "war", "honest", "bridge")


def words(chance: random.Random, count: int) -> list[str]:
    """Return a vocabulary: common words first, then made-up ones."""
    made = {"".join(chance.choices(LETTERS, k=chance.randint(3, 11))) for _ in range(count)}
    return [*COMMON, *sorted(sorted(made - set(COMMON)), key=lambda word: chance.random())]


def articles(count: int, segments: int) -> Iterator[tuple[str, list[str]]]:
    """Yield (title, sentences) of articles of about 400 words."""
    chance = random.Random(7)
    vocabulary = words(chance, 60_000)
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(vocabulary))))
    for _ in range(count):
        drawn = [vocabulary[bisect.bisect(weights, chance.random() * weights[-1])] for _ in range(segments * 23)]
        lines = [" ".join(drawn[at : at + 23]) + "." for at in range(0, len(drawn), 23)]
        yield " ".join(drawn[:8]), lines


def fill(path: Path, count: int, segments: int) -> None:
    """Make a library of synthetic articles, straight into its tables."""
    Library.open(path).close()
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA synchronous=OFF")
    db.execute("BEGIN")
    chance, dice, recipe = random.Random(3), np.random.default_rng(3), recipes()
    fingerprint = group.fingerprint(FakeEncoder(), "en", ["The same for all"]).to_bytes()
    for n, (title, lines) in enumerate(articles(count, segments), 1):
        raw, spans, at = "\n".join(lines), [], 0
        for line in lines:
            spans.append([at, at + len(line), "sentence", len(spans)])
            at += len(line) + 1
        key, language = f"a{n}", chance.choice(("en", "fr", "de", "ja"))
        found = str(spans).replace("'", '"')
        db.execute("INSERT INTO originals VALUES (?, ?, 'x', 'text/plain', '', '')", (key, key))
        says = '{"facts": {}, "cuts": []}'
        db.execute("INSERT INTO texts VALUES (?, ?, ?, 'utf-8', ?, ?, '', ?)", (key, key, key, key, says, raw))
        db.execute("INSERT INTO articles (number, id, text_id, imported_at) VALUES (?, ?, ?, '')", (n, key, key))
        db.execute("INSERT INTO stories VALUES (?, ?)", (key, recipe["story"]))
        db.execute("INSERT INTO fingerprints VALUES (?, ?, ?)", (key, recipe["story"], fingerprint))
        db.execute("INSERT INTO versions VALUES (?, ?, ?)", (key, key, recipe["story"]))
        db.execute("INSERT INTO segments VALUES (?, ?, 0, ?)", (key, recipe["text"], found))
        year = f"20{chance.randint(10, 25)}-0{chance.randint(1, 9)}-11"
        for field, value in (("title", title), ("language", language), ("published", year)):
            db.execute("INSERT INTO facts VALUES (?, ?, ?, 1, '', '1')", (key, field, value))
            if field != "title":
                db.execute("INSERT INTO article_keys VALUES (?, ?, ?)", (field, value, n))
        db.execute("INSERT INTO article_index (rowid, title, body) VALUES (?, ?, ?)", (n, title, raw))
        signs = dice.bytes(64 * segments)
        exact = np.zeros((segments, 516), dtype=np.uint8)
        exact[:, :4] = np.full((segments, 1), 1 / 2900, dtype="<f4").view(np.uint8)
        exact[:, 4:] = dice.integers(0, 256, (segments, 512), dtype=np.uint8)
        db.execute("INSERT INTO meanings VALUES (?, ?, ?, ?)", (key, meaning.recipe(), signs, exact.tobytes()))
    db.execute("COMMIT")
    db.close()


def timed(function: Callable[[], object]) -> float:
    """Return the milliseconds of one call."""
    start = time.perf_counter()
    function()
    return 1000 * (time.perf_counter() - start)


def in_window(path: Path, folder: Path) -> Iterator[tuple[str, list[float]]]:
    """Yield (question, milliseconds until its hits are shown, several times) in the window, on no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from reader import app
    from reader.ui.look import theme

    running = QApplication([])
    theme.load_fonts()
    window = app.build(app.read_options(["--folder", str(folder), "--library", str(path)]))
    window.appear()

    def until(is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < end
            running.processEvents()
            time.sleep(0.0005)

    until(lambda: bool(window.desk and window.shelf.stories and window.jobs.is_idle))
    searcher = window.searcher
    for question in TYPED:
        times = []
        for _ in range(15):
            searcher.found_for = ""

            def ask(words: str = question) -> None:
                searcher.search(words)
                until(lambda: searcher.found_for == words.strip())

            times.append(timed(ask))
        yield question, times
    window.close()
    until(lambda: not window.isVisible())


def main(argv: list[str]) -> int:
    """Print the medians and say whether the limits hold."""
    parser = argparse.ArgumentParser(prog="search", description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--segments", type=int, default=17)
    parser.add_argument("--keep", type=Path)
    said = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        path = said.keep or Path(folder) / "library.synoptic"
        if not path.exists():
            fill(path, said.articles, said.segments)
        library, encoder = Library.open(path), make_encoder()
        print(f"{said.articles:,} articles of {said.segments} segments")
        print(f"reading the signs once: {timed(lambda: meaning.get_ready(Progress(), library)):,.0f} ms")
        missed = [
            tell("words", question, [timed(lambda q=question: searching.find(library, q)) for _ in range(15)])
            for question in TYPED
        ]
        for question in MEANT:
            times = [timed(lambda q=question: meaning.find(Progress(), library, encoder, q)) for _ in range(16)]
            missed.append(tell("meaning", question, times[1:]))
        library.close()
        missed += [tell("window", question, times) for question, times in in_window(path, Path(folder))]
    return int(any(missed))


def tell(kind: str, question: str, times: list[float]) -> bool:
    """Print the figures of a question; return whether its limit is missed."""
    median, limit = statistics.median(times), LIMITS[kind]
    print(f"{kind:8} {question:48} median {median:7.1f} ms, worst {max(times):7.1f}, limit {limit:.0f}")
    return median > limit


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
