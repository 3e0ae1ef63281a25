import pytest

from reader.errors import ReaderError
from reader.model import Origin, Row, Span
from reader.progress import Progress
from reader.services import deciding, importing, opening, refreshing, repairing
from reader.services.history import History
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, take, write


@pytest.fixture
def pair(library):
    return take(library, BRIDGE, BRIDGE_AGAIN)


def opened(library, article_id):
    return opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(article_id))


def at(story, row, version=0):
    """The article and span of a row's first sentence in a version."""
    one = story.versions[version]
    return one.article.id, one.segments[story.synopsis.rows[row].cells[version][0]].span


def cells(story):
    return [row.cells for row in story.synopsis.rows]


def test_rows_are_joined_until_it_is_undone(library, pair):
    story, history = opened(library, pair[0]), History()
    history.do(repairing.joining(library, story, *at(story, 1)))
    after = opened(library, pair[0])
    assert len(after.synopsis.rows) == len(story.synopsis.rows) - 1
    assert after.synopsis.rows[1].origin is Origin.BY_HAND
    assert after.synopsis.rows[2].origin is Origin.FOUND
    history.undo()
    assert opened(library, pair[0]).synopsis == story.synopsis
    history.redo()
    assert opened(library, pair[0]).synopsis == after.synopsis


def test_a_joined_row_can_be_split_again(library, pair):
    story = opened(library, pair[0])
    repairing.joining(library, story, *at(story, 1)).redo()
    joined = opened(library, pair[0])
    second = joined.synopsis.rows[1].cells[0][1]
    repairing.splitting(library, joined, pair[0], joined.versions[0].segments[second].span).redo()
    assert cells(opened(library, pair[0])) == cells(story)


def test_a_sentence_is_shifted_down_and_up(library, pair):
    story = opened(library, pair[0])
    repairing.shifting(library, story, *at(story, 2), 1).redo()
    after = opened(library, pair[0])
    both = story.synopsis.rows[2].cells[0] + story.synopsis.rows[3].cells[0]
    assert any(row.cells[0] == both and row.cells[1] == story.synopsis.rows[3].cells[1] for row in after.synopsis.rows)
    with pytest.raises(ReaderError):
        repairing.shifting(library, opened(library, pair[0]), pair[0], Span(len(BRIDGE), len(BRIDGE) + 5), 1)


def test_exchanged_cells_go_with_each_other(library, pair):
    story = opened(library, pair[0])
    repairing.exchanging(library, story, *at(story, 2, 1)).redo()
    after = opened(library, pair[0])
    passages = {repairing.repair.passage(after.synopsis.rows, n) for n in range(len(after.synopsis.rows))}
    first, second = story.synopsis.rows[2].cells, story.synopsis.rows[3].cells
    assert passages >= {(first[0], second[1]), (second[0], first[1])}


def test_confirmed_rows_say_so_and_are_confirmed_once(library, pair):
    story = opened(library, pair[0])
    repairing.confirming(library, story, *at(story, 2), all_before=True).redo()
    after = opened(library, pair[0])
    assert [row.origin for row in after.synopsis.rows[:4]] == [Origin.CONFIRMED] * 3 + [Origin.FOUND]
    assert cells(after) == cells(story)
    with pytest.raises(ReaderError):
        repairing.confirming(library, after, *at(after, 1), all_before=False)


def test_a_decision_can_be_forgotten(library, pair):
    story = opened(library, pair[0])
    repairing.joining(library, story, *at(story, 1)).redo()
    joined = opened(library, pair[0])
    repairing.releasing(library, joined, *at(joined, 1)).redo()
    assert opened(library, pair[0]).synopsis == story.synopsis
    with pytest.raises(ReaderError):
        repairing.releasing(library, story, *at(story, 1))


def test_a_correction_holds_when_everything_is_worked_out_anew(library, pair):
    story = opened(library, pair[0])
    repairing.joining(library, story, *at(story, 1)).redo()
    joined = opened(library, pair[0])
    with library.writing() as write:
        write.run("UPDATE segments SET made_by = 'old'", ())
        write.run("DELETE FROM alignments", ())
    refreshing.refresh(Progress(), library, FakeEncoder())
    assert opened(library, pair[0]).synopsis == joined.synopsis


def test_a_correction_holds_when_a_file_is_imported_again_with_changes(library, tmp_path):
    paths = write(tmp_path, one=BRIDGE, two=BRIDGE_AGAIN)
    one, two = importing.import_paths(Progress(), library, FakeEncoder(), paths).added
    if library.stories.of(one) != library.stories.of(two):
        deciding.merging(library, library.stories.of(one), library.stories.of(two)).redo()
    story = opened(library, one)
    repairing.joining(library, story, *at(story, 2)).redo()
    paths[0].write_text(
        BRIDGE.replace("some 400 people", "some 450 guests of the town") + "\nThe end of it all came.\n"
    )
    importing.import_paths(Progress(), library, FakeEncoder(), paths[:1])
    after = opened(library, one)
    by_hand = [row for row in after.synopsis.rows if row.origin is Origin.BY_HAND]
    assert [len(row.cells) for row in by_hand] == [2]
    version = after.version(one)
    place = [v.article.id for v in after.versions].index(one)
    told = "".join(version.raw[version.segments[s].start : version.segments[s].end] for s in by_hand[0].cells[place])
    assert "cut a ribbon" in told


def test_a_decision_says_nothing_of_a_version_that_came_later(library, pair):
    story = opened(library, pair[0])
    repairing.confirming(library, story, *at(story, 3), all_before=True).redo()
    [third] = take(library, BRIDGE.replace("Mayor Ilse Brandt", "Ilse Brandt, the mayor,"))
    if library.stories.of(third) != library.stories.of(pair[0]):
        deciding.merging(library, library.stories.of(pair[0]), library.stories.of(third)).redo()
    after = opened(library, pair[0])
    assert [row.origin for row in after.synopsis.rows[:3]] == [Origin.CONFIRMED] * 3
    assert all(isinstance(row, Row) and row.cells[2] for row in after.synopsis.rows[:3])
