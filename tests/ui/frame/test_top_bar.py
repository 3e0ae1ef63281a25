import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.frame.top_bar import TopBar
from reader.ui.look import theme as themes


@pytest.fixture
def bar(qtbot):
    made = TopBar(themes.light(), "Ctrl K")
    qtbot.addWidget(made)
    made.resize(1440, 44)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def test_the_buttons_only_tell_what_was_asked(bar, qtbot):
    with qtbot.waitSignal(bar.import_asked):
        bar.import_button.click()
    with qtbot.waitSignal(bar.export_asked):
        bar.export_button.click()


def test_the_search_box_shows_the_key_of_the_palette(bar):
    assert bar.search.chip.text() == "Ctrl K"
    assert bar.search.placeholderText() == "Search titles, text and notes, in any language"


def test_the_arrows_in_the_search_box_go_to_the_hits_and_esc_leaves(bar, qtbot):
    steps = []
    bar.search.stepped.connect(steps.append)
    bar.focus_search()
    QTest.keyClick(bar.search, Qt.Key.Key_Down)
    QTest.keyClick(bar.search, Qt.Key.Key_Up)
    assert steps == [1, -1]
    with qtbot.waitSignal(bar.search.left):
        QTest.keyClick(bar.search, Qt.Key.Key_Escape)


def test_the_name_opens_the_menu(bar, wait):
    bar.menu.addAction("One")
    bar.name.click()
    wait(bar.menu.isVisible)
    bar.menu.close()


def test_it_fits_a_narrow_window_and_paints_in_both_appearances(bar):
    bar.resize(520, 44)
    for theme in (themes.light(), themes.dark()):
        bar.set_theme(theme)
        assert not bar.grab().isNull()
    assert bar.minimumSizeHint().width() <= 520
