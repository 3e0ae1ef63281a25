from hypothesis import given
from hypothesis import strategies as st

from reader.export.three_way import lines_of, merged, merged_head

LINES = st.lists(st.sampled_from("abcd"), max_size=6).map(lambda lines: "".join(f"{line}\n" for line in lines))


def test_changes_of_different_lines_are_put_together():
    assert merged("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n") == "A\nb\nC\n"


def test_changes_of_one_line_are_not():
    assert merged("a\nb\n", "A\nb\n", "x\nb\n") is None


@given(LINES, LINES)
def test_what_one_side_changed_alone_is_taken(base, changed):
    assert merged(base, changed, base) == merged(base, base, changed) == changed
    assert merged(base, changed, changed) == changed


@given(LINES, LINES, LINES)
def test_the_sides_are_equal(base, one, other):
    assert merged(base, one, other) == merged(base, other, one)


@given(st.text())
def test_lines_are_the_text(text):
    assert "".join(lines_of(text)) == text


HEAD = '---\ntitle: "A"\ntags: ["a", "b"]\n---\n'


def test_a_key_that_was_added_stays_beside_a_changed_one():
    theirs = HEAD.replace("---\n", "---\nmood: grey\n", 1)
    assert merged_head(HEAD, HEAD.replace('"A"', '"B"'), theirs) == theirs.replace('"A"', '"B"')


def test_tags_are_put_together_one_by_one():
    ours, theirs = HEAD.replace('"a", ', ""), HEAD.replace('"b"', '"b", mine')
    assert '\ntags: ["b", mine]\n' in (merged_head(HEAD, ours, theirs) or "")


def test_a_key_changed_in_two_ways_is_asked():
    assert merged_head(HEAD, HEAD.replace('"A"', '"B"'), HEAD.replace('"A"', '"C"')) is None


def test_a_key_that_stands_twice_is_no_front_matter():
    assert merged_head(HEAD, HEAD, HEAD + "title: x\n") is None


def test_a_key_that_came_stands_behind_the_one_it_follows_and_one_that_went_is_gone():
    ours = HEAD.replace("tags", 'aliases: ["x"]\ntags')
    assert list(filter(None, (merged_head(HEAD, ours, HEAD + "Mine\n") or "").splitlines())) == [
        *("---", 'title: "A"', 'aliases: ["x"]', 'tags: ["a", "b"]', "---", "Mine")
    ]
    assert merged_head(HEAD, HEAD.replace('title: "A"\n', ""), HEAD) == '---\ntags: ["a", "b"]\n---\n'
