import pytest

from reader.ui.searching.completing import completions

VALUES = {"language": ("fr", "fi", "de"), "tag": ("NATO", "south korea"), "source": ("rt.com", "Le Monde")}


def offered(text):
    found = completions(text, len(text), lambda field: VALUES.get(field, ()), lambda field, value: f"{field} {value}")
    return [completion.text for completion in found]


@pytest.mark.parametrize(
    ("typed", "goes_on"),
    [
        ("", []),
        ("la", ["lang:"]),
        ("x s", ["x source:", "x story:"]),
        ("lang:f", ["lang:fr ", "lang:fi "]),
        ("lang:fr", []),
        ("-tag:s", ['-tag:"south korea" ']),
        ("source:monde", ['source:"Le Monde" ']),
        ("colour:y", ["colour:yellow "]),
        ("has:", ["has:note ", "has:tag ", "has:highlight "]),
        ("nothing:x", []),
        ('"quoted ', []),
    ],
)
def test_fields_and_values_are_completed(typed, goes_on):
    assert offered(typed) == goes_on


def test_the_word_at_the_caret_is_completed_and_the_rest_stays():
    [one, *_] = completions("lang:d nato", 6, lambda field: VALUES[field], lambda field, value: "German")
    assert (one.text, one.caret, one.offer, one.meaning) == ("lang:de nato", 8, "lang:de", "German")


def test_a_value_is_completed_from_what_it_means():
    [one] = completions(
        "lang:ger", 8, lambda field: VALUES[field], lambda field, value: {"de": "German"}.get(value, "")
    )
    assert one.text == "lang:de "
