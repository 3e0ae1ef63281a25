import pytest

from reader.say import say
from reader.ui import tongue
from reader.ui.recalled import recalled


@pytest.fixture
def pseudo(qapp):
    yield tongue.begin("pseudo")
    tongue.begin("en")


def test_what_was_kept_is_translated_again_with_its_values(pseudo):
    assert recalled("Only says when") == "[Öñlý sáýs whéñ ~]"
    assert recalled("Written in another language: 7") == "[Wríttéñ íñ áñöthér láñgüágé: 7 ~ ~ ~ ~]"


def test_a_sentence_within_a_sentence_is_translated_too(pseudo):
    kept = "Only says when; it lies outside the article in the page"
    assert recalled(kept).startswith("[[Öñlý sáýs whéñ ~]; ít")


def test_what_is_not_ours_stays(pseudo):
    assert recalled("") == ""
    assert recalled(say("Only says when")) == "[Öñlý sáýs whéñ ~]"


def test_in_english_everything_is_as_it_was_kept(qapp):
    assert recalled("Written in another language: fr") == "Written in another language: fr"
