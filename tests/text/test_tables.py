import json

import pytest

from reader.errors import Refused
from reader.text import record, tables
from tests.text.files import BODY, NEXT

CSV = f'Headline;Body;Date;URL\n"Bridge open";"{BODY}";2022-06-22;https://example.org/1\n"Timber";"{NEXT}";;\n'.encode()


def sources(data, name, columns=None):
    return [record.read(entry, called) for called, entry in tables.entries(data, name, columns)]


def test_columns_are_known_by_their_names_in_several_languages():
    table = tables.open_table(CSV, "x.csv")
    assert tables.guess(table) == {"title": "Headline", "text": "Body", "published": "Date", "address": "URL"}
    russian = f"Заголовок,Текст\nМост,{BODY}\n".encode()
    assert tables.guess(tables.open_table(russian, "x.csv")) == {"title": "Заголовок", "text": "Текст"}


def test_each_row_is_an_article_with_what_its_columns_say():
    first, second = sources(CSV, "x.csv")
    assert first.raw == f"Bridge open\n\n{BODY}\n"
    assert (first.metadata.published.value, first.metadata.address.value) == ("2022-06-22", "https://example.org/1")
    assert second.metadata.published is None


def test_a_column_without_a_known_name_holds_the_text_when_it_is_long():
    data = f"a\tb\n1\t{BODY}\n2\t{NEXT}\n".encode()
    assert [source.raw for source in sources(data, "x.tsv")] == [f"{BODY}\n", f"{NEXT}\n"]


def test_a_title_is_guessed_by_its_form_and_not_taken_from_names_or_classes():
    rows = "".join(f"{n};Ada Byron;news of today;Story number {n};{BODY}\n" for n in range(5))
    table = tables.open_table(f"nr;wie;soort;kop;stuk\n{rows}".encode(), "x.csv")
    assert tables.guess(table) == {"title": "kop", "text": "stuk"}
    assert tables.guess(table._replace(rows=tuple((*row[:3], "", row[4]) for row in table.rows))) == {"text": "stuk"}


def test_the_person_says_which_column_tells_what():
    data = (
        f"one,two,three\n{NEXT},{BODY},Bridge\n".replace(f"{NEXT}", f'"{NEXT}"')
        .replace(f"{BODY}", f'"{BODY}"')
        .encode()
    )
    [source] = sources(data, "x.csv", {"text": "one", "title": "three"})
    assert source.raw == f"Bridge\n\n{NEXT}\n"


@pytest.mark.parametrize("name", ["x.jsonl", "x.ndjson", "x.json"])
def test_json_is_a_table_too(name):
    rows = [
        {"title": "Bridge", "content": BODY, "author": {"name": "Ada"}},
        {"title": "Timber", "content": [NEXT, BODY]},
    ]
    lines = "\n".join(json.dumps(row) for row in rows)
    data = lines if name != "x.json" else json.dumps({"count": 2, "articles": rows})
    first, second = sources(data.encode(), name)
    assert first.metadata.author.value == "Ada"
    assert second.raw == f"Timber\n\n{NEXT}\n\n{BODY}\n"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"a,b\n1,2\n", "x.csv"),
        (b"a,b\n", "x.csv"),
        (b"{", "x.json"),
        (b"[" * 100_000, "x.json"),
        (b"[1, 2]", "x.json"),
        (b"", "x.csv"),
        (b"text\n" + b"x\n" * 20_002, "x.csv"),
    ],
)
def test_what_holds_no_articles_is_refused(data, name):
    with pytest.raises(Refused, match=r"x\."):
        tables.entries(data, name)


def test_a_column_of_days_is_the_day_of_publication_whatever_it_is_called():
    rows = (("One", "2024-03-01", BODY), ("Two", "2024-03-02 10:00", NEXT))
    guessed = tables.guess(tables.Table(("Überschrift", "am", "wie"), rows))
    assert guessed == {"title": "Überschrift", "published": "am", "text": "wie"}
