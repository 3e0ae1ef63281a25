from PySide6.QtWidgets import QLineEdit, QWidget

from reader.library.question import ask
from reader.ui.look import theme as themes
from reader.ui.searching.hits_card import HitsCard
from reader.ui.searching.ranking import Entry

ENTRIES = [Entry(str(number), lambda: None, "A story") for number in range(5)]


def card(qtbot):
    window = QWidget()
    window.resize(900, 700)
    box = QLineEdit(window)
    made = HitsCard(themes.light(), window)
    qtbot.addWidget(window)
    window.show()
    return window, box, made


def test_more_hits_leave_the_person_on_the_hit_they_are_on(qtbot):
    _window, box, made = card(qtbot)
    made.show_hits(ENTRIES[:3], (), box)
    made.list.step(2)
    made.show_hits(ENTRIES, (), box, stay=True)
    assert made.list.current_entry is ENTRIES[2]
    made.show_hits(ENTRIES, (), box)
    assert made.list.current_entry is ENTRIES[0]


def test_the_card_lies_within_the_window_and_says_what_was_understood(qtbot):
    window, box, made = card(qtbot)
    made.show_hits(ENTRIES, ask("lang:fr x").chips, box)
    assert window.rect().adjusted(0, -made.layout().contentsMargins().top(), 0, 0).contains(made.geometry())
    assert made.chips.isVisible()
