"""How does a file that a person wrote in come into another flavour, with what they wrote?

First it is brought up to date in its old flavour. What they changed in it is then understood where it can be: other
words or tags of a note are written anew in the new flavour. What cannot be understood is asked, as ever.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from reader.export.markdown import Piece, pieces
from reader.export.merge import Choices, Merged, merge
from reader.export.places import ranges
from reader.export.reading_back import read_back
from reader.export.three_way import added_keys, lines_of
from reader.model import OpenedStory


def reflavoured(
    opened: OpenedStory, old: str, new: str, base: Sequence[Piece], theirs: str, choices: Choices | None = None
) -> Merged:
    """Return a file written as `base` by the template `old` and edited since, in the template `new`."""
    before, after = pieces(opened, old), pieces(opened, new)
    present = merge(base, before, theirs)
    asked = {conflict.key: conflict.base for conflict in present.conflicts}
    found = _understood(opened, old, new, before, present.text)
    kept = {key: text for key, text in found.items() if key not in asked}
    former = [Piece(key, asked.get(key, text) if key else text) for key, text in before]
    lines = lines_of(present.text.removeprefix("\ufeff").replace("\r\n", "\n"))
    deleted = {key for key, _ in before if key} - ranges(before, lines).keys() - asked.keys()
    return merge(former, _without(after, deleted), present.text, choices, kept)


def _without(made: Sequence[Piece], deleted: Collection[str]) -> list[Piece]:
    """Return pieces without some, and without what stands before those: what a person deleted stays deleted."""
    left: list[Piece] = []
    for piece in made:
        if piece.key not in deleted:
            left.append(piece)
        elif left and not left[-1].key:
            left.pop()
    return left


def _understood(opened: OpenedStory, old: str, new: str, before: Sequence[Piece], present: str) -> dict[str, str]:
    """Return the pieces of the file in the new flavour, as far as all that was changed in them is understood."""
    lines = lines_of(present.removeprefix("\ufeff").replace("\r\n", "\n"))
    there = {key: "".join(lines[start:end]) for key, (start, end) in ranges(before, lines).items()}
    edits = {edit.before.id: edit.after for edit in read_back(opened, old, before, present)}
    edited = replace(opened, annotations=tuple(edits.get(note.id, note) for note in opened.annotations))
    in_old, in_new = _by_key(pieces(edited, old)), _by_key(pieces(edited, new))
    found = {key: in_new[key] for key in edits if there[key].rstrip("\n") == in_old[key].rstrip("\n")}
    was, now = _by_key(before).get("front"), _by_key(pieces(opened, new)).get("front")
    if was is not None and now is not None and "front" in there and there["front"] != was:
        head = added_keys(was, now, there["front"])
        if head is not None:
            found["front"] = head
    return found


def _by_key(made: Sequence[Piece]) -> dict[str, str]:
    return {piece.key: piece.text for piece in made if piece.key}
