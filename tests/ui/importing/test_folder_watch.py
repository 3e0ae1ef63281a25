import pytest

from reader.settings import Settings
from reader.ui.desk.jobs import Jobs
from reader.ui.importing.folder_watch import FolderWatch

QUICK = 30  # milliseconds


@pytest.fixture
def make(qapp, tmp_path):
    """Return a function that begins to watch, as a start of the program does; what was told of is at hand."""
    jobs = Jobs()
    settings = Settings(tmp_path / "settings.json")

    def made():
        watch = FolderWatch(settings, jobs, "library")
        watch.quiet = QUICK
        watch.told = []
        watch.found.connect(watch.told.append)
        watch.start()
        return watch

    made.settings = settings
    yield made
    jobs.close()


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "in"
    place.mkdir()
    (place / "a.txt").write_text("text")
    return place


def test_it_is_off_until_a_folder_is_named_and_then_tells_of_what_is_new(make, folder, wait):
    watch = make()
    assert not watch.timer.isActive()
    make.settings.watched_folder = str(folder)
    wait(lambda: watch.told == [[folder / "a.txt"]])
    (folder / "c.txt").write_text("more")
    wait(lambda: watch.told[1:] == [[folder / "c.txt"]])
    make.settings.watched_folder = ""
    assert not watch.timer.isActive()


def test_a_folder_put_into_it_is_looked_through(make, folder, wait):
    make.settings.watched_folder = str(folder)
    watch = make()
    wait(lambda: watch.told)
    (folder / "inner").mkdir()
    (folder / "inner" / "b.txt").write_text("text")
    wait(lambda: watch.told[1:] == [[folder / "inner" / "b.txt"]])


def test_a_file_that_still_grows_is_waited_for_and_the_others_are_not(make, folder, wait):
    make.settings.watched_folder = str(folder)
    watch = make()
    wait(lambda: watch.told)

    def grow():
        with (folder / "big.txt").open("a") as file:
            file.write("more ")

    grow()
    (folder / "small.txt").write_text("text")
    wait(lambda: grow() or [folder / "small.txt"] in watch.told)
    assert not any(folder / "big.txt" in paths for paths in watch.told)
    wait(lambda: [folder / "big.txt"] in watch.told)


def test_what_was_brought_in_is_not_told_of_again_at_the_next_start(make, folder, wait):
    make.settings.watched_folder = str(folder)
    first = make()
    wait(lambda: first.told)
    first.keep(first.told[0])
    again = make()
    (folder / "b.txt").write_text("text")
    wait(lambda: again.told)
    assert again.told == [[folder / "b.txt"]]


def test_a_folder_that_is_not_there_is_said_once(make, tmp_path, wait):
    watch = make()
    said = []
    watch.missing.connect(said.append)
    make.settings.watched_folder = str(tmp_path / "none")
    wait(lambda: said)
    assert "none" in said[0]
    make.settings.watched_folder = ""
    assert said[1:] == [""]
