import json

import pytest

from reader.text import references

RIS = b"""TY  - NEWS
TI  - The bridge is open
AU  - Byron, Ada
AU  - Brandt, Ilse
T2  - Valley News
DA  - 2022/06/22
UR  - https://example.org/1
L1  - file:///home/x/files/7/bridge.pdf
ER  - 
"""
CSL = [
    {
        "id": "1",
        "type": "article-newspaper",
        "title": "The bridge is open",
        "author": [{"family": "Byron", "given": "Ada"}],
        "container-title": "Valley News",
        "issued": {"date-parts": [[2022, 6, 22]]},
        "URL": "https://example.org/1",
    }
]


@pytest.mark.parametrize(("data", "name"), [(RIS, "x.ris"), (json.dumps(CSL).encode(), "x.json")])
def test_references_say_what_they_say(data, name):
    [reference] = references.read(data, name)
    told = reference.metadata
    assert (told.title.value, told.source.value) == ("The bridge is open", "Valley News")
    assert told.published.value == "2022-06-22"
    assert "Ada" in told.author.value
    assert told.address.value == "https://example.org/1"


def test_attached_files_are_named_without_their_folders():
    assert references.read(RIS, "x.ris")[0].files == ("bridge.pdf",)


def test_zotero_names_creators_and_dates_its_own_way():
    item = {
        "itemType": "webpage",
        "title": "T",
        "creators": [{"firstName": "Ada", "lastName": "Byron"}],
        "date": "2022",
    }
    [reference] = references.read(json.dumps({"items": [item]}).encode(), "x.json")
    assert reference.fields["author"] == "Ada Byron"
    assert reference.metadata.published.value == "2022"


@pytest.mark.parametrize("data", [b"", b"{", b"[" * 100_000, b'[{"title": "a", "text": "b", "type": "x"}]', b"[1]"])
def test_what_is_no_reference_is_none(data):
    assert references.read(data, "x.json") == ()
