import pytest

from reader.ui.library.story_filter import BY_TITLE, MOST_NOTES, UNREAD, WITH_NOTES, StoryFilter, choose, folded
from tests.ui.made import listed

STORIES = [
    listed("s1", "Séoul et l’OTAN", ("fr", "de"), source="rt.com", note_count=1),
    listed("s2", "北京の天気", ("ja",), source="朝日新聞"),
    listed("s3", "Another story", ("en",), note_count=5),
]


def ids(**wanted):
    found = choose(STORIES, StoryFilter(**wanted), unread={"s2"}, tagged={"x": frozenset({"s3"})})
    return [story.id for story, _ in found]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["s1", "s2", "s3"]),
        ({"words": "seoul"}, ["s1"]),
        ({"words": "北京"}, ["s2"]),
        ({"words": "story ANOTHER"}, ["s3"]),
        ({"words": "rt.com"}, ["s1"]),
        ({"languages": frozenset({"de", "ja"})}, ["s1", "s2"]),
        ({"sources": frozenset({"rt.com"})}, ["s1"]),
        ({"tags": frozenset({"x"})}, ["s3"]),
        ({"states": frozenset({UNREAD})}, ["s2"]),
        ({"states": frozenset({WITH_NOTES})}, ["s1", "s3"]),
        ({"order": BY_TITLE}, ["s3", "s1", "s2"]),
        ({"order": MOST_NOTES}, ["s3", "s1", "s2"]),
    ],
)
def test_a_filter_leaves_what_it_asks_for(wanted, found):
    assert ids(**wanted) == found


def test_case_and_accents_do_not_matter():
    assert folded("Élysée") == folded("ELYSEE")
