import pytest

from reader.library.language_names import tags_called


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        ("french", ("fr",)),
        ("Français", ("fr",)),
        ("francais", ("fr",)),
        ("deu", ("de",)),
        ("日本", ("ja",)),
        ("한국어", ("ko",)),
        ("العربية", ("ar",)),
        ("fr", ()),
        ("klingon", ()),
    ],
)
def test_languages_are_known_by_their_names(name, tags):
    assert tags_called(name) == tags
