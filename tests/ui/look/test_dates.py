from datetime import datetime

import pytest

from reader.ui.look.dates import long_date, moment, short_date


@pytest.mark.parametrize(
    ("iso", "said"),
    [("2022-06-22", "22 Jun 2022"), ("2022-06", "Jun 2022"), ("2022", "2022"), (None, ""), ("last week", "last week")],
)
def test_a_short_date_is_as_exact_as_the_date_is(iso, said):
    assert short_date(iso) == said


def test_a_long_date_has_the_time_when_there_is_one():
    assert long_date("2022-06-22T22:27:00Z") == "22 June 2022, 22:27"
    assert long_date("2022-06-22") == "22 June 2022"


def test_an_impossible_month_is_shown_as_it_is():
    assert short_date("2022-13-01") == "2022-13-01"


def test_what_was_written_today_shows_the_time():
    now = datetime.now().astimezone().replace(hour=14, minute=2)
    assert moment(now.isoformat(), now) == "14:02"
    assert moment("2020-05-05T12:00:00+00:00", now) == "5 May 2020"


def test_an_unreadable_moment_is_shown_as_it_is():
    assert moment("some day") == "some day"
