"""What runs the models is not among our packages: a person may have it. Packages of its shape stand in for it."""

import json
import socket
import sys
import threading
import time

import pytest

from reader.engines import argos
from reader.engines.argos import Argos
from reader.errors import ReaderError
from reader.progress import Cancelled

RUNNER = """
import pathlib, time

class Found:
    def __init__(self, words):
        self.hypotheses = [words]

class Translator:
    def __init__(self, folder, device):
        self.name = pathlib.Path(folder, "words").read_text()
        if self.name == "broken":
            raise RuntimeError("no model")

    def translate_batch(self, batch, target_prefix, **more):
        if self.name == "slow":
            time.sleep(20)
        prefix = target_prefix[0] if target_prefix else []
        return [Found([*prefix, f"{self.name}(", *words, ")"]) for words in batch]
"""
TOKENS = """
class SentencePieceProcessor:
    def __init__(self, model_file):
        open(model_file).close()

    def encode(self, text, out_type):
        return text.split(" ")

    def decode(self, words):
        return " ".join(words)
"""


def never():
    return False


@pytest.fixture
def installed(tmp_path, monkeypatch):
    (tmp_path / "ctranslate2.py").write_text(RUNNER)
    (tmp_path / "sentencepiece.py").write_text(TOKENS)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "models"))
    yield
    for name in argos.RUNNERS:
        sys.modules.pop(name, None)


@pytest.fixture
def model(tmp_path):
    def make(source, target, words, **more):
        folder = tmp_path / "models" / f"translate-{source}_{target}-1_0"
        (folder / "model").mkdir(parents=True)
        (folder / "model" / "words").write_text(words)
        (folder / "sentencepiece.model").write_text("")
        (folder / "metadata.json").write_text(json.dumps({"from_code": source, "to_code": target} | more))
        return folder

    return make


def test_without_what_runs_them_models_are_not_offered(model, tmp_path):
    model("fr", "en", "A")
    assert not argos.is_here()
    assert Argos(tmp_path / "models").route("fr", "en") == ()


@pytest.mark.usefixtures("installed")
def test_each_sentence_is_translated_by_itself(model):
    model("fr", "en", "A")
    here = Argos()
    assert here.route("fr", "en") == (("fr", "en"),)
    assert here.route("de", "en") == ()
    assert here.translate("Bonjour. Au revoir !", "fr", "en", never) == "A( Bonjour. ) A( Au revoir ! )"


@pytest.mark.usefixtures("installed")
def test_two_models_make_a_way_by_english_first(model):
    for source, target, words in (("de", "cs", "X"), ("de", "en", "A"), ("en", "fr", "B"), ("cs", "fr", "Y")):
        model(source, target, words)
    assert Argos().translate("Hallo", "de", "fr", never) == "B( A( Hallo ) )"


@pytest.mark.usefixtures("installed")
def test_the_word_a_model_begins_with_is_no_part_of_the_translation(model):
    model("en", "pt", "A", target_prefix=">>por<<")
    assert Argos().translate("Hello.", "en", "pt", never) == "A( Hello. )"


@pytest.mark.usefixtures("installed")
def test_what_lies_beside_the_models_does_no_harm(model, tmp_path):
    model("fr", "en", "A")
    (model("fr", "de", "B") / "metadata.json").write_text("{")
    (model("fr", "es", "C") / "sentencepiece.model").unlink()
    model("fr", "it", "D", type="sbd")
    (tmp_path / "models" / "index.json").write_text("[]")
    here = Argos()
    assert [code for code in ("en", "de", "es", "it") if here.route("fr", code)] == ["en"]


@pytest.mark.usefixtures("installed")
def test_a_broken_model_is_said(model):
    model("de", "en", "broken")
    with pytest.raises(ReaderError, match="translate-de_en-1_0 cannot be used"):
        Argos().translate("Hallo.", "de", "en", never)


@pytest.mark.usefixtures("installed")
def test_stopping_does_not_wait_for_the_model(model):
    model("de", "en", "slow")
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        Argos().translate("Hallo.", "de", "en", stop.is_set)
    assert time.monotonic() - begin < 10


@pytest.mark.usefixtures("installed")
def test_no_socket_is_opened(model, monkeypatch):
    def refuse(*arguments):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    model("fr", "en", "A")
    assert Argos().translate("Bonjour.", "fr", "en", never)
