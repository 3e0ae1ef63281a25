from reader.model import kept
from reader.services.preparing import prepare
from reader.services.preparing import read as read_file
from reader.text.source import read
from tests.fakes import FakeEncoder
from tests.text.test_web_page import PAGE

OTHERS = [
    "Engineers found cracks in two of the main pillars of the harbour bridge when they looked at it in May.",
    "The mayor said that ferries would run every ten minutes while the bridge is being repaired by the town.",
    "Shopkeepers on the east bank fear for their trade, for a third of their customers stayed away last time.",
]


def shown(markup):
    found = prepare(read_file(markup.encode(), "/x/p.html", "p.html"), FakeEncoder())
    raw = found.reading.source.raw
    return "".join(raw[span.start : span.end] for span in kept(len(raw), found.findings.cuts)).split("\n")


def page(*after):
    article = "".join(f"<p>{text}</p>" for text in OTHERS)
    return f"<html><body><article><h1>Harbour bridge closes</h1>{article}</article>{''.join(after)}</body></html>"


def test_a_great_many_comments_do_not_hide_where_the_article_is():
    comment = (
        "<div class='comment'><b>somebody</b><p>I say number {} that this town should have built a tunnel.</p></div>"
    )
    lines = shown(page("<section id='comments'>", *(comment.format(i) for i in range(40)), "</section>"))
    assert [line for line in lines if line] == ["Harbour bridge closes", *OTHERS]


def test_words_of_the_article_in_a_teaser_elsewhere_on_the_page_are_not_shown_twice():
    lines = shown(page("<aside><h4>Most read</h4>", f"<a href='/1'>{OTHERS[0]}</a>", "</aside>"))
    assert [line for line in lines if line] == ["Harbour bridge closes", *OTHERS]


def test_within_the_article_of_a_page_only_what_is_certain_is_set_aside():
    items = "".join(f"<li>Pillar {i}: built 19{i}2</li>" for i in range(1, 8))
    markup = page().replace("</article>", f"<ul>{items}</ul><p>{OTHERS[0][::-1].capitalize()}.</p></article>")
    assert sum(line.startswith("Pillar") for line in shown(markup)) == 7


def test_what_is_not_the_article_is_cut_and_the_headline_kept():
    page = read(PAGE, "page.html")
    assert [page.raw[cut.start : cut.end] for cut in page.cuts] == ["Home", "World", "All rights reserved"]


def test_a_line_outside_the_article_says_so_in_few_words():
    reasons = {cut.reason for cut in read(PAGE.replace(b">World<", b">Zwyx<"), "page.html").cuts}
    assert "Outside the article in the page" in reasons
    assert max(map(len, reasons)) < 40


def test_all_of_a_list_or_a_poem_of_short_lines_is_the_article():
    items = "".join(
        f"<li>{word} is taken.</li>"
        for word in ["Salt", "Flour", "Milk", "Bread", "Cheese", "Honey", "Rice", "Oil", "Tea", "Corn"]
    )
    assert (
        sum(line.endswith("is taken.") for line in shown(page().replace("</article>", f"<ul>{items}</ul></article>")))
        == 10
    )
    verse = [
        "All night the river",
        "says one thing.",
        "The moon goes under.",
        "A hat goes by,",
        "turning,",
        "polite as a swan.",
    ]
    poem = "".join(f"<p>{line}</p>" for line in verse)
    nav = "<nav><p>Home</p><p>News</p></nav>"
    markup = f"<html><body>{nav}<article><h1>The Weir</h1>{poem}</article></body></html>"
    assert [line for line in shown(markup) if line] == ["The Weir", *verse]
