"""How do all versions of a story stand beside one another, in one table?

Pairwise alignments never agree on everything. They are joined link by link, the best supported first, and a join that
more evidence speaks against than for is left out. No version is privileged: each column keeps its own order, always. A
passage that stands elsewhere in some version therefore has a row at each of its places, and the cells point at each
other through `Row.moved`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from reader.model import Alignment, Link, Origin, Row, Synopsis
from reader.story.chain import heaviest_chain
from reader.story.mapping import counterparts

__all__ = ["build", "counterparts"]

# `python -m tests.benchmarks synopsis --constants` tries others
_STRANGER = 1.2  # what speaks against two segments of one version in a cell, for each version that parts them
_WORD_OF_MAN = 1e6  # code points: what a person decided keeps its place before anything that was found, however long
_OWN, _MOST_PARTS = -1, 100_000  # numbers of groups split off are negative, and no two are the same
_ALONE = 0.5  # how much "told in one version only" counts against a link

Node = tuple[int, int]  # version, segment


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
    evidence = _Evidence(whole)
    given = {node: row for row in decided for node in row.nodes}
    rows = [
        part
        for group, members in enumerate(_join(sizes, whole, elsewhere, evidence, given))
        for part in _contiguous(_Row.of(group, members), evidence)
    ]
    rows = _by_place(rows, sizes, given)
    ordered = _order(rows, sizes, given)
    return Synopsis(story_id, tuple(version_ids), _finish(ordered, len(sizes), evidence, given))


def in_one_place(alignment: Alignment) -> tuple[Alignment, list[Link]]:
    """Part an alignment: links of stretches that stand together, and what belongs to one of them from elsewhere.

    Of three versions and more the second is a doubtful guest: where others tell the segment as a passage of its own, it
    is one.
    """
    links: list[Link] = []
    elsewhere: list[Link] = []
    alone = dict(alignment.source_only), dict(alignment.target_only)
    for link in alignment.links:
        runs = _runs(link.source), _runs(link.target)
        links.append(replace(link, source=tuple(runs[0][0]), target=tuple(runs[1][0])))
        for run in runs[0][1:]:
            elsewhere.append(replace(link, source=tuple(run), target=tuple(runs[1][0])))
            alone[0].update(dict.fromkeys(run, 1 - link.confidence))
        for run in runs[1][1:]:
            elsewhere.append(replace(link, source=tuple(runs[0][0]), target=tuple(run)))
            alone[1].update(dict.fromkeys(run, 1 - link.confidence))
    return Alignment(tuple(links), *alone, alignment.coverage), elsewhere


def _runs(segments: Sequence[int]) -> list[list[int]]:
    """Return the stretches that stand together, the longest first."""
    runs: list[list[int]] = []
    for segment in segments:
        if runs and runs[-1][-1] == segment - 1:
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return sorted(runs, key=len, reverse=True) or [[]]


@dataclass(frozen=True, slots=True, eq=False)
class Decided:
    """A row a person decided on: for each version it is about, its segments; () where it says nothing there."""

    cells: Mapping[int, tuple[int, ...]]
    origin: Origin

    @property
    def nodes(self) -> list[Node]:
        """Return the segments it holds."""
        return [(version, segment) for version, cell in self.cells.items() for segment in cell]


class _Evidence:
    """What the pairwise alignments say of any two segments."""

    def __init__(self, alignments: Mapping[tuple[int, int], Alignment]) -> None:
        self.links: dict[Node, dict[int, dict[int, float]]] = defaultdict(lambda: defaultdict(dict))
        self.alone: dict[Node, dict[int, float]] = defaultdict(dict)
        self._apart: dict[tuple[Node, Node], float] = {}
        for (p, q), alignment in alignments.items():
            for link in alignment.links:
                for i in link.source:
                    for j in link.target:
                        self.links[p, i][q][j] = self.links[q, j][p][i] = link.confidence
            for i, chance in alignment.source_only.items():
                self.alone[p, i][q] = chance
            for j, chance in alignment.target_only.items():
                self.alone[q, j][p] = chance

    def linked(self, a: Node, version: int) -> dict[int, float]:
        """Return the segments of another version that `a` is linked with, and how surely."""
        return self.links[a][version] if a in self.links and version in self.links[a] else {}

    def between(self, group: set[Node], other: set[Node]) -> float:
        """Return what speaks for the two being one passage, less what speaks against it."""
        strangers = sum(self.apart(a, b) for a in group for b in other if a[0] == b[0])
        score = sum(self._one_way(a, group, other) + self._one_way(a, other, group) for a in group | other)
        return score - _STRANGER * strangers

    def apart(self, a: Node, b: Node) -> float:
        """Return how many versions more part two segments of one version than hold them together, by their links.

        One link that holds both may be wrong, or its version tells in one sentence what all others tell in two: the
        more versions part them, the less it counts. What no version holds together is one more apart.
        """
        if (a, b) not in self._apart:
            held = parted = 0.0
            for version, links in self.links.get(a, {}).items():
                others = self.linked(b, version)
                if links and others:
                    sure = min(max(links.values()), max(others.values()))
                    held, parted = (held + sure, parted) if links.keys() & others else (held, parted + sure)
            self._apart[a, b] = max(0.0, parted - held) + (not held)
        return self._apart[a, b]

    def _one_way(self, a: Node, mine: set[Node], other: set[Node]) -> float:
        if a not in mine:
            return 0.0
        score = 0.0
        for version in {v for v, _ in other if v != a[0]}:
            links = self.linked(a, version)
            inside = [chance for j, chance in links.items() if (version, j) in other]
            if inside:
                score += max(inside)
            elif links:
                if not any((version, j) in mine for j in links):
                    score -= max(links.values())
            else:
                score -= _ALONE * self.alone[a].get(version, 0.0) if a in self.alone else 0.0
        return score

    def paths(self, a: Node, b: Node) -> float:
        """Return how much third versions speak for a link of a and b, less how much they speak against it."""
        score = 0.0
        for start, end in ((a, b), (b, a)):
            for version, links in self.links.get(start, {}).items():
                for k, chance in links.items() if version != end[0] else ():
                    onward = self.linked((version, k), end[0])
                    if end[1] in onward:
                        score += min(chance, onward[end[1]])
                    elif onward:
                        score -= min(chance, max(onward.values()))
        return score


def _join(
    sizes: Sequence[Sequence[int]],
    alignments: Mapping[tuple[int, int], Alignment],
    elsewhere: Mapping[tuple[int, int], Sequence[Link]],
    evidence: _Evidence,
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


def _contiguous(row: _Row, evidence: _Evidence) -> list[_Row]:
    """Split off what does not stand together in its version, so that a cell is always one stretch.

    What several versions have split off, and tell of one another, is a passage of its own; what one has is moved.
    """
    rows = [_Row(row.group)]
    apart: list[tuple[int, tuple[int, ...]]] = []
    for version, segments in row.cells.items():
        runs = _runs(segments)
        rows[0].cells[version] = tuple(runs[0])
        apart += [(version, tuple(run)) for run in runs[1:]]
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


def _by_place(rows: list[_Row], sizes: Sequence[Sequence[int]], given: Mapping[Node, Decided]) -> list[_Row]:
    """Split rows whose versions tell the passage at different places of the story."""
    moved: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for p, q in combinations(range(len(sizes)), 2):
        shared = sorted(
            (row.cells[p][0], row.cells[q][0], k) for k, row in enumerate(rows) if {p, q} <= row.cells.keys()
        )
        weights = [
            _weight(rows[k], given)
            + (sum(sizes[p][i] for i in rows[k].cells[p]) + sum(sizes[q][j] for j in rows[k].cells[q]))
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


def _weight(row: _Row, given: Mapping[Node, Decided]) -> float:
    return _WORD_OF_MAN if any(node in given for node in _nodes(row)) else 0.0


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
            version, row = min(heads, key=lambda h: (_weight(h[1], given), len(h[1].cells), place.of(h[1]), h[0]))
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


def _finish(rows: list[_Row], versions: int, evidence: _Evidence, given: Mapping[Node, Decided]) -> tuple[Row, ...]:
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


def _confidence(nodes: list[Node], evidence: _Evidence) -> float:
    chances = [
        evidence.linked(a, b[0])[b[1]]
        for a, b in combinations(nodes, 2)
        if a[0] != b[0] and b[1] in evidence.linked(a, b[0])
    ]
    if chances:
        return sum(chances) / len(chances)
    return min((chance for node in nodes for chance in evidence.alone[node].values()), default=1.0)
