"""Whole-room checks: every method of every class under a file that another program has locked."""

import inspect
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest

from reader.errors import LibraryError
from reader.library import Library
from reader.library.question import ask
from reader.model import Evidence, Grade, LineChoice, Original, Span
from tests.library.factory import AT, add_article, annotation

ORIGINAL = Original("1" * 64, b"x", "x.txt", "text/plain")
CLASSES = ("articles", "stories", "annotations", "choices", "derived", "search")
WITHOUT_FILE = {"search.index_note", "search.forget_note"}  # run within the transaction of annotations.save

# what is given for a parameter of this name
GIVEN: dict[str, Any] = {
    "rules": (),
    "article_id": "one",
    "article_ids": ["one"],
    "text_id": "one-text",
    "other_id": "one-text",
    "story_id": "story-one",
    "annotation_id": "note-1",
    "annotation": annotation(),
    "original": ORIGINAL,
    "ids": ["one"],
    "prefix": "o",
    "at": AT,
    "imported_at": AT,
    "sha256": "x",
    "choices": [LineChoice("c", "one-text", 0, 1, True, AT)],
    "pairs": [("one", "two")],
    "together": True,
    "suggestions": [Evidence("one", "two", 1.0, Grade.LIKELY)],
    "question": ask("word -other "),
    "limit": 5,
    "places": [("note-1", 0, Span(0, 1))],
    "lines": [1],
    "field": "title",
    "value": "x",
    "facts": {},
    "cuts": [],
    "segments": [],
    "cut_count": 0,
    "data": b"",
    "alignment": None,
    "made_by": "1",
    "title": "x",
    "origin": "x",
    "text_recipe": "1",
    "story_recipe": "1",
    "body": "x",
    "source": None,
}


def methods() -> Iterator[str]:
    library = inspect.getsource(Library.__init__)
    for room in CLASSES:
        assert f"self.{room} =" in library
    import reader.library as rooms

    for room in CLASSES:
        noun = getattr(rooms, room.capitalize())
        yield from (f"{room}.{name}" for name in vars(noun) if not name.startswith("_"))


@pytest.mark.parametrize("method", sorted(set(methods()) - WITHOUT_FILE))
def test_under_a_locked_file_every_method_says_so(tmp_path, method):
    path = tmp_path / "library.synoptic"
    Library.open(path).close()
    library = Library.open(path, patience=0.01)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    room, name = method.split(".")
    function = getattr(getattr(library, room), name)
    required = [p.name for p in inspect.signature(function).parameters.values() if p.default is p.empty]
    with pytest.raises(LibraryError, match="in use by another program"):
        _all_of(function(*(GIVEN[parameter] for parameter in required)))
    other.rollback()
    other.close()
    library.close()


def _all_of(result: object) -> object:
    return list(result) if inspect.isgenerator(result) else result


def test_the_state_tells_whether_someone_else_wrote(tmp_path):
    library, other = Library.open(tmp_path / "l.synoptic"), Library.open(tmp_path / "l.synoptic")
    before = library.state()
    add_article(library)
    assert library.state() == before
    add_article(other, "two")
    assert library.state() != before
    library.close()
    other.close()


def test_the_file_is_found_again(tmp_path):
    library = Library.open(tmp_path / "library.synoptic")
    add_article(library)
    library.check()
    library.close()
    again = Library.open(tmp_path / "library.synoptic")
    assert again.path == tmp_path / "library.synoptic"
    assert [article.id for article in again.articles.all()] == ["one"]
    again.close()
