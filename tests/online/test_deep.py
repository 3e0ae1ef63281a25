import logging
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from reader.online import transport
from reader.online.deep import open_door
from reader.online.network import Network, NetworkOff
from reader.online.trouble import EngineTrouble, Kind
from reader.progress import Cancelled
from tests.online.servers import Server, hang, hang_up, moved, page, says, status

ON = Network(lambda: True)


def never():
    return False


def ask(server, engine="libre", text="Bonjour Séoul.", source="fr", target="en", key="", is_stopped=never):
    return open_door(ON, "The Engine", engine, server.address, key).translate(text, source, target, is_stopped)


def trouble(server, **more):
    with pytest.raises(EngineTrouble) as caught:
        ask(server, **more)
    return caught.value


@pytest.mark.parametrize(
    ("engine", "words"),
    [
        ("libre", "<fr>en:Bonjour Séoul."),
        ("google", "<fr>en:Bonjour Séoul."),
        ("mymemory", "<fr|en>:Bonjour Séoul."),
        ("deepl", "<fr>en:Bonjour Séoul."),
        ("microsoft", "<fr>en:Bonjour Séoul."),
    ],
)
def test_every_engine_translates_through_deep_translator(engine, words):
    with Server() as server:
        assert ask(server, engine, key="SECRET") == words
        assert len(server.seen) == 1


@pytest.mark.parametrize("engine", ["libre", "deepl", "microsoft"])
def test_key_and_text_stand_in_no_address(engine):
    with Server() as server:
        ask(server, engine, key="SECRET")
        _, path, headers, fields = server.seen[0]
    assert "SECRET" not in path
    assert "Bonjour" not in path
    assert "SECRET" in str(headers) + str(fields)


def test_the_engine_is_told_nothing_about_the_reader():
    with Server() as server:
        ask(server)
        headers = server.seen[0][2]
    assert headers["User-Agent"] == "Synoptic"
    assert not {"Cookie", "Referer", "Authorization"} & set(headers)


@pytest.mark.parametrize(
    ("play", "kind"),
    [
        (status(429), Kind.BUSY),
        (status(429, Retry_After="86400"), Kind.QUOTA),
        (status(456), Kind.QUOTA),
        (status(500), Kind.BUSY),
        (status(503), Kind.BUSY),
        (status(401), Kind.KEY),
        (status(403), Kind.KEY),
        (status(400, "Visit us to get an API key"), Kind.KEY),
        (status(400, "xx is not supported"), Kind.LANGUAGE),
        (status(404), Kind.REFUSED),
        (page, Kind.PAGE),
        (moved, Kind.PAGE),
        (says(b"not json at all"), Kind.ANSWER),
        (says(b""), Kind.ANSWER),
        (says({"something": "else"}), Kind.ANSWER),
        (says(["a", "list"]), Kind.ANSWER),
        (says({"translatedText": ""}), Kind.ANSWER),
        (says({"translatedText": None}), Kind.ANSWER),
        (says({"translatedText": {"deep": 1}}), Kind.ANSWER),
        (says(b"\xff\xfe\x00garbage"), Kind.ANSWER),
        (hang_up, Kind.OFFLINE),
    ],
)
def test_each_trouble_is_one_sentence_without_secrets(play, kind):
    with Server(play) as server:
        found = trouble(server, key="SECRET", text="texte privé")
    assert found.kind is kind
    assert found.__cause__ is None
    assert found.__suppress_context__ or found.__context__ is None
    assert not any(word in str(found) for word in ("SECRET", "privé", "127.0.0.1"))


@pytest.mark.parametrize("engine", ["google", "mymemory", "deepl", "microsoft"])
@pytest.mark.parametrize("play", [status(429), status(403), page, hang_up, says(b"[]"), says({})])
def test_the_other_engines_never_raise_anything_else(engine, play):
    with Server(play) as server:
        trouble(server, engine=engine, key="SECRET")


def test_a_quota_that_comes_as_a_translation_is_recognised():
    warning = {"responseData": {"translatedText": "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS"}}
    with Server(says(warning)) as server:
        assert trouble(server, engine="mymemory").kind is Kind.QUOTA


def test_a_server_that_hangs_is_given_up(monkeypatch):
    monkeypatch.setattr(transport, "READ_SECONDS", 0.2)
    with Server(hang) as server:
        assert trouble(server).kind is Kind.TIMEOUT


def test_no_server_means_no_connection():
    with Server() as server:
        pass
    assert trouble(server).kind is Kind.OFFLINE


def test_stopping_takes_effect_at_once_though_the_server_hangs():
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    with Server(hang) as server, pytest.raises(Cancelled):
        ask(server, is_stopped=stop.is_set)


def test_with_the_network_off_nothing_is_asked():
    with Server() as server:
        with pytest.raises(NetworkOff):
            open_door(Network(lambda: False), "X", "libre", server.address).translate("x", "fr", "en", never)
        assert not server.seen


def test_a_wrong_key_is_said():
    with Server(key="right") as server:
        assert trouble(server, key="wrong").kind is Kind.KEY
        assert ask(server, key="right").startswith("<fr>en:")


def test_many_threads_do_not_mix_their_texts():
    with Server() as server:
        door = open_door(ON, "X", "libre", server.address)
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda n: door.translate(f"texte {n}", "fr", "en", never), range(60)))
    assert found == [f"<fr>en:texte {n}" for n in range(60)]


def test_the_log_holds_no_key_and_no_text(caplog):
    caplog.set_level(logging.INFO)
    with Server(status(500), hang_up, page) as server:
        for _ in range(3):
            trouble(server, key="SECRET", text="texte privé")
        ask(server, key="SECRET", text="texte privé")
    assert "SECRET" not in caplog.text
    assert "privé" not in caplog.text
