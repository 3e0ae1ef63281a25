import pytest

from reader.errors import Refused
from reader.text import feeds, record
from tests.text import files


def test_each_entry_is_an_article_with_what_the_feed_says():
    first, second = [record.read(data, name) for name, data in feeds.entries(files.RSS, "x.xml")]
    assert first.raw == f"The bridge is open\n\n{files.BODY}\n"
    told = first.metadata
    assert (told.source.value, told.published.value) == ("Valley News", "2022-06-22T22:27")
    assert told.address.value == "https://example.org/1"
    assert second.metadata.published is None


def test_a_feed_is_known_by_how_it_begins():
    assert feeds.kind_of(files.RSS) == "feed"
    assert feeds.kind_of(b'<feed xmlns="http://www.w3.org/2005/Atom">') == "feed"
    assert feeds.kind_of(files.OPML) == "opml"
    assert feeds.kind_of(b"<html><body>rss") == ""


def test_a_list_of_feeds_names_addresses_of_the_web_only():
    assert feeds.addresses(files.OPML, "x.opml") == ("https://example.org/feed", "http://example.net/rss.xml")


def test_what_tells_nothing_is_refused():
    with pytest.raises(Refused, match="no texts"):
        feeds.entries(b"<rss><channel></channel></rss>", "x.xml")
    with pytest.raises(Refused, match="no feeds"):
        feeds.addresses(b"<opml></opml>", "x.opml")


def test_entities_are_not_followed(tmp_path):
    (tmp_path / "secret").write_text("secret words")
    bomb = f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>'.encode()
    data = files.RSS.replace(b'<?xml version="1.0" encoding="utf-8"?>', bomb).replace(b"Timber found", b"&x;")
    assert b"secret words" not in b"".join(entry for _, entry in feeds.entries(data, "x.xml"))
