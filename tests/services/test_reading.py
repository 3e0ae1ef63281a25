from datetime import UTC, date, timedelta, timezone

from reader.model import Color, LogEntry, ReadingState, Span
from reader.progress import Progress
from reader.services import annotating, opening, reading
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, HARVEST, take


def test_places_states_and_marks_are_kept(library):
    one, other = take(library, BRIDGE, HARVEST)
    reading.keep_place(library, one, 60)
    reading.set_state(library, [other], ReadingState.DONE)
    reading.mark(library, "a", one, 60)
    places, marks = reading.places(library)
    assert (places[one].state, places[one].position) == (ReadingState.READING, 60)
    assert places[other].state is ReadingState.DONE
    assert [(mark.letter, mark.article_id) for mark in marks] == [("a", one)]


def test_weeks_without_reading_are_there_too():
    entries = [LogEntry("a", None, f"{day}T10:00:00Z", 60) for day in ("2026-01-05", "2026-01-11", "2026-01-19")]
    assert reading.by_week(entries, UTC) == (
        (date(2026, 1, 5), 120.0),
        (date(2026, 1, 12), 0.0),
        (date(2026, 1, 19), 60.0),
    )
    assert reading.by_week([]) == ()


def test_a_week_begins_at_midnight_where_the_reader_is():
    late_on_sunday = [LogEntry("a", None, "2026-01-12T03:30:00Z", 60)]
    assert reading.by_week(late_on_sunday, timezone(timedelta(hours=-5))) == ((date(2026, 1, 5), 60.0),)


def test_statistics_come_from_the_log_and_go_with_it(library):
    [one] = take(library, BRIDGE)
    story = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))
    annotation = annotating.new_annotation(story, one, Span(0, 10), Color.YELLOW)
    annotating.adding(library, annotation).redo()
    annotating.save_note(library, annotation.id, "x", ["press"])
    reading.log(library, LogEntry(one, None, "2026-01-05T10:00:00Z", 60))
    reading.log(library, LogEntry(one, None, "2026-01-05T10:01:00Z", 30, "fr"))
    found = reading.statistics(library)
    assert found.total == 90
    assert found.articles == 1
    assert found.languages == ((library.articles.get(one).language, 60),)
    assert found.translated == (("fr", 30),)
    assert found.tags == (("press", 90),)
    reading.erase_log(library)
    assert reading.statistics(library) == reading.Statistics()
