from reader.story.grouping.alone import sentences_alone
from reader.story.grouping.fingerprint import fingerprint
from tests.fakes import FakeEncoder

TEXT = (
    "The stone bridge over the Elva was opened on Monday.",
    "Mayor Ilse Brandt cut a ribbon and led some 400 people across.",
    "Engineers found Roman timber under the second pier.",
)
EXTRA = "Jokotai buzz: vxqz wyrm"


def made(*sentences):
    return fingerprint(FakeEncoder(), "en", sentences)


def test_a_sentence_no_other_version_has_stands_alone():
    assert sentences_alone(made(*TEXT, EXTRA), [made(*TEXT)]) == {EXTRA}


def test_a_sentence_one_of_the_others_has_does_not():
    assert sentences_alone(made(*TEXT, EXTRA), [made(*TEXT), made(*TEXT, EXTRA)]) == frozenset()


def test_another_text_tells_nothing():
    assert (
        sentences_alone(made(*TEXT, EXTRA), [made("Apples are dear this year.", "Frost killed the blossom.")]) == set()
    )
    assert sentences_alone(made(*TEXT, EXTRA), []) == set()


def test_a_text_of_which_only_the_beginning_is_known_tells_nothing():
    long = [f"Sentence {number} of {number * 7919} others, told at length." for number in range(50)]
    assert sentences_alone(made(*TEXT, EXTRA), [made(*TEXT, *long)]) == set()
