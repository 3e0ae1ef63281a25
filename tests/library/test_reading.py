from reader.model import LogEntry, MarkedPlace, Original, ReadingPlace, ReadingState, SourceText
from tests.library.factory import AT, add_article

LATER = "2026-01-03T00:00:00Z"


def test_reading_an_article_keeps_the_place_and_done_stays_done(library):
    add_article(library, "one")
    library.reading_states.put("one", 5, AT)
    assert library.reading_states.all() == {"one": ReadingPlace(ReadingState.READING, 5, AT)}
    library.reading_states.set_state(["one"], ReadingState.DONE, AT)
    library.reading_states.put("one", 7, LATER)
    assert library.reading_states.all() == {"one": ReadingPlace(ReadingState.DONE, 7, LATER)}


def test_unread_again_forgets_the_place(library):
    add_article(library, "one")
    library.reading_states.put("one", 5, AT)
    library.reading_states.set_state(["one"], ReadingState.UNREAD, AT)
    assert library.reading_states.all() == {}


def test_a_place_in_an_earlier_text_is_the_start_of_the_new_one(library):
    add_article(library, "one")
    library.reading_states.put("one", 5, AT)
    library.reading_states.mark("a", "one", 5, AT)
    original = Original("0" * 64, b"x", "x.txt", "text/plain")
    library.articles.add_text("one", "later", original, SourceText("x", "text/plain", "utf-8"), AT)
    assert library.reading_states.all()["one"].position == 0
    assert library.reading_states.marks() == (MarkedPlace("a", "one", 0),)


def test_a_letter_marks_one_place(library):
    add_article(library, "one")
    library.reading_states.mark("a", "one", 5, AT)
    library.reading_states.mark("a", "one", 9, AT)
    assert library.reading_states.marks() == (MarkedPlace("a", "one", 9),)


def test_times_are_logged_by_session_and_erased(library):
    add_article(library, "one")
    library.sessions.start("s", "today", ["one"], AT)
    for entry in (LogEntry("one", None, AT, 12.5), LogEntry("one", "s", LATER, 60, "de")):
        library.reading_states.log(entry)
    assert [entry.seconds for entry in library.reading_states.logged()] == [12.5, 60]
    assert library.reading_states.logged("s") == (LogEntry("one", "s", LATER, 60, "de"),)
    library.reading_states.erase_log()
    assert library.reading_states.logged() == ()


def test_what_was_erased_is_put_back_beside_what_came_since_but_not_of_articles_that_are_gone(library):
    for name in ("one", "gone"):
        add_article(library, name)
    for id in ("former", "open"):
        library.sessions.start(id, "today", ["one", "gone"], AT)
    for article_id, session_id in (("one", "former"), ("gone", None), ("one", "open")):
        library.reading_states.log(LogEntry(article_id, session_id, AT, 60))
    erased = library.reading_states.erase_log()
    library.reading_states.log(LogEntry("one", "open", LATER, 5))
    library.articles.remove("gone", AT)
    library.trash.empty()
    library.reading_states.put_back(erased)
    logged = [(entry.session_id, entry.seconds) for entry in library.reading_states.logged()]
    assert logged == [("open", 5), ("former", 60), ("open", 60)]
    items = library._file.rows("SELECT session_id, article_id FROM session_items ORDER BY session_id")
    assert [tuple(item) for item in items] == [("former", "one"), ("open", "one")]


def test_erasing_the_log_forgets_the_sessions_that_ended_and_leaves_the_open_one(library):
    add_article(library, "one")
    for id in ("former", "open"):
        library.sessions.start(id, "today", ["one"], AT)
    library.reading_states.erase_log()
    assert library.sessions.open().items == (("one", False),)
    assert [row["id"] for row in library._file.rows("SELECT id FROM sessions")] == ["open"]
