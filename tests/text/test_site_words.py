import pytest

from reader.text import scripts
from reader.text.site_words import TOPICS, shares


def of(text, language):
    return shares(text, scripts.WORD.findall(text), language)


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("Subscribe to our newsletter", "en", "site"),
        ("Anna Weber ist Redakteurin und Autorin in Berlin", "de", "writer"),
        ("Подпишитесь на рассылку нашего сайта", "ru", "site"),
        ("写真は記者が撮影", "ja", "picture"),
        ("Theo dõi chúng tôi", "vi", "reader"),
        ("Sign up for the newsletter", "sw", "site"),
    ],
)
def test_a_line_speaks_as_a_site_does(text, language, topic):
    found = of(text, language)
    assert found[topic] > 0.5
    assert set(found) == set(TOPICS)


def test_what_people_say_does_not_speak_to_the_reader():
    assert of("You and your friends are welcome", "en")["reader"] > 0.5
    assert of("“You and your friends are welcome”, the mayor said", "en")["reader"] == 0


def test_a_line_without_words_speaks_of_nothing():
    assert set(of("12 34", "en").values()) == {0.0}
