"""Any YAML parser reads the front matter back."""

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from reader.export.escape import one_line
from reader.export.front_matter import front_matter, scalar


@given(st.text(max_size=60))
@example("no")
@example("2022-06-22")
@example('"quoted": \\ {a: b} # c')
@example("a\u0085b\u2028c\x7fd\ufeffe\ud800")
def test_a_value_is_read_back_as_the_text_on_one_line(value):
    assert yaml.safe_load(scalar(value)) == one_line(value)


def test_the_block_is_read_back_with_its_versions_and_tags():
    block = front_matter({"title": "Yes: #1", "deck": ""}, [{"lang": "no", "source": ""}, {"lang": "fr"}], ["a", "b/c"])
    assert block.startswith("---\n")
    assert block.endswith("---\n")
    assert yaml.safe_load(block.strip("-\n")) == {
        "title": "Yes: #1",
        "versions": [{"lang": "no"}, {"lang": "fr"}],
        "tags": ["a", "b/c"],
    }
