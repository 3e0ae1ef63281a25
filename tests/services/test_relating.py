import pytest

from reader.errors import ReaderError
from reader.model import Evidence, Grade
from reader.progress import Progress
from reader.services import deciding, opening, relating
from reader.services.history import History
from reader.services.relating import Bond
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take


def test_bonds_within_a_story_carry_evidence_and_a_second_opinion(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    story_id = library.stories.of(one)
    opening.open_story(Progress(), library, FakeEncoder(), story_id)
    [bond] = relating.relations(library, story_id)
    assert {bond.article.id, bond.other.id} == {one, again}
    assert bond.bond is Bond.JOINED
    assert bond.evidence.passages
    assert "speaks for one story" in bond.opinion


def test_where_the_encoder_reads_a_language_badly_the_alignment_gives_no_second_opinion(library):
    greek = """Η παλιά γέφυρα του Έλβα ανοίγει ξανά μετά από έξι χρόνια

Η πέτρινη γέφυρα άνοιξε τη Δευτέρα για τους πεζούς, έξι χρόνια αφότου μια πλημμύρα παρέσυρε την καμάρα της.
Η δήμαρχος Ίλσε Μπραντ έκοψε την κορδέλα και οδήγησε 400 ανθρώπους πάνω από το νερό.
Οι εργασίες κόστισαν 12 εκατομμύρια ευρώ, διπλάσια από όσα είχαν προβλεφθεί το 2019.
"""
    one, _ = take(library, greek, greek.replace("ανοίγει", "άνοιξε") + "Μια μπάντα έπαιζε ως το βράδυ.\n")
    opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))
    [bond] = relating.relations(library, library.stories.of(one))
    assert bond.bond is Bond.JOINED
    assert bond.opinion.endswith("texts in these languages are not compared by meaning")


def test_of_two_that_were_not_laid_side_by_side_it_is_said(library):
    one, _ = take(library, BRIDGE, BRIDGE_AGAIN)
    [bond] = relating.relations(library, library.stories.of(one))
    assert bond.opinion.endswith("the two were not laid side by side")


def test_suggestions_are_told_from_the_side_of_the_story_until_they_are_refused(library):
    one, other = take(library, BRIDGE, HARVEST)
    reason = Evidence(other, one, 0.2, Grade.LIKELY, (("theirs", "ours"),), ("Weil",))
    library.derived.put_suggestions([reason], "1")
    [bond] = relating.relations(library, library.stories.of(one))
    assert (bond.article.id, bond.other.id, bond.bond) == (one, other, Bond.MAYBE)
    assert bond.evidence.passages == (("ours", "theirs"),)
    deciding.refusing(library, one, other).redo()
    assert relating.relations(library, library.stories.of(one)) == ()


def test_what_waits_for_an_answer_on_this_story_comes_first_and_what_waits_elsewhere_last(library):
    one, _, other, third = take(library, BRIDGE, BRIDGE_AGAIN, HARVEST, "Clocks\n\nA museum for clocks opens.\n")
    asked = [Evidence(other, third, 0.9, Grade.LIKELY), Evidence(one, other, 0.2, Grade.LIKELY)]
    library.derived.put_suggestions(asked, "1")
    bonds = [bond.bond for bond in relating.relations(library, library.stories.of(one))]
    assert bonds == [Bond.MAYBE, Bond.JOINED, Bond.MAYBE]


def test_what_is_only_near_is_related(library):
    one, other = take(library, BRIDGE, HARVEST)
    library.derived.put_suggestions([Evidence(one, other, -1.0, Grade.DOUBTFUL)], "1")
    assert [bond.bond for bond in relating.relations(library, library.stories.of(one))] == [Bond.RELATED]


def test_a_doubtful_offer_at_more_than_even_odds_is_maybe_a_version_and_not_called_another_text(library):
    one, other = take(library, BRIDGE, HARVEST)
    library.derived.put_suggestions([Evidence(one, other, 1.9, Grade.DOUBTFUL)], "1")
    assert [bond.bond for bond in relating.relations(library, library.stories.of(one))] == [Bond.MAYBE]


def test_an_article_is_moved_to_another_story_and_back(library):
    one, again, other = take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    story_id, history = library.stories.of(one), History()
    history.do(relating.moving(library, again, library.stories.of(other)))
    assert library.stories.of(again) == library.stories.of(other)
    assert frozenset((one, again)) in library.choices.pairs(together=False)
    assert frozenset((again, other)) in library.choices.pairs(together=True)
    history.undo()
    assert library.stories.of(again) == story_id
    assert not library.choices.pairs(together=True) | library.choices.pairs(together=False)
    with pytest.raises(ReaderError):
        relating.moving(library, again, story_id)


def test_a_story_to_merge_with_comes_before_strangers(library):
    one, again, other = take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    deciding.splitting_off(library, again).redo()
    of = library.stories.of
    assert relating.nearest_stories(Progress(), library, of(one)) == (of(again), of(other))
