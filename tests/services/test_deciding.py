import pytest

from reader.errors import ReaderError
from reader.model import Cut, CutKind, Evidence, Grade, Span
from reader.progress import Progress
from reader.services import deciding, importing, refreshing, searching
from reader.services.history import History
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take

LINE = "Cars will not be allowed to return, the council decided in March.\n"
SPAN = Span(BRIDGE.index(LINE), BRIDGE.index(LINE) + len(LINE))


def segments_in(library, article_id, span=SPAN):
    return [s for s in library.articles.version(article_id).segments if s.span.overlaps(span)]


def stories(library):
    return {frozenset(story.version_ids) for story, _ in library.stories.all()}


def test_a_line_set_aside_is_a_cut_by_hand_until_it_is_undone(library):
    [one] = take(library, BRIDGE)
    before = library.articles.version(one)
    history = History()
    history.do(deciding.setting_aside(library, one, SPAN))
    version = library.articles.version(one)
    assert [cut.kind for cut in version.cuts if cut.span == SPAN] == [CutKind.BY_HAND]
    assert segments_in(library, one) == []
    assert version.article.cut_count == before.article.cut_count + 1
    history.undo()
    assert library.articles.version(one) == before
    history.redo()
    assert library.articles.version(one) == version


def test_a_cut_line_can_be_kept(library):
    [one] = take(library, BRIDGE)
    library.derived.put_cuts(library.articles.text_id(one), [Cut(*SPAN, CutKind.FURNITURE, "menu", 0.9)], "1")
    history = History()
    history.do(deciding.keeping_line(library, one, SPAN))
    assert library.articles.version(one).cuts == ()
    assert segments_in(library, one)
    history.undo()
    assert [cut.span for cut in library.articles.version(one).cuts] == [SPAN]
    assert segments_in(library, one) == []


def test_the_index_of_words_follows_a_decision(library):
    [one] = take(library, BRIDGE)
    step = deciding.setting_aside(library, one, SPAN)
    step.redo()
    assert searching.find(library, "council") == ()
    step.undo()
    assert searching.find(library, "council")[0].article_id == one


def test_a_decision_holds_when_the_article_is_imported_again(library):
    [one] = take(library, BRIDGE)
    deciding.setting_aside(library, one, SPAN).redo()
    assert take(library, BRIDGE) == [one]
    assert segments_in(library, one) == []


def test_nothing_can_be_decided_about_no_line(library):
    [one] = take(library, BRIDGE)
    with pytest.raises(ReaderError, match="no line"):
        deciding.keeping_line(library, one, Span(5, 5))


def test_a_field_is_chosen_and_taken_back(library):
    [one] = take(library, BRIDGE)
    before, history = library.articles.get(one), History()
    history.do(deciding.choosing_field(library, one, "source", "Elva Courier"))
    history.do(deciding.choosing_field(library, one, "source", "The Courier"))
    assert library.articles.get(one).source == "The Courier"
    history.undo()
    assert library.articles.get(one).source == "Elva Courier"
    history.undo()
    assert library.articles.get(one) == before


def test_a_chosen_language_makes_the_text_be_read_again(library):
    [one] = take(library, BRIDGE)
    assert refreshing.refresh(Progress(), library, FakeEncoder()) == ()
    deciding.choosing_field(library, one, "language", "nl").redo()
    assert refreshing.refresh(Progress(), library, FakeEncoder()) == (one,)
    assert library.articles.get(one).language == "nl"


def test_a_story_is_renamed_and_called_as_before(library):
    [one] = take(library, BRIDGE)
    story_id, history = library.stories.of(one), History()
    history.do(deciding.renaming_story(library, story_id, "The bridge"))
    assert library.stories.get(story_id)[0].title == "The bridge"
    history.undo()
    assert library.stories.get(story_id)[0].title == BRIDGE.splitlines()[0]


def test_a_story_keeps_its_name_when_it_is_merged_grouped_anew_and_imported_again(library):
    one, other = take(library, BRIDGE, HARVEST)
    first, second, history = library.stories.of(one), library.stories.of(other), History()
    history.do(deciding.renaming_story(library, second, "Mine"))
    history.do(deciding.merging(library, first, second))
    assert library.stories.get(first)[0].title == "Mine"
    refreshing.regroup(Progress(), library)
    take(library, BRIDGE, HARVEST)
    assert library.stories.get(library.stories.of(one))[0].title == "Mine"
    history.undo()
    assert library.stories.get(first)[0].title == BRIDGE.splitlines()[0]
    assert library.stories.get(second)[0].title == "Mine"


