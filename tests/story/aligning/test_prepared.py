import numpy as np

from reader.story.aligning.prepared import Prepared, prepare
from tests.fakes import FakeEncoder

TEXTS = ["Kim Sung-han spoke on 29 June.", "Nothing else was said.", "The summit is in Madrid."]


def prepared():
    return prepare(FakeEncoder(), "en", TEXTS, [0, 0, 1])


def test_it_comes_back_from_its_bytes_unchanged():
    before = prepared()
    after = Prepared.from_bytes(before.to_bytes())
    assert after.language == "en"
    for name in ("blocks", "keys", "sizes", "paragraphs"):
        assert np.array_equal(getattr(before, name), getattr(after, name))


def test_names_and_figures_can_take_a_share_of_the_vectors():
    assert prepared().side(0.0).blocks.shape == (5, 3, 512)
    mixed = prepared().side(0.5).blocks
    assert mixed.shape == (5, 3, 1024)
    assert np.allclose(np.linalg.norm(mixed[0], axis=1), 1, atol=0.01)


def test_an_article_without_segments_can_be_prepared():
    assert len(Prepared.from_bytes(prepare(FakeEncoder(), "und", [], []).to_bytes())) == 0
