"""The package is not among ours: a person may have it. A package of its shape stands in for it."""

import sys

import pytest

from reader.engines import argos
from reader.engines.argos import Argos
from reader.errors import ReaderError

PACKAGE = """
class Pair:
    def translate(self, text):
        return f"({text})"

class Language:
    def __init__(self, code):
        self.code = code
    def get_translation(self, other):
        return Pair() if (self.code, other.code) == ("fr", "en") else None

def get_installed_languages():
    return [Language("fr"), Language("en"), Language("de")]
"""


@pytest.fixture
def installed(tmp_path, monkeypatch):
    folder = tmp_path / "argostranslate"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "translate.py").write_text(PACKAGE)
    monkeypatch.syspath_prepend(tmp_path)
    yield
    for name in ("argostranslate.translate", "argostranslate"):
        sys.modules.pop(name, None)


def test_without_the_package_nothing_is_offered():
    assert not argos.is_here()
    assert not Argos().has("fr", "en")


@pytest.mark.usefixtures("installed")
def test_installed_models_translate():
    assert argos.is_here()
    here = Argos()
    assert here.has("fr", "en")
    assert not here.has("de", "en")
    assert not here.has("xx", "en")
    assert here.translate("Bonjour.", "fr", "en") == "(Bonjour.)"


@pytest.mark.usefixtures("installed")
def test_a_model_that_is_gone_is_said():
    with pytest.raises(ReaderError, match="no model"):
        Argos().translate("Hallo.", "de", "en")
