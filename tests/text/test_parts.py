import json

import pytest

from reader.errors import Refused
from reader.text import parts, source
from tests.text import files
from tests.text.test_references import CSL, RIS
from tests.text.test_tables import CSV


@pytest.mark.parametrize(
    ("data", "name", "count"), [(CSV, "x.csv", 2), (files.RSS, "feed", 2), (files.RSS, "x.xml", 2)]
)
def test_a_list_is_split_into_its_articles(data, name, count):
    found = parts.split(data, name)
    assert len(found) == count
    assert all(source.read(part.data, part.name, media_type=part.media_type).raw for part in found)


def test_a_book_is_one_article_unless_its_chapters_are_wanted():
    data = files.epub(arches=files.BODY * 2, piers=files.NEXT * 3)
    assert parts.split(data, "x.epub") is None
    assert len(parts.split(data, "x.epub", chapters=True)) == 2
    assert [part.name for part in parts.split(data, "x.epub", chapters=frozenset({"2 Piers"}))] == ["2 Piers"]


@pytest.mark.parametrize("name", ["x.txt", "x.html", "x.md", "x"])
def test_other_files_are_one_article(name):
    assert parts.split(files.BODY.encode(), name) is None


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [(files.OPML, "x.opml", "2 feeds"), (RIS, "x.ris", "beside"), (json.dumps(CSL).encode(), "x.json", "beside")],
)
def test_what_holds_no_articles_itself_says_what_it_is_for(data, name, words):
    with pytest.raises(Refused, match=words):
        parts.split(data, name)
