"""Which voice speaks."""

import sys

import pytest
from PySide6.QtCore import QLocale, QObject

from reader.ui.stories import voice

SPOKEN = [QLocale(name) for name in ("en_GB", "en_US", "de_DE", "zh_CN", "zh_TW", "pt_BR")]


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en-US", "en_US"), ("de", "de_DE"), ("de-AT", "de_DE"), ("zh-Hant-TW", "zh_TW"), ("fr", None), ("und", None)],
)
def test_the_nearest_voice_is_taken(language, expected):
    found = voice.locale_for(language, SPOKEN)
    assert (found.name() if found else None) == expected


def test_there_is_no_voice_where_qt_brings_none(qapp, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert voice.engine_of_system(QObject()) is None
