import pytest

from reader.model import HitKind
from reader.progress import Progress
from reader.services import deciding, importing, meaning
from reader.services.opening import make_encoder
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, HARVEST, take

PROGRESS = Progress()


def learnt(library, *texts):
    """Take articles in as an older version did: what they mean is worked out later."""
    articles = take(library, *texts)
    with library.writing() as write:
        write.run("UPDATE meanings SET made_by = '0'")
    assert meaning.keep_missing(PROGRESS, library, FakeEncoder()) == len(library.articles.all())
    return articles


def asked(library, words, encoder=None):
    return meaning.find(PROGRESS, library, encoder or FakeEncoder(), words)


def test_a_sentence_finds_the_passage_that_says_about_the_same(library):
    one, _ = learnt(library, BRIDGE, HARVEST)
    [hit, *_] = asked(library, "Engineers found some Roman timber under a pier")
    assert (hit.kind, hit.article_id) == (HitKind.MEANING, one)
    assert BRIDGE[hit.span.start : hit.span.end].startswith("Engineers found Roman timber")
    assert 0.2 < hit.nearness <= 1


def test_the_fields_of_the_question_hold_here_too(library):
    one, _ = learnt(library, BRIDGE, HARVEST)
    deciding.choosing_field(library, one, "language", "de").redo()
    meaning.keep_missing(PROGRESS, library, FakeEncoder())
    words = "Engineers found some Roman timber under a pier"
    assert one not in [hit.article_id for hit in asked(library, f"{words} -lang:de")]
    assert [hit.article_id for hit in asked(library, f"{words} lang:de")] == [one]


def test_what_is_imported_is_found_at_once_without_being_encoded_again(library):
    one, _ = take(library, BRIDGE, HARVEST)
    assert meaning.keep_missing(PROGRESS, library, FakeEncoder()) == 0
    assert asked(library, "Engineers found some Roman timber under a pier")[0].article_id == one


def test_what_is_learnt_once_is_not_learnt_again(library):
    learnt(library, BRIDGE)
    assert meaning.keep_missing(PROGRESS, library, FakeEncoder()) == 0


def test_what_came_since_the_last_question_is_found_and_what_went_is_not(library):
    [one] = learnt(library, BRIDGE)
    assert asked(library, "Engineers found Roman timber")
    learnt(library, HARVEST)
    assert asked(library, "Frost killed the blossom in most orchards")
    deciding.removing(library, [one]).redo()
    assert one not in [hit.article_id for hit in asked(library, "Engineers found Roman timber")]


@pytest.mark.parametrize("words", ["", "a", "lang:fr", '"', "-word", "\0", "👍"])
def test_what_means_nothing_finds_nothing(library, words):
    learnt(library, BRIDGE)
    assert asked(library, words) == ()


@pytest.mark.slow
def test_a_question_in_one_language_finds_passages_in_the_others(library):
    encoder = make_encoder()
    importing.import_samples(PROGRESS, library, encoder)
    meaning.keep_missing(PROGRESS, library, encoder)
    hits = asked(library, "sommet de l'OTAN à Madrid", encoder)
    assert {"en", "de", "fr"} <= {hit.language for hit in hits}
    assert asked(library, "recette de gâteau au chocolat", encoder) == ()


def test_fields_that_few_of_the_nearest_pass_are_looked_up_everywhere(library, monkeypatch):
    monkeypatch.setattr(meaning, "WIDER", 1)
    one, other = learnt(library, BRIDGE, HARVEST)
    deciding.choosing_field(library, other, "language", "de").redo()
    meaning.keep_missing(PROGRESS, library, FakeEncoder())
    words = "Engineers found Roman timber; frost killed the blossom in most orchards"
    assert {hit.article_id for hit in asked(library, f"{words} lang:de")} == {other}
    assert {hit.article_id for hit in asked(library, f"{words} -lang:de")} == {one}
