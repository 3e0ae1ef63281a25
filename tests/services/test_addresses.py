import pytest

from reader.model import ImportReport
from reader.progress import Progress
from reader.services import importing
from reader.services.addresses import Addresses, key_of
from tests.fakes import FakeEncoder

PAGE = """<html><head><title>{title}</title><link rel="canonical" href="{address}"></head>
<body><article><h1>{title}</h1><p>The stone bridge over the Elva was opened to walkers on Monday, six years after a
flood had carried its arch away. Mayor Ilse Brandt cut a ribbon and led some 400 people across the water.</p>
<p>The work cost {cost} million euros, twice what had been planned in 2019, the council of the town said.</p>
</article></body></html>"""


def page(address, cost=12, title="Old bridge over the Elva reopens"):
    return PAGE.format(address=address, cost=cost, title=title).encode()


def bring(library, data, name) -> ImportReport:
    return importing.import_data(Progress(), library, FakeEncoder(), data, name, "text/html")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.example.org/a/", "http://example.org/a#top"),
        ("https://example.org/a?utm_source=x&id=3", "https://example.org/a?id=3"),
    ],
)
def test_addresses_of_one_page_are_equal(one, other):
    assert key_of(one) == key_of(other) != ""


def test_what_names_no_single_page_is_no_key():
    assert {key_of(address) for address in ("https://example.org/", "nonsense", "file:///a", "http://[")} == {""}
    assert key_of("https://example.org/a?id=3") != key_of("https://example.org/a?id=4")


def test_a_saved_page_with_a_changed_text_is_a_new_text_of_the_same_article(library):
    [article_id] = bring(library, page("https://example.org/news/bridge"), "first.html").added
    report = bring(library, page("https://www.example.org/news/bridge?utm_source=feed", cost=13), "second.html")
    assert report.renewed == (article_id,)
    assert "13 million" in library.articles.source(article_id).raw
    assert len(library.articles.texts(article_id)) == 2


def test_pages_that_name_the_front_page_are_articles_of_their_own(library):
    bring(library, page("https://example.org/"), "first.html")
    assert len(bring(library, page("https://example.org/", cost=13), "second.html").added) == 1


def test_an_article_that_came_meanwhile_is_known(library):
    addresses = Addresses(library)
    assert addresses.article("https://example.org/a") is None
    addresses.take("id", "https://example.org/a/")
    assert addresses.article("https://example.org/a") == "id"
