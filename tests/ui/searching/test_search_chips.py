import pytest

from reader.library.question import ask
from reader.ui.look import theme as themes
from reader.ui.searching.search_chips import SearchChips, in_words


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("lang:fr ", "in French"),
        ("-tag:nato ", "not tagged nato"),
        ("colour:yellow ", "yellow highlight"),
        ("after:2024-05 ", "from 2024-05 on"),
        ('"exact words"', "exactly “exact words”"),
        ("-without ", "without without"),
        ("is:unread ", "unread"),
    ],
)
def test_a_chip_says_in_words_what_was_understood(typed, said):
    [chip] = ask(typed).chips
    assert in_words(chip) == said


def test_chips_are_said_to_a_screen_reader_and_take_no_room_when_there_are_none(qtbot):
    chips = SearchChips(themes.light())
    qtbot.addWidget(chips)
    chips.show_chips(ask("lang:fr is:done x").chips)
    assert chips.accessibleName() == "Understood: in French, done"
    chips.show_chips(())
    assert not chips.isVisibleTo(None)
