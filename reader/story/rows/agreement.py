"""What do the pairwise alignments of a story say, all together, of any two segments?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.model import Alignment, Link

# `python -m tests.benchmarks synopsis --constants` tries others: of STRANGER 2.5 and more are equally good and
# better than less, in halves of the stories and in other retellings too; of ALONE more helps many versions, not three
STRANGER = 2.5  # what speaks against two segments of one version in a cell, for each version that parts them
ALONE = 0.5  # how much "told in one version only" counts against a link

Node = tuple[int, int]  # version, segment


def in_one_place(alignment: Alignment) -> tuple[Alignment, list[Link]]:
    """Part an alignment: links of stretches that stand together, and what belongs to one of them from elsewhere.

    Of three versions and more the second is a doubtful guest: where others tell the segment as a passage of its own, it
    is one.
    """
    links: list[Link] = []
    elsewhere: list[Link] = []
    alone = dict(alignment.source_only), dict(alignment.target_only)
    for link in alignment.links:
        (here, *more_here), (there, *more_there) = runs(link.source), runs(link.target)
        links.append(replace(link, source=tuple(here), target=tuple(there)))
        for run in more_here:
            elsewhere.append(replace(link, source=tuple(run), target=tuple(there)))
            alone[0].update(dict.fromkeys(run, 1 - link.confidence))
        for run in more_there:
            elsewhere.append(replace(link, source=tuple(here), target=tuple(run)))
            alone[1].update(dict.fromkeys(run, 1 - link.confidence))
    return Alignment(tuple(links), *alone, alignment.coverage), elsewhere


def runs(segments: Sequence[int]) -> list[list[int]]:
    """Return the stretches that stand together, the longest first."""
    found: list[list[int]] = []
    for segment in segments:
        if found and found[-1][-1] == segment - 1:
            found[-1].append(segment)
        else:
            found.append([segment])
    return sorted(found, key=len, reverse=True) or [[]]


class Agreement:
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
        return score - STRANGER * strangers

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
                score -= ALONE * self.alone[a].get(version, 0.0) if a in self.alone else 0.0
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
