"""Each flavour is read by its program: a real CommonMark parser and a real YAML parser look at every one."""

import re
from dataclasses import replace

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export.escape import visible
from reader.export.flavours import COMMONMARK, FLAVOURS, LOGSEQ
from reader.export.markdown import render
from reader.export.passages import address, quoted
from tests.export.notes import NOTES
from tests.export.sample import RAIN, story

READER = MarkdownIt("commonmark")


def test_in_plain_commonmark_a_note_is_an_anchor_of_html():
    page = MarkdownIt().render(render(story(RAIN), COMMONMARK).split("---\n")[2])
    assert '<a id="n-aaaaaaaa"></a>' in page
    assert "^n-" not in page


def test_in_logseq_a_note_is_one_block_with_its_id_and_the_rest_below_it():
    tokens = MarkdownIt().parse(render(story(RAIN), LOGSEQ))
    outer = [token for token in tokens if token.type == "list_item_open" and token.level == 1]
    inner = [token for token in tokens if token.type == "list_item_open" and token.level == 3]
    assert (len(outer), len(inner)) == (1, 4)


@pytest.mark.parametrize("name", FLAVOURS)
@given(notes=st.lists(NOTES, max_size=3, unique_by=lambda note: note.id), title=st.text())
def test_any_title_is_read_back_by_a_yaml_parser_and_any_note_links_back(name, notes, title):
    text = render(story(*notes, title=title), FLAVOURS[name])
    for note in notes:
        assert f"#{note.id})" in text
    if name != "logseq":
        head = yaml.safe_load(text.split("\n---\n")[0])
        assert head["story"] == story().story.id
        assert isinstance(head.get("title"), str | None)


NASTY = (
    st.lists(
        st.sampled_from(
            [
                "<?",
                "<!X",
                "<![CDATA[",
                "<!--",
                "-->",
                "<script>",
                "<PRE",
                "<div>",
                "```",
                "~~~~",
                "    code",
                "> quote",
                "- item",
                "1. one",
                "[x]: /url",
                "[^1]: note",
                "| a | b |",
                "---",
                "===",
                "# head",
                "$$",
                "%%",
                "==",
                "{{x}}",
                "\\",
                "`",
                "![[",
                "<a href='",
                "&lt;",
                "::",
                "^id",
                "#tag",
                "\u2028",
                "\u202e",
                "\t",
                "",
                "\n",
                "words",
            ]
        ),
        max_size=6,
    ).map("\n".join)
    | st.text()
)


@pytest.mark.parametrize("name", FLAVOURS)
@given(notes=st.lists(st.builds(replace, NOTES, note=NASTY), min_size=1, max_size=3, unique_by=lambda note: note.id))
def test_no_note_hides_or_changes_what_stands_around_it(name, notes):
    opened = story(*notes)
    # a block of Logseq that begins with a rule is a rule for CommonMark
    assume(name != "logseq" or not any(re.match(r"\s*(?:-{2,}|\*{2,}|_{2,})", note.note) for note in notes))
    body = render(opened, FLAVOURS[name])
    tokens = list(flat(READER.parse(body.split("\n---\n", 1)[1] if name != "logseq" else body)))
    links = [token.attrs["href"] for token in tokens if token.type == "link_open"]
    for note in notes:
        assert address(opened.story.id, note.id) in links
    page = plain_words(" ".join(token.content for token in tokens if token.type == "text"))
    for note in notes:
        for target in note.targets:
            assert plain_words(quoted(opened, target)) in page


def flat(tokens):
    """Yield all tokens, those within lines too."""
    for token in tokens:
        yield token
        yield from flat(token.children or ())


def plain_words(text):
    """Return what is read of a text: no spaces, for they come from line breaks too."""
    return "".join(visible(text).split())
