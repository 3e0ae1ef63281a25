import stat
import time

import pytest

from reader.engines.apertium import Apertium
from reader.errors import ReaderError
from reader.progress import Cancelled


def never():
    return False


def program(tmp_path, *lines):
    """Return a program that stands in for Apertium's; `-l` lists one pair."""
    path = tmp_path / "apertium"
    path.write_text("\n".join(["#!/bin/sh", 'if [ "$1" = -l ]; then echo "  fra-cat"; exit; fi', *lines]) + "\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_a_machine_without_it_offers_nothing(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert Apertium().modes == {}
    assert Apertium().route("fra", "eng") == ()


def test_variants_of_a_pair_are_no_languages(tmp_path):
    path = program(tmp_path)
    with open(path, "a") as file:
        file.write("")
    assert Apertium(path).modes == {"fra": ("cat",)}


def test_stopping_ends_the_program_at_once(tmp_path):
    apertium = Apertium(program(tmp_path, "sleep 20"))
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        apertium.translate("Bonjour.", "fra", "cat", lambda: time.monotonic() - begin > 0.2)
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize("line", ["exit 1", "cat > /dev/null"])
def test_a_failure_is_one_sentence(tmp_path, line):
    with pytest.raises(ReaderError, match="Apertium failed to translate with fra-cat"):
        Apertium(program(tmp_path, line)).translate("Bonjour.", "fra", "cat", never)


@pytest.mark.apertium
def test_french_becomes_english_by_way_of_catalan():
    words = Apertium().translate("Le président a parlé de la paix en Europe.", "fra", "eng", never)
    assert "president" in words
    assert "peace" in words


@pytest.mark.apertium
def test_signs_that_mean_something_to_apertium_come_through():
    words = Apertium().translate("L’Europe [sic] ^ {a} $5 <b> @ 50 % / 3 \\ 4", "fra", "eng", never)
    assert [sign for sign in ("[sic]", "^", "{", "$5", "<b>", "@", "%", "/", "\\") if sign not in words] == []
