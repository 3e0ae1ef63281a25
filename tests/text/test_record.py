import pytest

from reader.errors import Refused
from reader.text import record
from tests.text.files import BODY


def source(**fields):
    return record.read(record.pack(fields, "the table says so"), "3")


def test_the_title_stands_above_the_text_but_not_twice():
    assert source(title="Bridge", text=BODY).raw == f"Bridge\n\n{BODY}\n"
    assert source(title="The stone bridge", text=BODY).raw == f"{BODY}\n"


def test_a_piece_of_a_page_shows_what_is_visible():
    assert source(html="<p>One</p><script>x</script><p>Two</p>").raw == "One\nTwo\n"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2022-06-22", "2022-06-22"),
        ("2022-06-22T22:27:00Z", "2022-06-22T22:27"),
        ("Wed, 22 Jun 2022 22:27:00 GMT", "2022-06-22T22:27"),
        ("22. Juni 2022", "2022-06-22"),
        ("1998", "1998"),
        ("soon", None),
        ("", None),
    ],
)
def test_dates_of_any_form_are_understood_or_left_out(said, day):
    assert record.iso_day(said) == day


def test_who_says_it_is_kept_and_half_characters_do_no_harm():
    told = source(title="A \ud800 title", text=BODY, published="2022-06-22").metadata
    assert told.title.evidence == "the table says so"
    assert told.published.value == "2022-06-22"


@pytest.mark.parametrize("data", [b"", b"{", b'{"title": "x"}', b"[]"])
def test_what_is_no_entry_is_refused(data):
    with pytest.raises(Refused, match="3"):
        record.read(data, "3")
