"""Notes with any Unicode in every field, for the round trips."""

from hypothesis import strategies as st

from reader.model import NOWHERE, Annotation, Color, Origin, Selector, Style, Target
from tests.export.sample import ARABIC, ENGLISH, FRENCH

RAWS = {"en": ENGLISH, "fr": FRENCH, "ar": ARABIC}


@st.composite
def targets(draw):
    language = draw(st.sampled_from(list(RAWS)))
    raw = RAWS[language]
    start = draw(st.integers(0, len(raw) - 1))
    end = draw(st.integers(start + 1, len(raw)))
    is_orphan = draw(st.booleans())
    if is_orphan and draw(st.booleans()):
        start = end = NOWHERE
    exact = draw(st.text(min_size=1)) if is_orphan else raw[start:end]
    selector = Selector(exact, draw(st.text(max_size=32)), draw(st.text(max_size=32)), start, end)
    origin, confidence = draw(st.sampled_from(Origin)), draw(st.floats(0, 1))
    return Target(f"article-{language}", f"text-{language}", selector, origin, confidence, is_orphan)


TAG = st.text(min_size=1)
TIME = st.sampled_from(["2024-03-29T10:05:00Z", "2026-01-01T00:00:00Z", ""])
NOTES = st.builds(
    Annotation,
    st.uuids().map(str),
    st.lists(targets(), min_size=1, max_size=3).map(tuple),
    st.sampled_from(Color),
    st.sampled_from(Style),
    st.text(),
    st.lists(TAG, max_size=3).map(tuple),
    TIME,
    TIME,
)
