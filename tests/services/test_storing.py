import gc
import weakref

import pytest

from reader.library import Library
from reader.model import kept
from reader.services import deciding, preparing, storing
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take


def prepared(text):
    return preparing.prepare(preparing.read(text.encode(), "/x.txt", "x.txt"), FakeEncoder(), ())


def test_a_version_joins_the_story_and_another_article_stays_alone(library):
    index = storing.open_index(library)
    one, again, other = (storing.store(library, index, prepared(text)) for text in (BRIDGE, BRIDGE_AGAIN, HARVEST))
    assert library.stories.of(one) == library.stories.of(again) != library.stories.of(other)


def test_an_index_opened_later_knows_the_articles(library):
    [one] = take(library, BRIDGE)
    again = storing.store(library, storing.open_index(library), prepared(BRIDGE_AGAIN))
    assert library.stories.of(one) == library.stories.of(again)


def test_an_index_that_stays_in_memory_follows_the_library(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    index = storing.open_index(library)
    assert len(index) == 2
    deciding.removing(library, [again]).redo()
    assert storing.open_index(library) is index
    assert len(index) == 1
    deciding.removing(library, [again]).undo()
    deciding.splitting_off(library, again).redo()
    [third] = take(library, BRIDGE.replace("Old bridge", "Bridge"))
    assert len(index) == 3
    assert (library.stories.of(third) == library.stories.of(one)) != (
        library.stories.of(third) == library.stories.of(again)
    )


def test_a_library_that_is_closed_is_forgotten(tmp_path):
    library = Library.open(tmp_path / "l.synoptic")
    take(library, BRIDGE)
    library.close()
    forgotten = weakref.ref(library)
    del library
    gc.collect()
    assert forgotten() is None


def test_all_of_an_article_is_written_or_nothing(library, monkeypatch):
    def fail(*_):
        raise RuntimeError

    monkeypatch.setattr(storing, "settle", fail)
    with pytest.raises(RuntimeError):
        storing.store(library, storing.open_index(library), prepared(BRIDGE))
    assert library.articles.all() == ()
    assert library.articles.known(prepared(BRIDGE).reading.original.sha256) is None


def test_what_was_worked_out_is_kept(library):
    [article_id] = take(library, BRIDGE)
    version = library.articles.version(article_id)
    assert version.article.title == BRIDGE.splitlines()[0]
    assert version.article.language == "en"
    spans = kept(len(version.raw), version.cuts)
    assert all(any(k.start <= s.start and s.end <= k.end for k in spans) for s in version.segments)
