import pytest

from reader.model import Translation


@pytest.mark.parametrize(("texts", "is_complete"), [((), False), (("Un", None), False), (("Un", "deux"), True)])
def test_it_is_complete_when_every_piece_is_translated(texts, is_complete):
    made = Translation("m", "a", "t", None, "en", "fr", "apertium", "Apertium", "2026-01-01T10:00:00Z", texts)
    assert made.is_complete == is_complete


def test_its_heading_says_who_made_it_and_when():
    made = Translation("m", "a", "t", None, "en", "fr", "apertium", "Apertium", "2026-01-01T10:00:00Z")
    assert made.heading == "Machine translation · Apertium · 2026-01-01"
