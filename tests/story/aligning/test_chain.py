from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.story.aligning.chain import heaviest_chain


def test_one_heavy_value_outweighs_several_light_ones():
    assert heaviest_chain([5, 1, 2], [9.0, 1.0, 1.0]) == [0]


def test_nothing_has_no_chain():
    assert heaviest_chain([], []) == []


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(1, 5)), max_size=8))
def test_no_rising_subsequence_is_heavier(pairs):
    values, weights = [v for v, _ in pairs], [float(w) for _, w in pairs]
    chain = heaviest_chain(values, weights)
    assert all(values[a] < values[b] for a, b in pairwise(chain))
    subsets = (s for k in range(len(values) + 1) for s in combinations(range(len(values)), k))
    rising = (s for s in subsets if all(values[a] < values[b] for a, b in pairwise(s)))
    assert sum(weights[k] for k in chain) == max(sum(weights[k] for k in s) for s in rising)
