import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import Library
from reader.progress import Progress
from reader.services import importing
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take, write
from tests.text.files import BODY, NEXT, epub

ROOT = Path(__file__).parents[2]


def bring(library, *paths, progress=None):
    return importing.import_paths(progress or Progress(), library, FakeEncoder(), paths)


def test_files_become_articles(library, tmp_path):
    report = bring(library, *write(tmp_path, bridge=BRIDGE, harvest=HARVEST))
    assert len(report.added) == 2
    assert library.articles.get(report.added[0]).origin == str(tmp_path / "bridge.txt")


def test_folders_are_taken_whole(library, tmp_path):
    write(tmp_path, bridge=BRIDGE)
    (tmp_path / "inner").mkdir()
    write(tmp_path / "inner", harvest=HARVEST)
    report = bring(library, tmp_path / "inner", tmp_path / "bridge.txt")
    assert len(report.added) == 2


def test_chapters_come_in_also_of_a_book_that_is_here_as_a_whole(library, tmp_path):
    (tmp_path / "x.epub").write_bytes(epub(arches=BODY * 2, piers=NEXT * 3))
    bring(library, tmp_path / "x.epub")
    report = importing.import_paths(
        Progress(), library, FakeEncoder(), [tmp_path / "x.epub"], chapters=frozenset({"2 Piers"})
    )
    assert [library.articles.get(article_id).title for article_id in report.added] == ["Piers"]


def test_one_bad_file_never_stops_the_others(library, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "c.txt").write_bytes(os.urandom(3000))
    [good] = write(tmp_path, d=BRIDGE)
    report = bring(library, tmp_path / "a.txt", tmp_path / "b.pdf", tmp_path / "c.txt", tmp_path / "none", good)
    assert len(report.added) == 1
    assert {Path(refusal.origin).name for refusal in report.refused} == {"a.txt", "b.pdf", "c.txt", "none"}
    assert all(refusal.reason.endswith(".") for refusal in report.refused)


def test_originals_are_kept_byte_for_byte(library, tmp_path):
    data = b"\xef\xbb\xbf" + BRIDGE.replace("\n", "\r\n").encode() + b"\r\n\t \r\n"
    (tmp_path / "x.txt").write_bytes(data)
    [article_id] = bring(library, tmp_path / "x.txt").added
    assert library.articles.original(article_id).data == data


def test_a_file_name_of_any_bytes_can_be_imported(library, tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text(BRIDGE)
    [article_id] = bring(library, path).added
    assert library.articles.get(article_id).origin.endswith("caf\\xe9.txt")


def test_a_stop_keeps_what_is_finished(library, tmp_path):
    paths = write(tmp_path, a=BRIDGE, b=HARVEST, c=BRIDGE_AGAIN)
    progress = Progress(lambda done, total, name: progress.stop() if done == 1 else None)
    assert bring(library, *paths, progress=progress).left == 1
    assert [article.origin for article in library.articles.all()] == [str(paths[0]), str(paths[1])]


def test_progress_is_told(library, tmp_path):
    steps: list[tuple[int, int, str]] = []
    progress = Progress(lambda *step: steps.append(step))
    bring(library, *write(tmp_path, a=BRIDGE, b=HARVEST), progress=progress)
    assert steps[0] == (0, 2, "")
    assert (1, 2, "b.txt") in steps
    assert steps[-1] == (2, 2, "")


def test_pasted_texts_of_one_name_are_articles_of_their_own(library):
    assert len(set(take(library, BRIDGE, BRIDGE_AGAIN, HARVEST))) == 3


def test_a_pasted_text_may_hold_anything(library):
    report = importing.import_text(Progress(), library, FakeEncoder(), BRIDGE + "\ud800 \0 👍🏽", "pasted")
    assert len(report.added) == 1


KILLED = """
import os, signal, sys
from pathlib import Path
from reader.library import Library
from reader.progress import Progress
from reader.services import importing
from tests.fakes import FakeEncoder
def report(done, total, name):
    if done == 2:
        os.kill(os.getpid(), signal.SIGKILL)
importing.import_paths(Progress(report), Library.open(Path(sys.argv[1])), FakeEncoder(), [Path(sys.argv[2])])
"""


def test_a_kill_in_the_middle_loses_nothing_that_was_finished(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    write(folder, a=BRIDGE, b=HARVEST, c=BRIDGE_AGAIN)
    library_path = tmp_path / "l.synoptic"
    killed = subprocess.run([sys.executable, "-c", KILLED, str(library_path), str(folder)], cwd=ROOT)
    assert killed.returncode == -9
    library = Library.open(library_path)
    assert [Path(article.origin).name for article in library.articles.all()] == ["a.txt", "b.txt"]
    report = bring(library, folder)
    assert (len(report.added), len(report.known)) == (1, 2)
    library.close()


@pytest.mark.slow
def test_three_samples_tell_one_story_and_the_fourth_another(library):
    from reader.services.opening import make_encoder

    importing.import_samples(Progress(), library, make_encoder())
    stories = [{article.language for article in articles} for _, articles in library.stories.all()]
    assert sorted(stories, key=len) == [{"fr"}, {"en", "fr", "de"}]
