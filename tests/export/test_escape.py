"""No text becomes markup."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.export.escape import escape, lines, one_line, quote, visible
from tests.export.shown import plain, shown

letters = st.one_of(
    st.sampled_from(list("\\`*_{}[]<>#|~=$^%!&@:+-.()0123456789aé \n\t\"'/;?,lt")),
    st.characters(exclude_categories=["Cc", "Cs"]),
)


@given(st.text(letters, max_size=40))
@example("a\\\nb")
@example("&lt; &copy; &#35;")
@example("a\n---\n===\n| - |\n|---|")
@example("***bold***_x_ __y__ a_b")
def test_a_quote_shows_exactly_the_text(text):
    assert shown(quote(*(escape(line) for line in lines(text)))) == plain(text)


@given(st.text(letters, max_size=40))
def test_a_list_item_shows_exactly_the_text(text):
    assert shown("- " + escape(text)) == plain(one_line(text))


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("35. One", "35\\. One"),
        ("35.1 C", "35.1 C"),
        ("# One", "\\# One"),
        ("C# and snake_case, 5 > 4", "C# and snake_case, 5 > 4"),
        ("see #tag", "see \\#tag"),
        ("> quote", "\\> quote"),
        ("[[link]]", "\\[\\[link\\]\\]"),
        ("![[embed]]", "\\!\\[\\[embed\\]\\]"),
        ("<script>", "\\<script>"),
        ("%%hidden%% ==mark== {{macro}}", "\\%\\%hidden\\%\\% \\=\\=mark\\=\\= \\{\\{macro}}"),
        ("end ^id", "end \\^id"),
        ("R&D &amp; $5", "R&D \\&amp; \\$5"),
        ("- item", "\\- item"),
        ("- [ ] task", "\\- \\[ \\] task"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text, escaped):
    assert escape(text) == escaped


def test_characters_that_turn_the_direction_of_writing_are_dropped():
    assert visible("a\u202eb\u2066c\u200fd\x00") == "abcd"


def test_the_joiner_of_an_emoji_and_no_break_spaces_stay():
    assert visible("👩\u200d🚀 «\u202fa\u00a0»") == "👩\u200d🚀 «\u202fa\u00a0»"


def test_every_kind_of_line_break_ends_a_line():
    assert lines("a\r\nb\u2028c\x85d\n \ne") == ["a", "b", "c", "d", "e"]
