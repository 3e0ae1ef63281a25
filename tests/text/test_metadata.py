import json
from pathlib import Path

import pytest

from reader import paths
from reader.model import Fact, Metadata
from reader.text import clean, metadata

GOLD = [json.loads(line) for line in (Path(__file__).parent / "seeds_gold.jsonl").read_text("utf-8").splitlines()]


def of_seed(number: str) -> Metadata:
    raw = next(paths.seeds().glob(f"{number}_*.txt")).read_text("utf-8")
    return metadata.find(raw, clean.find_cuts(raw, "en"), "en")


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold["id"][:3])
def test_title_and_source_of_the_seeds_are_found(gold):
    found = of_seed(gold["id"][:3])
    assert found.title is not None
    assert found.title.value == gold["title"]
    assert (found.source.value if found.source else None) == gold["source"]


def test_the_line_below_the_title_is_the_deck():
    assert of_seed("002").deck.value.startswith("South Korea is looking to bolster")


def test_the_date_above_the_headline_is_the_uncertain_day_of_the_visit():
    found = of_seed("002").retrieved
    assert found.value == "2024-03-29"
    assert found.confidence <= 0.5
    assert "above the headline" in found.evidence


def test_a_date_half_cut_away_is_offered_as_uncertain():
    found = of_seed("002").published
    assert found.value == "2022-06-22T22:27"
    assert found.confidence < 0.5
    assert "cut away" in found.evidence


def test_a_time_of_day_above_the_headline_is_offered_as_uncertain():
    text = (
        "Министры иностранных дел трёх стран встретятся в среду в Брюсселе, чтобы обсудить совместные учения на море."
    )
    found = metadata.find(f"22 июня 2022, 22:27\nМинистры обсудят учения\n{text}", (), "ru")
    assert found.published.value == "2022-06-22T22:27"
    assert found.published.confidence < 0.5
    assert found.retrieved is None


def test_what_the_format_said_goes_first():
    given = Metadata(title=Fact("Given", 0.9, "from the page"))
    assert metadata.find("A line\nof text", (), "en", given).title.value == "Given"


def test_nothing_is_found_in_nothing():
    assert metadata.find("", (), "und") == Metadata()


def test_the_headline_of_a_list_stands_above_it():
    raw = "Ministers agree on talks\n\n" + "\n".join(f"Line number {number} of the list" for number in range(200))
    assert metadata.find(raw, (), "en").title.value == "Ministers agree on talks"


def test_the_mark_of_a_heading_is_not_part_of_the_title():
    raw = "# Ministers agree on talks\n\n" + "The ministers agreed on Monday to hold further talks next month. " * 4
    assert metadata.find(raw, (), "en").title.value == "Ministers agree on talks"


def test_a_short_first_line_is_the_title_too():
    title = metadata.find("The cat\n\nThe cat sleeps in the sun all day long.\n", (), "en").title
    assert title is not None
    assert title.value == "The cat"


def test_a_headline_that_is_a_sentence_is_no_paragraph():
    paragraph = "The ministers agreed on Monday to hold further talks on the question of the fleet next month. " * 4
    found = metadata.find(f"More features\nI knew the ministers. They could have agreed sooner.\n{paragraph}", (), "en")
    assert found.title is not None
    assert found.title.value == "I knew the ministers. They could have agreed sooner."


def test_an_article_of_a_reference_work_is_headed_by_its_word_however_long_its_notes():
    raw = (
        "Marlstone Viaduct\nFrom the free encyclopedia\n"
        "The Marlstone Viaduct is a disused railway viaduct in the east of the county, opened in 1879.\n"
        "Contents\nHistory\nDesign\nReferences\nSee also\nNotes\nMaps\n"
        "Biddle, Gordon (2003). Historic Buildings of the Railway. A Study of Two Hundred Stations. Oxford, p. 288.\n"
        "Leary, Fiona (1999). Bricks and Arches: How the Valleys Were Crossed, and by Whom. London, p. 12.\n"
    )
    assert metadata.find(raw, (), "en").title.value == "Marlstone Viaduct"


def test_a_day_told_in_a_sentence_is_not_the_day_of_publication():
    raw = (
        "Rules for the heating of rooms\nThey come into force on 1 October 2023.\n"
        "The owners of houses have to see to it that every room in which somebody lives can be heated in the winter.\n"
    )
    assert metadata.find(raw, (), "en").published is None


def test_the_address_in_a_reference_is_not_that_of_the_article():
    reference = "Ada Okafor (2019). Roots and Rain in Dry Places. Journal of Arid Lands, 12. https://doi.org/10.1/x"
    assert metadata.find(f"Roots\nThe roots go deep.\n{reference}\n", (), "en").address is None
    assert metadata.find("Roots\nThe roots go deep.\nhttps://example.org/roots\n", (), "en").address is not None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Received 3 May 2022; accepted 19 September 2022", None),
        ("Eingegangen am 3. Mai 2022", None),
        ("Received 3 May 2022; published online 1 October 2022", "2022-10-01"),
        ("Published 1 October 2022", "2022-10-01"),
    ],
)
def test_the_day_a_paper_was_handed_in_is_not_that_of_its_publication(line, day):
    language = "de" if line.startswith("Ein") else "en"
    text = "The moisture of the soil in dry grasslands remembers the rains of the season before, and so do its roots."
    found = metadata.find(f"Seasonal memory of soil moisture\n{line}\n{text}", (), language).published
    assert (found.value if found else None) == day


def test_a_name_beside_the_date_is_the_author():
    text = (
        "Министры иностранных дел трёх стран встретятся в среду в Брюсселе, чтобы обсудить совместные учения на море."
    )
    raw = f"Министры обсудят совместные учения\n12 февраля 2025, 10:15\nИрина Соколова\n{text}"
    assert metadata.find(raw, (), "ru").author.value == "Ирина Соколова"
