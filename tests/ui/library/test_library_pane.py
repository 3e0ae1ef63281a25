import pytest
from PySide6.QtCore import Qt

from reader.ui.library.library_pane import ANNOTATIONS, INBOX, SESSION, LibraryPane
from reader.ui.look import theme as themes
from tests.ui.made import THEME, listed

STORIES = [listed("s1", "Séoul", ("fr", "de"), source="rt.com"), listed("s2", "Tokyo", ("en",))]


@pytest.fixture
def pane(qtbot):
    made = LibraryPane(THEME)
    qtbot.addWidget(made)
    made.resize(267, 800)
    made.show_library(STORIES, notes_total=3, inbox=4, session=(1, 2), tagged={"framing": frozenset({"s1"})})
    made.show()
    return made


def rows(pane):
    return [story.id for story, _ in pane.list.stories.entries]


def test_pages_show_their_numbers(pane):
    names = [pane.pages[name].accessibleName() for name in (INBOX, SESSION, ANNOTATIONS)]
    assert names == ["Inbox: 4", "Reading session: 1 / 2", "Annotations: 3"]


@pytest.mark.parametrize("name", [INBOX, SESSION, ANNOTATIONS])
def test_a_page_is_chosen_from_the_keyboard(pane, qtbot, name):
    with qtbot.waitSignal(pane.page_chosen) as chosen:
        qtbot.keyClick(pane.pages[name], Qt.Key.Key_Space)
    assert chosen.args == [name]


def test_typing_in_the_list_filters_it(pane, qtbot):
    pane.focus_list()
    qtbot.keyClick(pane.list, Qt.Key.Key_S)
    qtbot.keyClicks(pane.field, "eo")
    assert (pane.field.text(), rows(pane)) == ("seo", ["s1"])


def test_enter_in_the_field_opens_the_first_story(pane, qtbot):
    pane.focus_filter()
    qtbot.keyClicks(pane.field, "tok")
    with qtbot.waitSignal(pane.story_chosen) as chosen:
        qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    assert chosen.args == ["s2"]


def test_escape_first_clears_the_filter_and_then_leaves(pane, qtbot):
    pane.focus_filter()
    qtbot.keyClicks(pane.field, "tok")
    qtbot.keyClick(pane.field, Qt.Key.Key_Escape)
    assert rows(pane) == ["s1", "s2"]
    with qtbot.waitSignal(pane.text_wanted):
        qtbot.keyClick(pane.list, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("name", "number", "left"), [("Language", 0, ["s1"]), ("Source", 0, ["s1"]), ("Tag", 0, ["s1"]), ("State", 0, [])]
)
def test_a_filter_narrows_the_list_at_once(pane, name, number, left):
    pane.filters.menu(name).actions()[number].trigger()
    assert rows(pane) == left
    pane.clear_filter()
    assert rows(pane) == ["s1", "s2"]


def test_a_choice_stays_when_the_library_changes(pane):
    pane.filters.menu("Tag").actions()[0].trigger()
    pane.show_library([*STORIES, listed("s3")], tagged={"framing": frozenset({"s1", "s3"})})
    assert rows(pane) == ["s1", "s3"]


def test_an_empty_library_is_shown_without_complaint(pane):
    pane.show_library([])
    assert rows(pane) == []
    pane.focus_list()


def test_every_control_has_a_name_and_is_reached_by_tab(pane):
    for part in (*pane.pages.values(), pane.head, pane.field, pane.list, *pane.filters.rows.values()):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_appearance_changes_at_once(pane):
    dark = themes.dark()
    pane.set_theme(dark)
    assert pane.list._theme is dark
