import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.settings.preferences import Preferences
from reader.ui.translating.translator import own_first
from tests.online.servers import Server, hang, page, status
from tests.ui.commands.test_translate import texts

pytestmark = pytest.mark.usefixtures("quick_engines")


@pytest.fixture
def asking(reading):
    """Set the window up for a server nobody agreed to yet, the caret in the French text."""

    def set_up(server):
        reading.settings.translate_to = "en"
        reading.settings.translate_with = "libre"
        reading.settings.translate_address = server.address
        french = next(v.article.id for v in reading.story.opened.versions if v.article.language == "fr")
        reading.synopsis.go_to_version(french)
        reading.synopsis.go_to_row(1)
        reading.synopsis.go_to_version(french)
        return reading

    return set_up


def test_the_languages_a_person_reads_are_offered_first():
    assert own_first(["en", "de", "af", "zh-Hant"], ["de-CH", "en-US"]) == ["en", "de", "af", "zh-Hant"]
    assert own_first(["en", "de", "af"], ["C"]) == ["af", "en", "de"]


def test_nothing_is_sent_before_the_person_agreed_and_it_is_asked_once(asking, wait, settled):
    with Server() as server:
        window = asking(server)
        window.translator.passage()
        wait(lambda: window.translator.question)
        question = window.translator.question
        assert "are sent to the LibreTranslate server at 127.0.0.1" in question.sentence.text()
        assert not server.seen
        question.no.click()
        wait(lambda: window.translator.question is None)
        settled(window)
        assert not server.seen
        assert not window.story.opened.translations
        window.translator.passage()
        wait(lambda: window.translator.question)
        window.translator.question.yes.click()
        wait(lambda: window.story.opened.translations)
        settled(window)
        sent = len(server.seen)
        window.synopsis.go_to_row(2)
        window.translator.article()
        wait(lambda: len(window.story.opened.translations) == 2)
        settled(window)
        assert len(server.seen) > sent
        assert window.translator.question is None


def test_trouble_is_one_sentence_and_what_is_there_stays(asking, wait, settled):
    with Server(None, None, page) as server:
        window = asking(server)
        window.settings.agreed_engines = f"libre {server.address}"
        window.translator.article()
        wait(lambda: window.messages.text)
        settled(window)
        assert "answered with a web page" in window.messages.text
        (partial,) = window.story.opened.translations
        assert sum(words is not None for words in partial.texts) == 2
        assert "unfinished" in window.synopsis.scene.opened.version(partial.id).article.source
        window.translator.article()
        wait(lambda: window.story.opened.translations[0].is_complete)


def test_a_refused_key_can_be_entered_anew_and_is_nowhere_in_the_folder(asking, wait, settled, tmp_path, monkeypatch):
    import keyring
    import keyring.backends.fail

    keyring.set_keyring(keyring.backends.fail.Keyring())
    with Server(key="RIGHT-SECRET") as server:
        window = asking(server)
        window.settings.agreed_engines = f"libre {server.address}"
        window.translator.passage()
        wait(lambda: "wants a key, or another" in window.messages.text)
        window.messages.act()
        question = window.translator.question
        assert question.key.echoMode() == question.key.EchoMode.Password
        assert not question.yes.isEnabled()
        question.key.setText("RIGHT-SECRET")
        question.yes.click()
        wait(lambda: window.story.opened.translations)
        settled(window)
        wait(lambda: "no keyring" in window.messages.text)
    kept = b"".join(path.read_bytes() for path in (tmp_path / "folder").rglob("*") if path.is_file())
    assert b"RIGHT-SECRET" not in kept


def test_cancelling_takes_effect_at_once_and_keeps_what_is_there(asking, wait, settled):
    with Server(None, None, hang) as server:
        window = asking(server)
        window.settings.agreed_engines = f"libre {server.address}"
        window.translator.article()
        wait(lambda: len(server.seen) == 3)
        assert any(job.title == "Translating with LibreTranslate" for job in window.jobs.running)
        window.jobs.stop_all()
        wait(lambda: window.jobs.is_idle)
        settled(window)
        assert sum(words is not None for words in window.story.opened.translations[0].texts) == 2


