"""What is on the screen."""

from reader.model import Row
from reader.ui.look import theme
from tests.ui.reading.conftest import long_story, make_story


def color_at(view, x, y):
    return view.viewport().grab().toImage().pixelColor(round(x), round(y)).name()


def test_the_current_row_has_its_ground_and_its_edge(view, story):
    view.show_story(story)
    view.go_to_row(1)
    y = view.scene.stage.scroller.y_of(1) + 15
    assert color_at(view, view.scene.stage.measures.left + 1, y) == theme.light().accent.name()
    assert color_at(view, view.scene.stage.measures.left + 8, y) == theme.light().row_current.name()


def test_a_dark_theme_is_dark(view, story):
    view.show_story(story)
    view.set_theme(theme.dark())
    assert color_at(view, 3, 300) == theme.dark().paper.name()


def test_what_stands_only_here_has_its_rule(view, french, german):
    view.show_story(make_story(french, german, rows=[((0,), (0,)), Row(((), (1,)), 0.9)]))
    x = view.scene.stage.measures.columns[1] - 16
    assert color_at(view, x, view.scene.stage.scroller.y_of(1) + 10) == theme.light().only_here.name()


def test_the_other_rows_step_back_behind_the_ruler(view):
    view.show_story(long_story())
    before = view.viewport().grab().toImage()
    view.set_ruler(True)
    assert view.viewport().grab().toImage() != before
    view.set_ruler(False)
    assert view.viewport().grab().toImage() == before
