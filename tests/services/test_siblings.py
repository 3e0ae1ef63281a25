import pytest

from reader.errors import Refused
from reader.model import Span
from reader.progress import Progress
from reader.services import deciding, opening, refreshing, siblings
from reader.text import clean_model
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, take

DOUBT = "Zwyx qub: vjk fyt"
WITH_DOUBT = BRIDGE + DOUBT + "\n"
REASON = "No other version of the story has this line"


@pytest.fixture(autouse=True)
def _in_doubt(monkeypatch):
    """Let the line be one that is kept, but likelier furniture than not."""
    found = clean_model.probabilities
    monkeypatch.setattr(
        clean_model,
        "probabilities",
        lambda texts, language: [
            0.4 if t == DOUBT else max(0.6, p) for t, p in zip(texts, found(texts, language), strict=True)
        ],
    )


def reasons(library, article_id):
    version = library.articles.version(article_id)
    return [
        cut.reason for cut in library.derived.shown_cuts(version.text_id) if version.raw[cut.start :].startswith(DOUBT)
    ]


def open_story(library, article_id):
    return opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(article_id))


def test_a_doubtful_line_that_only_one_version_has_is_set_aside(library):
    one, other = take(library, WITH_DOUBT, BRIDGE_AGAIN)
    assert library.stories.of(one) == library.stories.of(other)
    assert reasons(library, one) == [REASON]


def test_it_is_set_aside_when_the_other_version_comes_later(library):
    [one] = take(library, WITH_DOUBT)
    assert reasons(library, one) == []
    take(library, BRIDGE_AGAIN)
    assert reasons(library, one) == [REASON]


def test_what_more_versions_have_stays(library):
    one, _ = take(library, WITH_DOUBT, BRIDGE_AGAIN + DOUBT + "\n")
    assert len(library.stories.version_ids(library.stories.of(one))) == 2
    assert reasons(library, one) == []


def test_it_comes_back_when_the_version_leaves_the_story(library):
    one, other = take(library, WITH_DOUBT, BRIDGE_AGAIN)
    deciding.splitting_off(library, other).redo()
    open_story(library, one)
    assert reasons(library, one) == []


def test_what_a_person_keeps_stays(library):
    [one] = take(library, WITH_DOUBT)
    start = WITH_DOUBT.index(DOUBT)
    deciding.keeping_line(library, one, Span(start, start + len(DOUBT))).redo()
    take(library, BRIDGE_AGAIN)
    assert reasons(library, one) == []


def test_a_story_at_rest_is_left_alone(library):
    one, _ = take(library, WITH_DOUBT, BRIDGE_AGAIN)
    story_id = library.stories.of(one)
    assert siblings.stale(library, [story_id]) == ()
    open_story(library, one)
    state = library.state()
    open_story(library, one)
    assert siblings.stale(library, [story_id]) == ()
    assert library.state() == state


def test_an_article_that_cannot_be_looked_at_again_stops_nobody(library, monkeypatch):
    [one] = take(library, WITH_DOUBT)

    def refuse(*_):
        raise Refused("It took too long.")

    monkeypatch.setattr(refreshing, "refresh_article", refuse)
    take(library, BRIDGE_AGAIN)
    assert reasons(library, one) == []
    assert siblings.stale(library, [library.stories.of(one)]) == ()
