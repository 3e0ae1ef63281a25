"""Every form looks as it always did; the files in golden/ are the agreement."""

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.export.forms import FORMS, form, own
from reader.model import Difference, DifferenceKind, Span
from tests.export.sample import FRENCH, LOST, NUMBER, RAIN, full, story

GOLDEN = Path(__file__).parent / "golden"
DIFFERENCES = (
    Difference(
        0, DifferenceKind.NUMBER, "article-en", Span(0, 3), "article-fr", Span(0, FRENCH.index("\n")), ()
    ),
)  # fmt: skip


def _golden(one):
    return f"story-{one.name}.md" if one.name in ("commonmark", "logseq") else f"story{one.suffix}"


@pytest.mark.parametrize("one", FORMS, ids=lambda one: one.name)
def test_a_story_looks_as_it_always_did(one):
    assert one.render(full(), DIFFERENCES).encode() == (GOLDEN / _golden(one)).read_bytes()


@pytest.mark.parametrize("one", FORMS, ids=lambda one: one.name)
def test_the_order_in_which_notes_were_made_changes_nothing(one):
    assert one.render(story(LOST, NUMBER, RAIN), ()) == one.render(story(RAIN, NUMBER, LOST), ())


@pytest.mark.parametrize("one", FORMS, ids=lambda one: one.name)
def test_no_folder_of_the_reader_is_given_away(one):
    assert "someone" not in one.render(full(), DIFFERENCES)


def test_names_are_each_once_and_endings_once_for_each_kind_of_file():
    assert len({one.name for one in FORMS}) == len(FORMS)
    plain = [one.suffix for one in FORMS if not one.template]
    assert len({*plain, ".md"}) == len(plain) + 1


def test_a_template_of_ones_own_is_a_form():
    assert (
        own("{% block note %}{{ note.color }} {{ note.id }}{% endblock %}").render(story(RAIN), ())
        == f"blue {RAIN.id}\n"
    )


def test_a_form_is_found_by_its_name():
    assert form("tmx").suffix == ".tmx"
    with pytest.raises(ReaderError, match="Choose one of markdown"):
        form("docx")
