import pytest

from reader.online.trouble import HINTS, EngineTrouble, Kind


@pytest.mark.parametrize("kind", Kind)
def test_each_trouble_is_one_sentence_with_the_name_and_a_hint(kind):
    trouble = EngineTrouble(kind, "Some Engine")
    assert "Some Engine" in trouble.message
    assert trouble.message.endswith(".")
    assert trouble.message.count(".") == 1
    assert trouble.hint == HINTS[kind]
