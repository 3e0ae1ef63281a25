import pytest

from reader.engines.keys import Keys
from reader.engines.switchboard import Switchboard, Terms
from reader.errors import ReaderError
from reader.model import Span
from reader.online.network import Network, NetworkOff
from reader.online.trouble import EngineTrouble, Kind
from reader.progress import Cancelled, Progress
from reader.services import importing, opening, translating
from tests.engines.test_keys import Ring
from tests.engines.test_switchboard import Nothing
from tests.fakes import FakeEncoder
from tests.online.servers import Server, hang, hang_up, page, says, status

pytestmark = pytest.mark.usefixtures("quick_engines")

TEXT = (
    "La pluie ferme le vieux pont\n\nLe vieux pont d’Ulm a été fermé lundi. La pluie avait abîmé deux piliers. "
    "Le maire a parlé de 14 jours de travaux. Personne n’a été blessé.\n\nLa circulation passe par le nouveau pont.\n"
)


@pytest.fixture
def article(library):
    """A French article in the library."""
    report = importing.import_text(Progress(), library, FakeEncoder(), TEXT, "fr.txt")
    library.choices.choose_field(report.added[0], "language", "fr", "2026-01-01T00:00:00Z")
    return report.added[0]


@pytest.fixture
def version(library, article):
    return library.articles.version(article)


def board(is_on=True):
    return Switchboard(Network(lambda: is_on), Keys(Ring()), Nothing())


def ask(library, article, server, span=None, progress=None, engines=None, target="en"):
    engines = engines or board()
    plan = translating.plan(library, engines, Terms("libre", server.address), article, span, target)
    return translating.translate(progress or Progress(), library, engines, plan)


def kept(library, version):
    return translating.of_versions(library, [version])


def test_an_article_is_translated_segment_by_segment(library, article, version):
    with Server() as server:
        found = ask(library, article, server)
        assert len(found.texts) == len(version.segments) == len(server.seen)
    for segment, words in zip(version.segments, found.texts, strict=True):
        assert words == "<fr>en:" + " ".join(version.raw[segment.start : segment.end].split())
    assert kept(library, version)[0].texts == found.texts
    assert found.is_complete
    assert "LibreTranslate at 127.0.0.1" in found.heading


def test_the_second_time_costs_nothing_and_works_offline(library, article, version):
    with Server() as server:
        first = ask(library, article, server)
        library.translations.delete(first)
        asked = len(server.seen)
        off = board(is_on=False)
        plan = translating.plan(library, off, Terms("libre", server.address), article, None, "en")
        assert not plan.sends
        assert translating.translate(Progress(), library, off, plan).texts == first.texts
        assert len(server.seen) == asked


def test_what_is_recalled_bears_the_date_of_the_answer(library, article, version, monkeypatch):
    with Server() as server:
        monkeypatch.setattr(translating, "now", lambda: "2026-01-02T03:04:05Z")
        library.translations.delete(ask(library, article, server))
        monkeypatch.setattr(translating, "now", lambda: "2026-11-12T13:14:15Z")
        ask(library, article, server)
    assert [translation.made_at for translation in kept(library, version)] == ["2026-01-02T03:04:05Z"]


def test_a_passage_of_sentences_already_translated_costs_nothing(library, article, version):
    with Server() as server:
        ask(library, article, server)
        asked = len(server.seen)
        passage = ask(library, article, server, version.segments[1].span)
        assert len(server.seen) == asked
    assert passage.texts == (f"<fr>en:{version.raw[slice(*version.segments[1].span)]}",)


def test_a_selection_within_sentences_is_sent_as_it_is_selected(library, article, version):
    start = version.raw.index("abîmé")
    with Server() as server:
        found = ask(library, article, server, Span(start, version.raw.index(" de travaux")))
        assert [fields["q"] for *_, fields in server.seen] == ["abîmé deux piliers.", "Le maire a parlé de 14 jours"]
    assert found.is_complete


def test_the_same_article_asked_again_is_the_same_column(library, article, version):
    with Server() as server:
        ask(library, article, server)
        ask(library, article, server)
        ask(library, article, server, target="de")
    assert sorted(found.language for found in kept(library, version)) == ["de", "en"]


@pytest.mark.parametrize(
    ("play", "kind"),
    [
        (status(403), Kind.KEY),
        (status(456), Kind.QUOTA),
        (status(400, "en is not supported"), Kind.LANGUAGE),
        (page, Kind.PAGE),
        (says(b"garbage"), Kind.ANSWER),
    ],
)
def test_trouble_in_the_middle_loses_nothing(library, article, version, play, kind):
    with Server(None, None, play) as server:
        with pytest.raises(EngineTrouble) as caught:
            ask(library, article, server)
        assert caught.value.kind is kind
        (partial,) = kept(library, version)
        assert [words is not None for words in partial.texts] == [True, True] + [False] * (len(partial.texts) - 2)
        assert not partial.is_complete
        asked = len(server.seen)
        again = ask(library, article, server)
        assert len(server.seen) - asked == len(version.segments) - 2
    assert again.is_complete
    assert again.id == partial.id


