import pytest

from reader.text import dates


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wednesday, June 22, 2022", "en"),
        ("22 juin 2022 à 22h27", "fr"),
        ("22. Juni 2022", "de"),
        ("22 de junio de 2022", "es"),
        ("22 июня 2022, 14:05", "ru"),
        ("2022年6月22日", "ja"),
        ("2022년 6월 22일", "ko"),
        ("22 มิถุนายน 2565", "th"),
        ("22 يونيو 2022", "ar"),
        ("२२ जून २०२२", "hi"),
        ("22/06/2022", "fr"),
        ("06/22/2022", "en"),
        ("2022. június 22.", "hu"),
        ("22 czerwca 2022 r.", "pl"),
        ("2022-06-22T10:00:00Z", "und"),
    ],
)
def test_a_day_is_read_as_each_language_writes_it(text, language):
    found = dates.find(text, language)
    assert found is not None
    assert found.day == "2022-06-22"


@pytest.mark.parametrize("text", ["", "in 2022", "32 May 2022", "1 of 2022 cases", "1.2.3", "10:30"])
def test_what_is_no_day_is_not_taken_for_one(text):
    assert dates.find(text, "en") is None


def test_the_time_beside_the_day_is_read():
    assert dates.find("June 22, 2022 at 10:27PM", "en").time == "22:27"


def test_a_date_that_lost_its_month_gives_the_rest():
    assert dates.find_half("https://ift.tt/x 22, 2022 at 10:27PM") == (22, 2022, "22:27")


def test_the_month_is_completed_from_a_weekday_the_text_names():
    half = dates.Half(22, 2022, None)
    assert dates.complete(half, "He said on Wednesday that from June 29 to July 2", "en")[0] == "2022-06-22"
    assert dates.complete(half, "Nothing about days", "en") is None


def test_months_and_weekdays_are_known_by_name_in_each_language():
    assert dates.months_named("prévu les 29 et 30 juin", "fr") == {6: 1}
    assert dates.weekdays_named("il a dit mercredi", "fr") == {2}
