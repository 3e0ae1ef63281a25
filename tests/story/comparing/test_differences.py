import json
from itertools import combinations
from pathlib import Path

import pytest

from reader.model import DifferenceKind, Row
from reader.story.aligning.align import align, prepare
from reader.story.comparing.differences import find
from reader.story.rows.synopsis import build
from reader.story.signs.encode import UseEncoder
from tests.fakes import FakeEncoder
from tests.story.stories import story, version

GOLD = Path(__file__).parents[2] / "seeds_alignment_gold.json"


def said(opened, found):
    texts = {v.article.id: v.raw for v in opened.versions}
    return [(str(d.kind), texts[d.article_id][slice(*d.span)], texts[d.other_id][slice(*d.other_span)]) for d in found]


def test_versions_that_agree_have_no_entries():
    opened = story([version("a", ["Le 29 juin, 30 000 voix."], "fr"), version("b", ["On June 29, 30,000 votes."])])
    assert find(opened) == ()


def test_a_number_that_differs_is_told_with_both_places():
    opened = story([version("a", ["Oui.", "Il y a 35 morts."], "fr"), version("b", ["Yes.", "There are 53 dead."])])
    found = find(opened)
    assert said(opened, found) == [("number", "35", "53")]
    assert found[0].row == 1


def test_one_version_against_two_is_one_entry():
    opened = story(
        [
            version("a", ["On 28 June they met."]),
            version("b", ["Am 29. Juni trafen sie sich."], "de"),
            version("c", ["Ils se sont vus le 29 juin."], "fr"),
        ]
    )
    (entry,) = find(opened)
    assert (entry.article_id, entry.other_id, [name for name, _ in entry.also]) == ("a", "b", ["c"])


def test_two_contradictions_in_one_row_are_two_entries_though_a_third_version_shares_a_place_with_both():
    opened = story(
        [
            version("a", ["There were 136 guests and 30 cars."]),
            version("b", ["There were 33 cars and 136 guests."]),
            version("c", ["1950 was the year in which it was built."]),
        ]
    )
    assert said(opened, find(opened)) == [("number", "136", "1950"), ("number", "30", "33")]


def test_doubtful_rows_are_left_alone():
    versions = [version("a", ["There are 35 dead."]), version("b", ["There are 53 dead."])]
    assert find(story(versions, [Row(((0,), (0,)), 0.3)])) == ()


def test_quotations_are_compared_when_there_is_an_encoder():
    one = version("a", ["He said: “We shall never agree to that treaty.”"])
    other = version("b", ["He said: “Pumpkin jugglers whisk zinc.”"])
    found = find(story([one, other]), FakeEncoder())
    assert [d.kind for d in found] == [DifferenceKind.QUOTATION]
    assert find(story([one, other])) == ()


@pytest.fixture(scope="module")
def seeds():
    """Return a function that opens the seed story with some words of the French version replaced."""
    gold, encoder, languages = json.loads(GOLD.read_text("utf-8")), UseEncoder(), ("fr", "de", "en")

    def opened(before="", after=""):
        texts = []
        for language in languages:
            document = gold["documents"][language]
            kept = [s for i, s in enumerate(document["sentences"]) if i not in document["boilerplate"]]
            texts.append([s.replace(before, after) if before and language == "fr" else s for s in kept])
        ready = [prepare(encoder, x, t, [0] * len(t)) for x, t in zip(languages, texts, strict=True)]
        pairs = {(p, q): align(ready[p], ready[q]) for p, q in combinations(range(3), 2)}
        rows = build("s", languages, [[len(s) for s in t] for t in texts], pairs).rows
        return story([version(x, t, x) for x, t in zip(languages, texts, strict=True)], rows)

    return opened


@pytest.mark.slow
def test_the_seeds_contradict_each_other_nowhere(seeds):
    assert find(seeds()) == ()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("les 29 et", "les 28 et", "number"),
        ("le 10 mai", "le 11 mai", "number"),
        ("mercredi le", "jeudi le", "weekday"),
    ],
)
def test_one_word_changed_in_the_seeds_is_one_entry(seeds, before, after, kind):
    found = find(seeds(before, after))
    assert [str(d.kind) for d in found] == [kind]
