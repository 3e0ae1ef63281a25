"""Exporting again changes only what changed, and never loses a sentence that a person typed into the file."""

import random
from dataclasses import replace

import pytest

from reader.export.flavours import FLAVOURS
from reader.export.markdown import pieces, render
from reader.export.merge import Choice, merge
from reader.export.reflavour import reflavoured
from tests.export.sample import ENGLISH, LOST, NUMBER, RAIN, annotation, full, story, target

BASE = pieces(full())
TEXT = render(full())
CHANGED = replace(RAIN, note="Changed in the library.")
KEPT = annotation("dddddddd", target("en", ENGLISH, "four | five"), note="A new note.", tags=("new",))


def again(opened, theirs, choices=None, base=BASE):
    return merge(base, pieces(opened), theirs, choices)


def test_nothing_changed_is_byte_for_byte_the_same():
    assert again(full(), TEXT).text == TEXT


def test_what_the_person_typed_stays_byte_for_byte():
    theirs = TEXT.replace("\n---\n\n> rained", "\nMy own remark.  \n\n---\n\n> rained") + "\nAt the end\u00a0too."
    found = again(full(), theirs)
    assert (found.text, found.conflicts) == (theirs, ())


def test_a_note_changed_in_the_library_is_changed_in_place():
    theirs = f"{TEXT}\nMine.\n"
    found = again(story(CHANGED, NUMBER, LOST), theirs)
    assert found.text == f"{render(story(CHANGED, NUMBER, LOST))}\nMine.\n"


def test_a_new_note_comes_in_its_order_with_the_rule_between():
    found = again(story(RAIN, NUMBER, LOST, KEPT), TEXT)
    assert found.text == render(story(RAIN, NUMBER, LOST, KEPT))


def test_a_note_deleted_in_the_library_goes_with_its_rule():
    assert again(story(RAIN, LOST), TEXT).text == render(story(RAIN, LOST))
    assert again(story(NUMBER, LOST), TEXT).text == render(story(NUMBER, LOST))


def test_a_note_deleted_in_the_file_stays_deleted():
    block = next(piece.text for piece in BASE if piece.key == NUMBER.id)
    assert NUMBER.id not in again(full(), TEXT.replace(block, "")).text


def test_a_note_moved_in_the_file_is_found_by_its_id():
    block = next(piece.text for piece in BASE if piece.key == RAIN.id)
    theirs = TEXT.replace(block, "") + "\n## Important\n\n" + block
    found = again(story(CHANGED, NUMBER, LOST), theirs).text
    assert found.index("## Important") < found.index("Changed in the library.")
    assert found.count(RAIN.id) == 1


def test_both_changed_the_same_words_is_asked_and_nothing_is_decided():
    theirs = TEXT.replace("All *three* say so;", "All of them say so;")
    found = again(story(CHANGED, NUMBER, LOST), theirs)
    [conflict] = found.conflicts
    assert conflict.key == RAIN.id
    assert "All of them" in conflict.file
    assert "Changed in the library." in conflict.library
    assert "All of them say so;" in found.text


ANSWERS = [("library", True, False), ("file", False, True), ("both", True, True)]


@pytest.mark.parametrize(("choice", "ours", "theirs"), ANSWERS)
def test_the_answer_is_followed(choice, ours, theirs):
    text = TEXT.replace("All *three* say so;", "All of them say so;")
    found = again(story(CHANGED, NUMBER, LOST), text, {RAIN.id: Choice(choice)})
    assert found.conflicts == ()
    assert ("Changed in the library." in found.text, "All of them" in found.text) == (ours, theirs)


def test_different_lines_of_one_note_are_put_together():
    theirs = TEXT.replace("^n-aaaaaaaa\n", "^n-aaaaaaaa\n\nMy line.\n")
    found = again(story(replace(RAIN, tags=("other",)), NUMBER, LOST), theirs)
    assert found.conflicts == ()
    assert "My line." in found.text
    assert "#other · [Open" in found.text


def test_keys_added_to_the_front_matter_stay_and_tags_of_both_are_there():
    theirs = TEXT.replace('tags: ["weather-report"', 'mood: grey\naliases:\n  - rain\ntags: ["mine", "weather-report"')
    found = again(story(RAIN, NUMBER, LOST, KEPT), theirs)
    head = found.text.split("---\n")[1]
    assert found.conflicts == ()
    assert "mood: grey\naliases:\n  - rain\n" in head
    assert '"mine"' in head
    assert '"new"' in head


def test_a_title_changed_on_both_sides_is_asked():
    theirs = TEXT.replace('title: "Rain: on', 'title: "My rain: on')
    assert again(story(RAIN, NUMBER, LOST, title="Other"), theirs).conflicts[0].key == "front"


def test_line_ends_of_windows_and_its_mark_stay():
    theirs = "\ufeff" + (TEXT + "Mine.\n").replace("\n", "\r\n")
    assert again(full(), theirs).text == theirs
    changed = again(story(CHANGED, NUMBER, LOST), theirs).text
    assert "Changed in the library.\r\n" in changed
    assert "\n" not in changed.replace("\r\n", "")


