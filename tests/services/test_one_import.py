from reader.library import Library
from reader.progress import Progress
from reader.services import deciding, reviewing
from reader.services.preparing import sha256_of
from tests.services.test_importing import bring
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take, write


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
    assert library.articles.known(sha256_of(other.read_bytes())) == first.added[0]


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
