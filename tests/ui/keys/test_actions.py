import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu

from reader.errors import ReaderError
from reader.ui.commands.command import Need
from reader.ui.frame.messages import Messages
from reader.ui.keys.actions import Actions
from reader.ui.look import theme as themes


class Window(QMainWindow):
    """A window that has nothing but messages."""

    there = frozenset()
    adopted = Signal()

    def __init__(self):
        super().__init__()
        self.messages = Messages(themes.light(), self)

    def state(self):
        return self.there


class Box:
    """A search box."""

    def __init__(self, done):
        self.done = done

    def focus_search(self):
        self.done.append("focused")


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.commands = Actions(made)
    return made


def test_every_menu_of_the_table_becomes_a_menu(window):
    menu = QMenu(window)
    window.commands.fill(menu)
    titles = [action.menu().title().replace("&", "") for action in menu.actions()]
    assert titles == list(window.commands.table.menus())


def test_a_menu_is_filled_once_when_it_is_first_opened(window):
    menu = QMenu(window)
    window.commands.fill_when_opened(menu)
    assert menu.isEmpty()
    menu.aboutToShow.emit()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == len(window.commands.table.menus())


def test_menus_grey_out_what_makes_no_sense_and_keys_still_answer(window):
    menu = QMenu(window)
    window.commands.fill(menu)
    note = next(a.menu() for a in menu.actions() if "Note" in a.menu().title())
    note.aboutToShow.emit()
    assert not note.actions()[0].isEnabled()
    note.aboutToHide.emit()
    assert note.actions()[0].isEnabled()


def test_a_command_that_lacks_something_says_what(window):
    window.commands.run("edit.undo")
    assert window.messages.text == Need.UNDO.value


@pytest.fixture
def done(window, monkeypatch):
    """What commands did that waited for the library, which comes with `window.adopted`."""
    done = []
    monkeypatch.setattr(window, "top_bar", Box(done), raising=False)
    monkeypatch.setattr(window, "show_page", done.append, raising=False)
    return done


def test_what_needs_the_library_waits_for_it_and_is_done_in_order_once(window, done):
    for id in ("library.review", "go.search", "library.review", "edit.undo"):
        window.commands.run(id)
        assert not done
    window.there = frozenset({Need.LIBRARY})
    window.adopted.emit()
    window.adopted.emit()
    assert done == ["inbox", "focused", "inbox"]
    assert window.messages.text == Need.UNDO.value, "what else was said stays"


def test_what_follows_a_command_that_takes_the_keyboard_is_not_done(window, done, monkeypatch, qtbot):
    field = QLineEdit(window)
    field.show()
    qtbot.waitActive(window)
    monkeypatch.setattr(window.top_bar, "focus_search", field.setFocus)
    for id in ("go.search", "library.review"):
        window.commands.run(id)
    window.there = frozenset({Need.LIBRARY})
    window.adopted.emit()
    assert field.hasFocus()
    assert done == []


def test_what_waits_for_the_library_can_be_given_up(window, done):
    window.commands.run("library.review")
    window.commands.give_up_waiting()
    window.there = frozenset({Need.LIBRARY})
    window.adopted.emit()
    assert done == []


def test_a_readers_problem_in_a_command_becomes_a_message(window, monkeypatch):
    class Trouble:
        def keys(self):
            raise ReaderError("It cannot be.", "Do this.")

    monkeypatch.setattr(window, "side", Trouble(), raising=False)
    window.commands.run("help.keys")
    assert window.messages.text == "It cannot be. Do this."


def test_the_palette_has_every_command_the_possible_ones_first(window):
    entries = window.commands.entries()
    assert len(entries) == len(window.commands.table.commands) - 1
    possible = [entry.is_possible for entry in entries]
    assert possible == sorted(possible, reverse=True)


def test_a_context_menu_has_the_commands_it_was_asked_for(window):
    menu = window.commands.context_menu(window, ("note.write", "", "note.delete"))
    assert [action.objectName() for action in menu.actions()] == ["note.write", "", "note.delete"]
