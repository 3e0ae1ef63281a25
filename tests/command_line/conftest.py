import json

import pytest

from reader.command_line.program import main
from reader.library import Library
from reader.services import opening
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, write


@pytest.fixture(autouse=True)
def _fake_encoder(monkeypatch):
    monkeypatch.setattr(opening, "make_encoder", FakeEncoder)


@pytest.fixture
def run(tmp_path, capsys):
    """Run a command on a library of its own; return (exit status, standard output, standard error)."""
    Library.open(tmp_path / "library.synoptic").close()

    def command(*words):
        status = main([*words, "--library", str(tmp_path / "library.synoptic")])
        output = capsys.readouterr()
        return status, output.out, output.err

    return command


@pytest.fixture
def ask(run):
    """Run a command with --json that must succeed; return the data."""

    def question(*words):
        status, output, _ = run(*words, "--json")
        assert status == 0
        return json.loads(output)

    return question


@pytest.fixture
def texts(tmp_path):
    (tmp_path / "texts").mkdir()
    return write(tmp_path / "texts", bridge=BRIDGE, bridge_again=BRIDGE_AGAIN, harvest=HARVEST)
