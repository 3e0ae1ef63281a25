import pytest

from reader.text.phrases import Purpose, match, squeeze


@pytest.mark.parametrize(
    ("line", "purpose"),
    [
        ("Read more:", Purpose.RELATED),
        ("LIRE AUSSI", Purpose.RELATED),
        ("اقرأ أيضاً", Purpose.RELATED),
        ("続きを読む >>", Purpose.RELATED),
        ("Читайте также:", Purpose.RELATED),
        ("यह भी पढ़ें", Purpose.RELATED),
        ("ข่าวที่เกี่ยวข้อง", Purpose.RELATED),
        ("Share this post :", Purpose.SHARE),
        ("Comments (12)", Purpose.COMMENTS),
    ],
)
def test_a_line_that_is_a_phrase_has_its_purpose(line, purpose):
    assert match(line).whole is purpose


def test_a_sentence_that_uses_such_words_is_no_phrase():
    found = match("He told reporters to read more about the treaty before the vote on Friday.")
    assert found.whole is None
    assert found.covered < 0.3


def test_a_longer_line_says_how_much_of_it_is_phrases():
    assert match("Your email address will not be published. Required fields are marked *").covered > 0.9


def test_squeezing_drops_case_marks_and_signs():
    assert squeeze("  À LIRE — aussi ! ") == "a lire aussi"
