import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from reader.model import Changes
from reader.settings import Settings
from reader.ui.frame.middle_page import MiddlePage
from reader.ui.frame.panes import Panes


class Counted(MiddlePage[QWidget]):
    """A page that only counts how often it was read."""

    times = 0

    def reload(self):
        self.times += 1


@pytest.fixture
def counted(qtbot):
    panes = Panes(QWidget(), QWidget(), QWidget(), QWidget(), Settings())
    qtbot.addWidget(panes)
    one = Counted(panes)
    one.page = QWidget()
    panes.show_page(one.page)
    return one


def test_changes_that_come_together_are_read_once(counted, wait):
    counted.hear(Changes(stories=frozenset("a")))
    counted.hear(Changes(stories=frozenset("b")))
    wait(lambda: counted.times)
    assert counted.times == 1


def test_what_is_not_shown_is_not_read(counted):
    counted.parent().show_page(QWidget())
    assert not counted.is_shown
    counted.hear(Changes(stories=frozenset("a")))
    assert not counted.findChild(QTimer).isActive()


def test_before_it_is_made_no_page_is_shown(counted):
    counted.page = None
    assert not counted.is_shown
