"""The reading view as a person meets it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

from reader.model import Color, Difference, DifferenceKind, Origin, Row, Span
from reader.ui import theme
from reader.ui.reading.arrangement import Arrangement, Layout
from reader.ui.reading.stage import TextStyle
from tests.ui.reading.conftest import make_annotation, make_story, make_target, make_version


def long_story(name="story", rows=60):
    raw = " ".join(f"Sentence number {n} says one more thing of some length about the matter." for n in range(rows))
    return make_story(make_version("en", raw), make_version("de", raw), name=name)


def passage(view):
    article_id, span = view.selected_passage()
    return view._opened.version(article_id).raw[span.start : span.end]


def point_of(view, item, version, words):
    """A point of the viewport in the middle of some words."""
    cell = view._stage.shaped(item).cells[version]
    at = cell.cell.text.index(words)
    box = cell.boxes(at, at + len(words))[0][0]
    y = view._stage.scroller.y_of(item) + view._stage.shaped(item).tops[0]
    return QPoint(round(view._stage.measures.columns[version] + box.center().x()), round(y + box.center().y()))


def test_shows_nothing_at_first(view):
    view.move("row", 1)
    view.grab()
    assert (view.row_count(), view.current_row(), view.selected_passage()) == (0, 0, None)
    assert view.line_at_caret() is None
    assert view.annotations_at_caret() == ()


def test_opens_at_the_first_row_and_says_so(view, story, qtbot):
    with qtbot.waitSignal(view.moved) as heard:
        view.show_story(story)
    assert heard.args == [0, 5]
    assert passage(view) == "Le titre"


def test_says_when_another_row_is_reached(view, story, qtbot):
    view.show_story(story)
    with qtbot.waitSignal(view.moved) as heard:
        view.move("row", 2)
    assert heard.args == [2, 5]


def test_the_passage_without_a_selection_is_the_sentence(view, story):
    view.show_story(story)
    view.go_to_row(1)
    assert passage(view) == "Un chat dort."
    view.move_version(1)
    assert passage(view) == "Eine Katze schläft."


def test_selects_by_words_and_says_so(view, story, qtbot):
    view.show_story(story)
    view.go_to_row(1)
    with qtbot.waitSignal(view.selection_changed):
        view.move("word", 2, extend=True)
    assert view.has_selection()
    assert passage(view) == "Un chat"


def test_select_mode_extends_with_every_move_until_cleared(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.select_mode(True)
    view.move("word", 1)
    view.move("word", 1)
    assert passage(view) == "Un chat"
    view.clear_selection()
    assert not view.is_selecting
    assert not view.has_selection()


def test_goes_to_a_passage_and_selects_it_when_asked(view, story, german):
    view.show_story(story)
    start = german.raw.index("träumt")
    assert view.go_to("de", Span(start, start + 6), select=True)
    assert passage(view) == "träumt"
    assert view.current_row() == 2
    assert not view.go_to("xx", Span(0, 1))


def test_copies_clean_words(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.move("row", 3, extend=True)
    view.copy()
    assert QGuiApplication.clipboard().text() == "Un chat dort. Il rêve de lait.\n\nLe soir vient."


def test_knows_the_annotations_at_the_caret(view, story, french):
    annotation = make_annotation("a", make_target(french, "chat dort"))
    view.show_story(story, [annotation])
    view.go_to_row(1)
    assert view.annotations_at_caret() == ()
    view.move("word", 1)
    assert view.annotations_at_caret() == ("a",)
    view.set_annotations([])
    assert view.annotations_at_caret() == ()


def test_the_line_at_the_caret_is_whole(view, story, french):
    view.show_story(story)
    view.go_to_row(1)
    start = french.raw.index("Un chat")
    assert view.line_at_caret() == ("fr", Span(start, french.raw.index("\n", start)))


def test_lines_set_aside_can_be_shown_and_stood_in(view, story, french):
    view.show_story(story)
    view.go_to_row(3)
    view.show_cuts(True)
    assert view.cuts_shown
    assert view.current_row() == 3
    view.move("row", 1)
    start = french.raw.index("Publicité")
    assert view.line_at_caret() == ("fr", Span(start, start + 9))
    assert (view.current_row(), view.row_count()) == (3, 5)
    view.show_cuts(False)
    assert passage(view) == "Le soir vient."


@pytest.mark.parametrize(
    "change",
    [
        lambda view: view.resize(640, 600),
        lambda view: view.resize(1300, 600),
        lambda view: view.set_text_style(TextStyle(18.0)),
        lambda view: view.set_text_style(TextStyle(9.0, line_height=1.8)),
        lambda view: view.set_text_style(TextStyle(longest_line=14, gap=60, is_justified=True)),
        lambda view: view.set_bare(True),
        lambda view: view.set_ruler(True),
        lambda view: view.resize(300, 600),
        lambda view: view.show_cuts(True),
        lambda view: view.arrange(Arrangement(Layout.INTERLEAVED)),
        lambda view: view.arrange(Arrangement(Layout.SINGLE)),
        lambda view: view.arrange(Arrangement(shares={"de": 2.0})),
        lambda view: view.arrange(Arrangement(order=("de", "en"))),
        lambda view: view.arrange(Arrangement(hidden=frozenset({"en"}))),
        lambda view: view.set_annotations([make_annotation("a", make_target(view._opened.versions[0], "number 30"))]),
        lambda view: view.show_story(long_story()),
        lambda view: view.set_theme(theme.dark()),
    ],
)
def test_nothing_moves_what_is_being_read(view, change):
    view.show_story(long_story())
    view.go_to_row(30)
    before = view.viewport().y() + view._stage.scroller.y_of(view._caret.item)
    change(view)
    assert view.current_row() == 30
    assert view.viewport().y() + view._stage.scroller.y_of(view._caret.item) == pytest.approx(before, abs=1)


def test_another_story_begins_at_its_start(view):
    view.show_story(long_story())
    view.go_to_row(30)
    view.show_story(long_story("another"))
    assert view.current_row() == 0


def test_a_selection_outlives_showing_the_same_story_again(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.move("word", 2, extend=True)
    view.show_story(story)
    assert passage(view) == "Un chat"


def test_the_current_row_comes_into_view(view):
    view.show_story(long_story())
    for row in (40, 0, 59, 20):
        view.go_to_row(row)
        assert view._stage.is_in_view(view._caret.item)


def test_the_wheel_scrolls_without_moving_the_caret(view):
    view.show_story(long_story())
    place = view.viewport().rect().center()
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    assert view.verticalScrollBar().value() > 0
    assert view.current_row() == 0


def test_the_scroll_bar_reaches_the_last_row(view):
    view.show_story(long_story())
    bar = view.verticalScrollBar()
    while view._stage.refine():
        pass
    view._sync_bars()
    bar.setValue(bar.maximum())
    assert view._stage.is_in_view(59)
    assert bar.value() == bar.maximum()


def test_page_keys_go_through_the_story_and_back(view):
    view.show_story(long_story())
    rows = [view.current_row()]
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        rows.append(view.current_row())
    assert rows == sorted(rows)
    assert rows[-1] == 59
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current_row() == 0


def test_arrow_keys_move_and_select(view, story):
    view.show_story(story)
    view.go_to_row(1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert passage(view) == "n"
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert passage(view) == "n chat dort."
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.has_selection()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_row() == 2
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.current_row() == 0


def test_a_click_puts_the_caret_there(view, story):
    view.show_story(story)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 2, 1, "Milch"))
    assert view.current_row() == 2
    assert view.current_article() == "de"


def test_dragging_selects_within_a_version(view, story):
    view.show_story(story)
    start, end = point_of(view, 1, 0, "chat"), point_of(view, 2, 0, "lait")
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    article_id, span = view.selected_passage()
    assert article_id == "fr"
    assert "at dort. Il rêve de la" in story.versions[0].raw[span.start : span.end].replace("\n", " ")


def test_two_clicks_select_the_word_and_three_the_sentence(view, story):
    view.show_story(story)
    place = point_of(view, 1, 0, "chat")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert passage(view) == "chat"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert passage(view) == "Un chat dort."


def test_a_click_on_a_highlight_opens_it(view, story, french, qtbot):
    view.show_story(story, [make_annotation("a", make_target(french, "chat"), color=Color.GREEN)])
    with qtbot.waitSignal(view.activated_annotation) as heard:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 1, 0, "chat"))
    assert heard.args == ["a"]


def test_a_click_on_a_counterpart_opens_it_too(view, story, german, qtbot):
    view.show_story(story, [make_annotation("a", make_target(german, "Katze", Origin.FOUND))])
    with qtbot.waitSignal(view.activated_annotation):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 1, 1, "Katze"))


def test_a_click_on_moved_leads_to_where_it_stands(view, french, german):
    rows = [Row(((1,), (1,)), 0.9), Row(((2,), ()), 0.9, moved=(2, None)), Row(((0,), (0,)), 0.9)]
    view.show_story(make_story(french, german, rows=rows))
    place = QPoint(60, round(view._stage.scroller.y_of(1) + 14))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.current_row() == 2


def test_a_click_in_the_overview_leads_there(view):
    view.show_story(long_story())
    QTest.mouseClick(view._overview, Qt.MouseButton.LeftButton, pos=QPoint(8, view._overview.height() - 12))
    assert view.current_row() == 59


def test_positions_are_code_points_whatever_stands_before(view, german):
    raw = "👍🏽🇰🇷👨‍👩‍👧 Un mot. Deux mots."
    version = make_version("fr", raw)
    view.show_story(make_story(version, german))
    view.go_to("fr", Span(raw.index("mots"), raw.index("mots") + 4), select=True)
    assert passage(view) == "mots"
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 0, 0, "mot"))
    assert passage(view) == "mot"


def test_closing_the_story_shows_nothing(view, story):
    view.show_story(story)
    view.close_story()
    view.grab()
    assert view.row_count() == 0


def test_what_disagrees_is_underlined(view, story, french):
    view.show_story(story)
    before = view.viewport().grab().toImage()
    start = french.raw.index("chat")
    made = Difference(1, DifferenceKind.NAME, "fr", Span(start, start + 4), "de", Span(15, 20))
    view.set_differences([made])
    assert view.viewport().grab().toImage() != before
    view.go_to_row(1)
    assert view.differences_at_row() == (made,)
    assert view.spoken_place() == "row 2 of 5, French, 1 difference"
    view.go_to_row(0)
    view.set_differences([])
    assert view.viewport().grab().toImage() == before


def test_a_right_click_stands_there_unless_something_is_selected(view, story):
    view.show_story(story)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point_of(view, 2, 1, "Milch"))
    assert view.current_article() == "de"
    view.move("word", 1, extend=True)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point_of(view, 1, 0, "chat"))
    assert view.current_article() == "de"


def test_versions_can_be_hidden_and_moved(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.arrange(Arrangement(order=("de", "fr")))
    assert view.shown_versions() == ("de", "fr")
    assert passage(view) == "Un chat dort."
    view.move_version(-1)
    assert passage(view) == "Eine Katze schläft."
    view.arrange(Arrangement(hidden=frozenset({"de"})))
    assert view.current_row() == 1
    assert passage(view) == "Un chat dort."
    view.arrange(Arrangement())
    assert view.shown_versions() == ("fr", "de")


def test_another_story_shows_all_its_versions(view, story):
    view.show_story(story)
    view.arrange(Arrangement(hidden=frozenset({"de"})))
    view.show_story(long_story("another"))
    assert view.shown_versions() == ("en", "de")


def test_interleaved_versions_stand_under_one_another_and_can_be_clicked(view, story):
    view.show_story(story)
    view.arrange(Arrangement(Layout.INTERLEAVED))
    row = view._stage.shaped(1)
    assert row.tops[1] > row.tops[0] + row.cells[0].height
    y = round(view._stage.scroller.y_of(1) + row.tops[1] + 8)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, y))
    assert passage(view) == "Eine Katze schläft."
    view.move_version(-1)
    assert passage(view) == "Un chat dort."
    view.grab()


def test_one_version_has_the_others_under_the_current_row_when_asked(view, story):
    view.show_story(story)
    view.go_to_row(2)
    view.arrange(Arrangement(Layout.SINGLE))
    alone = view._stage.scroller.height(2)
    y = view._stage.scroller.y_of(2)
    assert [bool(cell) for cell in view._stage.shaped(2).cells] == [True, False]
    assert view.toggle_others()
    assert [bool(cell) for cell in view._stage.shaped(2).cells] == [True, True]
    assert (view._stage.scroller.y_of(2), view._stage.scroller.height(2) > alone) == (y, True)
    view.move("row", 1)
    assert [bool(cell) for cell in view._stage.shaped(2).cells] == [True, False]
    assert [bool(cell) for cell in view._stage.shaped(3).cells] == [True, True]
    view.move_version(1)
    assert passage(view) == "Der Abend kommt."
    view.grab()
    view.toggle_others()
    assert view.current_article() == "fr"


def test_the_next_version_stands_alone_when_one_goes_there(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.arrange(Arrangement(Layout.SINGLE))
    assert not view._stage.rows.has(1, 1)
    view.move_version(1)
    assert (view.current_article(), view.current_row()) == ("de", 1)
    assert view.go_to("fr", Span(0, 1))
    assert view.current_article() == "fr"


def test_a_narrow_view_shows_fewer_columns_and_leads_to_the_others(view, story):
    view.show_story(story)
    view.resize(330, 500)
    assert view.shown_versions() == ("fr",)
    assert [version.article.id for version in view._header._others] == ["de"]
    view.grab()
    view.move_version(1)
    assert view.shown_versions() == ("de",)
    view.grab()
    box, _ = view._header._other_boxes[0]
    QTest.mouseClick(view._header, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert view.shown_versions() == ("fr",)
    view.resize(900, 600)
    assert view.shown_versions() == ("fr", "de")


def test_a_very_long_story_is_laid_out_only_where_one_looks(view):
    view.show_story(long_story(rows=20_000))
    view.viewport().repaint()
    assert 0 < len(view._stage._shaped) < 60
    view.go_to_row(15_000)
    view.viewport().repaint()
    assert view._stage.is_in_view(15_000)
    assert len(view._stage._shaped) < 120
