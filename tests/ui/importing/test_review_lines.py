import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from reader.model import Cut, CutKind, Span
from reader.ui.importing.line_layout import Line, lines_of
from reader.ui.importing.review_lines import ReviewLines
from tests.ui.made import THEME, version

RAW = "35.1 C\n\nA title\n  First paragraph. \nRead more\n"
VERSION = version(RAW, "A title", ("35.1 C", "Read more"))


@pytest.fixture
def shown(qtbot):
    view = ReviewLines(THEME)
    qtbot.addWidget(view)
    view.resize(850, 500)
    view.show_lines(lines_of(VERSION))
    view.show()
    return view


@pytest.mark.parametrize("key", [Qt.Key.Key_R, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_keeps_a_line_that_is_set_aside(shown, qtbot, key):
    shown.setCurrentIndex(shown.lines.index(0, 0))
    with qtbot.waitSignal(shown.keep_wanted) as kept:
        qtbot.keyClick(shown, key)
    assert kept.args == [Span(0, 6)]


def test_the_same_key_sets_a_line_aside(shown, qtbot):
    shown.setCurrentIndex(shown.lines.index(2, 0))
    with qtbot.waitSignal(shown.set_aside_wanted) as aside:
        qtbot.keyClick(shown, Qt.Key.Key_R)
    assert RAW[slice(*aside.args[0])].strip() == "First paragraph."


def test_the_link_is_clicked(shown, qtbot):
    place = shown._layout(0).link_box.center().toPoint()
    with qtbot.waitSignal(shown.keep_wanted):
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_current_line_stays_when_lines_come_again(shown):
    shown.setCurrentIndex(shown.lines.index(2, 0))
    shown.show_lines(lines_of(VERSION)[1:])
    assert shown.current_line().text == "First paragraph."


def test_the_first_line_is_current_from_the_beginning(shown):
    assert shown.current_line().text == "35.1 C"


def test_the_line_below_becomes_current_when_the_current_one_goes(shown):
    shown.show_lines([line for line in lines_of(VERSION) if line.cut is None])
    assert shown.current_line().text == "A title"


def test_long_and_foreign_lines_are_painted_without_complaint(shown):
    shown.show_lines(lines_of(version("x" * 60_000 + "\nكوريا الجنوبية\n日本", cut_lines=("كوريا الجنوبية",))))
    picture = QPixmap(850, 500)
    picture.fill(Qt.GlobalColor.transparent)
    shown.render(picture)
    inked = {picture.toImage().pixel(x, y) for x in range(0, 850, 5) for y in range(0, 500, 5)}
    assert len(inked) > 3


def test_n_and_p_go_from_doubt_to_doubt_and_then_to_the_next_article(qtbot):
    sure = Cut(0, 4, CutKind.FURNITURE, "why", 0.99)
    doubt = Cut(0, 4, CutKind.FURNITURE, "why", 0.8)
    view = ReviewLines(THEME)
    qtbot.addWidget(view)
    cuts = [None, sure, doubt, None, doubt]
    view.show_lines([Line(Span(5 * n, 5 * n + 4), "text", cut) for n, cut in enumerate(cuts)])
    beyond = []
    view.beyond_wanted.connect(beyond.append)
    rows = []
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_P):
        qtbot.keyClick(view, key)
        rows.append(view.currentIndex().row())
    assert rows == [2, 4, 4, 2, 2]
    assert beyond == [1, -1]
