"""Every form looks as it always did; the files in golden/ are the agreement."""

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.export.forms import FORMS, form
from reader.model import Difference, DifferenceKind, Span
from tests.export.sample import FRENCH, LOST, NUMBER, RAIN, full, story

GOLDEN = Path(__file__).parent / "golden"
DIFFERENCES = (
    Difference(
        0, DifferenceKind.NUMBER, "article-en", Span(0, 3), "article-fr", Span(0, FRENCH.index("\n")), ()
    ),
)  # fmt: skip


@pytest.mark.parametrize("one", FORMS, ids=lambda one: one.name)
def test_a_story_looks_as_it_always_did(one):
    assert one.render(full(), DIFFERENCES).encode() == (GOLDEN / f"story{one.suffix}").read_bytes()


@pytest.mark.parametrize("one", FORMS, ids=lambda one: one.name)
def test_the_order_in_which_notes_were_made_changes_nothing(one):
    assert one.render(story(LOST, NUMBER, RAIN), ()) == one.render(story(RAIN, NUMBER, LOST), ())


@pytest.mark.parametrize("one", FORMS, ids=lambda one: one.name)
def test_no_folder_of_the_reader_is_given_away(one):
    assert "someone" not in one.render(full(), DIFFERENCES)


def test_names_and_endings_are_each_once():
    assert len({one.name for one in FORMS}) == len({one.suffix for one in FORMS}) == len(FORMS)


def test_a_form_is_found_by_its_name():
    assert form("tmx").suffix == ".tmx"
    with pytest.raises(ReaderError, match="Choose one of markdown"):
        form("docx")
