import os
import subprocess
import sys
from pathlib import Path

from reader.library import Library
from tests.services.texts import HARVEST, take

ROOT = Path(__file__).parents[2]


def synoptic(*words, **environment):
    return subprocess.run(
        [sys.executable, "-m", "reader", *words],
        cwd=ROOT,
        capture_output=True,
        env={**os.environ, **environment},
        check=True,
    )


def test_output_is_utf8_whatever_the_locale(tmp_path):
    library = Library.open(tmp_path / "l.synoptic")

    take(library, HARVEST.replace("Apple growers", "Ямбург 北京"))
    library.close()
    output = synoptic("articles", "--library", str(library.path), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "Ямбург 北京" in output.stdout.decode("utf-8")


def test_a_reader_of_the_output_may_go_away(tmp_path):
    code = 'exec "$0" -m reader articles --library "$1" | true; exit ${PIPESTATUS[0]}'
    Library.open(tmp_path / "l.synoptic").close()
    ended = subprocess.run(
        ["bash", "-c", code, sys.executable, str(tmp_path / "l.synoptic")], cwd=ROOT, capture_output=True
    )
    assert b"Traceback" not in ended.stderr
