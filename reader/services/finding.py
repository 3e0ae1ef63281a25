"""Where do some words stand in the versions of the story that is read?"""

from bisect import bisect_right
from functools import lru_cache

from reader.library.folding import folded_with_places
from reader.model import OpenedStory, Span
from reader.progress import Progress

MOST = 5_000  # hits; beyond, nobody walks


@lru_cache(maxsize=8)
def _folded(raw: str) -> tuple[str, list[int]]:
    return folded_with_places(raw)


def find_in(progress: Progress, opened: OpenedStory, words: str) -> tuple[tuple[str, Span], ...]:
    """Return article and span of each place that has the words, row by row, in each row version by version.

    Case, accents and punctuation are no matter; what is set aside is not looked at. Raises Cancelled.
    """
    wanted = folded_with_places(words)[0].strip()
    if not wanted:
        return ()
    found: list[tuple[int, int, Span]] = []
    for place, version in enumerate(opened.versions):
        progress.step(place, len(opened.versions), version.article.title)
        row_of = {segment: number for number, row in enumerate(opened.synopsis.rows) for segment in row.cells[place]}
        starts = [segment.start for segment in version.segments]
        for span in _places(version.raw, wanted):
            segment = bisect_right(starts, span.start) - 1
            if segment >= 0 and span.start < version.segments[segment].end and segment in row_of:
                found.append((row_of[segment], place, span))
            if len(found) >= MOST:
                break
    return tuple((opened.versions[place].article.id, span) for _, place, span in sorted(found))


def _places(raw: str, wanted: str) -> list[Span]:
    text, places = _folded(raw)
    found: list[Span] = []
    at = text.find(wanted)
    while at >= 0 and len(found) < MOST:
        found.append(Span(places[at], places[at + len(wanted) - 1] + 1))
        at = text.find(wanted, at + len(wanted))
    return found
