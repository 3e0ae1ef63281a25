"""Everything that is done to a note with the hands: by key, shown at once, kept, and undone."""

import pytest
from PySide6.QtGui import QGuiApplication

from reader.model import Origin, Span, Style


@pytest.fixture
def noted(reading, settled):
    """The window with a note that has a counterpart, the caret on it."""
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    settled(reading)
    assert [t.origin for t in note_of(reading).targets] == [Origin.BY_HAND, Origin.FOUND]
    return reading


def note_of(window):
    return window.story.annotations[0]


def kept(window):
    return window.desk.library.annotations.get(note_of(window).id)


def select(window, article_id, start, end):
    assert window.synopsis.go_to(article_id, Span(start, end), select=True)


def other_place(window):
    """Return the other version's article and a span of it that is no highlight."""
    version = next(v for v in window.story.opened.versions if v.article.id == note_of(window).targets[1].article_id)
    segment = version.segments[-1]
    return version.article.id, segment.start, segment.end


def test_the_style_changes_by_key_and_is_undone_by_name(noted, settled):
    noted.commands.run("note.style")
    assert note_of(noted).style is Style.UNDERLINE
    settled(noted)
    assert kept(noted).style is Style.UNDERLINE
    assert noted.saver.history.undo_title
    noted.commands.run("edit.undo")
    settled(noted)
    assert note_of(noted).style is Style.SOLID


def test_a_counterpart_is_accepted_where_one_stands(noted, settled):
    noted.commands.run("note.accept")
    assert "no proposed counterpart" in noted.messages.text
    noted.commands.run("go.next_version")
    noted.commands.run("note.accept")
    settled(noted)
    assert [t.origin for t in kept(noted).targets] == [Origin.BY_HAND, Origin.CONFIRMED]


def test_a_counterpart_is_dismissed(noted, settled):
    noted.commands.run("go.next_version")
    noted.commands.run("note.dismiss")
    settled(noted)
    assert [t.origin for t in kept(noted).targets] == [Origin.BY_HAND]


def test_a_counterpart_under_a_note_made_here_is_dismissed_where_it_stands(noted, settled):
    noted.commands.run("go.next_version")
    first = note_of(noted)
    select(noted, first.targets[1].article_id, first.targets[1].span.start, first.targets[1].span.start + 3)
    noted.commands.run("note.pink")
    noted.commands.run("note.dismiss")
    settled(noted)
    assert [t.origin for t in noted.desk.library.annotations.get(first.id).targets] == [Origin.BY_HAND]


def test_counterparts_that_are_missing_are_found_for_all_notes(noted, settled):
    noted.commands.run("note.find_counterparts")
    assert noted.messages.text == "The notes have all counterparts that can be found."
    other = note_of(noted).targets[1].article_id
    noted.synopsis.go_to(other, note_of(noted).targets[1].span)
    noted.commands.run("note.dismiss")
    settled(noted)
    assert len(note_of(noted).targets) == 1
    noted.commands.run("note.find_counterparts")
    settled(noted)
    assert noted.messages.text == "One counterpart was found."
    assert [target.article_id for target in note_of(noted).targets][1:] == [other]


def test_a_counterpart_is_moved_to_the_selection(noted, settled):
    article_id, start, end = other_place(noted)
    noted.notes_pane.show_note(note_of(noted).id)
    select(noted, article_id, start, end)
    noted.commands.run("note.move_counterpart")
    settled(noted)
    target = kept(noted).targets[1]
    assert (target.article_id, target.span, target.origin) == (article_id, Span(start, end), Origin.CONFIRMED)


def test_the_selection_is_added_to_the_note(noted, settled):
    article_id, start, end = other_place(noted)
    noted.notes_pane.show_note(note_of(noted).id)
    select(noted, article_id, start, end)
    noted.commands.run("note.add_passage")
    settled(noted)
    assert [t.origin for t in kept(noted).targets] == [Origin.BY_HAND, Origin.BY_HAND, Origin.FOUND]


def test_the_quote_is_corrected_and_the_text_stays(noted, settled):
    noted.commands.run("note.quote")
    noted.hand.quote_dialog.setTextValue("As it should read.")
    noted.hand.quote_dialog.accept()
    settled(noted)
    target = kept(noted).targets[0]
    assert target.corrected == "As it should read."
    assert target.selector.exact != target.corrected


def test_a_lost_note_is_attached_by_one_key(noted, settled, tmp_path, wait):
    quote = note_of(noted).targets[0].selector.exact
    owner = next(p for p in (tmp_path / "en.txt", tmp_path / "fr.txt") if quote in p.read_text("utf-8"))
    owner.write_text(owner.read_text("utf-8").replace(quote, ""), "utf-8")
    noted.importer.import_paths([owner])
    wait(lambda: note_of(noted).targets[0].is_orphan)
    settled(noted)
    article_id = note_of(noted).targets[0].article_id
    version = noted.story.opened.version(article_id)
    segment = version.segments[-1]
    select(noted, article_id, segment.start, segment.end)
    noted.commands.run("note.attach")
    settled(noted)
    target = kept(noted).targets[0]
    assert (target.is_orphan, target.span) == (False, segment.span)


def test_a_note_and_a_selection_are_copied_as_markdown(noted):
    noted.commands.run("note.copy")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("> ")
    assert f"#{note_of(noted).id})" in copied
    article_id, start, end = other_place(noted)
    select(noted, article_id, start, end)
    noted.commands.run("note.copy")
    assert QGuiApplication.clipboard().text().startswith("> ")
    assert "synoptic://" not in QGuiApplication.clipboard().text()
