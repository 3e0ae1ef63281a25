from reader.export.markdown import pieces, render
from reader.export.places import ranges
from reader.export.three_way import lines_of
from tests.export.sample import NUMBER, RAIN, full

PIECES, TEXT = pieces(full()), render(full())


def told(text):
    lines = lines_of(text)
    return {key: "".join(lines[start:end]) for key, (start, end) in ranges(PIECES, lines).items()}


def test_every_piece_is_found_where_it_was_written():
    assert told(TEXT) == {piece.key: piece.text for piece in PIECES if piece.key}


def test_what_was_typed_between_two_notes_is_of_neither():
    assert told(TEXT.replace("\n---\n\n> rained", "\nMine.\n\n---\n\n> rained")) == told(TEXT)


def test_what_was_typed_within_a_note_is_the_notes():
    found = told(TEXT.replace("^n-aaaaaaaa", "Mine.\n\n^n-aaaaaaaa"))
    assert "Mine." in found[RAIN.id]
    assert found[NUMBER.id] == told(TEXT)[NUMBER.id]


def test_a_note_that_was_copied_is_found_once():
    block = told(TEXT)[RAIN.id]
    assert told(f"{TEXT}\n{block}")[RAIN.id] == block


def test_a_file_of_something_else_has_none():
    assert told("Dear diary,\n\nnothing.\n") == {}
    assert told("") == {}
