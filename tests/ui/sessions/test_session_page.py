from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.look import theme as themes
from reader.ui.sessions.session_page import Item, SessionPage

ALT = Qt.KeyboardModifier.AltModifier
ITEMS = [Item("a", "One", ("FR",), True), Item("b", "عنوان", ("AR", "EN")), Item("c", "Three " * 90)]


def page(qtbot):
    made = SessionPage(themes.light())
    qtbot.addWidget(made)
    made.show_queue("Unread", ITEMS, "b")
    return made


def test_the_queue_is_put_in_order_by_key(qtbot):
    made = page(qtbot)
    orders = []
    made.queue.reordered.connect(orders.append)
    QTest.keyClick(made.queue, Qt.Key.Key_Up, ALT)
    assert orders == [["b", "a", "c"]]


def test_what_is_taken_out_is_told(qtbot):
    made = page(qtbot)
    dropped = []
    made.queue.dropped.connect(dropped.append)
    QTest.keyClick(made.queue, Qt.Key.Key_Delete)
    assert (dropped, made.queue.ids()) == (["b"], ["a", "c"])


def test_the_queue_is_painted_and_said(qtbot):
    made = page(qtbot)
    made.show()
    assert not made.grab().isNull()
    said = [made.queue.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["One FR, done", "عنوان AR EN"]


def test_enter_opens_an_item_and_esc_leaves(qtbot):
    made = page(qtbot)
    opened, escaped = [], []
    made.queue.opened.connect(opened.append)
    made.queue.escaped.connect(lambda: escaped.append(1))
    QTest.keyClick(made.queue, Qt.Key.Key_Return)
    QTest.keyClick(made.queue, Qt.Key.Key_Escape)
    assert (opened, escaped) == (["b"], [1])


def test_progress_is_said(qtbot):
    assert page(qtbot).progress.text() == "1 of 3 read"
