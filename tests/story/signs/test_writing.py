import pytest

from reader.story.signs.names import number_of, tokens
from reader.story.signs.writing import Writing, written


def how(language, *sentences):
    found = [list(tokens(sentence)) for sentence in sentences]
    said = written(language, sentences, found)
    return {s[t.start : t.end]: said[number_of(t.key)] for s, its in zip(sentences, found, strict=True) for t in its}


def test_a_word_written_large_within_a_sentence_is_a_name():
    assert how("en", "Then Stoltenberg spoke.")["Stoltenberg"] is Writing.NAME


def test_the_capital_of_a_first_word_or_of_a_headline_says_nothing():
    assert how("en", "Delegates came.")["Delegates"] is Writing.OPEN
    assert how("en", "Delegates Meet in Madrid")["Madrid"] is Writing.OPEN


@pytest.mark.parametrize(
    "sentences", [("The Council met.", "A council is old."), ("A council is old.", "The Council.")]
)
def test_a_word_that_is_small_somewhere_is_no_name(sentences):
    assert how("en", *sentences)["council"] is Writing.WORD


def test_where_every_noun_is_large_only_a_last_name_shows():
    said = how("de", "Gestern sprach Bürgermeister Dieter Hagedorn vor dem Rathaus.")
    assert said["Hagedorn"] is Writing.NAME
    assert said["Rathaus"] is Writing.MUTE


def test_other_scripts_show_nothing():
    assert set(how("ja", "ストルテンベルグは来た。").values()) == {Writing.MUTE}
