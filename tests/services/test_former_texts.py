"""Both texts can be read off their comparison, word for word."""

from hypothesis import given
from hypothesis import strategies as st

from reader.services.former_texts import Kind, compared

TEXTS = st.lists(st.sampled_from(["rain", "roof", "漢字", "e\u0301té", "🇫🇷", ".", "\n", " ", "مطر"]), max_size=30).map(
    " ".join
)


def side(found, kind):
    return " ".join("".join(one.words for one in found if one.kind in (Kind.SAME, kind)).split())


@given(TEXTS, TEXTS)
def test_each_text_is_what_stayed_with_what_is_its_own(old, new):
    found = compared(old, new)
    assert side(found, Kind.NEW) == " ".join(new.split())
    assert side(found, Kind.GONE) == " ".join(old.split())


def test_changed_words_are_shown_as_gone_and_new():
    found = compared("It rained all day.", "It snowed all day.")
    assert [(one.kind, one.words) for one in found] == [
        (Kind.SAME, "It "),
        (Kind.GONE, "rained"),
        (Kind.NEW, "snowed"),
        (Kind.SAME, " all day."),
    ]


def test_two_texts_alike_are_one():
    assert [one.kind for one in compared("a b", "a  b")] == [Kind.SAME]
    assert compared("", "") == ()
