from datetime import timedelta, timezone

import pytest

from reader.errors import ReaderError
from reader.model import Color, LogEntry, ReadingState, Span
from reader.progress import Progress
from reader.services import annotating, opening, reading, searching, sessions
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take


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


def test_a_session_that_ended_before_its_end_can_be_gone_on_with(library):
    one, other = take(library, BRIDGE, HARVEST)
    read = sessions.start(library, "Read", [one])
    sessions.finish(library, read, one, [one])
    former = sessions.start(library, "Unread", [one, other])
    sessions.start(library, "Other", [other])
    assert [session.id for session in sessions.unfinished(library)] == [former.id]
    assert sessions.go_on(library, former).id == former.id


def test_the_summary_has_the_notes_of_every_version_also_when_no_time_is_counted(library):
    one, other = take(library, BRIDGE, BRIDGE_AGAIN)
    assert library.stories.of(one) == library.stories.of(other)
    session = sessions.start(library, "Unread", [one])
    story = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))
    place = BRIDGE_AGAIN.index("A brass band")
    annotation = annotating.new_annotation(story, other, Span(place, place + 12), Color.YELLOW)
    annotating.adding(library, annotation).redo()
    annotating.save_note(library, annotation.id, "Who played?", ["Open-Questions"])
    text = sessions.summary(library, session)
    assert "Notes made: 1." in text
    assert text.count("Stone bridge over the Elva") == 2, "among the notes and the questions"


@pytest.mark.parametrize(("tag", "is_one"), [("questions", True), ("Warum?", True), ("quiz", False), ("", False)])
def test_a_tag_marks_an_open_question(tag, is_one):
    assert sessions._is_question(tag) is is_one


def test_the_summary_is_told_in_the_readers_language_and_time(library):
    [one] = take(library, BRIDGE)
    session = sessions.start(library, "Unread", [one])
    text = sessions.summary(library, session, told=str.upper, zone=timezone(timedelta(hours=14)))
    assert "UTC+14:00" in text
    assert "READ: 0 OF 1." in text


def test_what_was_taken_out_of_the_queue_comes_back_to_its_place_done_as_it_was(library):
    ids = take(library, BRIDGE, HARVEST)
    session = sessions.start(library, "Unread", ids)
    sessions.finish(library, session, ids[0], ids[:1])
    session = sessions.current(library)
    step = sessions.taking_out(library, session, ids[0], "The bridge")
    step.redo()
    assert sessions.current(library).items == ((ids[1], False),)
    step.undo()
    assert sessions.current(library).items == ((ids[0], True), (ids[1], False))


def test_a_search_gives_a_session_everything_it_finds_not_only_the_best(library):
    ids = take(library, BRIDGE, HARVEST)
    found = searching.all_found(library, "the")
    assert {article.id for article in found} == set(ids)
    assert searching.all_found(library, "") == ()


def test_a_session_without_anything_to_read_is_not_begun(library):
    with pytest.raises(ReaderError, match="nothing to read"):
        sessions.start(library, "Nothing", [])


def test_a_search_gives_the_articles_of_a_session_one_of_each_story(library):
    one, other = take(library, BRIDGE, HARVEST)
    assert set(sessions.found_articles(library, "the")) == {one, other}


def test_the_stories_a_search_gives_come_in_the_order_of_their_best_hits(library):
    take(library, BRIDGE, HARVEST)
    last = searching.find(library, "the")[-1].article_id
    story = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(last))
    annotation = annotating.new_annotation(story, last, Span(0, 10), Color.YELLOW)
    annotating.adding(library, annotation).redo()
    annotating.save_note(library, annotation.id, "the best", [])
    assert [hit.article_id for hit in searching.find(library, "the")][::2] == [last, last]
    assert sessions.found_articles(library, "the")[0] == last


def test_the_summary_says_the_time_of_this_session_only(library):
    [one] = take(library, BRIDGE)
    reading.log(library, LogEntry(one, None, "2026-01-05T10:00:00Z", 900))
    session = sessions.start(library, "Unread", [one])
    reading.log(library, LogEntry(one, session.id, "2026-01-05T11:00:00Z", 80))
    reading.log(library, LogEntry(one, session.id, "2026-01-05T11:02:00Z", 40, "fr"))
    assert "Time: 2 min." in sessions.summary(library, session)
    assert ": 2 min, 40 s of it in machine translation" in sessions.summary(library, session)


def test_the_summary_says_which_articles_are_done(library):
    ids = take(library, BRIDGE, HARVEST)
    session = sessions.start(library, "Unread", ids)
    for id in ids:
        reading.log(library, LogEntry(id, session.id, "2026-01-05T11:00:00Z", 80))
    sessions.finish(library, session, ids[0], ids[:1])
    lines = sessions.summary(library, sessions.current(library)).splitlines()
    titles = [library.articles.get(id).title for id in ids]
    done = [any(title in line and line.endswith("done") for line in lines) for title in titles]
    assert done == [True, False]
