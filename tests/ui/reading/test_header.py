"""The line above the columns."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from reader.ui.look import theme
from reader.ui.reading.header import Header
from reader.ui.reading.layout import measure
from tests.ui.reading.conftest import make_version
from tests.ui.reading.test_heads import inked


def test_many_versions_without_room_leave_the_last_head_its_half(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    header = Header(parent, theme.light())
    header.resize(400, 40)
    made = make_version("en", "One.")
    others = [replace(made, article=replace(made.article, id=f"o{n}")) for n in range(14)]
    header.show_versions([make_version("fr", "Un.", source="le.fr")], [False], measure(400, 1, 16), others)
    image = header.grab().toImage()
    assert not inked(image, 120, 170)
    assert inked(image, 220, 390)


def test_in_a_mirrored_window_what_has_no_room_is_named_at_the_left(view, story):
    view.scene.is_mirrored = True
    view.show_story(story)
    view.resize(330, 500)
    view.grab()
    box, article_id = view.surround.header._other_boxes[0]
    assert article_id == "de"
    assert box.center().x() < view.surround.header.width() / 2
