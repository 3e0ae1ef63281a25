from datetime import UTC, datetime

import pytest

from reader.ui.notes.note_card import Card, Quote
from reader.ui.notes.note_filter import BY_STORY, CHANGED, NEWEST, OLDEST, NoteFilter, is_within
from tests.ui.made import article, note

CARDS = [
    Card(note("n1", text="Élan", tags=("a",), created="2024-01-01T00:00:00Z"), (Quote("one", "fr"),), story_title="B"),
    Card(note("n2", tags=("a", "b"), created="2024-01-03T00:00:00Z"), (Quote("two", "de"),), story_title="A"),
    Card(note("n3", created="2024-01-02T00:00:00Z"), (Quote("two", "fr"), Quote("x", "de")), story_title="B"),
]


@pytest.fixture
def notes():
    made = NoteFilter()
    made.take(CARDS, {"a1": article("a1", source="rt.com")})
    return made


def shown(notes, typed="", **wanted):
    notes.chosen.update(wanted)
    return [card.annotation.id for card in notes.shown(typed)]


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ({}, ["n2", "n3", "n1"]),
        ({"tag": "a"}, ["n2", "n1"]),
        ({"language": "de"}, ["n2", "n3"]),
        ({"language": "fr", "tag": "a"}, ["n1"]),
        ({"story": "B", "order": OLDEST}, ["n1", "n3"]),
        ({"source": "rt.com", "order": BY_STORY}, ["n2", "n1", "n3"]),
        ({"source": "elsewhere"}, []),
        ({"colour": "purple"}, []),
        ({"date": "today"}, []),
    ],
)
def test_what_is_asked_for_is_shown_in_order(notes, wanted, ids):
    assert shown(notes, **wanted) == ids


def test_typed_words_are_found_without_case_and_accents_in_notes_tags_and_quotes(notes):
    assert shown(notes, "ELAN") == ["n1"]
    assert shown(notes, "two b") == ["n2", "n3"], "of a story called B, or tagged b"


def test_of_notes_of_one_second_the_one_made_last_is_the_newest():
    notes = NoteFilter()
    notes.take([Card(note(name), ()) for name in ("n1", "n2", "n3")], {})
    assert shown(notes) == ["n3", "n2", "n1"]
    assert shown(notes, order=OLDEST) == ["n1", "n2", "n3"]


def test_what_changed_last_comes_first(notes):
    assert notes.chosen["order"] == NEWEST
    assert set(shown(notes, order=CHANGED)) == {"n1", "n2", "n3"}


def test_the_most_frequent_choices_come_first(notes):
    assert notes.choices("tag") == ["", "a", "b"]
    assert notes.choices("source") == ["", "rt.com"]
    assert notes.choices("date")[1] == "today"
    assert NEWEST in notes.choices("order")


def test_today_is_within_a_day():
    assert is_within(datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), 1)
    assert not is_within("2001-01-01T00:00:00Z", 365)
