import pytest
from PySide6.QtCore import QObject, QTimer

from reader.ui.window.furnishing import Furnishing


@pytest.fixture
def done():
    return []


def test_the_steps_are_taken_one_after_another(qapp, done):
    room = QObject()
    furnishing = Furnishing(room, [lambda: done.append("walls"), lambda: done.append("lamps")])
    furnishing.begin()
    furnishing.run()
    assert done == ["walls", "lamps"]


def test_it_can_be_left_half_done(qapp, done):
    room = QObject()
    steps = [lambda: done.append("walls"), lambda: furnishing.stop(), lambda: done.append("lamps")]
    furnishing = Furnishing(room, steps)
    furnishing.begin()
    furnishing.run()
    assert done == ["walls"]


def test_before_it_begins_nothing_is_made(qapp, done):
    room = QObject()
    furnishing = Furnishing(room, [lambda: done.append("walls")])
    QTimer.singleShot(0, furnishing.stop)
    furnishing.run()
    assert done == []
