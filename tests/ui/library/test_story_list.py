import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from reader.ui.library.story_list import StoryList, date_of, sources_of, spoken
from tests.ui.made import THEME, article, listed


@pytest.fixture
def shown(qtbot):
    view = StoryList(THEME)
    qtbot.addWidget(view)
    view.resize(267, 600)
    view.show_rows([listed(f"s{i}", f"Story {i}") for i in range(30)], {"s2"}, {})
    view.show()
    return view


def test_arrows_move_and_enter_opens(shown, qtbot):
    shown.set_open("s0")
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.chosen) as chosen:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert chosen.args == ["s1"]


def test_letters_go_to_the_filter(shown, qtbot):
    with qtbot.waitSignal(shown.typed) as typed:
        qtbot.keyClick(shown, Qt.Key.Key_K)
    assert typed.args == ["k"]


def test_a_click_opens(shown, qtbot):
    with qtbot.waitSignal(shown.chosen) as chosen:
        qtbot.mouseClick(
            shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(shown.stories.index(2, 0)).center()
        )
    assert chosen.args == ["s2"]


def test_a_hundred_thousand_stories_open_at_once(shown):
    many = [listed("s", "Title")] * 100_000
    before = time.process_time()
    shown.show_rows(many, set(), {})
    shown.render(QPixmap(267, 600))
    assert time.process_time() - before < 0.25


def test_a_card_takes_a_second_line_for_source_and_day_only_when_it_must(shown):
    short, long = article("a", source="RT"), article("b", source="The Very Long Gazette of the Northern Valleys")
    assert shown._meta_lines(240, 0, [short]) == 1
    assert shown._meta_lines(240, 0, [long]) == 2


@pytest.mark.parametrize("title", ["", "<img src=x>", "x" * 5000, "كوريا الجنوبية " * 20, "日本" * 100, "\ud800"])
def test_odd_titles_are_painted_without_complaint(shown, title):
    shown.show_rows([listed("s", title, ("fr", "de", "en", "ar", "ja", "ru", "zh-Hans", "ko", "th", "hi"))], {"s"}, {})
    without = grabbed(shown)
    shown.show_rows([], set(), {})
    assert grabbed(shown) != without


def grabbed(shown):
    picture = QPixmap(267, 600)
    shown.render(picture)
    return picture.toImage()


def test_a_row_speaks_everything_it_shows():
    said = spoken(listed("s1", "A story", ("fr", "de"), source="rt.com", published="2022-06-22"), True, 3)
    assert said == "A story. FR, DE. rt.com. 22 Jun 2022. 3 notes. unread"


def test_saying_again_which_story_is_open_does_not_move_the_list(shown):
    shown.set_open("s0")
    shown.verticalScrollBar().setValue(900)
    shown.show_rows([listed(f"s{i}", f"Story {i}") for i in range(30)], set(), {})
    shown.set_open("s0")
    assert shown.verticalScrollBar().value() == 900


def test_sources_stand_once_and_the_first_date_counts():
    articles = [article("a", source="x", published="2022-02-02"), article("b", source="x", published="2022-01-01")]
    assert (sources_of(articles), date_of(articles)) == ("x", "2022-01-01")
