import json
from pathlib import Path

import pytest

from reader.command_line.program import main
from reader.library import Library
from reader.model import Color
from reader.progress import Progress
from reader.services import annotating, opening
from tests.command_line.test_terminal import synoptic
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE


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
    assert main([*common, "--chapters", "--column", "text=one", str(tmp_path / "x.csv"), str(tmp_path / "x.epub")]) == 0
    assert len(json.loads(capsys.readouterr().out)["added"]) == 3


def test_nothing_is_fetched_when_the_preferences_switch_the_network_off(tmp_path, capsys):
    (tmp_path / "settings.json").write_text('{"network": false}')
    assert main(["--folder", str(tmp_path), "import", "https://example.org/"]) == 1
    assert "switched off" in capsys.readouterr().err
