from reader.model import CutKind
from reader.text.clean_keep import give_back
from reader.text.clean_rules import Finding

PARAGRAPH = (
    "The city opened its stone bridge over the river on Monday, and the mayor, who had walked across it before anybody"
    " else, said that the old bridge would be taken down before the winter comes to the city."
)


def aside(likely: float) -> Finding:
    return Finding(CutKind.FURNITURE, "Stands apart", 1 - likely)


def given_back(texts: list[str], likely: list[float], unlikely: list[int]) -> list[int]:
    """Return which of the unlikely lines are kept after all."""
    found = [aside(likely[index]) if index in unlikely else None for index in range(len(texts))]
    give_back(texts, "en", likely, found, unlikely)
    return [index for index in unlikely if found[index] is None]


def test_a_single_unlikely_line_amid_kept_ones_stays():
    texts = [f"{name} won against all others" for name in ("Ada", "Bo", "Cy", "Dan", "Eva", "Fay", "Gus", "Hal", "Ida")]
    assert given_back(texts, [0.9] * 4 + [0.02] + [0.9] * 4, [4]) == [4]
    assert given_back(texts, [0.9] * 4 + [0.02, 0.02] + [0.9] * 3, [4, 5]) == []


def test_the_last_entries_of_a_list_stay_as_the_first_ones_did():
    texts = ["1. Ada, two wins", "2. Bo, one win", "3. Cy, one win", "4. Dan, no win", "5. Eva, no win", "Tags"]
    assert given_back(texts, [0.6, 0.5, 0.4, 0.02, 0.01, 0.01], [3, 4, 5]) == [3, 4]


def test_lines_of_one_form_of_which_most_look_like_furniture_go():
    texts = ["Share on Facebook", "Share of the city", "Share the river", "Share by mail", "Share here", "Share it"]
    assert given_back(texts, [0.01, 0.5, 0.5, 0.01, 0.01, 0.01], [0, 3, 4, 5]) == []


def test_a_headline_that_speaks_of_the_text_stays_though_a_menu_line_was_kept():
    texts = ["Enter your city here", "Weather", "City opens stone bridge", "River cruises", PARAGRAPH]
    assert given_back(texts, [0.06, 0.001, 0.01, 0.02, 0.99], [1, 2, 3]) == [2]


def test_a_line_above_the_text_that_shares_nothing_with_it_goes_when_a_headline_is_kept():
    texts = ["City opens stone bridge over river", "Holiday cruises for the whole family", PARAGRAPH]
    assert given_back(texts, [0.9, 0.02, 0.99], [1]) == []


def test_a_headline_that_another_page_of_the_site_announces_stays():
    found = [aside(0.03), Finding(CutKind.FURNITURE, "Stands in other articles", 0.97), None]
    give_back(["A place for everyone", "City opens stone bridge", PARAGRAPH], "en", [0.7, 0.7, 0.99], found, [])
    assert [finding is None for finding in found] == [False, True, True]


def test_a_short_sentence_that_nothing_tells_from_the_articles_stays():
    texts = [PARAGRAPH, "Getting there", "Direct trains leave every hour.", "Trains leave every hour"]
    assert given_back(texts, [0.99, 0.001, 0.03, 0.03], [1, 2, 3]) == [2]


def test_a_sentence_in_which_a_site_speaks_of_itself_goes():
    texts = [PARAGRAPH, "Sign up for our newsletter to get stories by email.", "Find us at www.example.com, too."]
    assert given_back(texts, [0.99, 0.03, 0.03], [1, 2]) == []


def test_a_single_heading_near_the_end_stays():
    texts = ["One", "Two", "Three", "Four", "Getting there", "Direct trains leave every hour."]
    assert given_back(texts, [0.9] * 4 + [0.02, 0.9], [4]) == [4]
    assert given_back([*texts[:4], "Tickets here"], [0.9] * 4 + [0.02], [4]) == []


def test_the_first_line_of_all_stays_above_running_text():
    assert given_back(["Notes", PARAGRAPH], [0.0001, 0.9], [0]) == [0]
    assert given_back(["Notes", "Home", PARAGRAPH], [0.0001, 0.6, 0.9], [0]) == []
    assert given_back(["Subscribe", PARAGRAPH], [0.0001, 0.9], [0]) == []


def test_the_deck_right_below_the_headline_stays():
    texts = [
        "City opens stone bridge over river",
        "Residents say the old one will be missed, and that the new is too far away",
    ]
    assert given_back([*texts, PARAGRAPH], [0.9, 0.03, 0.9], [1]) == [1]
    assert given_back([texts[0], "News from the city", PARAGRAPH], [0.9, 0.03, 0.9], [1]) == []
