"""What the walking caret says, and where pages lead."""

from tests.ui.reading.conftest import long_story, passage


def test_says_when_the_caret_moves_and_when_the_cell_is_another(view, story, qtbot):
    view.show_story(story)
    view.go_to_row(1)
    with qtbot.waitSignal(view.caret_moved) as within:
        view.move("word", 1)
    assert within.args == [False]
    with qtbot.waitSignal(view.caret_moved) as across:
        view.move_version(1)
    assert across.args == [True]


def test_a_page_selects_when_it_extends(view):
    view.show_story(long_story())
    view.walk.move_page(1, extend=True)
    assert passage(view).startswith("Sentence number 0 ")
    assert len(passage(view)) > 300


def test_pages_stay_in_a_row_that_is_higher_than_the_view(view, german):
    from tests.ui.reading.conftest import make_story, make_version

    raw = "word " * 2000 + "end. Next."
    view.show_story(make_story(make_version("en", raw), german, rows=[((0,), (0,)), ((1,), (1,))]))
    places = []
    for _ in range(4):
        view.walk.move_page(1)
        places.append(view.scene.caret.at)
    assert places == sorted(set(places))
    assert view.current_row() == 0


def test_rows_outside_the_story_are_clamped(view, story):
    view.show_story(story)
    view.go_to_row(99)
    assert view.current_row() == 4
    view.go_to_row(-5)
    assert view.current_row() == 0
