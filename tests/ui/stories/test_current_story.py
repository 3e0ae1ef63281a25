from dataclasses import replace

import pytest

from reader.errors import ReaderError
from reader.export.passages import rows as rows_of
from reader.model import Changes, Color, Span
from reader.ui.stories.current_story import Place


def passage(window):
    version = window.story.opened.versions[0]
    return version.article.id, version.segments[1].span


def test_a_highlight_is_shown_before_it_is_kept(reading):
    annotation = reading.story.highlight(*passage(reading), Color.BLUE)
    assert reading.story.annotations == (annotation,)
    assert not reading.saver.is_settled


def test_what_is_read_late_does_not_take_a_newer_highlight_away(reading, settled):
    reading.story.highlight(*passage(reading), Color.BLUE)
    reading.story.hear(Changes(annotations=frozenset({"x"})))
    reading.story.highlight(*passage(reading), Color.PINK)
    settled(reading)
    assert len(reading.story.annotations) == 2


def test_the_words_of_a_note_are_one_step_however_many_keys_they_took(reading, settled):
    note = reading.story.highlight(*passage(reading), Color.BLUE)
    for words in ("s", "se", "see", "seen"):
        reading.story.write_note(note.id, words, ("tag",))
    reading.story.end_writing()
    settled(reading)
    assert reading.saver.history.undo_title == "Write note"
    reading.saver.undo()
    settled(reading)
    assert [(a.note, a.tags) for a in reading.story.annotations] == [("", ())]


def test_undo_takes_back_the_words_alone_and_redo_brings_them_back(reading, settled):
    note = reading.story.highlight(*passage(reading), Color.BLUE)
    reading.story.write_note(note.id, "my words", ())
    reading.saver.undo()
    settled(reading)
    assert [a.note for a in reading.story.annotations] == [""]
    reading.saver.redo()
    settled(reading)
    assert [a.note for a in reading.story.annotations] == ["my words"]


def test_undoing_a_colour_keeps_words_written_after_it(reading, settled):
    note = reading.story.highlight(*passage(reading), Color.BLUE)
    reading.story.write_note(note.id, "first", ())
    before = reading.story.find(note.id)
    reading.story.change(before, replace(before, color=Color.PINK))
    reading.story.write_note(note.id, "first second", ())
    reading.saver.undo()
    settled(reading)
    assert [(a.note, a.color) for a in reading.story.annotations] == [("first", Color.PINK)]
    reading.saver.redo()
    settled(reading)
    assert [(a.note, a.color) for a in reading.story.annotations] == [("first second", Color.PINK)]


def test_undo_takes_back_a_decision_before_the_words_written_before_it(reading, settled):
    note = reading.story.highlight(*passage(reading), Color.BLUE)
    reading.story.write_note(note.id, "my words", ())
    article_id, span = passage(reading)
    reading.story.decide(lambda desk, opened: desk.decisions.line_step(article_id, span))
    settled(reading)
    assert reading.saver.history.undo_title == "Set line aside"
    reading.saver.undo()
    settled(reading)
    assert [a.note for a in reading.story.annotations] == ["my words"]
    assert reading.saver.history.undo_title == "Write note"


def test_opening_the_open_story_only_goes_to_the_place(reading):
    shown = []
    reading.story.shown.connect(shown.append)
    place = Place(row=2)
    reading.story.open(reading.story.id, place)
    assert shown == [place]


def test_a_change_elsewhere_is_read_again_and_the_place_stays(reading, settled):
    reading.synopsis.go_to_row(2)
    reading.story.hear(Changes(articles=frozenset({reading.story.opened.versions[0].article.id})))
    settled(reading)
    assert reading.synopsis.current_row() == 2


def test_a_change_of_another_story_is_ignored(reading):
    reading.story.hear(Changes(stories=frozenset({"other"}), articles=frozenset({"other"})))
    assert not reading.jobs.is_running("open")


def test_a_story_that_is_gone_is_followed_to_where_its_version_went(reading, settled, wait):
    gone = reading.story.id
    other = next(story for story, _ in reading.shelf.stories if story.id != gone)
    reading.saver.do(lambda: reading.desk.decisions.merging(other.id, gone))
    wait(lambda: reading.story.id == other.id)
    assert len(reading.story.opened.versions) == 3


def test_the_text_stays_while_a_story_is_followed(reading, wait):
    text, gone = reading.synopsis, reading.story.id
    text.go_to_row(3)
    place, closed = text.selected_passage(), []
    reading.story.closed.connect(lambda: closed.append(True))
    other = next(story for story, _ in reading.shelf.stories if story.id != gone)
    step = reading.desk.decisions.merging(other.id, gone)
    seen = []
    reading.jobs.finished.connect(lambda _: seen.append((reading.story.opened is None, text.selected_passage())))
    step.redo()
    wait(lambda: reading.story.id == other.id)
    assert (False, place) in seen
    assert (True, place) not in seen
    assert not closed
    assert text.story_id() == other.id
    assert text.selected_passage() == place


def test_a_story_is_not_followed_by_who_opened_another_meanwhile(reading, wait, settled):
    gone = reading.story.id
    other = next(story for story, _ in reading.shelf.stories if story.id != gone)
    step = reading.desk.decisions.merging(gone, other.id)
    reading.story.open(other.id)
    wait(lambda: reading.story.id == other.id)
    reading.story.open(gone)
    step.redo()  # it takes the story in that is open
    settled(reading)
    assert reading.story.id == gone


def test_a_highlight_of_nothing_is_refused_and_nothing_changes(reading):
    version = reading.story.opened.versions[0]
    blank = version.raw.index("\n\n")
    with pytest.raises(ReaderError):
        reading.story.highlight(version.article.id, Span(blank, blank + 2), Color.BLUE)
    assert reading.story.annotations == ()


def test_the_highlights_stand_in_the_order_of_the_text(reading, settled):
    version = reading.story.opened.versions[0]
    for number in (2, 0, 1):
        reading.story.highlight(version.article.id, version.segments[number].span, Color.BLUE)
    other = reading.story.opened.versions[1]
    reading.story.highlight(other.article.id, other.segments[0].span, Color.PINK)
    rows = [min(rows_of(reading.story.opened, note.targets[0])) for note in reading.story.annotations]
    assert rows == sorted(rows), "by row, whichever version was marked"
    shown = reading.story.annotations
    settled(reading)
    assert [note.id for note in reading.story.annotations] == [note.id for note in shown]


def test_a_story_that_is_opened_right_after_a_highlight_is_opened(reading, settled, wait):
    [other] = [story.id for story, _ in reading.shelf.stories if story.id != reading.story.id]
    reading.commands.run("note.yellow")
    reading.story.open(other)
    assert reading.story.wanted_id == other
    settled(reading)
    assert reading.story.id == reading.story.wanted_id == other
