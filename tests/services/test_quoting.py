from reader.model import Span
from reader.services.quoting import quote_everywhere
from tests.ui.reading.conftest import make_story, make_version


def test_a_passage_is_quoted_with_what_the_others_say():
    french = make_version("fr", "Un chat dort.\nLe soir vient.", source="le.fr")
    german = make_version("de", "Eine Katze schläft.\nDer Abend kommt.")
    text = quote_everywhere(make_story(french, german), "fr", Span(0, 13))
    assert text == "> Un chat dort.\n>\n> — *fr*, le.fr, passage 1\n\n> Eine Katze schläft.\n>\n> — *de*, passage 1\n"
