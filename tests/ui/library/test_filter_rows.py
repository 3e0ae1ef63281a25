import pytest

from reader.ui.library.filter_rows import LANGUAGE, SOURCE, STATE, TAG, FilterRows
from reader.ui.library.story_filter import StoryFilter
from tests.ui.made import THEME, listed

STORIES = [
    listed("s1", "Séoul", ("fr", "de"), source="rt.com"),
    listed("s2", "Tokyo", ("en", "fr"), source="a & b"),
]


@pytest.fixture
def filters(qtbot):
    made = FilterRows(THEME)
    qtbot.addWidget(made)
    made.offer(STORIES, {"framing": frozenset({"s1"}), "names": frozenset({"s1", "s2"})})
    made.show_filter(StoryFilter())
    return made


def test_beside_each_filter_stands_what_there_is_to_choose_from(filters):
    names = [filters.rows[name].accessibleName() for name in (LANGUAGE, SOURCE, TAG, STATE)]
    assert names == ["Language: FR DE EN", "Source: rt.com +1", "Tag: #names +1", "State: all"]
    assert filters.head.accessibleName() == "Filter"


def test_the_number_of_further_sources_stands_after_an_arabic_one(filters):
    filters.offer([listed("s1", "x", ("ar",), source="صحيفة"), listed("s2", "y", ("en",), source="b")], {})
    filters.show_filter(StoryFilter())
    assert filters.rows[SOURCE].accessibleName() == "Source: \u2068صحيفة\u2069 +1"


def test_a_choice_is_told_and_what_is_in_force_is_ticked_and_shown(filters, qtbot):
    with qtbot.waitSignal(filters.narrowed) as narrowed:
        filters.menu(LANGUAGE).actions()[0].trigger()
    (wanted,) = narrowed.args
    assert wanted == StoryFilter(languages=frozenset({"fr"}))
    filters.show_filter(wanted)
    assert filters.rows[LANGUAGE].accessibleName() == "Language: FR"
    assert filters.head.accessibleName() == "Filter: clear"
    assert [action.isChecked() for action in filters.menu(LANGUAGE).actions()] == [True, False, False]
    with qtbot.waitSignal(filters.narrowed) as narrowed:
        filters.menu(LANGUAGE).actions()[0].trigger()
    assert narrowed.args == [StoryFilter()]


def test_an_ampersand_in_a_source_is_no_key(filters):
    assert [action.text() for action in filters.menu(SOURCE).actions()] == ["rt.com", "a && b"]


def test_without_anything_to_choose_from_that_is_said(filters):
    filters.offer([], {})
    filters.show_filter(StoryFilter())
    (action,) = filters.menu(TAG).actions()
    assert (action.text(), action.isEnabled()) == ("nothing to choose from yet", False)
    assert filters.rows[TAG].accessibleName() == "Tag: none yet"


def test_the_head_clears(filters, qtbot):
    with qtbot.waitSignal(filters.cleared):
        filters.head.click()
