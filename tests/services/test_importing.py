import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import Library
from reader.progress import Progress
from reader.services import deciding, importing, reviewing
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


def test_the_same_file_twice_is_known(library, tmp_path):
    [path] = write(tmp_path, bridge=BRIDGE)
    first = bring(library, path)
    again = bring(library, path, path)
    assert (again.added, again.known) == ((), first.added)


def test_the_same_text_in_other_bytes_is_known_and_its_bytes_are_kept(library, tmp_path):
    first = bring(library, *write(tmp_path, bridge=BRIDGE))
    other = tmp_path / "windows.txt"
    other.write_bytes(b"\xef\xbb\xbf" + BRIDGE.replace("\n", "\r\n").encode())
    again = bring(library, other)
    assert again.known == first.added
    assert library.articles.known(importing.preparing.sha256_of(other.read_bytes())) == first.added[0]


def test_a_file_saved_in_other_bytes_stays_the_same_text(library, tmp_path):
    [path] = write(tmp_path, bridge=BRIDGE)
    [article_id] = bring(library, path).added
    text_id = library.articles.text_id(article_id)
    path.write_bytes(b"\xef\xbb\xbf" + BRIDGE.encode())
    for _ in range(2):
        assert bring(library, path).known == (article_id,)
    assert library.articles.text_id(article_id) == text_id


def test_the_same_text_twice_in_one_import_is_one_article(library, tmp_path):
    report = bring(library, *write(tmp_path, one=BRIDGE, two=BRIDGE), *write(tmp_path, three=BRIDGE + "\n"))
    assert len(report.added) >= 1
    assert len(library.articles.all()) == len(report.added)
    assert len(set(report.added)) == len(report.added)


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


def test_what_a_person_moves_during_an_import_is_heeded(library, tmp_path):
    one, again, other = take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    elsewhere = Library.open(library.path)

    def report(done: int, total: int, name: str) -> None:
        if (done, name) == (1, "b.txt") and elsewhere.stories.of(one) != elsewhere.stories.of(other):
            deciding.merging(elsewhere, elsewhere.stories.of(other), elsewhere.stories.of(one)).redo()

    paths = write(tmp_path, a=HARVEST.replace("Apple", "Apples:"), b=BRIDGE.replace("Old", "The old"))
    report_of_import = bring(library, *paths, progress=Progress(report))
    elsewhere.close()
    assert len({library.stories.of(article_id) for article_id in (one, again, other, *report_of_import.added)}) == 1


def test_a_removed_article_comes_back_with_its_decisions(library, tmp_path):
    [path] = write(tmp_path, bridge=BRIDGE)
    [article_id] = bring(library, path).added
    deciding.choosing_field(library, article_id, "title", "My title").redo()
    reviewing.reviewing(library, [article_id]).redo()
    deciding.removing(library, [article_id]).redo()
    assert bring(library, path).added == (article_id,)
    assert library.articles.get(article_id).title == "My title"
    assert library.articles.to_review() == (article_id,)  # it came in, and waits for a look


def test_a_changed_file_is_another_text_of_the_same_article(library, tmp_path):
    [path] = write(tmp_path, bridge=BRIDGE)
    [article_id] = bring(library, path).added
    write(tmp_path, bridge="Corrected.\n\n" + BRIDGE)
    assert bring(library, path).known == (article_id,)
    assert library.articles.version(article_id).raw.startswith("Corrected.")


def test_a_file_that_goes_back_to_its_earlier_state_shows_it_again(library, tmp_path):
    [path] = write(tmp_path, bridge=BRIDGE)
    [article_id] = bring(library, path).added
    write(tmp_path, bridge="Corrected.\n\n" + BRIDGE)
    bring(library, path)
    write(tmp_path, bridge=BRIDGE)
    assert bring(library, path).known == (article_id,)
    assert library.articles.version(article_id).raw == BRIDGE
    assert len(library.articles.all()) == 1


def test_another_article_in_the_same_file_is_another_article(library, tmp_path):
    [path] = write(tmp_path, news=BRIDGE)
    bring(library, path)
    write(tmp_path, news=HARVEST)
    assert len(bring(library, path).added) == 1
    assert len(library.articles.all()) == 2


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
