import copy
import pickle

import pytest

from reader.say import Said, say, whole


def test_a_sentence_is_english_and_remembers_its_template():
    said = say("The file {name} is empty.", name="a.txt")
    assert said == "The file a.txt is empty."
    assert (said.template, said.values) == ("The file {name} is empty.", {"name": "a.txt"})


@pytest.mark.parametrize(("count", "words"), [(0, "0 notes"), (1, "one note"), (1200, "1200 notes")])
def test_the_count_chooses_the_form(count, words):
    assert say("one note|%n notes", "", count) == words


def test_long_numbers_are_grouped_when_asked_for():
    assert say("%Ln note|%Ln notes", "", 1200) == "1,200 notes"


def test_values_may_be_sentences_and_lists_and_be_called_anything():
    said = say("{count} of {template}: {parts}", count=1, template=say("two"), parts=("a", say("{x} b", x=3)))
    assert said == "1 of two: a, 3 b"


def test_braces_without_a_name_stay():
    assert say("Write {{ title }} or {x}.") == "Write {{ title }} or {x}."
    assert say("{{ title }} is {name}", name="a") == "{{ title }} is a"


def test_numbers_may_ask_for_a_form():
    assert say("{size:,} and {share:.1f}", size=1200, share=0.25) == "1,200 and 0.2"


@pytest.mark.parametrize("hostile", ["{a.__class__}", "{a:999999999}", "{a!r:>9}", "{a[0]}"])
def test_nothing_else_is_obeyed(hostile):
    assert say(hostile, a="x") == hostile


def test_a_value_that_is_not_given_is_a_bug():
    with pytest.raises(KeyError):
        say("{a} and {b}", a=1)


@pytest.mark.parametrize("again", [copy.deepcopy, lambda said: pickle.loads(pickle.dumps(said))])
def test_it_travels(again):
    said = again(say("one of {x}|%n of {x}", "a word", 2, x=say("many")))
    assert isinstance(said, Said)
    assert (said, said.comment, said.number, said.values) == ("2 of many", "a word", 2, {"x": "many"})


def test_only_words_from_right_to_left_are_kept_apart_from_what_stands_beside_them():
    assert whole("Harbour Post") == "Harbour Post"
    assert whole("صحيفة") == "\u2068صحيفة\u2069"
