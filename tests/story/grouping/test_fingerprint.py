import numpy as np
import pytest

from reader.story.grouping.fingerprint import MOST_SENTENCES, Fingerprint, fingerprint
from tests.fakes import FakeEncoder

SENTENCES = ["A title", "Stoltenberg spoke in Madrid on 29 June.", "", "He left."]


def test_bytes_give_the_same_fingerprint_back():
    made = fingerprint(FakeEncoder(), "en", SENTENCES)
    again = Fingerprint.from_bytes(made.to_bytes())
    assert (again.language, again.sentences) == ("en", tuple(s for s in SENTENCES if s))
    for name in ("rows", "scales", "document", "keys", "places"):
        assert np.array_equal(getattr(again, name), getattr(made, name)), name


@pytest.mark.parametrize("blob", [b"", b"something else entirely, and long", b"SFP1"])
def test_other_bytes_are_refused(blob):
    with pytest.raises(ValueError, match="fingerprint"):
        Fingerprint.from_bytes(blob)


def test_a_cut_off_blob_is_refused():
    with pytest.raises(ValueError, match="length"):
        Fingerprint.from_bytes(fingerprint(FakeEncoder(), "en", SENTENCES).to_bytes()[:-1])


def test_eight_bits_keep_the_direction_of_each_sentence():
    made = fingerprint(FakeEncoder(), "en", SENTENCES)
    assert np.allclose(np.linalg.norm(made.vectors, axis=1), 1, atol=0.01)


def test_only_the_first_sentences_count():
    assert len(fingerprint(FakeEncoder(), "en", [f"Sentence {i}" for i in range(99)]).rows) == MOST_SENTENCES


def test_known_vectors_spare_the_encoder():
    encoder = FakeEncoder()
    known = fingerprint(encoder, "en", SENTENCES, vectors=FakeEncoder().encode(SENTENCES))
    assert encoder.encoded == []
    assert np.array_equal(known.rows, fingerprint(encoder, "en", SENTENCES).rows)


def test_an_article_without_words_has_an_empty_fingerprint():
    assert len(Fingerprint.from_bytes(fingerprint(FakeEncoder(), "und", ["", " "]).to_bytes()).rows) == 0
