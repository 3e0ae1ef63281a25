import os
import stat

import pytest

from reader.errors import LibraryError
from reader.library import Library
from reader.model import LogEntry
from reader.progress import Progress
from reader.services import keeping_copies
from reader.services.keeping_copies import A_DAY, copies, folder, keep_copy
from tests.library.factory import add_article

START = 1_800_000_000.0


def keep(library, day, kept=3):
    """Let the library be written on a day, and keep a copy then."""
    now = START + day * 86_400
    os.utime(library.path, (now, now))
    made = keep_copy(Progress(), library, kept, now)
    if made is not None:
        os.utime(made, (now, now))
    return made


def test_one_copy_a_day_is_kept_and_the_oldest_goes(library):
    add_article(library)
    made = [keep(library, day) for day in range(5)]
    assert None not in made
    assert copies(library.path) == tuple(made[-3:])
    assert [path.name for path in made[-2:]] == ["library 0004.synoptic", "library 0005.synoptic"]
    assert stat.S_IMODE(folder(library.path).stat().st_mode) == 0o700


def test_a_copy_opens_as_the_library_it_was(library):
    add_article(library)
    copy = Library.open(keep(library, 0))
    assert copy.articles.all() == library.articles.all()
    assert keep(copy, 9) is None  # copies of copies nobody needs
    copy.close()


def test_a_second_start_on_a_day_makes_none(library):
    add_article(library)
    assert keep(library, 0)
    assert keep(library, 0.5) is None
    assert keep(library, A_DAY / 86_400)


def test_a_library_nobody_wrote_to_is_not_copied_again(library):
    add_article(library)
    keep(library, 0)
    assert keep_copy(Progress(), library, 3, START + 9 * 86_400) is None


def test_a_clock_that_was_put_back_does_not_end_the_copies(library):
    add_article(library)
    keep(library, 100)
    os.utime(library.path, (START + 101 * 86_400,) * 2)
    assert keep_copy(Progress(), library, 3, START)


def test_an_empty_library_is_not_copied_nor_one_whose_person_wants_none(library):
    assert keep(library, 0) is None
    add_article(library)
    assert keep(library, 1, kept=0) is None
    assert not folder(library.path).exists()


def test_other_files_in_the_folder_are_left_alone(library):
    add_article(library)
    folder(library.path).mkdir()
    mine = folder(library.path) / "library before the move.synoptic"
    mine.write_text("mine")
    for day in range(4):
        keep(library, day, kept=1)
    assert {path.name for path in folder(library.path).iterdir()} == {mine.name, "library 0004.synoptic"}


def test_a_full_disk_is_said_and_no_copy_goes(library, monkeypatch):
    add_article(library)
    first = keep(library, 0, kept=1)
    usage = keeping_copies.shutil.disk_usage(first)
    monkeypatch.setattr(keeping_copies.shutil, "disk_usage", lambda _: usage._replace(free=100))
    with pytest.raises(LibraryError, match="nearly full"):
        keep(library, 1, kept=1)
    assert copies(library.path) == (first,)


def log_for_a_minute(library, article_id):
    library.sessions.start("former", "A name only I know", [article_id], "2026-01-05T09:00:00Z")
    library.sessions.end("former", "2026-01-05T09:30:00Z")
    library.reading_states.log(LogEntry(article_id, "former", "2026-01-05T09:00:00Z", 60))


def test_times_that_are_erased_are_gone_from_every_copy_which_keeps_all_else_and_its_date(library):
    article = add_article(library)
    log_for_a_minute(library, article)
    made = keep(library, 0)
    before = library.copy_to(library.path.with_name(f"{library.path.name}.before-m012"))
    date = made.stat().st_mtime_ns
    library.reading_states.erase_log()
    keeping_copies.erase_log(Progress(), library)
    assert made.stat().st_mtime_ns == date
    for path in (made, before):
        copy = Library.open(path)
        assert copy.articles.all() == library.articles.all()
        assert copy.reading_states.logged() == ()
        copy.close()
    assert all(b"A name only I know" not in path.read_bytes() for path in (made, before, library.path))
    assert sorted(path.name for path in made.parent.iterdir()) == [made.name]


def test_a_copy_that_cannot_be_written_is_named_and_the_others_are_done(library):
    article = add_article(library)
    log_for_a_minute(library, article)
    first, second = keep(library, 0), keep(library, 1)
    first.write_bytes(b"SQLite format 3\0" + b"?" * 5000)
    with pytest.raises(LibraryError, match="in the copy library 0001"):
        keeping_copies.erase_log(Progress(), library)
    assert b"A name only I know" not in second.read_bytes()
