"""How fast is the reading view? CPU milliseconds of opening, resizing, zooming, scrolling and highlighting.

usage: python -m tests.benchmarks view [--rows 20 200 2000 20000] [--versions 4] [--peers 20 200 2000]

The limits are those of the design: open <= 33, resize and zoom <= 16, a scroll frame p95 <= 6, a jump <= 16, one more
highlight <= 5 (twice as much for opening 20,000 rows). Answers 1 when one is missed, as CPU time of this machine.
"""

import argparse
import gc
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.ui.reading.view import SynopsisView

LIMITS = {"open": 33.0, "resize": 16.0, "zoom": 16.0, "scroll p95": 6.0, "jump max": 16.0, "highlight": 5.0}
WORDS = {
    "fr": "le président a déclaré mercredi que les négociations avec les partenaires européens restent ouvertes",
    "de": "der Sicherheitsberater des Landes gab am Mittwoch bekannt dass die Zusammenarbeit gestärkt werden soll",
    "en": "the security adviser of the country revealed that a mission to the headquarters would be set up in Brussels",
    "ar": "أعلن مستشار الأمن القومي للبلاد يوم الأربعاء أن بعثة ستقام لدى مقر الحلف في بروكسل خلال هذا العام",
}


def synthetic(rows: int, versions: int) -> OpenedStory:
    """Return a story of passages of about 35 words, of which 8 % are missing."""
    chance = random.Random(7)
    made: list[Version] = []
    cells: list[list[tuple[int, ...]]] = []
    for number in range(versions):
        language = list(WORDS)[number % len(WORDS)]
        words = WORDS[language].split()
        parts: list[str] = []
        segments: list[Segment] = []
        column: list[tuple[int, ...]] = []
        at = 0
        for row in range(rows):
            if chance.random() < 0.08:
                column.append(())
                continue
            text = " ".join(chance.choices(words, k=chance.randint(20, 50))) + "."
            column.append((len(segments),))
            segments.append(Segment(at, at + len(text), paragraph=row))
            parts.append(text)
            at += len(text) + 1
        article = Article(f"a{number}", "", language, "s", "", "", f"source {number}", "2026-01-01")
        made.append(Version(article, f"t{number}", "\n".join(parts), (), tuple(segments)))
        cells.append(column)
    synopsis = Synopsis(
        "s", tuple(v.article.id for v in made), tuple(Row(row, 0.9) for row in zip(*cells, strict=True))
    )
    return OpenedStory(Story("s", "", synopsis.version_ids), tuple(made), synopsis)


def annotations(opened: OpenedStory, count: int) -> tuple[Annotation, ...]:
    """Return highlights over the first rows of the first version."""
    version = opened.versions[0]
    found: list[Annotation] = []
    for number in range(count):
        segment = version.segments[number % len(version.segments)]
        start = segment.start + 5 + number % 20
        selector = Selector(version.raw[start : start + 30], "", "", start, start + 30)
        target = Target(version.article.id, version.text_id, selector, Origin.BY_HAND)
        found.append(Annotation(f"n{number}", (target,), list(Color)[number % 6]))
    return tuple(found)


def spent(work: Callable[[], object]) -> float:
    """Return the CPU milliseconds of some work."""
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


class Screen:
    """The reading view in a window; what is timed includes the picture, and must have painted one."""

    def __init__(self, versions: int) -> None:
        from PySide6.QtWidgets import QApplication

        from reader.ui.reading.view import SynopsisView

        self.view = SynopsisView()
        self.view.resize(1400, 900)
        self.view.show()
        self.view.show_story(synthetic(3, versions))  # the first use of a script's font is the system's time
        QApplication.processEvents()
        gc.collect()
        self._painted = 0
        self._paint_event = self.view.paintEvent
        self.view.paintEvent = self._count  # type: ignore[assignment, method-assign]

    def _count(self, event: "QPaintEvent") -> None:
        self._painted += 1
        self._paint_event(event)

    def _do(self, work: Callable[[], object]) -> None:
        before = self._painted
        work()
        self.view.viewport().repaint()
        assert self._painted > before, "nothing was painted"

    def spent(self, work: Callable[[], object]) -> float:
        """Return the CPU milliseconds of some work and of painting what came of it."""
        return spent(partial(self._do, work))

    def close(self) -> None:
        """Take the window away."""
        self.view.close()
        self.view.deleteLater()