def test_switching_the_network_off_stops_what_is_being_sent(asking, wait, settled):
    with Server(None, hang) as server:
        window = asking(server)
        window.settings.agreed_engines = f"libre {server.address}"
        window.translator.article()
        wait(lambda: len(server.seen) == 2)
        window.settings.network = False
        wait(lambda: window.jobs.is_idle)
        window.translator.article()
        wait(lambda: "switched off" in window.messages.text)
        assert len(server.seen) == 2


def test_a_busy_server_does_not_hold_up_reading(asking, wait):
    with Server(hang) as server:
        window = asking(server)
        window.settings.agreed_engines = f"libre {server.address}"
        window.translator.article()
        wait(lambda: server.seen)
        other = next(story.id for story, articles in window.shelf.stories if len(articles) == 1)
        window.story.open(other)
        wait(lambda: window.story.id == other)
        window.jobs.stop_all()


def test_asking_again_takes_the_old_trouble_away(asking, wait, settled):
    with Server(page) as server:
        window = asking(server)
        window.settings.agreed_engines = f"libre {server.address}"
        window.translator.passage()
        wait(lambda: "web page" in window.messages.text)
        window.translator.passage()
        assert not window.messages.text
        wait(lambda: window.story.opened.translations)
        settled(window)


def test_a_wish_nobody_can_fulfil_is_said(asking, wait):
    with Server(status(400, "en is not supported")) as server:
        window = asking(server)
        window.settings.agreed_engines = f"libre {server.address}"
        window.translator.passage()
        wait(lambda: "does not offer this pair" in window.messages.text)
        window.messages.act()
        wait(lambda: any(shown.isVisible() for shown in window.findChildren(Preferences)))
        window.settings.translate_to = "fr"
        window.translator.passage()
        wait(lambda: "in that language already" in window.messages.text)


@pytest.mark.apertium
def test_apertium_translates_a_real_article_into_a_column_without_asking_or_network(
    window, seeds, wait, settled, monkeypatch, tmp_path
):
    import socket

    def refuse(*arguments, **more):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    window.resize(1800, 900)  # room for two columns
    window.panes.focus(True)
    window.settings.network = False
    window.settings.translate_to = "en"
    lines = seeds[0].read_text("utf-8").splitlines(keepends=True)
    (tmp_path / "fr.txt").write_text("".join(lines[place] for place in (0, 1, 4)), "utf-8")  # a moment a sentence
    window.importer.import_paths([tmp_path / "fr.txt"])
    wait(lambda: window.story.opened is not None)
    settled(window)
    version = window.story.opened.versions[0]
    assert version.article.language == "fr"
    window.focus_text()
    window.commands.run("translate.article")
    wait(lambda: any(known.is_complete for known in window.story.opened.translations), seconds=300)
    settled(window)
    (known,) = window.story.opened.translations
    assert known.engine_name == "Apertium (rough)"
    words = " ".join(known.texts).casefold()
    assert "president" in words
    assert " the " in words
    shown = texts(window)
    assert all(bool(source) == bool(machine) for source, machine in shown)
    head = window.synopsis.scene.stage.rows.versions[1].article
    assert head.source == "Machine translation · Apertium (rough)"
    assert not window.synopsis.grab().isNull()


def test_a_key_can_be_forgotten_and_is_asked_for_again(asking, wait, settled):
    import keyring
    import keyring.backends.fail

    keyring.set_keyring(keyring.backends.fail.Keyring())
    with Server(key="RIGHT") as server:
        window = asking(server)
        window.settings.agreed_engines = f"libre {server.address}"
        window.commands.run("translate.forget_key")
        wait(lambda: "No key" in window.messages.text)
        window.translator.passage()
        wait(lambda: "wants a key" in window.messages.text)
        window.messages.act()
        window.translator.question.key.setText("RIGHT")
        window.translator.question.yes.click()
        wait(lambda: window.story.opened.translations)
        settled(window)
        window.commands.run("translate.forget_key")
        wait(window.palette_card.isVisible)
        QTest.keyClick(window.palette_card.field, Qt.Key.Key_Return)
        wait(lambda: "is forgotten" in window.messages.text)
        window.synopsis.go_to_row(2)
        window.translator.passage()
        wait(lambda: "wants a key" in window.messages.text)
