import pytest

from reader.errors import Refused
from reader.text.source import read
from reader.text.web_page import declared_encoding

TEXT = "The ministers met in the capital on Monday and agreed to hold another round of talks next month. "
PAGE = f"""<!DOCTYPE html><html><head><title>Talks go on | The Daily</title>
<meta property="og:title" content="Talks go on"><meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2022-06-22T10:00:00Z"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Talks go on</h1><p>{TEXT * 3}</p><p>{TEXT * 2}Second&nbsp;<b>bold</b> end.</p></article>
<script>alert(1)</script><p style="display:none">unseen</p>
<footer><p>All rights reserved</p></footer></body></html>""".encode()


def test_all_visible_text_is_raw_line_by_line():
    raw = read(PAGE, "page.html").raw
    assert raw.startswith("Home\nWorld\nTalks go on\nThe ministers")
    assert raw.endswith("bold end.\nAll rights reserved")
    assert "alert" not in raw
    assert "unseen" not in raw


def test_the_page_says_its_title_source_and_date():
    found = read(PAGE, "page.html").metadata
    assert (found.title.value, found.source.value, found.published.value) == ("Talks go on", "The Daily", "2022-06-22")


def test_the_head_names_the_encoding():
    assert declared_encoding(b'<html><head><meta charset="windows-1251">') == "windows-1251"
    page = '<html><head><meta charset="windows-1251"></head><body><p>Ночь</p></body></html>'.encode("cp1251")
    assert read(page, "p.html").raw == "Ночь"


def test_a_page_nested_without_end_is_read_as_plain_text():
    page = b"<html><body>" + b"<div>" * 3000 + b"deep" + b"</div>" * 3000 + b"</body></html>"
    assert read(page, "p.html").raw == "deep"


def test_cells_of_a_row_stay_on_one_line():
    page = b"<html><body><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></body></html>"
    assert read(page, "p.html").raw.split("\n") == ["a\tb", "c"]


EMPTY = b"<html><head>%s</head><body><div id='app'></div><noscript>Enable JavaScript.</noscript></body></html>"


def test_a_page_that_shows_nothing_by_itself_is_refused_with_advice():
    with pytest.raises(Refused, match=r"There is no text in .* save it from the browser"):
        read(EMPTY % b"", "app.html")


def test_of_a_page_that_shows_nothing_the_article_it_carries_for_machines_is_read():
    told = b'<script type="application/ld+json">[{"@graph": [{"articleBody": "Talks went on."}]}]</script>'
    assert read(EMPTY % told, "app.html").raw == "Talks went on."
    with pytest.raises(Refused):
        read(EMPTY % b'<script type="application/ld+json">{nonsense</script>', "app.html")


def test_the_year_of_a_copyright_is_not_the_day_of_publication():
    page = f"<html><body><h1>Talks go on</h1><p>{TEXT * 5}</p><footer>© 2024 The Daily</footer></body></html>"
    assert read(page.encode(), "page.html").metadata.published is None
