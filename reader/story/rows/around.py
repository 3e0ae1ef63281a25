"""How are two versions lined up around the rows a person has decided on?

What was decided holds; what contradicts none of it stays as it was found; only the stretches between two decided rows
that lost a partner are aligned again, each for itself.
"""

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from reader.model import Alignment, Link
from reader.story.aligning.align import Prepared, Preset, align
from reader.story.aligning.chain import heaviest_chain

Pin = tuple[tuple[int, ...], tuple[int, ...]]  # segments of the one and of the other version; () = says nothing there

# `python -m tests.benchmarks repairing --constants` shows that less, and more of DECIDED and _MOVED, is worse.
# A stretch is too short to tell complete versions from edited ones: the whole decides. Versions that left at most one
# segment in twenty alone are aligned again as complete.
FEW_ALONE = 0.05
DECIDED = 2.0  # what a decided row weighs beside a found one when the order of both cannot be kept
_MOVED = 1e-3  # what one that was found moved weighs: it moved, unless only such rows contradict one another


def align_around(
    found: Alignment, pins: Sequence[Pin], source: Callable[[], Prepared], target: Callable[[], Prepared]
) -> Alignment:
    """Return an alignment with what was decided in it; the versions are only asked for when something is aligned again.

    Of a segment that stands in two pins the first holds.
    """
    if not pins:
        return found
    taken = {i for one, _ in pins for i in one}, {j for _, other in pins for j in other}
    fixed = _in_order([Link(one, other, 1.0) for one, other in pins if one and other], found, taken)
    chain = [link for link in fixed if not link.moved]
    moved = [link for link in found.links if link.moved and _is_free(link, taken)]
    links = [*fixed, *moved]
    alone: tuple[dict[int, float], dict[int, float]] = (dict(found.source_only), dict(found.target_only))
    for one, other in pins:
        alone[0].update(dict.fromkeys(() if other else one, 1.0))
        alone[1].update(dict.fromkeys(() if one else other, 1.0))
    held = taken[0] | {i for link in moved for i in link.source}, taken[1] | {j for link in moved for j in link.target}
    for rows, columns, mine in _gaps(found, chain, held):
        if all(set(link.source) <= rows and set(link.target) <= columns for link in mine):
            links += mine
        else:
            again = align(_some(source(), sorted(rows)), _some(target(), sorted(columns)), _preset(found))
            places = sorted(rows), sorted(columns)
            links += [_placed(link, *places) for link in again.links]
            for side, fresh in enumerate((again.source_only, again.target_only)):
                alone[side].update({places[side][k]: chance for k, chance in fresh.items()})
    linked = {i for link in links for i in link.source}, {j for link in links for j in link.target}
    left = [{k: chance for k, chance in sorted(alone[side].items()) if k not in linked[side]} for side in (0, 1)]
    return Alignment(tuple(sorted(links, key=lambda link: link.source)), left[0], left[1], found.coverage)


def _in_order(decided: list[Link], found: Alignment, taken: tuple[Collection[int], Collection[int]]) -> list[Link]:
    """Sort links, and call those moved that stand in the way of the others, decided or found."""
    away = [(set(link.source), set(link.target)) for link in found.links if link.moved]
    weights = {
        link: DECIDED
        * _size(link)
        * (_MOVED if any(rows & set(link.source) and columns & set(link.target) for rows, columns in away) else 1.0)
        for link in decided
    }
    weights |= {link: link.confidence * _size(link) for link in found.links if not link.moved and _is_free(link, taken)}
    links = sorted(weights, key=lambda link: link.source)
    rising = {links[k] for k in heaviest_chain([link.target[0] for link in links], [weights[one] for one in links])}
    return [replace(link, moved=link not in rising) for link in sorted(decided, key=lambda link: link.source)]


def _size(link: Link) -> int:
    return len(link.source) + len(link.target)


def _is_free(link: Link, taken: tuple[Collection[int], Collection[int]]) -> bool:
    return not any(i in taken[0] for i in link.source) and not any(j in taken[1] for j in link.target)


def _gaps(
    found: Alignment, chain: Sequence[Link], held: tuple[set[int], set[int]]
) -> list[tuple[set[int], set[int], list[Link]]]:
    """Return, between each two decided rows, the free segments of both sides, and the links that touch them."""
    starts = [link.source[0] for link in chain], [link.target[0] for link in chain]
    gaps: list[tuple[set[int], set[int], list[Link]]] = [(set(), set(), []) for _ in range(len(chain) + 1)]
    everything = (
        {i for link in found.links for i in link.source} | set(found.source_only),
        {j for link in found.links for j in link.target} | set(found.target_only),
    )
    for segment in everything[0] - held[0]:
        gaps[bisect_right(starts[0], segment)][0].add(segment)
    for segment in everything[1] - held[1]:
        gaps[bisect_right(starts[1], segment)][1].add(segment)
    for link in found.links:
        if not link.moved:
            touched = {bisect_right(starts[0], i) for i in link.source if i not in held[0]}
            touched |= {bisect_right(starts[1], j) for j in link.target if j not in held[1]}
            for gap in touched:
                gaps[gap][2].append(link)
    return [gap for gap in gaps if gap[0] or gap[1]]


def _preset(found: Alignment) -> Preset:
    alone = len(found.source_only) + len(found.target_only)
    told = alone + sum(len(link.source) + len(link.target) for link in found.links)
    is_complete = alone <= FEW_ALONE * told and not any(link.moved for link in found.links)
    return "parallel" if is_complete else "news"


def _placed(link: Link, rows: Sequence[int], columns: Sequence[int]) -> Link:
    return replace(link, source=tuple(rows[i] for i in link.source), target=tuple(columns[j] for j in link.target))


def _some(version: Prepared, chosen: Sequence[int]) -> Prepared:
    """Return some segments of a version as if it had no others."""
    places = np.array(chosen, dtype=np.int64)
    blocks = version.blocks[:, places].copy()
    for width in range(2, len(blocks) + 1):
        for k in range(len(chosen) - width + 1):
            if chosen[k + width - 1] - chosen[k] != width - 1:  # not a run of the text: the mean stands in for it
                blocks[width - 1, k] = _unit(blocks[0, k : k + width].astype(np.float32).mean(axis=0))
    return Prepared(
        version.language,
        blocks,
        version.keys[places],
        version.sizes[places],
        version.paragraphs[places],
        version.marks[places],
    )


def _unit(vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-6), dtype=np.float32)
