from reader.model import Changes


def test_two_writes_touch_what_either_touched():
    both = Changes(articles=frozenset("a")) | Changes(articles=frozenset("b"), stories=frozenset("s"))
    assert both == Changes(articles=frozenset("ab"), stories=frozenset("s"))
