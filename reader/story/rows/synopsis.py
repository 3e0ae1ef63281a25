"""How do all versions of a story stand beside one another, in one table?

Pairwise alignments never agree on everything. They are joined link by link, the best supported first, and a join that
more evidence speaks against than for is left out. No version is privileged: each column keeps its own order, always. A
passage that stands elsewhere in some version therefore has a row at each of its places, and the cells point at each
other through `Row.moved`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from reader.model import Alignment, Link, Origin, Row, Synopsis
from reader.story.aligning.chain import heaviest_chain
from reader.story.rows.agreement import Agreement, Node, in_one_place, runs
from reader.story.rows.mapping import counterparts

__all__ = ["build", "counterparts"]

_OWN, _MOST_PARTS = -1, 100_000  # numbers of groups split off are negative, and no two are the same


def build(
    story_id: str,
    version_ids: Sequence[str],
    sizes: Sequence[Sequence[int]],
    alignments: Mapping[tuple[int, int], Alignment],
    decided: Sequence["Decided"] = (),
) -> Synopsis:
    """Return the table of a story. `sizes` holds the code points of each segment of each version.

    `alignments` is keyed by (i, j), i < j, positions in `version_ids`. A row's confidence is the mean of its links, or,
    told in one version only, the least probability of being told nowhere else. What a person `decided` is a row,
    whatever the alignments say; no segment may stand in two of them.
    """
    parts = {pair: in_one_place(alignment) for pair, alignment in alignments.items()}
    whole, elsewhere = (
        {pair: part for pair, (part, _) in parts.items()},
        {pair: more for pair, (_, more) in parts.items()},
    )
    evidence = Agreement(whole)
    given = {node: row for row in decided for node in row.nodes}
    rows = [
        part
        for group, members in enumerate(_join(sizes, whole, elsewhere, evidence, given))
        for part in _contiguous(_Row.of(group, members), evidence)
    ]
    rows = _by_place(rows, sizes)
    ordered = _order(rows, sizes, given)
    return Synopsis(story_id, tuple(version_ids), _finish(ordered, len(sizes), evidence, given))


@dataclass(frozen=True, slots=True, eq=False)
class Decided:
    """A row a person decided on: for each version it is about, its segments; () where it says nothing there."""

    cells: Mapping[int, tuple[int, ...]]
    origin: Origin

    @property
    def nodes(self) -> list[Node]:
        """Return the segments it holds."""
        return [(version, segment) for version, cell in self.cells.items() for segment in cell]


def _join(
    sizes: Sequence[Sequence[int]],
    alignments: Mapping[tuple[int, int], Alignment],
    elsewhere: Mapping[tuple[int, int], Sequence[Link]],
    evidence: Agreement,
    given: Mapping[Node, Decided],
) -> list[set[Node]]:
    """Return groups of segments that are one passage."""
    group_of: dict[Node, set[Node]] = {(v, i): {(v, i)} for v, row in enumerate(sizes) for i in range(len(row))}
    for row in dict.fromkeys(given.values()):
        together = set(row.nodes)
        group_of.update(dict.fromkeys(row.nodes, together))
    claims: list[tuple[float, list[Node]]] = []
    for (p, q), alignment in alignments.items():
        for link in alignment.links:
            if link.source and link.target:
                first_source, *sources = [(p, i) for i in link.source]
                nodes = [first_source, *((q, j) for j in link.target), *sources]
                third = max(evidence.paths((p, i), (q, j)) for i in link.source for j in link.target)
                claims.append((link.confidence + third / 2, nodes))
    for _, nodes in sorted(claims, key=lambda claim: (-claim[0], claim[1])):
        for node in nodes[1:]:
            first, second = group_of[nodes[0]], group_of[node]
            if first is not second and _may_join(first, second, given) and evidence.between(first, second) >= 0:
                first |= second
                for member in second:
                    group_of[member] = first
    for (p, q), links in elsewhere.items():
        for link in sorted(links, key=lambda link: -link.confidence):
            one, other = group_of[p, link.source[0]], group_of[q, link.target[0]]
            is_left_over = len({v for v, _ in one}) == 1 or len({v for v, _ in other}) == 1
            if one is not other and is_left_over and _may_join(one, other, given):
                one |= other
                for member in other:
                    group_of[member] = one
    seen: dict[int, set[Node]] = {id(group): group for group in group_of.values()}
    return list(seen.values())


def _may_join(first: set[Node], second: set[Node], given: Mapping[Node, Decided]) -> bool:
    """Say whether joining two groups changes nothing of what a person decided."""
    rows = {given[node] for node in first | second if node in given}
    if not rows:
        return True
    return len(rows) == 1 and all(node in given or node[0] not in next(iter(rows)).cells for node in first | second)


@dataclass(slots=True)
class _Row:
    """A row in the making; rows of one `group` are one passage, told at different places."""

    group: int
    cells: dict[int, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, group: int, members: set[Node]) -> "_Row":
        cells: dict[int, list[int]] = defaultdict(list)
        for version, segment in sorted(members):
            cells[version].append(segment)
        return cls(group, {version: tuple(segments) for version, segments in cells.items()})


def _contiguous(row: _Row, evidence: Agreement) -> list[_Row]:
    """Split off what does not stand together in its version, so that a cell is always one stretch.

    What several versions have split off, and tell of one another, is a passage of its own; what one has is moved.
    """
    rows = [_Row(row.group)]
    apart: list[tuple[int, tuple[int, ...]]] = []
    for version, segments in row.cells.items():
        longest, *others = runs(segments)
        rows[0].cells[version] = tuple(longest)
        apart += [(version, tuple(run)) for run in others]
    while apart:
        version, run = apart.pop(0)
        own = {version: run}
        for other, segments in list(apart):
            linked = any(evidence.linked((v, i), other).keys() & set(segments) for v, cell in own.items() for i in cell)
            if other not in own and linked:
                own[other] = segments
                apart.remove((other, segments))
        group = row.group if len(own) == 1 else _OWN - (row.group * _MOST_PARTS + len(rows))
        rows.append(_Row(group, own))
    return rows


def _by_place(rows: list[_Row], sizes: Sequence[Sequence[int]]) -> list[_Row]:
    """Split rows whose versions tell the passage at different places of the story.

    What a person decided is what belongs together; where that stands counts as it does of any row, or confirming a
    passage that moved would say that all others had.
    """
    moved: dict[int, set[tuple[int, int]]] = defaultdict(set)
    pairs = combinations(range(len(sizes)), 2)
    rows_of = {pair: [k for k, row in enumerate(rows) if {*pair} <= row.cells.keys()] for pair in pairs}
    for (p, q), numbers in sorted(rows_of.items(), key=lambda item: -len(item[1])):
        # who tells most in common says first what has moved in whom: of two versions alone it is often a toss-up
        shared = sorted((rows[k].cells[p][0], rows[k].cells[q][0], k) for k in numbers)
        said = {k: sum(p in pair or q in pair for pair in moved[k]) for k in numbers}
        weights = [
            (sum(sizes[p][i] for i in rows[k].cells[p]) + sum(sizes[q][j] for j in rows[k].cells[q])) / (1 + said[k])
            for _, _, k in shared
        ]
        kept = set(heaviest_chain([j for _, j, _ in shared], weights))
        for place, (_, _, k) in enumerate(shared):
            if place not in kept:
                moved[k].add((p, q))
    out: list[_Row] = []
    for k, row in enumerate(rows):
        left = sorted(row.cells, key=lambda v: (sum(v in pair for pair in moved[k]), v))
        while left:
            together: list[int] = []
            for version in left:
                if not any((min(version, v), max(version, v)) in moved[k] for v in together):
                    together.append(version)
            out.append(_Row(row.group, {v: row.cells[v] for v in sorted(together)}))
            left = [v for v in left if v not in together]
    return out


def _is_decided(row: _Row, given: Mapping[Node, Decided]) -> bool:
    return any(node in given for node in _nodes(row))


def _order(rows: list[_Row], sizes: Sequence[Sequence[int]], given: Mapping[Node, Decided]) -> list[_Row]:
    """Put rows in an order that each version's own order agrees with; what stands in the way of that is split."""
    queues: list[list[_Row]] = []
    for version in range(len(sizes)):
        mine = [row for row in rows if version in row.cells]
        queues.append(sorted(mine, key=lambda row: row.cells[version][0], reverse=True))
    place = _Places(sizes)
    done: list[_Row] = []
    while any(queues):
        heads = [(version, queue[-1]) for version, queue in enumerate(queues) if queue]
        ready = [row for _, row in heads if all(queues[v][-1] is row for v in row.cells)]
        if not ready:  # the versions contradict each other here: the lightest passage in the way gets two places
            version, row = min(heads, key=lambda h: (_is_decided(h[1], given), len(h[1].cells), place.of(h[1]), h[0]))
            now = [v for v in row.cells if queues[v][-1] is row]
            part = _Row(row.group, {v: row.cells.pop(v) for v in now})
            for v in now:
                queues[v][-1] = part
            ready = [part]
        last = done[-1] if done else None
        run = [row for row in ready if last and len(row.cells) == 1 and row.cells.keys() == last.cells.keys()]
        chosen = min(run or ready, key=lambda row: (place.of(row), min(row.cells)))
        done.append(chosen)
        for version in chosen.cells:
            queues[version].pop()
    return done


