import numpy as np
import pytest

from reader.model import Span
from reader.story.comparing.stretches import read
from reader.story.signs.encode import UseEncoder
from tests.fakes import FakeEncoder


def test_an_encoder_without_parts_reads_each_stretch_and_what_is_left_without_it():
    encoder = FakeEncoder()
    passage = read(encoder, "one two three")
    assert passage.words == [Span(0, 3), Span(4, 7), Span(8, 13)]
    inside, rest = passage.vectors([Span(4, 7)])
    assert inside.tolist() == encoder.encode(["two"]).tolist()
    assert rest.tolist() == encoder.encode(["one   three"]).tolist()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Le sommet aura lieu à Madrid, a déclaré le président mercredi.", "a déclaré le président"),
        ("ذهب الرئيس إلى مدريد يوم الأربعاء الماضي.", "يوم الأربعاء الماضي"),
        ("但是我们必须继续前进，他在星期三说道。", "我们必须继续前进"),
        ("การประชุมเริ่มวันพุธที่กรุงมาดริด", "กรุงมาดริด"),
    ],
)
def test_a_stretch_means_much_the_same_as_when_it_is_read_alone(text, part):
    encoder, start = UseEncoder(), text.index(part)
    end = start + len(part)
    inside, rest = read(encoder, text).vectors([Span(start, end)])
    alone = encoder.encode([part, text[:start] + text[end:]])
    assert float(inside[0] @ alone[0]) > 0.75
    assert float(rest[0] @ alone[1]) > 0.75
    assert np.linalg.norm(inside[0]) == pytest.approx(1, abs=1e-4)
