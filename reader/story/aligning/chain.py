"""What is the heaviest part of a sequence that only rises?"""

from collections.abc import Sequence


def heaviest_chain(values: Sequence[int], weights: Sequence[float]) -> list[int]:
    """Return the positions of the strictly rising subsequence of `values` with the greatest sum of `weights`.

    Of two equally heavy chains the one that ends earlier is taken. n log n.
    """
    ranks = {value: rank + 1 for rank, value in enumerate(sorted(set(values)))}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(ranks) + 1)  # a tree of running maxima over the ranks
    before: list[int] = []
    total: list[float] = []
    for position, (value, weight) in enumerate(zip(values, weights, strict=True)):
        rank = ranks[value] - 1
        found = (0.0, -1)
        while rank > 0:
            if best[rank][0] > found[0]:
                found = best[rank]
            rank -= rank & -rank
        before.append(found[1])
        total.append(found[0] + weight)
        rank = ranks[value]
        while rank < len(best):
            if total[-1] > best[rank][0]:
                best[rank] = (total[-1], position)
            rank += rank & -rank
    if not total:
        return []
    at = max(range(len(total)), key=lambda k: (total[k], -k))
    chain: list[int] = []
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]