def measure(rows: int, versions: int) -> dict[str, float]:
    """Return the figures for one size: milliseconds of CPU time, and MB."""
    opened = synthetic(rows, versions)
    screen = Screen(versions)
    view, chance, before = screen.view, random.Random(3), memory()
    found = {"open": screen.spent(lambda: view.show_story(opened))}
    view.camera.idle.stop()
    frames = [screen.spent(lambda: view.camera.scroll_by(61)) for _ in range(200)]
    found["scroll median"] = statistics.median(frames)
    found["scroll p95"] = sorted(frames)[int(len(frames) * 0.95)]
    found["jump max"] = max(screen.spent(lambda: view.go_to_row(chance.randrange(rows))) for _ in range(20))
    view.go_to_row(rows // 2)
    found["resize"] = statistics.median(screen.spent(lambda: view.resize(view.width() - 40, 900)) for _ in range(5))
    found["zoom"] = statistics.median(screen.spent(lambda: _zoom(view)) for _ in range(5))
    view.go_to_row(0)
    first, *more = [annotations(opened, min(300, 4 * rows) + n) for n in range(6)]
    view.set_annotations(first)
    found["highlight"] = statistics.median(screen.spent(partial(view.set_annotations, notes)) for notes in more)
    found["all heights"] = spent(lambda: _refine(view))
    found["MB more"] = memory() - before
    screen.close()
    return found


def _zoom(view: "SynopsisView") -> None:
    view.set_text_style(replace(view.scene.style, points=view.scene.style.points + 0.5))


def _refine(view: "SynopsisView") -> None:
    while view.scene.stage.refine():
        pass


def peer(rows: int, versions: int) -> dict[str, float]:
    """Return what a column of QTextEdits for each version costs for the same story."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks._text_edits import TextEdits

    opened = synthetic(rows, versions)
    made: list[TextEdits] = []

    def open_story() -> None:
        view = TextEdits(opened)
        made.append(view)
        view.resize(1400, 900)
        view.show()
        view.align()
        QApplication.processEvents()
        view.grab()

    found = {"open": spent(open_story)}
    view = made[0]

    def resize() -> None:
        view.resize(view.width() - 40, 900)
        view.align()
        QApplication.processEvents()
        view.grab()

    def zoom() -> None:
        for edit in view.edits:
            edit.zoomIn(1)
        view.align()
        QApplication.processEvents()
        view.grab()

    found["resize"] = spent(resize)
    found["zoom"] = spent(zoom)
    view.close()
    view.deleteLater()
    return found


def memory() -> float:
    """Return the memory this program takes, in MB; 0 where the system does not say."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except FileNotFoundError:
        return 0.0


def main(argv: list[str]) -> int:
    """Print a line for each size; answer 1 when a limit is missed."""
    options = argparse.ArgumentParser()
    options.add_argument("--rows", type=int, nargs="+", default=[20, 200, 2_000, 20_000])
    options.add_argument("--versions", type=int, default=4)
    options.add_argument("--peers", type=int, nargs="*", default=[20, 200, 2_000], help="rows of a bare QTextEdit view")
    chosen = options.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from reader.ui.look import theme

    app = QApplication(sys.argv[:1])
    theme.load_fonts()
    theme.apply(app, theme.light())
    missed = False
    for rows in chosen.rows:
        found = measure(rows, chosen.versions)
        print(f"{rows:>6} rows  " + "  ".join(f"{name} {value:.1f}" for name, value in found.items()))
        for name, limit in LIMITS.items():
            if found[name] > limit * (2 if name == "open" and rows > 2_000 else 1):
                print(f"        missed: {name} {found[name]:.1f} > {limit}")
                missed = True
        if rows in chosen.peers:
            costs = peer(rows, chosen.versions)
            print("   QTextEdits  " + "  ".join(f"{name} {value:.1f}" for name, value in costs.items()))
    return int(missed)
