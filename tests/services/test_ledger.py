from pathlib import Path

import pytest

from reader.model import LedgerKind
from reader.progress import Progress
from reader.services import comparing, deciding, exporting, importing, ledger, opening
from reader.services.history import History
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, take, write

SEEDS = Path(__file__).parents[2] / "seeds"
CHANGED = BRIDGE.replace("12 million", "13 million").replace("The work cost", "The works cost")


def opened(library, article_id):
    return opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(article_id))


def both(library, one, other):
    if library.stories.of(one) != library.stories.of(other):
        deciding.merging(library, library.stories.of(one), library.stories.of(other)).redo()
    story = opened(library, one)
    return story, comparing.differences(Progress(), story)


def test_a_changed_number_is_one_entry(library):
    story, found = both(library, *take(library, BRIDGE, CHANGED))
    [entry] = [entry for entry in ledger.entries(story, found) if entry.kind is LedgerKind.NUMBER]
    words = [story.version(article).raw[span.start : span.end] for article, span in entry.places]
    assert [word[:2] for word in words] == ["12", "13"]


def test_a_dismissed_difference_is_remembered_until_it_is_brought_back(library):
    story, found = both(library, *take(library, BRIDGE, CHANGED))
    history = History()
    history.do(ledger.agreeing(library, story, found))
    after = ledger.settled(library, story, found)
    assert after.open == ()
    assert [one for one, _ in after.dismissed] == list(found)
    history.undo()
    assert ledger.of_story(library, story, found) == found
    history.redo()
    ledger.disagreeing(library, story, ledger.settled(library, story, found).dismissed[0][1]).redo()
    assert ledger.of_story(library, story, found) == found


def test_a_dismissal_holds_when_a_file_is_imported_again(library, tmp_path):
    paths = write(tmp_path, one=BRIDGE, two=CHANGED)
    one, two = importing.import_paths(Progress(), library, FakeEncoder(), paths).added
    story, found = both(library, one, two)
    ledger.agreeing(library, story, found).redo()
    paths[0].write_text(BRIDGE.replace("Engineers found", "Two engineers had found"), "utf-8")
    importing.import_paths(Progress(), library, FakeEncoder(), paths[:1])
    story, found = both(library, one, two)
    assert any("12" in story.version(d.article_id).raw[d.span.start : d.span.end] for d in found)
    assert ledger.of_story(library, story, found) == ()


def test_dismissed_differences_are_not_exported(library):
    story, found = both(library, *take(library, BRIDGE, CHANGED))
    told = exporting.render_story(library, FakeEncoder(), story.story.id, form="ledger")
    assert told.count('"number"') == 2
    ledger.agreeing(library, story, found).redo()
    told = exporting.render_story(library, FakeEncoder(), story.story.id, form="ledger")
    assert '"number"' not in told


@pytest.mark.slow
@pytest.mark.parametrize(("changed", "expected"), [(False, []), (True, [LedgerKind.NUMBER])])
def test_the_samples_agree_and_a_day_changed_in_one_file_is_exactly_one_entry(library, tmp_path, changed, expected):
    encoder = opening.make_encoder()
    paths = []
    for path in sorted(SEEDS.glob("*.txt")):
        text = path.read_bytes()
        paths.append(tmp_path / path.name)
        paths[-1].write_bytes(text.replace(b"June 29", b"June 28", 1) if changed else text)
    importing.import_paths(Progress(), library, encoder, paths)
    found = []
    for story, articles in library.stories.all():
        if len(articles) > 1:
            one = opening.open_story(Progress(), library, encoder, story.id)
            found += ledger.entries(one, comparing.differences(Progress(), one, encoder))
    assert [entry.kind for entry in found if entry.difference is not None] == expected
