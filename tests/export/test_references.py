import json
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.export.references import bibtex, csl_json
from reader.model import Fact, Metadata
from tests.export.sample import full, story


def with_first(**facts):
    opened = story()
    first = opened.versions[0]
    return replace(opened, versions=(replace(first, article=replace(first.article, **facts)), *opened.versions[1:]))


def test_an_article_is_cited_with_its_source_date_and_address():
    first = json.loads(csl_json(full()))[0]
    assert first["container-title"] == "RT – Daily *news*"
    assert first["issued"] == {"date-parts": [[2022, 6, 22]]}
    assert first["URL"] == "https://example.org/rain?a=1&b=2"
    assert first["language"] == "en"


def test_a_file_is_no_address():
    assert "URL" not in json.loads(csl_json(full()))[1]


def test_an_author_is_named():
    opened = with_first(metadata=Metadata(author=Fact("Ilse Brandt")))
    assert json.loads(csl_json(opened))[0]["author"] == [{"literal": "Ilse Brandt"}]
    assert "author = {{Ilse Brandt}}" in bibtex(opened)


def test_each_article_is_an_entry_with_a_key_of_its_own():
    keys = re.findall(r"^@(\w+)\{([^,]+),", bibtex(full()), re.MULTILINE)
    assert [kind for kind, _ in keys] == ["online", "misc", "misc"]
    assert len({key for _, key in keys}) == 3


def test_two_articles_of_one_source_have_two_keys():
    opened = story()
    twice = replace(opened, versions=(opened.versions[0], opened.versions[0]))
    assert len(set(re.findall(r"^@\w+\{([^,]+),", bibtex(twice), re.MULTILINE))) == 2


@given(st.text())
def test_no_title_breaks_an_entry(title):
    text = bibtex(with_first(title=title, source=title))
    plain = re.sub(r"\\[{}]|\\text\w+\{\}", "", text)
    assert plain.count("{") == plain.count("}")
    depth = 0
    for letter in plain:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        assert depth >= 0
