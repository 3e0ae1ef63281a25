"""How does a command speak: its output, its complaints, how far it is, and how it is stopped?"""

import json
import signal
import sys
import threading
from collections.abc import Callable

from reader.model import Article, Span
from reader.progress import Progress


def write_utf8() -> None:
    """Write UTF-8 whatever the locale is: scripts read it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def fail(sentence: str) -> int:
    """Say what went wrong on standard error; return the exit status of that."""
    print(f"synoptic: {sentence}", file=sys.stderr)
    return 1


def watched(*, is_shown: bool = False) -> Progress:
    """Return a progress that stops at Ctrl+C: what is being written is finished first."""
    progress = Progress(_show_progress) if is_shown and sys.stderr.isatty() else Progress()
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, lambda number, frame: progress.stop())
    return progress


def _show_progress(done: int, total: int, name: str) -> None:
    print(f"\r\033[K{done}/{total} {name[:60]}" if name else "\r\033[K", end="", file=sys.stderr, flush=True)


def print_json(value: object) -> None:
    """Print data as JSON that people can read too."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def line_of(article: Article) -> str:
    """Return how an article stands in a list."""
    return f"{article.id[:8]}  {article.language:<7}  {article.title}"


def one_line(raw: str, span: Span) -> str:
    """Return a stretch of raw without its line breaks."""
    return " ".join(raw[span.start : span.end].split())
