import pytest

from reader.ui.notes.filter_chips import FilterChips
from reader.ui.notes.note_card import Card, Quote
from reader.ui.notes.note_filter import NoteFilter
from tests.ui.made import THEME, article, note


@pytest.fixture
def chips(qtbot):
    notes = NoteFilter()
    notes.take([Card(note("n1", tags=("a&b",)), (Quote("one", "fr"),))], {"a1": article("a1", source="rt.com")})
    made = FilterChips(THEME, notes)
    qtbot.addWidget(made)
    made.chosen.connect(made.refresh)
    made.refresh()
    return made


def test_filters_used_less_wait_behind_the_last_chip(chips):
    assert chips.chips["source"].isHidden()
    assert [action.text() for action in chips.more_menu().actions()] == ["Source", "Story", "Date"]
    chips.choose(source="rt.com", story="x", date="today")
    assert not chips.chips["source"].isHidden()
    assert chips.more.isHidden()


def test_a_choice_in_a_menu_is_in_force_and_said_on_the_chip(chips, qtbot):
    choice = next(action for action in chips.menu_of("tag").actions() if action.text() == "#a&&b")
    with qtbot.waitSignal(chips.chosen):
        choice.trigger()
    assert chips.chips["tag"].text() == "#a&b"
    assert next(action for action in chips.menu_of("tag").actions() if action.isChecked()).text() == "#a&&b"