@pytest.mark.parametrize("play", [status(429), status(500), status(503), hang_up, status(429, Retry_After="0")])
def test_trouble_that_passes_is_sat_out(library, article, version, play):
    with Server(None, play, play) as server:
        assert ask(library, article, server).is_complete
        assert len(server.seen) == len(version.segments) + 2


def test_without_any_answer_there_is_no_column(library, article, version):
    with Server(status(403)) as server, pytest.raises(EngineTrouble):
        ask(library, article, server)
    assert kept(library, version) == ()


def test_cancelling_takes_effect_at_once_and_keeps_what_is_there(library, article, version):
    steps = []

    def report(done, total, name):
        steps.append((done, total))
        if done == 3:
            progress.stop()

    progress = Progress(report)
    with Server() as server, pytest.raises(Cancelled):
        ask(library, article, server, progress=progress)
    assert steps == [(n, len(version.segments)) for n in range(4)]
    (partial,) = kept(library, version)
    assert sum(words is not None for words in partial.texts) >= 3


def test_cancelling_does_not_wait_for_a_hanging_server(library, article):
    import threading

    progress = Progress()
    threading.Timer(0.3, progress.stop).start()
    with Server(hang) as server, pytest.raises(Cancelled):
        ask(library, article, server, progress=progress)


def test_the_plan_says_in_one_sentence_what_is_sent_to_whom(library, article, version):
    plan = translating.plan(library, board(), Terms("google"), article, version.segments[1].span, "en")
    amount = len(version.raw[slice(*version.segments[1].span)])
    assert plan.sends
    assert plan.sentence == (
        f"The words of this passage ({amount} characters), and of what you ask for later, "
        "are sent to Google (translate.google.com), and nothing else of yours."
    )


def test_what_cannot_be_translated_is_said(library, article):
    with pytest.raises(ReaderError, match="in that language already"):
        translating.plan(library, board(), Terms(), article, None, "fr-CA")
    library.choices.choose_field(article, "language", "und", "2026-01-01T00:00:00Z")
    with pytest.raises(ReaderError, match="not known"):
        translating.plan(library, board(), Terms(), article, None, "en")


def test_with_the_network_off_nothing_can_be_asked_for(library, article):
    with Server() as server:
        for terms in (Terms(), Terms("google"), Terms("libre", server.address)):
            with pytest.raises(NetworkOff):
                translating.plan(library, board(is_on=False), terms, article, None, "en")
        plan = translating.plan(library, board(), Terms("libre", server.address), article, None, "en")
        with pytest.raises(NetworkOff):
            translating.translate(Progress(), library, board(is_on=False), plan)
        assert not server.seen


def test_a_key_is_asked_for_once(library, article):
    engines = board()
    plan = translating.plan(library, engines, Terms("deepl"), article, None, "en")
    assert translating.lacks_key(engines, plan)
    assert translating.keep_key(engines, plan, " SECRET ")
    assert not translating.lacks_key(engines, plan)


def test_deleting_can_be_undone_and_the_story_stays_as_it_is(library, article, version):
    with Server() as server:
        found = ask(library, article, server)
    story_id = library.stories.of(article)
    assert library.stories.version_ids(story_id) == (article,)
    opened = opening.open_story(Progress(), library, FakeEncoder(), story_id)
    assert [translation.id for translation in opened.translations] == [found.id]
    assert len(opened.versions) == 1
    step = translating.deleting(library, found)
    step.redo()
    assert kept(library, version) == ()
    step.undo()
    assert kept(library, version)[0].texts == found.texts


def test_a_cleaned_article_keeps_its_column_and_lacks_only_what_is_new(library, article, version):
    with Server() as server:
        ask(library, article, server)
    from reader.services import deciding

    last = version.segments[-1]
    deciding.setting_aside(library, article, last.span).redo()
    opened = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(article))
    assert len(opened.translations[0].texts) == len(opened.versions[0].segments) < len(version.segments)
    assert opened.translations[0].is_complete


@pytest.mark.parametrize(
    ("error", "helps"),
    [
        (EngineTrouble(Kind.QUOTA, "X"), True),
        (EngineTrouble(Kind.ADDRESS, "X"), True),
        (EngineTrouble(Kind.BUSY, "X"), False),
        (EngineTrouble(Kind.KEY, "X"), False),
        (NetworkOff(), True),
        (ReaderError("The language of this article is not known."), False),
    ],
)
def test_where_the_preferences_help_is_known(error, helps):
    assert translating.is_about_the_preferences(error) is helps


def test_a_missing_address_is_about_the_preferences(library, article):
    with pytest.raises(ReaderError, match="needs the address") as caught:
        translating.plan(library, board(), Terms("libre"), article, None, "en")
    assert translating.is_about_the_preferences(caught.value)


def test_a_key_is_kept_for_its_engine_and_forgotten(library, article):
    engines, terms = board(), Terms("libre", "http://127.0.0.1:9")
    assert translating.kept_keys(engines, terms) == ()
    plan = translating.plan(library, engines, terms, article, None, "en")
    translating.keep_key(engines, plan, " SECRET ")
    (row,) = translating.kept_keys(engines, terms)
    assert row.id == "libre"
    assert translating.kept_keys(engines, Terms("libre", "http://127.0.0.1:10")) == ()
    translating.forget_key(engines, terms, row)
    assert translating.kept_keys(engines, terms) == ()