def test_line_ends_that_were_turned_twice_stay():
    theirs = TEXT.replace("\n", "\r\r\n")
    assert again(full(), theirs).text == theirs
    cut = (TEXT + "Mine.").replace("\n", "\r\n") + "\r"
    notes = story(RAIN, NUMBER, LOST, KEPT)
    found = again(notes, cut).text
    assert merge(pieces(notes), pieces(notes), found).text == found


def test_without_a_snapshot_what_differs_is_asked():
    theirs = TEXT.replace("All *three*", "All *two*")
    found = again(full(), theirs, base=())
    assert found.text == theirs
    assert [one.key for one in found.conflicts] == [RAIN.id]


WORDS = "rain 🇫🇷 pluie\u00a0fine 雨が降る мост e\u0301té ที่นี่ ~~~ ``` <!-- %% {{x}} [[y]] #z - a: b".split(" ")  # noqa: SIM905


def sentence(dice, said):
    """Return a sentence no one typed before, and remember it."""
    said.append(f"Typed {len(said)} {' '.join(dice.choices(WORDS, k=4))}.")
    return said[-1]


def typed(dice, text, said):
    """Change a text as a person and their editors would; remember every sentence typed."""
    for _ in range(dice.randint(1, 6)):
        text = dice.choices((lines_typed, block_moved, file_saved), weights=(8, 2, 1))[0](dice, text, said)
    return text


def lines_typed(dice, text, said):
    """Type a line, over a line, behind a line, a rule or a blank; delete a line that nobody typed."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(end)
    at = dice.randrange(len(lines))
    is_free = not any(one in lines[at] for one in said)
    act = dice.random()
    if act < 0.5:
        lines.insert(at, dice.choice(("", "  ", "\t", "> ", "- ")) + sentence(dice, said))
    elif act < 0.7 and is_free:
        lines[at] = sentence(dice, said)
    elif act < 0.8:
        lines[at] += f" {sentence(dice, said)}"
    elif act < 0.9:
        lines.insert(at, dice.choice(("---", "", "***", "# Mine")))
    elif is_free:
        del lines[at]
    return end.join(lines)


def block_moved(dice, text, said):
    """Move a stretch of lines to another place, copy it there, or delete it when nothing in it was typed."""
    lines = text.split("\n")
    start = dice.randrange(len(lines))
    block = lines[start : start + dice.randint(2, 15)]
    act = dice.random()
    is_free = not any(one in line for line in block for one in said)
    if act < 0.7 or is_free:
        del lines[start : start + len(block)]
    if act < 0.85:
        at = dice.randrange(len(lines) + 1)
        lines[at:at] = block
    return "\n".join(lines)


def file_saved(dice, text, said):
    """Save the file as another editor would: other line ends, a mark at the beginning, no last line feed."""
    text = text.replace("\r\n", "\n")
    text = text.replace("\n", "\r\n") if dice.random() < 0.5 else text
    text = dice.choice(("", "\ufeff")) + text.removeprefix("\ufeff")
    return text.rstrip("\r\n") if dice.random() < 0.5 else text


def edited(dice, notes, number):
    """Change the notes of the library; remember nothing: the library keeps them itself."""
    notes = list(notes)
    act = dice.random()
    place = dice.randrange(len(notes)) if notes else 0
    if act < 0.35 or not notes:
        quote = dice.choice(["four | five", "rained", "all day", "two_three", "35."])
        made = annotation(f"{number:08x}", target("en", ENGLISH, quote), note=f"Written {number}.", tags=("t",))
        notes.append(made)
    elif act < 0.75:
        notes[place] = replace(notes[place], note=f"Rewritten {number}.", tags=dice.choice([(), ("a", "b")]))
    elif act < 0.9:
        del notes[place]
    return notes


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("seed", range(40))
def test_no_walk_of_edits_on_both_sides_loses_a_sentence(seed, flavour):
    dice, template = random.Random(seed), FLAVOURS[flavour]
    notes, said = [RAIN, NUMBER, LOST], []
    base = pieces(story(*notes), template)
    text = "".join(piece.text for piece in base)
    for number in range(12):
        text = typed(dice, text, said)
        former = {note.id: note.note for note in notes}
        for step in range(dice.randint(0, 3)):
            notes = edited(dice, notes, 10 * number + step)
        if dice.random() < 0.2:
            template, old = dice.choice(list(FLAVOURS.values())), template
        else:
            old = template
        ours = pieces(story(*notes), template)

        def again(choices=None, old=old, template=template, ours=ours, base=base, text=text, notes=tuple(notes)):
            if old == template:
                return merge(base, ours, text, choices)
            return reflavoured(story(*notes), old, template, base, text, choices)

        assert missing(said, again()) == []
        both = again(Choice.BOTH)
        written = [note.note for note in notes if former.get(note.id) != note.note]
        assert missing(said + written, both) == []
        answers = {one.key: dice.choice([Choice.FILE, Choice.BOTH]) for one in again().conflicts}
        found = again(answers)
        assert found.conflicts == ()
        assert missing(said, found) == []
        assert merge(ours, ours, found.text).text == found.text
        base, text = ours, found.text


def missing(sentences, found):
    """Return which sentences a merged file has not."""
    return [one for one in sentences if one not in found.text]
