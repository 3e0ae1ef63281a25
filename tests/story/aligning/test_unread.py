import pytest

from reader.story.aligning.align import align, prepare
from reader.story.aligning.unread import length_of, weights
from tests.fakes import FakeEncoder

GREEK = [
    "Ο Στόλτενμπεργκ μίλησε στη Μαδρίτη στις 29 Ιουνίου.",
    "Ήρθαν 450 άτομα από 30 χώρες.",
    "«Δεν θα ξεχάσουμε», είπε η Μέρκελ, «ποτέ».",
    "Η Ουκρανία συμφώνησε με την Πολωνία;",
    "Το 2019 είχε πει όχι (και το 2020).",
    "Ο Μακρόν έφυγε για το Παρίσι χωρίς καμία δήλωση προς τους δημοσιογράφους που τον περίμεναν.",
]
ENGLISH = [
    "Stoltenberg spoke in Madrid on 29 June.",
    "There came 450 people from 30 countries.",
    "“We shall not forget,” said Merkel, “ever.”",
    "Did Ukraine agree with Poland?",
    "In 2019 it had said no (and in 2020).",
    "Macron left for Paris without any statement to the journalists who had been waiting for him.",
]


def aligned(here, there, preset="auto", language="el"):
    def ready(texts, spoken):
        return prepare(FakeEncoder(), spoken, texts, list(range(len(texts))))

    return align(ready(here, language), ready(there, "en"), preset)


def pairs(found):
    return [(link.source, link.target) for link in found.links]


def test_complete_versions_are_aligned_by_names_figures_marks_and_order():
    found = aligned(GREEK, ENGLISH)
    assert pairs(found) == [((k,), (k,)) for k in range(6)]
    assert found.coverage > 0.9


@pytest.mark.parametrize("told", [(0,), (1, 4), (0, 3), (0, 2, 4)])
def test_an_abridged_version_is_not_forced_on_all_of_the_other(told):
    found = aligned([GREEK[k] for k in told], ENGLISH)
    assert pairs(found) == [((i,), (k,)) for i, k in enumerate(told)]
    assert set(found.target_only) == set(range(6)) - set(told)


def test_who_comes_first_makes_no_difference():
    found, turned = aligned([GREEK[1], GREEK[4]], ENGLISH), aligned(ENGLISH, [GREEK[1], GREEK[4]])
    assert pairs(found) == sorted((b, a) for a, b in pairs(turned))


def test_where_nothing_shows_what_corresponds_little_is_claimed():
    here = ["Έτσι έγινε.", "Κανείς δεν το ήξερε."]
    there = [
        "Nobody had thought of it.",
        "It went on.",
        "They were glad.",
        "Then they went home.",
        "That was all of it.",
    ]
    found = aligned(here, there)
    said = [link.confidence for link in found.links] + list(found.target_only.values())
    assert all(confidence < 0.9 for confidence in said)


def test_what_stands_elsewhere_is_found_when_it_is_unmistakable():
    order = [5, 0, 1, 2, 3, 4]
    found = aligned(GREEK, [ENGLISH[k] for k in order])
    assert {link.source: link.target for link in found.links if not link.moved}.items() <= {
        (k,): (order.index(k),) for k in range(6)
    }.items()


def test_the_length_of_a_dialect_is_that_of_its_language_and_of_others_the_usual():
    assert length_of("el-CY", weights()) == length_of("el", weights())
    assert length_of("xx", weights()) == weights().usual
    assert length_of("zh", weights()) < 0 < length_of("el", weights())
