"""Where do the versions of a story contradict one another: in numbers, weekdays, months, names, quotations?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.model import Cut, Difference, DifferenceKind, OpenedStory, Row, Span, Version
from reader.story.comparing.counterpart import quotations, within_marks
from reader.story.comparing.figure_differences import disagreements
from reader.story.comparing.name_differences import Context, name_disagreements
from reader.story.comparing.name_sense import Sense
from reader.story.signs.encode import Encoder, encodable

# The confidence of a row from which its versions are held against one another: from here on half as many entries come
# from rows that are wrong, and no contradiction is lost (`python -m tests.benchmarks row_differences`).
_LIKELY_ROW = 0.7
# The cosine below which two quotations say different things: of 324 in the public news 2.5 % of the true pairs are
# below, no more than at 0.22, and 87 % of wrong ones (`python -m tests.benchmarks row_differences FILE…`).
_UNLIKE = 0.25
_SHORTEST_QUOTE = 12  # code points

Clash = tuple[DifferenceKind, int, Span, int, Span]  # kind, version, where, other version, where


def find(opened: OpenedStory, encoder: Encoder | None = None) -> tuple[Difference, ...]:
    """Return the contradictions within the rows of a story, in order; quotations only with an encoder that reads both.

    What several versions say against one is a single entry. Takes some ms a row, more with an encoder.
    """
    contexts, sense = _contexts(opened), Sense(encoder) if encoder else None
    found: list[Difference] = []
    for number, row in enumerate(opened.synopsis.rows):
        if row.confidence < _LIKELY_ROW:
            continue
        cells = _cells(opened, row)
        clashes: list[Clash] = []
        for (p, one), (q, other) in combinations(sorted(cells.items()), 2):
            known = sense if encodable(one.language, other.language) else None
            clashes += _clashes(p, one, q, other, contexts[p, q], known)
            if known:
                clashes += _quotations(p, one, q, other, known)
        ids = [version.article.id for version in opened.versions]
        found += (_entry(number, ids, group) for group in _joined(clashes))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Passage:
    """What one version says in a row: its text, where that begins in raw, its language."""

    text: str
    start: int
    language: str


def _cells(opened: OpenedStory, row: Row) -> dict[int, _Passage]:
    return {
        place: _passage(version, row.cells[place]) for place, version in enumerate(opened.versions) if row.cells[place]
    }


def _passage(version: Version, cell: Sequence[int]) -> _Passage:
    start, end = version.segments[cell[0]].start, version.segments[cell[-1]].end
    return _Passage(_blanked(version.raw, start, end, version.cuts), start, version.article.language)


def _blanked(raw: str, start: int, end: int, cuts: Iterable[Cut]) -> str:
    """Return a stretch of raw with what is set aside as spaces, so that positions stay."""
    text = raw[start:end]
    for cut in cuts:
        a, b = max(start, cut.start) - start, min(end, cut.end) - start
        if a < b:
            text = text[:a] + " " * (b - a) + text[b:]
    return text


def _contexts(opened: OpenedStory) -> Mapping[tuple[int, int], Context]:
    """Return what each two versions tell of their names."""
    rows = [_cells(opened, row) for row in opened.synopsis.rows]
    texts = [[v.raw[s.start : s.end] for s in v.segments] for v in opened.versions]
    return {
        (p, q): Context([(c[p].text, c[q].text) for c in rows if p in c and q in c], texts[p], texts[q])
        for p, q in combinations(range(len(opened.versions)), 2)
    }


def _clashes(p: int, one: _Passage, q: int, other: _Passage, context: Context, sense: Sense | None) -> list[Clash]:
    found = [
        (entry.kind, p, _moved(entry.source, one), q, _moved(entry.target, other))
        for entry in disagreements(one.text, one.language, other.text, other.language)
    ]
    names = name_disagreements(one.text, one.language, other.text, other.language, context, sense)
    return found + [(DifferenceKind.NAME, p, _moved(a, one), q, _moved(b, other)) for a, b in names]


def _quotations(p: int, one: _Passage, q: int, other: _Passage, sense: Sense) -> list[Clash]:
    """Compare quotations one by one when both versions have as many."""
    here, there = quotations(one.text), quotations(other.text)
    if len(here) != len(there):
        return []
    found: list[Clash] = []
    for a, b in zip(here, there, strict=True):
        mine, theirs = within_marks(one.text, a), within_marks(other.text, b)
        if min(mine.end - mine.start, theirs.end - theirs.start) < _SHORTEST_QUOTE:
            continue
        first, second = sense.read([one.text[slice(*mine)], other.text[slice(*theirs)]])
        if float(first @ second) < _UNLIKE:
            found.append((DifferenceKind.QUOTATION, p, _moved(mine, one), q, _moved(theirs, other)))
    return found


def _moved(span: Span, passage: _Passage) -> Span:
    return Span(span.start + passage.start, span.end + passage.start)


def _joined(clashes: Iterable[Clash]) -> list[list[Clash]]:
    """Put together what is said of one thing: clashes of one kind that share a place, of each version one place only.

    A version that says something at two places contradicts others in two things: 30 for 33 is not 136 for 1950.
    """
    groups: list[tuple[dict[int, Span], list[Clash]]] = []
    for clash in clashes:
        kind, p, span, q, other = clash
        agreeing = [
            (((p in places) + (q in places)), -k)
            for k, (places, group) in enumerate(groups)
            if group[0][0] is kind
            and (p in places or q in places)
            and places.get(p, span) == span
            and places.get(q, other) == other
        ]
        if not agreeing:
            groups.append(({p: span, q: other}, [clash]))
            continue
        places, group = groups[-max(agreeing)[1]]
        places |= {p: span, q: other}
        group.append(clash)
    return sorted((group for _, group in groups), key=lambda group: (group[0][1], group[0][2]))


def _entry(row: int, ids: Sequence[str], group: Sequence[Clash]) -> Difference:
    kind, p, span, q, other = group[0]
    also = {(v, s) for clash in group[1:] for v, s in ((clash[1], clash[2]), (clash[3], clash[4]))}
    also -= {(p, span), (q, other)}
    return Difference(row, kind, ids[p], span, ids[q], other, tuple((ids[v], s) for v, s in sorted(also)))
