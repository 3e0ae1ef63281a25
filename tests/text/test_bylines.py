import pytest

from reader.text.bylines import author_of

SPOKEN = {"the", "bridge", "city", "climate", "change", "القاهرة"}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("संवाददाता: रेखा मिश्रा", "रेखा मिश्रा"),
        ("حوار: رامي خليل", "رامي خليل"),
        ("Автор: Ирина Соколова", "Ирина Соколова"),
        ("Interview by Paul Renner", "Paul Renner"),
        ("Das Gespräch führte Jonas Wied", "Jonas Wied"),
        ("Photo by Paul Renner", None),
        ("Fact checked by Sarah Scott", None),
        ("Mary Magdalene by Titian", None),
        ("Update: the bridge is open", None),
        ("Jane Doe", None),
    ],
)
def test_a_word_for_those_who_write_tells_the_name_behind_it(line, name):
    assert author_of(line, False, SPOKEN) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ирина Соколова", "Ирина Соколова"),
        ("القاهرة - سامية عادل", "سامية عادل"),
        ("Sabine Kettler", "Sabine Kettler"),
        ("ByJane Doe", "Jane Doe"),
        ("Climate Change", None),
        ("Новости культуры", None),
        ("أخبار محلية", None),
        ("Photo Gallery", None),
        ("Sign Up", None),
        ("Bridge closed for the winter.", None),
    ],
)
def test_beside_the_date_a_name_that_the_text_does_not_speak_of_is_the_authors(line, name):
    assert author_of(line, True, SPOKEN) == name
