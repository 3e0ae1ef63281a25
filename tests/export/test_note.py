"""A note is kept as it was typed, and does not swallow what follows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export.note import closed

OPEN = [
    "```",
    "~~~ x",
    "<!-- a",
    "text\n<script>",
    "`",
    "- a\n  ```",
    "> ```",
    "````\n```",
    "<style>a",
    "  ```",
    "- a\n```",
    "<?php",
    "<!DOCTYPE",
    "<![CDATA[ x",
    "a\n  <PRE>\n\nb",
    "<!-- a -->\n<!-- b",
]
CLOSED = [
    "a",
    "```\nx\n```",
    "<!-- x -->",
    "%%a%%",
    "`a",
    "5 %",
    "<script></script>",
    "`%%`",
    "```\n%%\n```",
    "a\n\nb",
    "<? x ?>",
    "```\n<?\n```",
]


@pytest.mark.parametrize("note", OPEN)
def test_a_note_left_open_does_not_swallow_what_follows(note):
    page = MarkdownIt("gfm-like", {"linkify": False}).render(f"{closed(note)}\n\n> what follows\n")
    assert page.endswith("<blockquote>\n<p>what follows</p>\n</blockquote>\n")


@pytest.mark.parametrize("note", CLOSED)
def test_a_note_that_left_nothing_open_is_kept_as_it_is(note):
    assert closed(note) == note


def test_a_comment_of_obsidian_is_closed():
    assert closed("%% todo") == "%% todo\n%%"


def test_a_blank_note_is_nothing():
    assert closed(" \n\r\n") == ""


@given(st.text())
def test_what_was_typed_comes_first(note):
    assert closed(note).startswith(note.strip("\r\n").rstrip())
