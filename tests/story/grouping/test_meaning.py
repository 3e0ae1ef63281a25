import numpy as np
import pytest

from reader.story.grouping import meaning
from tests.fakes import FakeEncoder

TEXTS = ["The bridge was closed.", "Apples are dear this year.", "", "Nobody was hurt on the bridge."]


def packed(texts=TEXTS):
    return meaning.pack(meaning.encode(FakeEncoder(), texts), "en")


def test_the_kept_numbers_give_the_nearness_back():
    vectors = meaning.encode(FakeEncoder(), TEXTS)
    _, exact = packed()
    asked = meaning.question(FakeEncoder(), TEXTS[1], "en")
    assert meaning.nearness(asked, exact, range(4))[1] == pytest.approx(1, abs=0.02)
    assert meaning.nearness(asked, exact, [2]) == [0]
    assert len(exact) == len(vectors) * meaning.EXACT_BYTES


def test_the_nearest_segments_are_found_by_their_signs():
    signs = meaning.Signs()
    signs.add("one", packed()[0])
    signs.add("two", packed(["Something else altogether."])[0])
    asked = meaning.question(FakeEncoder(), "The bridge was closed!", "en")
    assert signs.nearest(asked, 1) == [("one", 0)]
    assert signs.nearest(asked, 1, allowed={"two"}) == [("two", 0)]
    assert signs.nearest(asked, 9, allowed=()) == []


def test_a_text_taken_in_again_replaces_what_was_known():
    signs = meaning.Signs()
    signs.add("one", packed()[0])
    signs.add("one", packed(["Something else altogether."])[0])
    asked = meaning.question(FakeEncoder(), TEXTS[0], "en")
    assert signs.nearest(asked, 9) == [("one", 0)]


def test_room_is_made_for_any_number_of_texts():
    signs = meaning.Signs()
    rows = np.random.default_rng(1).integers(0, 256, (700, 3, 64), dtype=np.uint8)
    for number, row in enumerate(rows):
        signs.add(str(number), row.tobytes())
    assert len(signs) == 2100
    asked = np.where(np.unpackbits(rows[600, 2]), 1.0, -1.0).astype(np.float32)
    assert signs.nearest(asked, 1) == [("600", 2)]


def test_nothing_is_near_in_an_empty_library():
    assert meaning.Signs().nearest(np.zeros(512, dtype=np.float32), 9) == []


@pytest.mark.parametrize("allowed", [None, 40, 3])
def test_no_nearer_segment_is_overlooked_in_any_block(monkeypatch, allowed):
    monkeypatch.setattr(meaning, "BLOCK", 100)
    signs = meaning.Signs()
    rows = np.random.default_rng(2).integers(0, 256, (50, 17, 64), dtype=np.uint8)
    for number, row in enumerate(rows):
        signs.add(str(number), row.tobytes())
    some = None if allowed is None else {str(number) for number in range(0, 50, 50 // allowed)}
    asked = np.random.default_rng(3).normal(size=512).astype(np.float32)
    far = np.unpackbits(rows ^ np.packbits(asked > 0), axis=2).sum(axis=2)
    best = sorted((int(far[text, place]), text, place) for text, place in np.ndindex(far.shape))
    wanted = [one for one in best if some is None or str(one[1]) in some][:20]
    found = signs.nearest(asked, 20, allowed=some)
    assert [far[int(text), place] for text, place in found] == [distance for distance, _, _ in wanted]
