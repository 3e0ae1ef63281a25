import pytest

from reader.model import Color, HitKind, Span
from reader.progress import Progress
from reader.services import annotating, deciding, opening, searching, storing
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take


def test_a_word_of_the_text_is_found_where_it_stands(library):
    [one] = take(library, BRIDGE)
    [hit] = searching.find(library, "roman timb")
    assert (hit.kind, hit.article_id) == (HitKind.TEXT, one)
    assert BRIDGE[hit.span.start : hit.span.end] == "Roman"
    assert [hit.snippet[mark.start : mark.end] for mark in hit.marks] == ["Roman", "timb"]
    assert "\n" not in hit.snippet


def test_a_word_of_the_title_comes_before_words_of_texts(library):
    take(library, BRIDGE, HARVEST.replace("Many farms", "Many harvest farms near a bridge"))
    hits = searching.find(library, "bridge")
    assert [hit.kind for hit in hits] == [HitKind.TITLE, HitKind.TEXT]
    assert hits[0].snippet[hits[0].marks[0].start : hits[0].marks[0].end] == "bridge"


def test_notes_are_found_with_their_passage(library):
    [one] = take(library, BRIDGE)
    story = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))
    annotation = annotating.new_annotation(story, one, Span(0, 10), Color.YELLOW)
    annotating.adding(library, annotation).redo()
    annotating.save_note(library, annotation.id, "A remarkable idea", ["press"])
    for words in ("remarkable", "tag:press", "color:yellow", "tag:press idea"):
        [hit] = searching.find(library, words)
        assert (hit.kind, hit.annotation_id, hit.span) == (HitKind.NOTE, annotation.id, Span(0, 10)), words


def test_fields_choose_among_articles(library):
    one, other = take(library, BRIDGE, HARVEST)
    deciding.choosing_field(library, other, "language", "de").redo()
    deciding.choosing_field(library, one, "source", "Elva Courier").redo()
    assert [hit.article_id for hit in searching.find(library, "lang:de")] == [other]
    assert [hit.article_id for hit in searching.find(library, "source:courier on")] == [one]
    assert searching.find(library, "lang:fr") == ()


@pytest.mark.parametrize(
    ("raw", "words", "found"),
    [
        ("昨天他抵达北京参加会议。", "北京", "北京"),
        ("Le Élysée a confirmé.", "elysee", "Élysée"),
        ("Zusammenarbeit in Straßburg", "strass", "Straß"),
        ("서울에서 회담이 열렸다", "서울", "서울"),
        ("انعقدت القِمّة في الرياض", "القمة", "القِمّة"),
    ],
)
def test_the_place_is_right_in_any_script(library, raw, words, found):
    text = "A title that is long enough for anything\n\n" + BRIDGE.split("\n\n")[1] + "\n" + raw + "\n"
    [one] = take(library, text)
    library.derived.put_cuts(library.articles.text_id(one), [], "1")  # a line in another language may be set aside
    storing.index_words(library, one, text, [])
    [hit] = searching.find(library, words)
    assert text[hit.span.start : hit.span.end] == found


ODD = ["", " ", '"', "*", "lang:", "tag:", "a" * 3000, "(((", "\0", "👍", "-", "color:x", '""']


@pytest.mark.parametrize("words", ODD)
def test_odd_questions_are_no_errors(library, words):
    take(library, BRIDGE)
    assert isinstance(searching.find(library, words), tuple)


def test_no_more_is_returned_than_asked_for(library):
    take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    assert len(searching.find(library, "the", limit=2)) == 2
    assert len(searching.all_found(library, "the")) > 2
