import pytest

from reader.story.signs.figures import figures, months, said, weekdays, western


def values(text, language="en"):
    return [sorted(figure.values) for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("30,000 voters", "en", 30_000),
        ("30.000 Wähler", "de", 30_000),
        ("30 000 électeurs", "fr", 30_000),
        ("30’000 Wähler", "de", 30_000),
        ("٣٠ شخصا", "ar", 30),
        ("१२ लोग", "hi", 12),
        ("2.25 billion people", "en", 2_250_000_000),
        ("2,25 milliards", "fr", 2_250_000_000),
        ("22億5000万人", "ja", 2_250_000_000),
        ("500만 명", "ko", 5_000_000),
        ("25-тысячную толпу", "ru", 25_000),
        ("37 mil millones", "es", 37_000_000_000),
        ("150 ล้านบาท", "th", 150_000_000),
        ("1.234,50 €", "de", 1234.5),
        ("1,234.50 €", "en", 1234.5),
    ],
)
def test_a_number_has_its_value_however_it_is_written(text, language, value):
    assert value in values(text, language)[0]


def test_digits_that_belong_apart_stay_apart():
    assert values("June 29-30") == [[29], [30]]
    assert values("29.06.2022") == [[29], [6], [2022]]


def test_a_figure_stands_where_it_is_written():
    (figure,) = figures("about 1.5 million people", "en")
    assert (figure.start, figure.end) == (6, 17)


def test_positions_stay_when_digits_become_western():
    assert western("٣٠ x ３") == "30 x 3"


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Twenty-five people", "en", 25),
        ("fünfundzwanzig Menschen", "de", 25),
        ("trois mille", "fr", 3000),
        ("二十五人", "zh", 25),
        ("一百三十九年", "zh", 139),
        ("XIX век", "ru", 19),
        ("ثلاثة أشخاص", "ar", 3),
        ("두 번", "ko", 2),
    ],
)
def test_number_words_are_heard(text, language, value):
    assert value in said(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on Wednesday evening", "en"),
        ("am Mittwochabend", "de"),
        ("w środę wieczorem", "pl"),
        ("в среду вечером", "ru"),
        ("çarşamba akşamı", "tr"),
        ("周三晚上", "zh"),
        ("水曜日の夜", "ja"),
        ("수요일 밤", "ko"),
        ("مساء الأربعاء", "ar"),
        ("คืนวันพุธ", "th"),
        ("na quarta-feira", "pt"),
    ],
)
def test_weekdays_are_known_in_their_forms(text, language):
    assert [day.number for day in weekdays(text, language)] == [3]


def test_the_longer_name_of_a_weekday_wins():
    assert [day.number for day in weekdays("pazartesi ve pazar", "tr")] == [1, 7]


def test_a_month_needs_a_day_or_a_year_beside_it():
    assert [month.number for month in months("on 4 May Theresa May spoke", "en")] == [5]


@pytest.mark.parametrize("text", ["1" * 20_000, "1," * 10_000, "9万" * 5_000, "1 " * 5_000])
def test_hostile_digits_do_not_hold_anybody_up(text):
    figures(text, "zh")
