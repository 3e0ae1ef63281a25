import json
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from reader.story.aligning.align import FEW_ALONE, Told, align, prepare
from reader.story.rows.synopsis import build
from reader.story.signs.encode import UseEncoder
from tests.fakes import FakeEncoder

GOLD = Path(__file__).parents[2] / "seeds_alignment_gold.json"
STORY = [
    "The president travelled to Lisbon on Monday for talks about fishing rights.",
    "Three ministers and a choir went along with him.",
    "Nobody at the airport knew when the delegation would return home.",
    "A spokeswoman promised a statement before the end of the week.",
    "Unions announced a strike in all harbours between Porto and Faro.",
]


def prepared(texts, encoder=None, language="en"):
    return prepare(encoder or FakeEncoder(), language, texts, [0] * len(texts))


def pairs(alignment):
    return [(link.source, link.target) for link in alignment.links]


def test_the_same_text_corresponds_to_itself_for_sure():
    found = align(prepared(STORY), prepared(STORY))
    assert pairs(found) == [((k,), (k,)) for k in range(5)]
    assert min(link.confidence for link in found.links) > 0.9
    assert found.coverage > 0.99


def test_of_a_short_text_one_doubtful_segment_does_not_decide_that_versions_are_edited():
    def told(count):
        chance = np.array([0.9, 0.0, 0.0, 0.0] * count)
        return Told((), frozenset(), np.zeros(0), np.zeros(0), chance, np.zeros(len(chance)), {})

    assert told(1).alone <= FEW_ALONE < told(10).alone


def test_a_version_without_segments_leaves_all_to_the_other():
    found = align(prepared(STORY), prepared([]))
    assert found.links == ()
    assert set(found.source_only) == set(range(5))


def test_every_segment_is_linked_or_told_in_one_version_only():
    found = align(prepared(STORY), prepared([*STORY[:2], "Quartz zebras vex jumpy dwarfs.", *STORY[3:]]))
    linked = {i for link in found.links for i in link.source}
    assert linked.isdisjoint(found.source_only)
    assert linked | set(found.source_only) == set(range(5))


def test_long_texts_are_aligned_piece_by_piece():
    words = ["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "haven", "inlet", "jetty"]
    texts = [f"{words[k % 10]} {words[k // 10 % 10]} {words[k // 100]} and number {k * 7919}." for k in range(900)]
    found = align(prepared(texts), prepared(texts), "parallel")
    assert pairs(found) == [((k,), (k,)) for k in range(900)]


def test_of_versions_complete_but_for_a_sentence_that_sentence_is_left_alone():
    texts = [f"{' '.join(w[k % len(w) :])} {k * 7919}." for w in [STORY[0].split()] for k in range(12)]
    added = "Quartz zebras vex jumpy dwarfs behind the wall."
    found = align(prepared(texts), prepared([*texts[:5], added, *texts[5:]]))
    assert found.source_only == {}
    assert set(found.target_only) == {5}


def test_a_passage_that_else_complete_versions_tell_elsewhere_has_moved():
    texts = [f"{' '.join(w[k % len(w) :])} {k * 7919}." for w in [STORY[0].split()] for k in range(12)]
    found = align(prepared(texts), prepared([*texts[:2], *texts[4:], *texts[2:4]]))
    assert {link.source: link.target for link in found.links if link.moved} == {(2,): (10,), (3,): (11,)}
    assert found.source_only == found.target_only == {}


@pytest.mark.parametrize("preset", ["auto", "parallel", "news", "general"])
def test_every_preset_puts_links_in_the_order_of_the_source(preset):
    found = align(prepared(STORY), prepared([STORY[3], *STORY[:3], STORY[4]]), preset)
    assert pairs(found) == sorted(pairs(found))


def test_a_language_the_encoder_cannot_read_is_aligned_by_names_and_figures():
    greek = ["Ο Στόλτενμπεργκ μίλησε στη Μαδρίτη.", "Ήρθαν 450 άτομα.", "Η Ουκρανία συμφώνησε.", "Το 2019 όχι."]
    english = ["Stoltenberg spoke in Madrid.", "There came 450 people.", "Ukraine agreed.", "In 2019 it did not."]
    found = align(prepared(greek, language="el"), prepared(english), "parallel")
    assert pairs(found) == [((k,), (k,)) for k in range(4)]


@pytest.fixture(scope="module")
def seeds():
    """The seed story without its furniture: for each language the numbers of what is kept, and the prepared version."""
    encoder, gold = UseEncoder(), json.loads(GOLD.read_text("utf-8"))
    versions = {}
    for language in ("fr", "de", "en"):
        document = gold["documents"][language]
        kept = [i for i in range(len(document["sentences"])) if i not in document["boilerplate"]]
        raw = (GOLD.parents[1] / "seeds" / document["file"]).read_text("utf-8")
        paragraphs = [raw.count("\n", 0, document["spans"][i][0]) for i in kept]
        texts = [document["sentences"][i] for i in kept]
        versions[language] = (kept, prepare(encoder, language, texts, paragraphs), texts)
    return gold, versions


@pytest.mark.slow
@pytest.mark.parametrize("pair", ["seed-fr-de", "seed-fr-en", "seed-de-en"])
def test_every_link_of_the_seeds_is_found_and_no_other(seeds, pair):
    gold, versions = seeds
    wanted = next(p for p in gold["pairs"] if p["id"] == pair)
    (here, source, _), (there, target, _) = versions[wanted["src_lang"]], versions[wanted["tgt_lang"]]
    found = {
        (tuple(here[i] for i in link.source), tuple(there[j] for j in link.target))
        for link in align(source, target).links
    }
    links = {(tuple(a), tuple(b)) for a, b in wanted["links"]}
    print(f"{pair}: {len(found & links)} of {len(links)} links met, {len(found - links)} more found")
    assert found == links


@pytest.mark.slow
def test_the_seeds_make_one_consistent_table(seeds):
    _, versions = seeds
    languages = ["fr", "de", "en"]
    alignments = {
        (p, q): align(versions[languages[p]][1], versions[languages[q]][1]) for p, q in combinations(range(3), 2)
    }
    synopsis = build("story", languages, [[len(t) for t in versions[x][2]] for x in languages], alignments)
    dates = ("29 et 30 juin", "29. und 30. Juni", "June 29-30")
    row = next(r for r in synopsis.rows if any(dates[0] in versions["fr"][2][i] for i in r.cells[0]))
    for cell, language, date in zip(row.cells, languages, dates, strict=True):
        assert date in " ".join(versions[language][2][i] for i in cell)
    assert [row.filled for row in synopsis.rows] == [(2,)] + 12 * [(0, 1, 2)]
