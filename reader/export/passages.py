"""What does every format say about the passages of annotations: their order, their words, their place in the story?"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath, PureWindowsPath

from reader.model import NOWHERE, Annotation, OpenedStory, Origin, Synopsis, Target, Version

_ADDRESS = re.compile(r"^[a-z][a-z0-9+.-]+:(?![\\/](?![\\/]))", re.IGNORECASE)


def in_order(opened: OpenedStory) -> tuple[Annotation, ...]:
    """Return the annotations in the order of the story: by row, version and position, orphans last."""
    return tuple(sorted(opened.annotations, key=order_of(opened)))


def order_of(opened: OpenedStory) -> Callable[[Annotation], tuple[object, ...]]:
    """Return what annotations are put in the order of the story by."""
    order = [version.article.id for version in opened.versions]

    def place(annotation: Annotation) -> tuple[object, ...]:
        target = annotation.targets[0]
        column = order.index(target.article_id) if target.article_id in order else len(order)
        row = min(rows(opened, target), default=len(opened.synopsis.rows) + 1)
        return is_orphan(annotation), row, column, target.span, annotation.created, annotation.id

    return place


def is_orphan(annotation: Annotation) -> bool:
    """Say whether none of the passages that the reader chose is in its text any more."""
    chosen = [target for target in annotation.targets if target.origin is not Origin.FOUND] or annotation.targets
    return all(target.is_orphan for target in chosen)


def version_of(opened: OpenedStory, target: Target) -> Version | None:
    """Return the version in which a target stands, or None when it is no version of the story any more."""
    return next((version for version in opened.versions if version.article.id == target.article_id), None)


def selectors(target: Target) -> list[dict[str, object]]:
    """Return how W3C Web Annotations and EPUB point to a target: by its words, and by its position if it has one."""
    at = target.selector
    quote: dict[str, object] = {
        "type": "TextQuoteSelector",
        "exact": at.exact,
        "prefix": at.prefix,
        "suffix": at.suffix,
    }
    position: dict[str, object] = {"type": "TextPositionSelector", "start": at.start, "end": at.end}
    return [quote] if at.start == NOWHERE else [quote, position]


def is_in_text(target: Target, version: Version | None) -> bool:
    """Say whether the position of a target holds in the version's text."""
    return version is not None and not target.is_orphan and version.text_id == target.text_id


def quoted(opened: OpenedStory, target: Target) -> str:
    """Return the words of a target: those the reader corrected, those in the text, or those remembered from it.

    A line break within a segment was made by a program that wrapped the text: it becomes a space.
    """
    version = version_of(opened, target)
    if target.corrected or version is None or not is_in_text(target, version):
        return target.quote
    words = version.raw[target.span.start : target.span.end]
    if "\n" not in words and "\r" not in words:
        return words
    letters = list(words)
    for segment in version.segments:
        for at in range(max(segment.start, target.span.start), min(segment.end, target.span.end)):
            if version.raw[at] in "\r\n":
                letters[at - target.span.start] = " "
    return "".join(letters)


def rows(opened: OpenedStory, target: Target) -> tuple[int, ...]:
    """Return the numbers, from 1, of the rows of the synopsis in which a target stands; none for an orphan."""
    version = version_of(opened, target)
    if version is None or not is_in_text(target, version) or version.article.id not in opened.synopsis.version_ids:
        return ()
    column = opened.synopsis.version_ids.index(version.article.id)
    numbers = _numbers(_Same(opened.synopsis))[column]
    first = bisect_right(version.segments, target.span.start, key=lambda segment: segment.end)
    last = bisect_left(version.segments, target.span.end, key=lambda segment: segment.start)
    return tuple(sorted({number for index in range(first, last) for number in numbers.get(index, ())}))


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """A synopsis that is equal only to itself: comparing whole ones would cost more than what is remembered saves."""

    synopsis: Synopsis

    def __hash__(self) -> int:
        return id(self.synopsis)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.synopsis is other.synopsis


@lru_cache(maxsize=8)
def _numbers(same: _Same) -> tuple[dict[int, list[int]], ...]:
    """Return for each version {segment: the numbers of its rows}."""
    found: tuple[dict[int, list[int]], ...] = tuple({} for _ in same.synopsis.version_ids)
    for number, row in enumerate(same.synopsis.rows, start=1):
        for column, cell in enumerate(row.cells):
            for index in cell:
                found[column].setdefault(index, []).append(number)
    return found


def address(story_id: str, annotation_id: str) -> str:
    """Return the address that opens the program at an annotation."""
    return f"synoptic://story/{story_id}#{annotation_id}"


def is_address(origin: str) -> bool:
    """Say whether an article came from an address, not from a file ("C:\\..." is a file)."""
    return _ADDRESS.match(origin) is not None


def public_origin(origin: str) -> str:
    """Return an address as it is, and of a path only the file's name: folders are nobody else's business."""
    return origin if is_address(origin) else PureWindowsPath(PurePosixPath(origin).name).name
