import pytest

from reader.model import Article, OpenedStory, Row, Story, Synopsis, Version


def version(id):
    return Version(Article(id, id, "en", "s", "a.txt", "2026-01-01T00:00:00Z"), f"text of {id}", "", (), ())


OPENED = OpenedStory(Story("s", "A title", ("a", "b")), (version("a"), version("b")), Synopsis("s", ("a", "b"), ()))


def test_a_version_is_found_by_its_article():
    assert OPENED.version("b").text_id == "text of b"


def test_an_article_of_another_story_is_no_version():
    with pytest.raises(KeyError):
        OPENED.version("c")


def test_a_machine_translation_does_not_tell_a_row():
    assert Row(((0,), (), (0,)), 0.9, echoes=(2,)).filled == (0,)
