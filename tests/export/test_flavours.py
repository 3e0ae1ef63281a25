"""Each flavour is read by its program: a real CommonMark parser and a real YAML parser look at every one."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export.flavours import COMMONMARK, FLAVOURS, LOGSEQ
from reader.export.markdown import render
from tests.export.notes import NOTES
from tests.export.sample import RAIN, story


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
