"""Notes come in from files, and nothing that is here is replaced by them."""

import json
from dataclasses import replace

import pytest

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Color, Span, Style
from reader.progress import Progress
from reader.services import annotating, exporting, importing, taking_in
from reader.services.opening import open_story
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, take


def noted(library, note="My note.", words="The stone bridge"):
    """Keep a note with its counterparts; return its story's id and the note."""
    ids = take(library, BRIDGE, BRIDGE_AGAIN)
    story_id = library.stories.of(ids[0])
    opened = open_story(Progress(), library, FakeEncoder(), story_id)
    start = BRIDGE.index(words)
    made = annotating.new_annotation(opened, ids[0], Span(start, start + len(words)), Color.PINK, Style.OUTLINE)
    made = replace(made, note=note, tags=("a", "b"))
    library.annotations.save(made)
    return story_id, made


def written(library, story_id, path, form="jsonld"):
    return exporting.export_story(Progress(), library, FakeEncoder(), story_id, path, form)


def test_web_annotations_come_into_another_library_as_they_were(library, tmp_path):
    story_id, made = noted(library)
    path = written(library, story_id, tmp_path / "notes.jsonld")
    other = Library.open(tmp_path / "other.synoptic")
    take(other, BRIDGE, BRIDGE_AGAIN)
    found = taking_in.coming(Progress(), other, path)
    step = taking_in.taking(other, found.new)
    step.redo()
    [note] = other.annotations.all()
    assert [(t.article_id, t.selector, t.origin, t.confidence) for t in note.targets] == [
        (t.article_id, t.selector, t.origin, t.confidence) for t in made.targets
    ]
    assert replace(note, targets=()) == replace(made, targets=())
    assert taking_in.coming(Progress(), other, path).known == (made.id,)
    step.undo()
    assert other.annotations.all() == ()
    other.close()


def test_a_note_that_differs_comes_in_beside_the_one_that_is_here(library, tmp_path):
    story_id, made = noted(library)
    path = written(library, story_id, tmp_path / "notes.jsonld")
    annotating.save_note(library, made.id, "Written later.", ())
    found = taking_in.coming(Progress(), library, path)
    taking_in.taking(library, found.new).redo()
    assert sorted(note.note for note in library.annotations.all()) == ["My note.", "Written later."]
    assert taking_in.coming(Progress(), library, path).new == ()


def test_highlights_of_another_program_find_their_article(library, tmp_path):
    noted(library)
    quote = "Engineers found Roman timber under the second pier and had to stop for eleven months."
    title = BRIDGE.splitlines()[0]
    (tmp_path / "r.csv").write_text(
        f'Highlight,Book Title,Note\n"{quote}","{title}",so\n"nowhere","Unknown",no\n', "utf-8"
    )
    found = taking_in.coming(Progress(), library, tmp_path / "r.csv")
    [note] = found.new
    assert note.targets[0].selector.exact == quote
    assert library.articles.raw(note.targets[0].text_id)[note.targets[0].span.start :].startswith(quote)
    assert [one.reason for one in found.refused] == ["Unknown is not in the library."]


def test_a_note_whose_words_are_not_in_the_text_comes_in_as_lost_and_stays_so(library, tmp_path):
    [article_id] = take(library, BRIDGE)
    quote = {"type": "TextQuoteSelector", "exact": "words that are nowhere in the text"}
    place = {"type": "TextPositionSelector", "start": 10, "end": 44}
    target = {"source": f"urn:uuid:{article_id}", "selector": [quote, place]}
    item = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "bodyValue": "n", "target": target}
    (tmp_path / "x.jsonld").write_text(json.dumps(item))
    found = taking_in.coming(Progress(), library, tmp_path / "x.jsonld")
    taking_in.taking(library, found.new).redo()
    [note] = library.annotations.all()
    assert (note.targets[0].is_orphan, note.targets[0].quote) == (True, quote["exact"])
    library.annotations.save(replace(note, note="other"))
    [again] = library.annotations.all()
    assert again == replace(note, note="other")
    story_id = library.stories.of(article_id)
    for form, _, _ in exporting.forms():
        assert exporting.render_story(library, FakeEncoder(), story_id, None, form)


def test_a_note_that_came_in_as_lost_is_found_in_a_later_text_that_has_its_words(library, tmp_path):
    quote = "the words of another state of this article, not yet here"
    (tmp_path / "bridge.txt").write_text(BRIDGE, "utf-8")
    [article_id] = importing.import_paths(Progress(), library, FakeEncoder(), [tmp_path / "bridge.txt"]).added
    title = library.articles.get(article_id).title
    (tmp_path / "r.csv").write_text(f'Highlight,Book Title,Note\n"{quote}","{title}",so\n', "utf-8")
    taking_in.taking(library, taking_in.coming(Progress(), library, tmp_path / "r.csv").new).redo()
    assert library.annotations.all()[0].targets[0].is_orphan
    (tmp_path / "bridge.txt").write_text(f"{BRIDGE}\nThese are {quote}.\n", "utf-8")
    importing.import_paths(Progress(), library, FakeEncoder(), [tmp_path / "bridge.txt"])
    [target] = library.annotations.all()[0].targets
    assert (target.is_orphan, target.selector.exact) == (False, quote)


def test_another_file_is_refused(library, tmp_path):
    (tmp_path / "x.csv").write_text("a,b\n1,2\n")
    with pytest.raises(ReaderError):
        taking_in.coming(Progress(), library, tmp_path / "x.csv")


@pytest.mark.parametrize("form", ["markdown", "commonmark", "logseq"])
def test_words_and_tags_changed_in_markdown_come_back_and_can_be_undone(library, tmp_path, form):
    story_id, made = noted(library)
    path = written(library, story_id, tmp_path / "notes.md", form)
    path.write_text(path.read_text("utf-8").replace("My note.", "Typed.").replace("#a #b", "#a #c"), "utf-8")
    path = path.rename(tmp_path / "renamed.md")
    [edit] = taking_in.edits(Progress(), library, FakeEncoder(), path)
    step = taking_in.taking_back(library, [edit])
    step.redo()
    now = library.annotations.get(made.id)
    assert (now.note, now.tags, now.targets) == ("Typed.", ("a", "c"), made.targets)
    step.undo()
    assert library.annotations.get(made.id) == made


def test_a_file_that_was_not_exported_from_here_is_refused(library, tmp_path):
    (tmp_path / "x.md").write_text("# Mine\n")
    with pytest.raises(ReaderError, match="was not exported"):
        taking_in.edits(Progress(), library, FakeEncoder(), tmp_path / "x.md")


@pytest.mark.parametrize("form", ["markdown", "commonmark", "logseq"])
def test_what_was_read_back_is_no_conflict_when_it_is_exported_again(library, tmp_path, form):
    story_id, _ = noted(library)
    path = written(library, story_id, tmp_path / "notes.md", form)
    path.write_text(typed := path.read_text("utf-8").replace("My note.", "Typed.") + "Mine.\n", "utf-8")
    taking_in.taking_back(library, taking_in.edits(Progress(), library, FakeEncoder(), path)).redo()
    written(library, story_id, path, form)
    assert path.read_text("utf-8") == typed
