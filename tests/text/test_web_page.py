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


def test_what_is_not_the_article_is_cut_and_the_headline_kept():
    page = read(PAGE, "page.html")
    assert [page.raw[cut.start : cut.end] for cut in page.cuts] == ["Home", "World", "All rights reserved"]


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
