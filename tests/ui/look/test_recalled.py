import pytest

from reader.say import say
from reader.ui.look import tongue
from reader.ui.look.recalled import recalled


@pytest.fixture
def pseudo(qapp):
    yield tongue.begin("pseudo")
    tongue.begin("en")


def test_what_was_kept_is_translated_again_with_its_values(pseudo):
    assert recalled("Only says when") == "[Öñlý sáýs whéñ ~]"
    assert recalled("Written in another language: 7") == "[Wríttéñ íñ áñöthér láñgüágé: 7 ~ ~ ~ ~]"


def test_a_sentence_within_a_sentence_is_translated_too(pseudo):
    kept = "“a.csv” cannot be read as a table: Only says when."
    assert "[Öñlý sáýs whéñ ~]" in recalled(kept)


def test_what_is_not_ours_stays(pseudo):
    assert recalled("") == ""
    assert recalled(say("Only says when")) == "[Öñlý sáýs whéñ ~]"


def test_in_english_everything_is_as_it_was_kept(qapp):
    assert recalled("Written in another language: fr") == "Written in another language: fr"
