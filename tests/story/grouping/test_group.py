import pytest

from reader.model import Grade
from reader.paths import seeds
from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.group import JOIN, Index, evidence
from reader.story.grouping.reasons import SURE
from reader.story.signs.encode import UseEncoder
from tests.fakes import FakeEncoder

SUMMIT = [
    "South Korea seeks a mission at NATO in Brussels",
    "Adviser Kim Sung-han said on Wednesday that the mission would open in 2022.",
    "President Yoon Suk-yeol attends the summit in Madrid on 29 and 30 June.",
    "Secretary General Jens Stoltenberg welcomed the partners of the Pacific.",
]
FARM = [
    "Potato harvest fails in Idaho",
    "Farmers lost 45 per cent of their crop after a dry spring.",
    "Prices rose to 310 dollars a ton in Boise.",
]


def made(sentences):
    return fingerprint(FakeEncoder(), "en", sentences)


@pytest.fixture
def index():
    index = Index()
    index.add("summit", "s1", made(SUMMIT))
    index.add("farm", "s2", made(FARM))
    return index


def test_the_first_article_is_alone():
    placement = Index().place("a", made(SUMMIT))
    assert (placement.story_id, placement.merge, placement.evidence, placement.suggestions) == (None, (), (), ())


def test_a_shortened_copy_joins_and_says_why(index):
    placement = index.place("copy", made(SUMMIT[:3]))
    assert placement.story_id == "s1"
    (why,) = placement.evidence
    assert (why.article_id, why.other_id) == ("copy", "summit")
    assert why.score >= JOIN
    assert (SUMMIT[1], SUMMIT[1]) in why.passages
    assert "2022" in why.numbers


def test_another_story_stays_alone(index):
    assert index.place("new", made(["Rain tomorrow", "Bring an umbrella.", "Sun on Friday."])).story_id is None


def test_an_article_is_not_its_own_neighbour(index):
    assert index.place("summit", made(SUMMIT)).story_id is None


def test_what_is_kept_apart_never_joins(index):
    apart = {frozenset(("copy", "summit"))}
    placement = index.place("copy", made(SUMMIT[:3]), apart)
    assert placement.story_id is None
    assert "summit" not in {e.other_id for e in placement.suggestions}


def test_apart_from_one_member_is_apart_from_its_whole_story(index):
    index.add("second", "s1", made(SUMMIT))
    assert index.place("copy", made(SUMMIT[:3]), [frozenset(("copy", "second"))]).story_id is None


def test_stories_that_an_article_bridges_are_merged(index):
    index.add("other", "s3", made([*SUMMIT, "One more sentence ends it."]))
    placement = index.place("copy", made(SUMMIT))
    assert {placement.story_id, *placement.merge} == {"s1", "s3"}


def test_stories_kept_apart_are_not_merged(index):
    index.add("other", "s3", made([*SUMMIT, "One more sentence ends it."]))
    placement = index.place("copy", made(SUMMIT), [frozenset(("other", "summit"))])
    assert placement.merge == ()


def test_one_weak_match_is_enough_for_a_single_article_but_not_among_many_versions(index):
    like = "President Yoon attends the summit on 29 and 30 June."
    weak = made([SUMMIT[0], like, "Rain", "Bring an umbrella.", "Sun on Friday."])
    assert JOIN <= index.place("weak", weak).evidence[0].score < SURE
    assert index.place("weak", weak).story_id == "s1"
    for n, sentences in enumerate((["Ships", "They sail."], ["Tax", "It went up."], ["Wind", "Hold your hat."])):
        index.add(f"other {n}", "s1", made(sentences))
    placement = index.place("weak", weak)
    assert placement.story_id is None
    assert [e.other_id for e in placement.suggestions] == ["summit"]


def test_one_sentence_among_others_is_asked_about_when_the_rest_has_no_counterpart(index):
    weak = made([SUMMIT[3], "Rain", "Bring an umbrella.", "Sun on Friday."])
    assert evidence("weak", weak, "summit", made(SUMMIT)).score >= JOIN  # the signs alone would join them
    placement = index.place("weak", weak)
    assert placement.story_id is None
    assert [e.other_id for e in placement.suggestions] == ["summit"]


def test_a_bridge_alone_does_not_merge_two_stories(index):
    assert index.place("both", made([*SUMMIT, *FARM])).merge == ()


def test_a_moved_article_takes_newcomers_to_its_new_story(index):
    index.move("summit", "s9")
    assert index.place("copy", made(SUMMIT[:3])).story_id == "s9"


def test_a_removed_article_is_forgotten(index):
    index.remove("summit")
    index.remove("never there")
    assert index.place("copy", made(SUMMIT[:3])).story_id is None
    assert len(index) == 1


def test_fingerprints_can_stay_in_the_library():
    stored = {"summit": made(SUMMIT), "farm": made(FARM)}
    index = Index(stored.__getitem__)
    for article_id, fp in stored.items():
        index.add(article_id, article_id, fp)
    index._sides.clear()
    assert index.place("copy", made(SUMMIT[:3])).story_id == "summit"


def test_evidence_of_two_strangers_is_doubtful():
    assert evidence("a", made(SUMMIT), "b", made(FARM)).grade is Grade.DOUBTFUL


@pytest.fixture(scope="module")
def seed_prints():
    languages, encoder = {"000": "fr", "001": "de", "002": "en", "003": "fr"}, UseEncoder()
    return {
        path.name[:3]: fingerprint(encoder, languages[path.name[:3]], path.read_text("utf-8").splitlines())
        for path in sorted(seeds().glob("*.txt"))
    }


@pytest.mark.slow
@pytest.mark.parametrize("pair", ["000 001", "000 002", "001 002"])
def test_the_three_versions_among_the_seeds_match_clearly(seed_prints, pair):
    a, b = pair.split()
    assert evidence(a, seed_prints[a], b, seed_prints[b]).score >= JOIN + 1


@pytest.mark.slow
@pytest.mark.parametrize("other", ["000", "001", "002"])
def test_the_fourth_seed_is_another_story(seed_prints, other):
    assert evidence("003", seed_prints["003"], other, seed_prints[other]).score < JOIN - 2


def test_the_other_stories_come_likeliest_first(index):
    index.add("copy", "s3", made(SUMMIT[:3]))
    assert index.nearest("s1") == ("s3", "s2")
    assert index.nearest("no such story") == ()
