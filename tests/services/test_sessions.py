import pytest

from reader.errors import ReaderError
from reader.model import LogEntry, ReadingState
from reader.services import reading, sessions
from tests.services.texts import BRIDGE, HARVEST, take


def test_a_session_is_gone_on_with_until_it_ends(library):
    one, other = take(library, BRIDGE, HARVEST)
    session = sessions.start(library, "Unread", [one, other])
    sessions.finish(library, session, one, [one])
    assert sessions.current(library).items == ((one, True), (other, False))
    assert reading.places(library)[0][one].state is ReadingState.DONE
    sessions.reorder(library, session, [other, one])
    assert sessions.current(library).items == ((other, False), (one, True))
    sessions.end(library, session)
    assert sessions.current(library) is None


def test_a_session_without_anything_to_read_is_not_begun(library):
    with pytest.raises(ReaderError, match="nothing to read"):
        sessions.start(library, "Nothing", [])


def test_a_search_gives_the_articles_of_a_session_one_of_each_story(library):
    one, other = take(library, BRIDGE, HARVEST)
    assert set(sessions.found_articles(library, "the")) == {one, other}


def test_the_summary_says_the_time_of_this_session_only(library):
    [one] = take(library, BRIDGE)
    reading.log(library, LogEntry(one, None, "2026-01-05T10:00:00Z", 900))
    session = sessions.start(library, "Unread", [one])
    reading.log(library, LogEntry(one, session.id, "2026-01-05T11:00:00Z", 80))
    reading.log(library, LogEntry(one, session.id, "2026-01-05T11:02:00Z", 40, "fr"))
    assert "Time: 2 min." in sessions.summary(library, session)
    assert ": 2 min, 40 s of it in machine translation" in sessions.summary(library, session)
