import pytest
from PySide6.QtCore import Qt

from reader.ui.notes.tag_line import TagLine, as_line, tags_in
from tests.ui.made import THEME


@pytest.mark.parametrize(
    ("words", "tags"),
    [
        ("#framing, names", ("framing", "names")),
        ("#a #a  #日本", ("a", "日本")),
        ("", ()),
        ("###", ()),
        ("a#b", ("a", "b")),
    ],
)
def test_tags_are_the_words_of_the_line(words, tags):
    assert tags_in(words) == tags


def test_a_line_is_read_back_as_it_was_written():
    assert tags_in(as_line(("framing", "names"))) == ("framing", "names")


@pytest.mark.parametrize("tags", [("press review", "C#"), ("a,b", "one; two", "#x"), ("日本 語",)])
def test_no_tag_is_taken_apart(qtbot, tags):
    line = TagLine(THEME)
    qtbot.addWidget(line)
    line.show()
    line.set_tags(tags)
    assert line.tags == tags
    line.setFocus()
    qtbot.keyClicks(line, " more ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.tags == (*tags, "more")


def test_a_tag_of_two_words_is_completed_whole(qtbot):
    line = TagLine(THEME)
    qtbot.addWidget(line)
    line.set_known(("press review",))
    line.show()
    qtbot.keyClicks(line, "#pre")
    qtbot.keyClick(line._list, Qt.Key.Key_Return)
    assert line.tags == ("press review",)


def test_words_become_tags_when_the_line_is_left(qtbot):
    line = TagLine(THEME)
    qtbot.addWidget(line)
    line.show()
    qtbot.keyClicks(line, "framing, names")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "#framing #names"


def test_a_tag_in_use_is_completed(qtbot):
    line = TagLine(THEME)
    qtbot.addWidget(line)
    line.set_known(("framing", "names"))
    line.show()
    qtbot.keyClicks(line, "#fra")
    qtbot.keyClick(line._list, Qt.Key.Key_Return)
    assert line.tags == ("framing",)
    assert line.text().endswith(" ")
