import pytest

from reader.ui.notes.selection_bar import SelectionBar
from tests.ui.made import THEME


@pytest.fixture
def bar(qtbot):
    made = SelectionBar(THEME)
    qtbot.addWidget(made)
    return made


def test_it_is_there_while_notes_are_chosen(bar):
    assert bar.isHidden()
    bar.show_count(3)
    assert not bar.isHidden()
    bar.show_count(0)
    assert bar.isHidden()


def test_a_tag_is_sent_by_return_and_the_field_is_empty_again(bar, qtbot):
    bar.field.setText(" nato ")
    with qtbot.waitSignal(bar.tag_wanted) as sent:
        bar.field.returnPressed.emit()
    assert (sent.args, bar.field.text()) == (["nato"], "")


def test_a_colour_is_chosen_from_a_menu(bar, qtbot):
    with qtbot.waitSignal(bar.recolor_wanted) as sent:
        bar.color_menu().actions()[3].trigger()
    assert sent.args == ["pink"]
