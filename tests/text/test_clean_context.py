from reader.text import clean_features
from reader.text.clean_context import measures, units

PROSE = (
    "The ministers met in the capital on Monday and agreed to hold another round of talks in the coming month of May."
)


def test_a_headline_shares_its_words_with_the_text():
    rows = measures(["Ministers hold talks", "Cake for everyone", PROSE], "en")
    assert rows[0]["shared"] > rows[1]["shared"] == 0.0


def test_a_line_knows_the_prose_around_it():
    rows = measures([PROSE, "Read more", PROSE], "en")
    assert rows[1]["inside"]
    assert rows[1]["above_1"] > 0.5


def test_a_repeated_line_is_counted():
    assert measures(["Share", PROSE, "Share"], "en")[0]["repeated"] > 0


def test_words_without_spaces_are_compared_by_pairs_of_letters():
    about = clean_features.document(["外相会談は明日"], "ja")
    assert "外相" in units("外相が来た", about)
