import numpy as np
import pytest

from reader.story.signs.blocks import block_vectors, mean_blocks
from reader.story.signs.encode import UseEncoder
from tests.fakes import FakeEncoder

TEXTS = {
    "fr": ["Le sommet aura lieu à Madrid.", "Non.", "« Nous aborderons la Chine », a-t-il dit à Politico, mercredi."],
    "ar": ["ذهب الرئيس إلى مدريد يوم الأربعاء.", "لم يعلق أحد.", "بدأت القمة صباح اليوم بحضور ثلاثين زعيما."],
    "ru": ["Президент прибыл в Мадрид 29 июня.", "Саммит продлится два дня.", "Подробностей пока нет."],
    "th": ["ประธานาธิบดีเดินทางถึงกรุงมาดริด", "การประชุมเริ่มวันพุธ", "ยังไม่มีรายละเอียด"],
}


def test_a_block_of_an_encoder_without_parts_is_the_mean_of_its_segments():
    blocks = block_vectors(FakeEncoder(), ["one two", "three four", "five six"])
    mean = blocks[0, 0] + blocks[0, 1]
    assert blocks[1, 0] == pytest.approx(mean / np.linalg.norm(mean), abs=1e-6)


def test_blocks_that_would_reach_past_the_end_are_zeros():
    blocks = mean_blocks(np.eye(3, 8, dtype=np.float32))
    assert blocks.shape == (5, 3, 8)
    assert not blocks[1, 2].any()
    assert not blocks[3].any()


def test_no_texts_have_no_blocks():
    assert block_vectors(FakeEncoder(), []).shape == (5, 0, 512)


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(TEXTS))
def test_a_block_has_the_vector_the_encoder_gives_the_joined_text(language):
    encoder, texts = UseEncoder(), TEXTS[language]
    blocks = block_vectors(encoder, texts)
    for width in (1, 2, 3):
        joined = encoder.encode([" ".join(texts[i : i + width]) for i in range(len(texts) - width + 1)])
        assert (blocks[width - 1, : len(joined)] * joined).sum(axis=1).min() > 0.999
