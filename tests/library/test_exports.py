from dataclasses import replace

from reader.library.exports import Export
from tests.library.factory import AT

MADE = Export("/notes/a.md", "story", "markdown", AT, (("front", "---\n"), ("note", "> “漢”\n")))


def test_what_was_written_is_remembered(library):
    library.exports.put(MADE)
    assert library.exports.at("/notes/a.md") == MADE
    assert library.exports.at("/notes/b.md") is None


def test_writing_again_replaces_what_was_remembered(library):
    library.exports.put(MADE)
    library.exports.put(later := replace(MADE, pieces=()))
    assert library.exports.of_story("story") == (later,)


def test_a_renamed_file_is_followed(library):
    library.exports.put(MADE)
    library.exports.move("/notes/a.md", "/notes/b.md")
    assert library.exports.at("/notes/b.md") == replace(MADE, path="/notes/b.md")
    assert library.exports.at("/notes/a.md") is None
