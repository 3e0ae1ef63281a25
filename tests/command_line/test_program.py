import json
from pathlib import Path

import pytest

from reader.__main__ import is_command
from reader.command_line.program import main
from reader.library import Library


@pytest.mark.parametrize("words", [["articles"], ["stories"], ["export"], ["show", "x"], ["import-notes", "x.json"]])
@pytest.mark.parametrize("name", ["mistyped.synoptic", "no-folder/library.synoptic"])
def test_only_importing_makes_a_library(tmp_path, capsys, words, name):
    path = tmp_path / name
    assert main([*words, "--library", str(path)]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert f"There is no library {path}. Check its name" in said.err
    assert not path.exists()
    assert not path.parent.exists() or path.parent == tmp_path


def test_a_file_that_is_no_library_is_one_sentence(tmp_path, capsys):
    path = tmp_path / "x.txt"
    path.write_text("no library " * 100)
    assert main(["--library", str(path), "articles"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("words", [["import"], ["show"], ["nonsense"], ["articles", "--nonsense"], ["--json"]])
def test_wrong_usage_ends_with_two(words, capsys):
    assert main(words) == 2
    assert "usage" in capsys.readouterr().err


def test_options_stand_before_or_after_the_command(tmp_path, capsys):
    library = str(tmp_path / "library.synoptic")
    Library.open(Path(library)).close()
    for words in (
        ["--library", library, "--json", "articles"],
        ["articles", "--json", f"--library={library}"],
        [f"--library={library}", "articles", "--json"],
        ["--folder", str(tmp_path), "articles", "--json"],
    ):
        assert main(words) == 0
        assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], False),
        (["import", "x"], True),
        (["--library", "x", "stories"], True),
        (["--library=x", "--json", "stories"], True),
        (["--folder", "x", "stories"], True),
        (["--folder", "x"], False),
        (["--help"], True),
        (["--version"], True),
        (["article.txt"], False),
        (["--library", "articles"], False),
        (["--library", "x", "a.txt", "import"], False),
    ],
)
def test_commands_are_told_from_files_for_the_window(words, expected):
    assert is_command(words) is expected
