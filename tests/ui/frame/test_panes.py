import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.settings import Settings
from reader.ui.frame.panes import Panes


@pytest.fixture
def panes(qtbot, tmp_path):
    def make():
        made = Panes(QWidget(), QWidget(), QWidget(), QWidget(), Settings(tmp_path / "s.json"))
        qtbot.addWidget(made)
        made.resize(1400, 900)
        made.show()
        return made

    return make


def test_only_the_text_has_notes_beside_it(panes):
    made, text, other = panes(), QWidget(), QWidget()
    text.setProperty("has_notes", True)
    made.show_page(text)
    assert made._notes.isVisible()
    made.show_page(other)
    assert not made._notes.isVisible()


class Measured(QWidget):
    """A page that keeps the widths it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.widths: list[int] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.widths.append(event.size().width())


def test_the_text_is_as_wide_as_before_when_one_comes_back_to_it(panes, qapp):
    made, text, other = panes(), Measured(), Measured()
    text.setProperty("has_notes", True)
    for page in (text, other):
        made.show_page(page)
        qapp.processEvents()
    width = text.width()
    text.widths.clear()
    made.show_page(text)
    qapp.processEvents()
    assert max(other.widths) > width
    assert set(text.widths) <= {width}


def test_a_hidden_pane_stays_hidden_at_the_next_start(panes):
    panes().show_library(False)
    assert not panes()._library.isVisible()


def test_the_focus_mode_hides_everything_but_the_page_and_brings_it_back(panes):
    made = panes()
    made.focus(True)
    assert not any(part.isVisible() for part in (made._top, made._library, made._status))
    made.focus(False)
    assert all(part.isVisible() for part in (made._top, made._library, made._status))


def test_asking_for_a_pane_leaves_the_focus_mode(panes):
    made = panes()
    made.focus(True)
    made.show_library(True)
    assert made._library.isVisible()
    assert not made.is_focused


def drag_library_edge(made, pixels):
    handle = made.splitter.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))
    QTest.mouseMove(handle, QPoint(pixels, 50))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))


def test_the_widths_a_person_chose_come_back_and_stay_in_a_narrow_window(panes):
    made = panes()
    drag_library_edge(made, 60)
    made.resize(1024, 700)
    before = made.splitter.sizes()
    assert before[0] == pytest.approx(267 + 60, abs=6)
    made.remember()
    again = panes()
    assert again.splitter.sizes()[0] == before[0]


def test_panes_nobody_touched_leave_more_to_the_text_in_a_narrow_window(panes):
    made = panes()
    assert made.splitter.sizes()[0] == 267
    made.resize(1024, 700)
    assert made.splitter.sizes()[0] == 204
    made.resize(1400, 900)
    assert made.splitter.sizes()[0] == 267
    made.remember()
    assert made._settings.window_panes == ""
