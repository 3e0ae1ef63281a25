"""Which words does one cell show, and where in raw does each of its characters stand?

The shown text has one code point for each code point of raw, so a position is translated by one subtraction: white
space within a sentence is drawn as one space followed by zero-width spaces of the same number.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reader.model import Segment, SegmentKind, Span

LONGEST_CELL = 40_000  # code points; what is longer is kept but not drawn: Qt would need minutes
LONGEST_BLOCK = 2_000  # a paragraph is broken for display here: line breaking of one run is quadratic
FILLER = "\u200b"
GAP = " … "  # between sentences that are not neighbours in their article

_WHITE = re.compile(r"[\t-\r\x1c-\x20\x85\u2028\u2029]\s*|\s{2,}")  # a lone no-break or ideographic space stays


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of raw as it stands in the shown text from `at` on; `segment` is -1 for a line that is set aside."""

    start: int
    end: int
    at: int
    segment: int

    @property
    def until(self) -> int:
        """Return where it ends in the shown text."""
        return self.at + self.end - self.start


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the shown text, or a part of one that is too long: [start, end) in shown code points."""

    start: int
    end: int
    kind: SegmentKind
    is_paragraph: bool  # whether it opens a paragraph; else it goes on with the one before
    language: str = ""  # when all of it is in another than the article's


@dataclass(frozen=True, slots=True)
class Under:
    """What stands below a cell and is not the article's: a machine translation of a passage, with its heading."""

    heading: str
    text: str
    language: str

    @property
    def size(self) -> int:
        """Return about how many code points of room it takes."""
        return len(self.text) + 40


@dataclass(frozen=True)
class Cell:
    """What one version says in one row."""

    text: str
    pieces: tuple[Piece, ...]
    blocks: tuple[Block, ...]
    reason: str = ""  # why a line is set aside; empty for what is read
    left_out: int = 0  # code points that are not drawn because there are too many
    under: tuple[Under, ...] = ()
    is_machine: bool = False  # a machine's words, not an article's

    @property
    def is_cut(self) -> bool:
        """Say whether this is a line that is set aside."""
        return bool(self.pieces) and self.pieces[0].segment < 0

    @property
    def span(self) -> Span:
        """Return the stretch of raw from its first to its last character."""
        return Span(self.pieces[0].start, self.pieces[-1].end)

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    @cached_property
    def _ats(self) -> list[int]:
        return [piece.at for piece in self.pieces]

    def to_shown(self, position: int) -> int:
        """Return where a position of raw stands in the shown text; between sentences the end of the first."""
        piece = self.pieces[max(bisect_right(self._starts, position) - 1, 0)]
        return piece.at + min(max(position - piece.start, 0), piece.end - piece.start)

    def to_raw(self, shown: int) -> int:
        """Return the position of raw for one of the shown text; one between two sentences goes to the first's end."""
        piece = self.piece_at(shown)
        return piece.start + min(max(shown - piece.at, 0), piece.end - piece.start)

    def piece_at(self, shown: int) -> Piece:
        """Return the sentence a shown position lies in, or that it follows."""
        return self.pieces[max(bisect_right(self._ats, shown) - 1, 0)]

    def shown_stretches(self, span: Span) -> list[tuple[int, int]]:
        """Return the stretches of the shown text that a span of raw covers, the joints between its sentences too."""
        found: list[tuple[int, int]] = []
        for piece in self.pieces:
            start, end = max(span.start, piece.start), min(span.end, piece.end)
            if start >= end:
                continue
            first, last = piece.at + start - piece.start, piece.at + end - piece.start
            if found and start == piece.start and self._is_joint(found[-1][1], first):
                found[-1] = (found[-1][0], last)
            else:
                found.append((first, last))
        return found

    def _is_joint(self, end: int, start: int) -> bool:
        return self.text[end:start] in ("", " ")


def shown(text: str) -> str:
    """Return a text as it is drawn: as many code points, but no line breaks and no runs of blanks."""
    return _WHITE.sub(lambda found: " " + FILLER * (len(found[0]) - 1), text)


def from_segments(raw: str, segments: Sequence[Segment], chosen: Sequence[int]) -> Cell:
    """Return the cell that joins the chosen segments: neighbours by what stands between them, others by an ellipsis."""
    parts: list[str] = []
    pieces: list[Piece] = []
    blocks: list[Block] = []
    at = left_out = 0
    before: Segment | None = None
    for number in sorted(chosen):
        segment = segments[number]
        end = min(segment.end, segment.start + LONGEST_CELL - at)
        left_out += segment.end - max(end, segment.start)
        if end <= segment.start:
            continue
        if before is not None:
            opens = segment.paragraph != before.paragraph or segment.kind != before.kind
            joint = "\n" if opens else _joint(raw, before, segment, number - pieces[-1].segment == 1)
            parts.append(joint)
            at += len(joint)
        else:
            opens = True
        if opens:
            blocks.append(Block(at, at, segment.kind, True, segment.language))
        parts.append(shown(raw[segment.start : end]))
        pieces.append(Piece(segment.start, end, at, number))
        at = pieces[-1].until
        language = blocks[-1].language if blocks[-1].language == segment.language else ""
        blocks[-1] = Block(blocks[-1].start, at, blocks[-1].kind, True, language)
        before = segment
    text = "".join(parts)
    return Cell(text, tuple(pieces), tuple(_bounded(text, blocks)), "", left_out)


def from_line(raw: str, line: Span, reason: str) -> Cell:
    """Return the cell of one line that is set aside."""
    end = min(line.end, line.start + LONGEST_BLOCK)
    text = shown(raw[line.start : end])
    block = Block(0, len(text), SegmentKind.SENTENCE, True)
    return Cell(text, (Piece(line.start, end, 0, -1),), (block,), reason, line.end - end)


def _joint(raw: str, before: Segment, after: Segment, is_next: bool) -> str:
    if not is_next:
        return GAP
    return " " if after.start > before.end else ""


def _bounded(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Break paragraphs that are too long for one layout, at a blank where there is one."""
    found: list[Block] = []
    for block in blocks:
        start = block.start
        while block.end - start > LONGEST_BLOCK:
            blank = text.rfind(" ", start + LONGEST_BLOCK // 2, start + LONGEST_BLOCK)
            end = blank + 1 if blank >= 0 else start + LONGEST_BLOCK
            found.append(replace(block, start=start, end=end, is_paragraph=start == block.start))
            start = end
        found.append(replace(block, start=start, is_paragraph=start == block.start))
    return found
