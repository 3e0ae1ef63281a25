import pytest
from PySide6.QtWidgets import QWidget

from reader.settings import Settings
from reader.ui.panes import Panes


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


def test_the_widths_come_back(panes):
    made = panes()
    made.splitter.setSizes([400, 800, 200])
    before = made.splitter.sizes()
    made.remember()
    assert panes().splitter.sizes() == before