def test_an_article_is_split_off_and_comes_back(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    together, history = stories(library), History()
    history.do(deciding.splitting_off(library, again))
    assert stories(library) == {frozenset((one,)), frozenset((again,))}
    history.undo()
    assert stories(library) == together
    assert library.choices.pairs(together=False) == frozenset()
    history.redo()
    assert len(stories(library)) == 2


def test_a_third_version_does_not_bring_together_what_was_split(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    deciding.splitting_off(library, again).redo()
    third = BRIDGE.replace("Old bridge", "Bridge")
    take(library, third)
    assert library.stories.of(one) != library.stories.of(again)


def test_an_article_alone_cannot_be_split_off(library):
    [one] = take(library, BRIDGE)
    with pytest.raises(ReaderError, match="alone"):
        deciding.splitting_off(library, one)


def test_stories_are_merged_and_parted_again(library):
    one, other = take(library, BRIDGE, HARVEST)
    first, second = library.stories.of(one), library.stories.of(other)
    history = History()
    history.do(deciding.merging(library, first, second))
    assert library.stories.get(first)[0].version_ids == (one, other)
    assert library.choices.pairs(together=True) == {frozenset((one, other))}
    history.undo()
    assert (library.stories.of(one), library.stories.of(other)) == (first, second)
    assert library.choices.pairs(together=True) == frozenset()


def test_undoing_restores_the_decision_before(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    history = History()
    history.do(deciding.splitting_off(library, again))
    history.do(deciding.merging(library, library.stories.of(one), library.stories.of(again)))
    assert library.choices.pairs(together=False) == frozenset()
    history.undo()
    assert library.choices.pairs(together=False) == {frozenset((one, again))}


def test_a_story_cannot_be_merged_with_itself(library):
    [one] = take(library, BRIDGE)
    with pytest.raises(ReaderError, match="one story already"):
        deciding.merging(library, library.stories.of(one), library.stories.of(one))


def test_not_the_same_story_parts_two_versions(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    history = History()
    history.do(deciding.refusing(library, again, one))
    assert library.stories.of(one) != library.stories.of(again)
    history.undo()
    assert library.stories.of(one) == library.stories.of(again)


def test_a_suggestion_that_is_refused_is_not_made_again(library):
    one, other = take(library, BRIDGE, HARVEST)
    library.derived.put_suggestions([Evidence(one, other, 0.5, Grade.DOUBTFUL)], "1")
    assert len(deciding.suggestions(library)) == 1
    deciding.refusing(library, one, other).redo()
    assert deciding.suggestions(library) == ()
    assert library.stories.of(one) != library.stories.of(other)


def test_an_article_is_not_a_story_apart_from_itself(library):
    [one] = take(library, BRIDGE)
    with pytest.raises(ReaderError):
        deciding.refusing(library, one, one)


def test_removed_articles_come_back(library):
    ids = take(library, BRIDGE, HARVEST)
    history = History()
    history.do(deciding.removing(library, ids))
    assert library.articles.all() == ()
    history.undo()
    assert len(library.articles.all()) == 2


def test_the_reasons_name_what_two_versions_share(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    [reason] = deciding.evidence(library, library.stories.of(one))
    assert {reason.article_id, reason.other_id} == {one, again}
    assert reason.score > 2
    assert reason.passages


def test_decisions_are_announced(library):
    [one] = take(library, BRIDGE)
    heard = []
    library.listen(heard.append)
    deciding.setting_aside(library, one, SPAN).redo()
    assert len(heard) == 1
    assert one in heard[0].articles
    assert library.stories.of(one) in heard[0].stories


def test_a_merge_holds_when_more_is_imported(library):
    one, other = take(library, BRIDGE, HARVEST)
    deciding.merging(library, library.stories.of(one), library.stories.of(other)).redo()
    importing.import_text(Progress(), library, FakeEncoder(), BRIDGE_AGAIN, "pasted")
    assert library.stories.of(one) == library.stories.of(other)
