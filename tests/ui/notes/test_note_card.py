from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from reader.model import Color
from reader.ui.notes import note_card
from reader.ui.notes.note_card import Card, CardLayout, Quote, quoted, shortened
from tests.ui.made import THEME, note


@pytest.fixture(autouse=True)
def _app(qapp):
    return qapp


def card(words="a passage", text="", **more):
    return Card(note("n1", words, text, **more), (Quote(words, "fr"), Quote("eine Stelle", "de", "found")))


def test_inner_quotation_marks_go_one_level_down():
    assert quoted("face à une “imprévisible” situation") == "“face à une ‘imprévisible’ situation”"
    assert quoted("„Durch die Mission“, sagte er") == "“‚Durch die Mission‘, sagte er”"


def test_quotation_marks_are_those_of_the_window(monkeypatch):
    monkeypatch.setattr(note_card, "in_quotes", lambda words: f"« {words} »")
    assert quoted("face à une “imprévisible” situation") == "« face à une “imprévisible” situation »"
    assert quoted("une situation « imprévisible »") == "« une situation “imprévisible” »"
    monkeypatch.setattr(note_card, "in_quotes", lambda words: f"„{words}“")
    assert quoted("„Durch die Mission“, sagte er") == "„‚Durch die Mission‘, sagte er“"


def test_a_long_text_is_cut_between_words_and_shown_to_be_cut():
    assert shortened("one  two\nthree", 20) == "one two three"
    assert shortened("one two three four", 12) == "one two…"
    assert shortened("日本語" * 10, 10) == "日本語日本語日本語…"


def test_a_long_quote_is_cut_until_the_card_is_expanded():
    long = card("word " * 200)
    assert CardLayout(long, 260).height < CardLayout(long, 260, expanded=True).height / 3


def test_a_note_makes_the_card_taller():
    assert CardLayout(card(text="some words"), 260).height > CardLayout(card(), 260).height


def test_badges_name_the_other_versions():
    assert [text for _, _, text in CardLayout(card(), 260)._badges] == ["DE"]


def test_a_screen_reader_hears_colour_quote_note_and_tags():
    said = card(text="a thought", tags=("framing",), color=Color.GREEN).spoken
    assert said.startswith("green note. “a passage”. a thought. #framing")


def test_a_note_whose_own_passage_is_gone_is_an_orphan():
    assert card(orphan=True).is_orphan
    assert not card().is_orphan


def painted(one, key):
    image = QImage(260, 200, QImage.Format.Format_RGB32)
    image.fill(THEME.card)
    painter = QPainter(image)
    CardLayout(one, 260).paint(painter, QRectF(0, 0, 260, 200), THEME, key=key)
    painter.end()
    return image


def test_the_key_that_goes_there_stands_beside_the_time_not_in_its_place():
    timed, untimed = replace(card(), corner="14:02"), replace(card(), corner="")
    assert painted(timed, "N") != painted(untimed, "N")
    assert painted(timed, "N") != painted(timed, "")


def test_the_key_on_a_card_is_the_one_that_the_command_has_now(reading):
    assert reading.notes_pane.cards.next_key() == "N"
    reading.commands.use_keys({"note.next": ("F4",)})
    assert reading.notes_pane.cards.next_key() == "F4"
