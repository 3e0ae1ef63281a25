import pytest
from PySide6.QtCore import QPoint, Qt

from reader.ui.notes.note_card import Card
from reader.ui.notes.ticked_cards import TickedCards
from tests.ui.made import THEME, note

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def cards(qtbot):
    made = TickedCards(THEME)
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show_entries(["Today", *(Card(note(name), ()) for name in ("a", "b", "c"))])
    made.show()
    made.go_to("a")
    return made


def test_space_chooses_a_card_or_no_longer(cards, qtbot):
    qtbot.keyClick(cards, Qt.Key.Key_Space)
    assert cards.ticked() == ("a",)
    qtbot.keyClick(cards, Qt.Key.Key_Space)
    assert cards.ticked() == ()


def test_shift_and_an_arrow_choose_on_the_way(cards, qtbot):
    qtbot.keyClick(cards, Qt.Key.Key_Down, SHIFT)
    assert (cards.ticked(), cards.current_id()) == (("a", "b"), "b")


def test_all_are_chosen_at_once_and_none(cards, qtbot):
    qtbot.keyClick(cards, Qt.Key.Key_A, CTRL)
    assert cards.ticked() == ("a", "b", "c")
    cards.tick_none()
    assert cards.ticked() == ()


@pytest.mark.parametrize(
    ("modifier", "chosen"), [(CTRL, ("c",)), (SHIFT, ("a", "b", "c")), (Qt.KeyboardModifier(0), ())]
)
def test_a_click_chooses_one_more_or_all_up_to_it(cards, qtbot, modifier, chosen):
    place = QPoint(200, cards.rowViewportPosition(cards.row_of("c")) + 4)
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert cards.ticked() == chosen
