from hypothesis import given
from hypothesis import strategies as st

from reader.engines.pieces import joined, sentences, split


def test_a_text_that_fits_stays_whole():
    assert split("One. Two.", 100) == ["One. Two."]


def test_a_long_text_is_cut_between_sentences():
    assert split("One two. Three four. Five six.", 21) == ["One two. Three four.", "Five six."]
    assert split("一二三。四五六。七八九。", 8) == ["一二三。四五六。", "七八九。"]


@given(st.text(alphabet="ab .!?。\n é", max_size=300), st.integers(5, 60))
def test_no_piece_is_too_long_and_no_letter_is_lost(text, longest):
    pieces = split(text, longest)
    assert all(0 < len(piece) <= longest for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_sentences_stand_alone_and_of_one_too_long_its_parts():
    assert sentences("One. Two?  Three", 100) == ["One.", "Two?", "Three"]
    assert sentences("one two three. Four.", 8) == ["one two", "three.", "Four."]


def test_pieces_are_put_together_as_the_language_writes():
    assert joined(["One.", "Two."], is_spaced=True) == "One. Two."
    assert joined(["一。", "二。"], is_spaced=False) == "一。二。"
