import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap

from reader.ui.notes.card_list import CardList
from reader.ui.notes.note_card import PAD_LEFT, PAD_TOP, Card, Quote
from tests.ui.made import THEME, note


def cards(count):
    return [Card(note(f"n{i}", f"passage {i}", "words " * (i % 9)), (Quote("p", "fr"),)) for i in range(count)]


@pytest.fixture
def shown(qtbot):
    view = CardList(THEME)
    qtbot.addWidget(view)
    view.resize(280, 600)
    view.show()
    return view


def test_arrows_walk_over_headings(shown, qtbot):
    one, two = cards(2)
    shown.show_entries([one, "Passage not found", two])
    shown.go_to("n0")
    with qtbot.waitSignal(shown.card_moved_to) as moved:
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert moved.args == ["n1"]


def test_enter_and_delete_name_the_current_card(shown, qtbot):
    shown.show_entries(cards(3))
    shown.go_to("n1")
    with qtbot.waitSignal(shown.card_entered) as entered:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    with qtbot.waitSignal(shown.delete_wanted) as deleted:
        qtbot.keyClick(shown, Qt.Key.Key_Delete)
    assert entered.args == deleted.args == ["n1"]


def test_right_shows_every_quote(shown, qtbot):
    shown.show_entries(cards(2))
    shown.go_to("n0")
    before = shown.rowHeight(0)
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert shown.is_expanded("n0")
    assert shown.rowHeight(0) > before


def test_a_click_on_the_badges_shows_every_quote(shown, qtbot):
    quotes = (Quote("un passage", "fr"), Quote("eine Stelle", "de"))
    shown.show_entries([Card(note("n1"), quotes)])
    left, top, _ = shown._layout(shown.cards.entries[0], shown.content_width())._badges[0]
    place = QPoint(int(PAD_LEFT + left) + 4, int(PAD_TOP + top) + 4)
    with qtbot.assertNotEmitted(shown.card_clicked):
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.is_expanded("n1")


def test_a_card_that_says_less_now_is_lower(shown):
    shown.show_entries([Card(note("n1", text="words " * 60), (Quote("p", "fr"),))])
    before = shown.rowHeight(0)
    shown.show_entries([Card(note("n1", text="words"), (Quote("p", "fr"),))])
    assert shown.rowHeight(0) < before / 2


def test_the_current_card_stays_when_others_come(shown):
    shown.show_entries(cards(5))
    shown.go_to("n3")
    shown.show_entries(cards(8)[2:])
    assert shown.current_id() == "n3"


@pytest.mark.parametrize(("gone", "current"), [("n1", "n2"), ("n3", "n2")])
def test_when_the_current_card_goes_its_neighbour_is_current(shown, gone, current):
    shown.show_entries(cards(4))
    shown.go_to(gone)
    shown.show_entries([card for card in cards(4) if card.annotation.id != gone])
    assert shown.current_id() == current


def test_ten_thousand_cards_are_painted_without_laying_them_all_out(shown):
    shown.show_entries(cards(10_000))
    shown.render(QPixmap(280, 600))
    assert len(shown._layouts) < 100


def test_a_note_that_is_not_there_is_not_gone_to(shown):
    shown.show_entries(cards(2))
    assert not shown.go_to("elsewhere")


def test_a_screen_reader_hears_a_card(shown):
    shown.show_entries(cards(1))
    assert "highlight" in shown.cards.data(shown.cards.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
