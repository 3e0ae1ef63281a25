import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDialog, QWidget

from reader.ui.window.on_screen import TITLE, OnScreen, nearest_inside

ROOM = QRect(0, 0, 800, 600)


@pytest.mark.parametrize(
    ("frame", "place"),
    [
        ((10, 20, 300, 200), (10, 20)),
        ((-40, -30, 300, 200), (0, 0)),
        ((700, 580, 300, 200), (500, 400)),
        ((50, 50, 900, 700), (0, 0)),
    ],
)
def test_a_frame_is_brought_inside_by_the_shortest_way(frame, place):
    assert nearest_inside(QRect(*frame), ROOM).toTuple() == place


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.watcher = OnScreen(made)
    made.show()
    return made


def is_inside(dialog):
    return dialog.screen().availableGeometry().contains(dialog.frameGeometry())


def test_room_for_a_title_that_is_not_there_yet_is_kept(window, wait):
    dialog = QDialog(window)
    dialog.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    dialog.resize(300, 200)
    dialog.move(-100, -50)
    dialog.show()
    wait(lambda: is_inside(dialog) and dialog.geometry().top() >= TITLE)


def test_a_dialog_larger_than_the_screen_becomes_smaller(window, wait):
    dialog = QDialog(window)
    dialog.resize(5000, 4000)
    dialog.show()
    wait(lambda: is_inside(dialog))


def test_a_window_that_is_no_dialog_comes_inside_too(window, wait):
    beside = QWidget(window, Qt.WindowType.Window)
    beside.move(-300, -300)
    beside.show()
    wait(lambda: is_inside(beside))


def test_where_the_window_manager_puts_it_is_looked_at_too(window, wait):
    dialog = QDialog(window)
    dialog.show()
    wait(lambda: is_inside(dialog))
    dialog.move(-100, -60)  # as some do, a moment after
    wait(lambda: is_inside(dialog))


def test_a_dialog_that_grows_and_one_of_a_dialog_come_inside_too(window, wait):
    dialog = QDialog(window)
    dialog.show()
    other = QDialog(dialog)
    other.move(5000, 5000)
    other.show()
    wait(lambda: is_inside(other))
    room = dialog.screen().availableGeometry()
    dialog.move(room.right() - 150, room.bottom() - 150)
    dialog.resize(400, 300)
    wait(lambda: is_inside(dialog))
