from tests.library.factory import AT, add_article


def names(session):
    return [article_id for article_id, _ in session.items]


def test_a_session_is_a_queue_that_waits_until_it_is_ended(library):
    for name in ("one", "two"):
        add_article(library, name)
    library.sessions.start("s", "today", ["two", "one", "two"], AT)
    assert names(library.sessions.open()) == ["two", "one"]
    library.sessions.set_done("s", "two", True)
    assert library.sessions.open().items == (("two", True), ("one", False))
    library.sessions.end("s", AT)
    assert library.sessions.open() is None


def test_a_new_session_ends_the_one_that_is_open(library):
    add_article(library, "one")
    library.sessions.start("s", "today", ["one"], AT)
    library.sessions.start("t", "tomorrow", ["one"], AT)
    assert library.sessions.open().id == "t"


def test_a_session_that_ended_is_opened_again_and_the_open_one_ends(library):
    add_article(library, "one")
    library.sessions.start("s", "today", ["one"], AT)
    library.sessions.start("t", "tomorrow", ["one"], AT)
    assert [session.id for session in library.sessions.ended(9)] == ["s"]
    library.sessions.reopen("s", AT)
    assert library.sessions.open().id == "s"
    assert [session.id for session in library.sessions.ended(9)] == ["t"]
    library.sessions.reopen("erased", AT)
    assert library.sessions.open().id == "s"


def test_the_queue_can_be_reordered_and_what_is_done_stays_done(library):
    for name in ("one", "two", "three"):
        add_article(library, name)
    library.sessions.start("s", "today", ["one", "two"], AT)
    library.sessions.set_done("s", "one", True)
    library.sessions.reorder("s", ["three", "two", "one"])
    assert library.sessions.open().items == (("three", False), ("two", False), ("one", True))


def test_a_removed_article_is_not_in_the_queue(library):
    add_article(library, "one")
    library.sessions.start("s", "today", ["one"], AT)
    library.articles.remove("one", AT)
    assert names(library.sessions.open()) == []
