from dataclasses import replace

import pytest

from reader.model import OpenedStory, Row, Segment, SegmentKind, Span, Story, Synopsis, Translation, Version
from reader.ui.reading import machine
from reader.ui.reading.rows import LabelKind, Rows, is_only_here
from tests.ui.made import article

RAW = "Titre\nUn. Deux.\nTrois."
SOURCE = Version(
    article("a1", "Titre", "fr"),
    "x1",
    RAW,
    (),
    (
        Segment(0, 5, SegmentKind.TITLE),
        Segment(6, 9, paragraph=1),
        Segment(10, 15, paragraph=1),
        Segment(16, 22, paragraph=2),
    ),
)
OTHER = Version(
    article("a2", "Titel", "de"), "x2", "Titel\nEins.", (), (Segment(0, 5, SegmentKind.TITLE), Segment(6, 11))
)
COLUMN = Translation(
    "t1", "a1", "x1", None, "fr", "en", "e", "Engine", "2026-02-03T00:00:00Z", ("Title", "One.", None, "Three.")
)
PASSAGE = replace(COLUMN, id="t2", span=Span(6, 9), texts=("One.",))
ROWS = (Row(((0,), (0,)), 1.0), Row(((1,), (1,)), 1.0), Row(((2,), ()), 1.0), Row(((3,), ()), 1.0, moved=(None, None)))


def story(*translations, versions=(SOURCE, OTHER), rows=ROWS):
    ids = tuple(version.article.id for version in versions)
    return OpenedStory(Story("s1", "S", ids), versions, Synopsis("s1", ids, rows), (), (), translations)


def shown_texts(opened, column):
    rows = Rows(opened)
    return [cell.text if (cell := rows.cell(item, column)) else None for item in range(len(rows))]


def test_a_story_without_translations_is_shown_as_it_is():
    opened = story(PASSAGE)
    assert machine.with_columns(opened) is opened


def test_a_translated_article_is_a_column_behind_its_source_row_by_row():
    shown = machine.with_columns(story(COLUMN))
    assert [version.article.id for version in shown.versions] == ["a1", "t1", "a2"]
    assert shown_texts(shown, 0) == ["Titre", "Un.", "Deux.", "Trois."]
    assert shown_texts(shown, 1) == ["Title", "One.", None, "Three."]
    assert shown_texts(shown, 2) == ["Titel", "Eins.", None, None]


def test_its_head_says_what_it_is_by_whom_and_when():
    done = replace(COLUMN, texts=("Title", "One.", "Two.", "Three."))
    head = machine.with_columns(story(done)).versions[1].article
    assert head.source == "Machine translation · Engine"
    assert machine.with_columns(story(COLUMN)).versions[1].article.source.endswith("unfinished")
    assert head.published == "2026-02-03"
    assert head.language == "en"


def test_it_is_no_version_for_what_is_said_of_the_rows():
    shown = machine.with_columns(story(COLUMN))
    rows = Rows(shown)
    assert [is_only_here(row) for row in shown.synopsis.rows] == [False, False, True, True]
    assert rows.label(3, 0).kind is LabelKind.ONLY_HERE
    assert rows.label(3, 1) is None


def test_a_story_told_once_keeps_its_paragraphs():
    rows = tuple(Row(((number,),), 1.0) for number in range(4))
    shown = machine.with_columns(story(COLUMN, versions=(SOURCE,), rows=rows))
    assert shown_texts(shown, 0) == ["Titre", "Un. Deux.", "Trois."]
    assert shown_texts(shown, 1) == ["Title", "One.", "Three."]
    assert not any(is_only_here(row) for row in shown.synopsis.rows)


def test_a_translation_of_an_article_that_left_the_story_is_not_shown():
    opened = story(replace(COLUMN, article_id="gone"))
    assert machine.with_columns(opened) is opened


def test_fewer_words_than_segments_leave_the_rest_empty():
    shown = machine.with_columns(story(replace(COLUMN, texts=("Title",))))
    assert shown_texts(shown, 1) == ["Title", None, None, None]


@pytest.mark.parametrize(
    ("word", "source"),
    [("One", "Un."), ("Title\nOne", "Titre\nUn."), ("hree", "Trois."), ("One.\n\nThree", "Un. Deux.\nTrois.")],
)
def test_a_passage_of_the_column_means_whole_sentences_of_the_source(word, source):
    shown = machine.column(SOURCE, COLUMN)
    start = shown.raw.index(word)
    span = machine.source_span(SOURCE, shown, Span(start, start + len(word)))
    assert RAW[slice(*span)] == source


def test_a_translated_passage_stands_under_the_row_it_ends_in():
    rows = Rows(story(PASSAGE, replace(PASSAGE, id="t3", span=Span(6, 15), texts=("One.", "Two."))))
    below = [[under.text for under in cell.under] if (cell := rows.cell(item, 0)) else [] for item in range(4)]
    assert below == [[], ["One."], ["One. Two."], []]
    assert rows.cell(1, 0).under[0].heading == "Machine translation · Engine · 3 Feb 2026"
    assert rows.cell(1, 1).under == ()
    assert rows.size(1, 0) > rows.size(1, 1)
