import numpy as np
import pytest

from reader.story.signs.encode import UseEncoder
from reader.story.signs.insides import head, model_of, range_sums, unit


def test_rows_of_nothing_stay_nothing():
    assert unit(np.array([[0.0, 0.0], [3.0, 4.0]], dtype=np.float32)).tolist() == [[0, 0], pytest.approx([0.6, 0.8])]


@pytest.mark.slow
def test_the_sum_of_all_tokens_gives_the_vector_of_the_text():
    encoder, text = UseEncoder(), "Le sommet aura lieu à Madrid."
    model = model_of(encoder)
    ids = model.sp.encode(text, out_type=int, add_bos=True, add_eos=True)
    sums = range_sums(model, [ids], [[(k, k + 1) for k in range(len(ids))]])
    whole = head(model, sums.sum(axis=0, keepdims=True), np.array([len(ids)], dtype=np.float32))
    assert float(whole[0] @ encoder.encode([text])[0]) > 0.999
