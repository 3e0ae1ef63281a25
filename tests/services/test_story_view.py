from reader.model import Difference, DifferenceKind, Span
from reader.progress import Progress
from reader.services import opening, story_view
from reader.services.story_view import Said
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take


def test_a_story_at_a_glance(library):
    one, _ = take(library, BRIDGE, BRIDGE_AGAIN)
    opened = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))
    seen = story_view.view(opened)
    assert [facts.sentences for facts in seen.versions] == [len(version.segments) for version in opened.versions]
    assert all(0.5 < facts.completeness <= 1 for facts in seen.versions)
    assert len(seen.matrix) == len(opened.synopsis.rows)
    assert {said for row in seen.matrix for said in row} >= {Said.TOLD}
    assert len(seen.duplicates) == 1
    assert [one.parent_id for one in seen.descents].count(None) == 1


def test_an_article_alone_tells_everything(library):
    [one] = take(library, HARVEST)
    opened = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))
    seen = story_view.view(opened)
    assert seen.versions[0].completeness == 1
    assert {said for row in seen.matrix for said in row} == {Said.TOLD}


def test_differences_of_an_article_that_left_count_for_nothing(library):
    [one] = take(library, HARVEST)
    opened = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))
    gone = Difference(0, DifferenceKind.NUMBER, one, Span(0, 2), "gone", Span(0, 2))
    assert story_view.view(opened, [gone]) == story_view.view(opened)
