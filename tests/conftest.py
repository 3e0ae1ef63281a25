"""Fixtures without Qt: a library in a throw-away folder, and the four sample articles."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from reader import paths
from reader.library import Library
from reader.online import patience

settings.register_profile("patient", settings(), deadline=None)  # others may use this machine: no test is timed
settings.load_profile("patient")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new library."""
    opened = Library.open(tmp_path / "library.synoptic", patience=0.2)
    yield opened
    opened.close()


@pytest.fixture
def quick_engines(monkeypatch) -> None:
    """Engines that are asked at once, and at once again after trouble; test_patience.py has how long they wait."""
    monkeypatch.setattr(patience, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(patience.Pace, "take_turn", lambda pace, is_stopped: None)


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """The four sample articles: a French, a German and an English version of one story, and another French article."""
    return sorted(paths.seeds().glob("*.txt"))
