import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.ui.look import theme as themes
from reader.ui.searching.palette import Palette
from reader.ui.searching.ranking import Entry


@pytest.fixture
def place(qtbot):
    parent = QWidget()
    parent.resize(1000, 800)
    parent.field = QLineEdit()
    QVBoxLayout(parent).addWidget(parent.field)
    qtbot.addWidget(parent)
    parent.show()
    parent.activateWindow()
    qtbot.waitActive(parent)
    parent.field.setFocus()
    parent.palette_ = Palette(themes.light(), parent)
    return parent


def test_a_few_letters_and_return_do_it(place):
    done = []
    palette = place.palette_
    palette.open([Entry("Undo", lambda: done.append("undo")), Entry("Redo", lambda: done.append("redo"))], "hint")
    QTest.keyClicks(palette.field, "red")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["redo"]
    assert not palette.isVisible()


def test_esc_leaves_everything_as_it_was(place):
    palette = place.palette_
    palette.open([Entry("Undo", lambda: None)], "hint")
    assert palette.field.hasFocus()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert place.field.hasFocus()


def test_the_arrows_choose_while_the_caret_stays_in_the_field(place):
    done = []
    palette = place.palette_
    palette.open([Entry("One", lambda: done.append(1)), Entry("Two", lambda: done.append(2))], "hint")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == [2]


def test_it_closes_when_the_keyboard_goes_elsewhere(place):
    place.palette_.open([Entry("One", lambda: None)], "hint")
    place.field.setFocus()
    assert not place.palette_.isVisible()


def test_it_stays_inside_a_small_window(place):
    place.resize(300, 260)
    place.palette_.open([Entry(str(n), lambda: None) for n in range(30)], "hint")
    assert place.rect().contains(place.palette_.geometry())


def test_it_paints_in_both_appearances(place):
    for theme in (themes.light(), themes.dark()):
        place.palette_.set_theme(theme)
        place.palette_.list.set_theme(theme)
        place.palette_.open([Entry("One", lambda: None, "Stories", "FR", ("Ctrl+1",))], "hint")
        assert not place.grab().isNull()
