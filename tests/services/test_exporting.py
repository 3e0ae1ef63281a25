import os
from dataclasses import replace

import pytest

from reader.errors import NotFound, ReaderError
from reader.model import Color, Span
from reader.progress import Progress
from reader.services import annotating, exporting
from reader.services.opening import open_story
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take


def test_a_story_is_written_to_a_file(library, tmp_path):
    [one] = take(library, BRIDGE)
    path = exporting.export_story(Progress(), library, FakeEncoder(), library.stories.of(one), tmp_path / "bridge.md")
    text = path.read_text("utf-8")
    assert text == exporting.render_story(library, FakeEncoder(), library.stories.of(one))
    assert text.startswith("---\n")


def test_in_a_folder_the_file_is_called_by_the_title(library, tmp_path):
    [one] = take(library, BRIDGE)
    path = exporting.export_story(Progress(), library, FakeEncoder(), library.stories.of(one), tmp_path)
    assert path == tmp_path / f"{BRIDGE.splitlines()[0]}.md"


def test_all_stories_are_written_each_to_its_own_file(library, tmp_path):
    take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    written = exporting.export_all(Progress(), library, FakeEncoder(), tmp_path / "new" / "folder")
    assert len(written) == 2
    assert sorted(os.listdir(tmp_path / "new" / "folder")) == sorted(one.path.name for one in written)
    assert BRIDGE.splitlines()[0] in written[0].path.name, "in the order in which they came"
    before = [one.path.read_bytes() for one in written]
    again = exporting.export_all(Progress(), library, FakeEncoder(), tmp_path / "new" / "folder")
    assert [one.path for one in again] == [one.path for one in written]
    assert [one.path.read_bytes() for one in written] == before


def test_a_story_that_is_not_there_is_not_found(library, tmp_path):
    with pytest.raises(NotFound):
        exporting.export_story(Progress(), library, FakeEncoder(), "none", tmp_path)


def test_files_of_others_in_the_folder_are_left_alone(library, tmp_path):
    [one] = take(library, BRIDGE)
    story_id = library.stories.of(one)
    foreign = tmp_path / f"{BRIDGE.splitlines()[0]}.md"
    foreign.write_text("my own notes")
    path = exporting.export_story(Progress(), library, FakeEncoder(), story_id, tmp_path)
    assert foreign.read_text() == "my own notes"
    assert [one.path for one in exporting.export_all(Progress(), library, FakeEncoder(), tmp_path)] == [path]


def highlighted(library, note="My note."):
    """Return the story of an article with a note in it, and the note's id."""
    [article_id] = take(library, BRIDGE)
    story_id = library.stories.of(article_id)
    opened = open_story(Progress(), library, FakeEncoder(), story_id)
    start = BRIDGE.index("The stone")
    made = annotating.new_annotation(opened, article_id, Span(start, start + 9), Color.BLUE)
    library.annotations.save(replace(made, note=note))
    return story_id, made.id


def export(library, story_id, path, **more):
    return exporting.export_story(Progress(), library, FakeEncoder(), story_id, path, **more)


def test_what_was_typed_into_the_file_stays_when_it_is_exported_again(library, tmp_path):
    story_id, note_id = highlighted(library)
    path = export(library, story_id, tmp_path)
    path.write_text(path.read_text("utf-8") + "\nTyped here.\n", "utf-8")
    annotating.save_note(library, note_id, "Changed.", ())
    assert export(library, story_id, tmp_path) == path
    text = path.read_text("utf-8")
    assert "Typed here." in text
    assert "Changed." in text
    assert "My note." not in text


def test_another_flavour_over_a_file_that_was_written_in_takes_over_what_was_written(library, tmp_path):
    story_id, _ = highlighted(library)
    path = export(library, story_id, tmp_path)
    path.write_text(path.read_text("utf-8").replace("My note.", "My longer note.") + "\nMine.\n", "utf-8")
    assert export(library, story_id, tmp_path, form="logseq") == path
    text = path.read_text("utf-8")
    assert text.startswith("title:: ")
    assert "  - My longer note.\n" in text
    assert text.endswith("Mine.\n")
    assert export(library, story_id, tmp_path, form="logseq").read_text("utf-8") == text


BARE = "{% block note %}* {{ note.comment }} ({{ note.id }})\n{% endblock %}"


def test_a_file_of_ones_own_template_without_a_head_is_known_by_its_notes(library, tmp_path):
    story_id, note_id = highlighted(library)
    path = export(library, story_id, tmp_path, form="own", template=BARE)
    path.write_text(path.read_text("utf-8") + "\nTyped here.\n", "utf-8")
    annotating.save_note(library, note_id, "Changed.", ())
    assert export(library, story_id, tmp_path, form="own", template=BARE) == path
    assert export(library, story_id, path, form="own", template=BARE) == path
    assert path.read_text("utf-8") == f"* Changed. ({note_id})\n\nTyped here.\n"


def test_a_file_that_has_nothing_of_ours_any_more_is_replaced_when_it_is_named(library, tmp_path):
    story_id, _ = highlighted(library)
    path = export(library, story_id, tmp_path / "a.md")
    path.write_text("Something else.", "utf-8")
    assert "My note." in export(library, story_id, path).read_text("utf-8")


def test_a_renamed_file_is_found_again_by_its_id(library, tmp_path):
    story_id, _ = highlighted(library)
    path = export(library, story_id, tmp_path)
    other = path.rename(tmp_path / "another name.md")
    other.write_text(other.read_text("utf-8").replace("My note.", "My note, typed."), "utf-8")
    assert export(library, story_id, tmp_path) == other
    assert "typed" in other.read_text("utf-8")
    assert [path.name for path in tmp_path.glob("*.md")] == ["another name.md"]


def test_what_both_changed_is_asked_and_nothing_is_written_before(library, tmp_path):
    story_id, note_id = highlighted(library)
    path = export(library, story_id, tmp_path)
    path.write_text(before := path.read_text("utf-8").replace("My note.", "Typed."), "utf-8")
    annotating.save_note(library, note_id, "Changed.", ())
    with pytest.raises(ReaderError, match="one note was changed"):
        export(library, story_id, tmp_path)
    assert path.read_text("utf-8") == before
    [planned] = exporting.export_all(Progress(), library, FakeEncoder(), tmp_path)
    assert path.read_text("utf-8") == before
    [conflict] = planned.conflicts
    assert (conflict.key, "Changed." in conflict.library, "Typed." in conflict.file) == (note_id, True, True)
    export(library, story_id, tmp_path, choices=exporting.answers({note_id: "both"}))
    assert "Changed." in path.read_text("utf-8")
    assert "Typed." in path.read_text("utf-8")


def test_every_form_is_written_and_written_again_in_its_place(library, tmp_path):
    story_id, _ = highlighted(library)
    for name, _, suffix in exporting.forms():
        folder = tmp_path / name
        folder.mkdir()
        path = export(library, story_id, folder, form=name)
        assert path.name.endswith(suffix)
        assert export(library, story_id, folder, form=name) == path


def test_a_bad_template_writes_nothing(library, tmp_path):
    story_id, _ = highlighted(library)
    with pytest.raises(ReaderError, match="Line 1"):
        export(library, story_id, tmp_path, form="own", template="{% block note %}{{ x }}{% endblock %}")
    assert list(tmp_path.glob("*.md")) == []


def test_an_answer_for_all_is_read_from_its_name():
    assert exporting.answer(None) is None
    assert exporting.answer("file") == "file"
