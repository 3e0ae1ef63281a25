"""A template says what it may say and no more: no code runs, nothing runs for ever, nothing grows without end."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.flavours import OBSIDIAN
from reader.export.markdown import pieces, render
from reader.export.template import LARGEST, BadTemplate, Template, limited
from tests.export.sample import RAIN, full, story


def note(text):
    return "{% block note %}" + text + "{% endblock %}"


def test_ones_own_template_says_what_one_wants():
    text = render(story(RAIN), note("* {{ note.quotes[0].words }} ({{ note.tags | join(', ') }}) {{ note.id }}"))
    assert text == (
        "* rained on the \\[\\[roof\\]\\] all day. \\<script>alert(1)\\</script> (weather-report, n2022, framing)"
        f" {RAIN.id}\n"
    )


@pytest.mark.parametrize("text", ["{{ note.comment }}", "{{ note.id }}-1", "{{ note.block_id }}"])
def test_a_note_without_its_id_could_not_be_found_again(text):
    with pytest.raises(BadTemplate, match="writes no id") as told:
        pieces(full(), note(text))
    assert told.value.hint == "Write {{ note.link }} or {{ note.id }} somewhere in it."


def test_an_error_names_the_line_and_the_variable():
    with pytest.raises(BadTemplate, match=r"Line 2 .*'nothing' is undefined"):
        pieces(full(), note("a\n{{ nothing }}\n"))
    with pytest.raises(BadTemplate, match=r"Line 3 .*'dict object' has no attribute 'authr'"):
        pieces(full(), note("a\n\n{{ note.authr }}"))
    with pytest.raises(BadTemplate, match="Line 2 "):
        pieces(full(), note("a\n{% if %}"))


def test_a_template_without_notes_is_refused():
    with pytest.raises(BadTemplate, match="block “note”"):
        pieces(full(), "{{ story.title }}")


EVIL = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ note.__init__.__globals__ }}",
    "{{ 'x' * 10**9 }}",
    "{{ 'x' * 1000000000 }}",
    "{{ 99999999 * 99999999 * 99999999 * 99999999 * 99999999 * 99999999 * 99999999 * 99999999 * 99999999 * 99999999 }}",
    "{% set s = 'x' * 10000000 %}{% set s = s + s + s %}{{ s }}",
    "{% set s = 'x' * 10000000 %}{{ [s, s, s] | join }}",
    "{% set s = 'x' * 15000000 %}{{ s }}{{ s }}",
    "{% set s = 'x' * 10000000 %}{% set s = s ~ s %}{{ s }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ 'x'.format() }}",
    "{{ 'x' | center(1000000000) }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
    "{% for a in [1] recursive %}{% endfor %}",
    "{{ lipsum(1000) }}",
    "{{ range(1000) }}",
    "{{ 1 / 0 }}",
    "{{ note + 1 }}",
    "{{ [1][5] }}",
    "{{ " + "(" * 500 + "1" + ")" * 500 + " }}",
]


@pytest.mark.parametrize("text", EVIL)
def test_nothing_but_text_can_be_made(text):
    with pytest.raises(BadTemplate):
        pieces(full(), note(text))


def test_a_loop_without_end_is_ended():
    loops = "".join(f"{{% for a{n} in 'x' * 1000 %}}" for n in range(5)) + "{% endfor %}" * 5
    before = time.monotonic()
    with pytest.raises(BadTemplate, match="longer than"), limited(0.3):
        Template(note(loops)).render("note", {})
    assert time.monotonic() - before < 5


def test_what_a_file_holds_is_limited_over_all_notes():
    made = Template(note("{{ 'x' * 12000000 }}"))
    assert len(made.render("note", {})) < LARGEST
    with pytest.raises(BadTemplate, match="too large"):
        made.render("note", {})


@given(st.text())
def test_any_text_is_a_template_or_an_error_in_words(text):
    for source in (text, note(text), note("{{" + text + "}}")):
        with suppress(BadTemplate):
            pieces(full(), source)


def test_the_flavours_are_templates_themselves():
    assert Template(OBSIDIAN).names == {"front", "heading", "note", "between", "lost"}
