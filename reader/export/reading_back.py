"""Which comments and tags did a person change in the Markdown file, and to what?"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from reader.export.markdown import Piece, pieces
from reader.export.note import closed
from reader.export.places import bare, ranges
from reader.export.tags import legal_tag
from reader.export.three_way import lines_of
from reader.model import Annotation, OpenedStory

_COMMENT = "\ue0c0comment\ue0c1"  # private characters: no note has them
_HASHTAG = re.compile(r"(?<![^\s,;(])#([^\s#,;·)\]]+)")


@dataclass(frozen=True, slots=True)
class Edit:
    """A note whose words or tags were changed in the file: how it is in the library, how it would be."""

    before: Annotation
    after: Annotation
    is_changed_here: bool = False  # its words were changed in the library too, since the file was written


@dataclass(frozen=True, slots=True)
class _Frame:
    """What stands around the words of a note: the lines before and after them, what leads their first line in."""

    before: tuple[str, ...]
    lead: str
    after: tuple[str, ...]


def read_back(opened: OpenedStory, template: str, base: Sequence[Piece], theirs: str) -> tuple[Edit, ...]:
    """Return the notes that were changed in the file since it was written as `base`; nothing is changed by this."""
    lines = lines_of(theirs.removeprefix("\ufeff"))
    places = ranges(base, lines)
    was = {piece.key: [bare(line) for line in lines_of(piece.text)] for piece in base}
    frames = _frames(opened, template)
    found = []
    for note in opened.annotations:
        if note.id not in places or note.id not in frames:
            continue
        start, end = places[note.id]
        now = [bare(line) for line in lines[start:end]]
        edit = _edit(note, frames[note.id], was[note.id], now)
        if edit is not None:
            found.append(edit)
    return tuple(found)


def _edit(note: Annotation, frame: _Frame, was: Sequence[str], now: Sequence[str]) -> Edit | None:
    if now == was:
        return None
    words, former = _comment(frame, now, note.id), _comment(frame, was, note.id)
    after = note
    if words is not None and words != former and words != closed(note.note):
        after = replace(after, note=words)
    tags, before = _tags(now, note.id), _tags(was, note.id)
    there, gone = {tag.casefold() for tag in tags}, {tag.casefold() for tag in before if tag not in tags}
    kept = [tag for tag in note.tags if (name := legal_tag(tag).casefold()) in there or name not in gone]
    known = {legal_tag(tag) for tag in kept}
    after = replace(after, tags=(*kept, *(tag for tag in tags if tag not in before and tag not in known)))
    if after == note:
        return None
    return Edit(note, after, is_changed_here=after.note != note.note and former != closed(note.note))


def _frames(opened: OpenedStory, template: str) -> Mapping[str, _Frame]:
    """Return what the template writes around the words of each note."""
    marked = replace(opened, annotations=tuple(replace(note, note=_COMMENT) for note in opened.annotations))
    found = {}
    for piece in pieces(marked, template):
        lines = [bare(line) for line in lines_of(piece.text)]
        at = next((i for i, line in enumerate(lines) if _COMMENT in line), None)
        if at is not None:
            lead = lines[at].partition(_COMMENT)[0]
            found[piece.key] = _Frame(tuple(lines[:at]), lead, tuple(lines[at + 1 :]))
    return found


def _comment(frame: _Frame, lines: Sequence[str], key: str) -> str | None:
    """Return the words between the frame's lines, None when its end is not there any more."""
    blocks = SequenceMatcher(None, frame.before, lines, False).get_matching_blocks()
    shared = [block.b + i for block in blocks for i in range(block.size) if lines[block.b + i].strip(" >-")]
    start = shared[-1] + 1 if shared else 0
    marks = [at for at in range(start, len(lines)) if key in lines[at] or lines[at] in _telling(frame.after)]
    if not marks and any(line.strip() for line in frame.after):
        return None
    said = list(lines[start : marks[0] if marks else len(lines)])
    while said and not said[0].strip():
        del said[0]
    while said and not said[-1].strip():
        del said[-1]
    if not said:
        return ""
    said[0] = said[0].removeprefix(frame.lead)
    margin = re.compile(rf" {{0,{len(frame.lead)}}}")
    return "\n".join([said[0], *(margin.sub("", line, count=1) for line in said[1:])])


def _telling(lines: Sequence[str]) -> set[str]:
    return {line for line in lines if line.strip(" >-")}


def _tags(lines: Sequence[str], key: str) -> list[str]:
    """Return the tags on the line that links back, in their order."""
    marks = [line.partition("[Open")[0] for line in lines if f"#{key}" in line]
    return [tag for line in marks[-1:] for tag in dict.fromkeys(_HASHTAG.findall(line)) if tag != key]
