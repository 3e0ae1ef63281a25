"""A file that was written in comes into another flavour with what was written, and asks only what it must."""

from dataclasses import replace
from itertools import permutations

import pytest
import yaml

from reader.export.flavours import FLAVOURS
from reader.export.markdown import pieces, render
from reader.export.merge import Choice
from reader.export.reflavour import reflavoured
from tests.export.sample import ENGLISH, LOST, NUMBER, RAIN, annotation, full, story, target

PAIRS = list(permutations(FLAVOURS, 2))
pairs = pytest.mark.parametrize(("old", "new"), PAIRS)
NEW = annotation("dddddddd", target("en", ENGLISH, "four | five"), note="A new note.")


def turned(old, new, change=lambda text: text, opened=None, choices=None):
    """Write the story in one flavour, let a person change the file, export it in another."""
    old, new = FLAVOURS[old], FLAVOURS[new]
    theirs = change(render(full(), old))
    return reflavoured(opened or full(), old, new, pieces(full(), old), theirs, choices)


@pairs
def test_a_file_nobody_wrote_in_becomes_the_other_flavour(old, new):
    assert turned(old, new).text == render(full(), FLAVOURS[new])


@pairs
def test_new_changed_and_deleted_notes_come_along(old, new):
    opened = story(replace(RAIN, note="Changed."), LOST, NEW)
    found = turned(old, new, opened=opened)
    assert found.conflicts == ()
    for words in ("Changed.", "A new note.", LOST.id):
        assert words in found.text
    assert NUMBER.id not in found.text


@pairs
def test_words_and_tags_typed_into_a_note_come_along_unasked(old, new):
    found = turned(old, new, lambda text: text.replace("All *three* say so;", "All say so;").replace("#todo", "#mine"))
    wanted = story(replace(RAIN, note=RAIN.note.replace("*three* ", "")), NUMBER, replace(LOST, tags=("mine",)))
    assert found.conflicts == ()
    head, body = (len(pieces(full(), FLAVOURS[new])[0].text), "Rain: on")
    assert body in found.text[:head]
    assert found.text[head:] == render(wanted, FLAVOURS[new])[len(pieces(wanted, FLAVOURS[new])[0].text) :]


@pairs
def test_what_was_typed_between_the_notes_stays(old, new):
    found = turned(old, new, lambda text: f"{text}\nMine at the end.\n")
    assert found.text == f"{render(full(), FLAVOURS[new])}\nMine at the end.\n"


@pairs
def test_what_cannot_be_understood_is_asked_and_stays_meanwhile(old, new):
    found = turned(old, new, lambda text: text.replace("Trente-cinq\n", "Trente-cinq Mine.\n", 1))
    assert [one.key for one in found.conflicts] == ([NUMBER.id] if "logseq" in (old, new) else [])
    assert "Mine." in found.text
    answered = turned(
        old, new, lambda text: text.replace("Trente-cinq\n", "Trente-cinq Mine.\n", 1), choices={NUMBER.id: Choice.BOTH}
    )
    assert (answered.conflicts, "Mine." in answered.text) == ((), True)


@pairs
def test_a_key_added_to_the_head_is_a_key_of_the_other_kind_of_head(old, new):
    key = "mood:: grey\n" if old == "logseq" else "mood: grey\n"
    mark = "tags::" if old == "logseq" else "tags:"
    found = turned(old, new, lambda text: text.replace(mark, key + mark, 1))
    assert found.conflicts == ()
    if new == "logseq":
        assert "\nmood:: grey\n" in found.text
    else:
        assert yaml.safe_load(found.text.split("\n---\n")[0])["mood"] == "grey"


@pairs
def test_tags_changed_in_the_head_are_tags_of_the_other_kind_of_head(old, new):
    said = ("tags:: ", "tags:: mine, ") if old == "logseq" else ("tags: [", 'tags: ["mine", ')
    found = turned(old, new, lambda text: text.replace(*said, 1))
    assert found.conflicts == ()
    assert ("tags:: mine, " if new == "logseq" else 'tags: ["mine", ') in found.text


@pairs
def test_a_note_deleted_in_the_file_stays_deleted(old, new):
    block = next(piece.text for piece in pieces(full(), FLAVOURS[old]) if piece.key == NUMBER.id)
    found = turned(old, new, lambda text: text.replace(block, ""))
    assert found.conflicts == ()
    assert NUMBER.id not in found.text
    assert RAIN.id in found.text


@pairs
def test_line_ends_of_windows_stay(old, new):
    found = turned(old, new, lambda text: "\ufeff" + f"{text}Mine.\n".replace("\n", "\r\n"))
    assert found.text.startswith("\ufeff")
    assert "\n" not in found.text.replace("\r\n", "")
    assert found.text.endswith("Mine.\r\n")