class _Places:
    """Where a row stands in its versions, as a share of their length."""

    def __init__(self, sizes: Sequence[Sequence[int]]) -> None:
        self._starts: list[list[float]] = []
        for row in sizes:
            total, starts = 0, []
            for size in row:
                starts.append(float(total))
                total += size
            self._starts.append([start / max(1, total) for start in starts])

    def of(self, row: _Row) -> float:
        """Return the mean place of the row's cells, from 0 to 1."""
        return sum(self._starts[v][cell[0]] for v, cell in row.cells.items()) / len(row.cells)


def _finish(rows: list[_Row], versions: int, evidence: Agreement, given: Mapping[Node, Decided]) -> tuple[Row, ...]:
    places: dict[int, list[int]] = defaultdict(list)
    for k, row in enumerate(rows):
        places[row.group].append(k)
    out: list[Row] = []
    for k, row in enumerate(rows):
        elsewhere = [other for other in places[row.group] if other != k]
        target = min(elsewhere, key=lambda other: (-len(rows[other].cells), other)) if elsewhere else None
        cells = tuple(row.cells.get(v, ()) for v in range(versions))
        moved = tuple(target if cell else None for cell in cells) if elsewhere else ()
        whole = [node for other in places[row.group] for node in _nodes(rows[other])]
        said = next((given[node] for node in whole if node in given), None)
        if said:
            out.append(Row(cells, 1.0, said.origin, moved=moved))
        else:
            out.append(Row(cells, _confidence(whole, evidence), moved=moved))
    return tuple(out)


def _nodes(row: _Row) -> list[Node]:
    return [(version, segment) for version, cell in row.cells.items() for segment in cell]


def _confidence(nodes: list[Node], evidence: Agreement) -> float:
    chances = [
        evidence.linked(a, b[0])[b[1]]
        for a, b in combinations(nodes, 2)
        if a[0] != b[0] and b[1] in evidence.linked(a, b[0])
    ]
    if chances:
        return sum(chances) / len(chances)
    return min((chance for node in nodes for chance in evidence.alone[node].values()), default=1.0)
