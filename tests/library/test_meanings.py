from tests.library.factory import AT, add_article


def text_of(library, name):
    return library.articles.text_id(name)


def test_what_is_missing_is_known_the_newest_first(library):
    add_article(library, "one")
    add_article(library, "two")
    assert library.meanings.missing("1") == ("two", "one")
    library.meanings.put(text_of(library, "two"), b"signs", b"exact", "1")
    assert library.meanings.missing("1") == ("one",)
    assert library.meanings.missing("2") == ("two", "one")


def test_only_what_was_written_since_is_read_again(library):
    for name in ("one", "two"):
        add_article(library, name)
        library.meanings.put(text_of(library, name), name.encode(), b"", "1")
    [first, second] = library.meanings.after(0, "1")
    assert (first[2], second[2]) == (b"one", b"two")
    library.meanings.put(text_of(library, "two"), b"new", b"", "1")
    assert [signs for _, _, signs in library.meanings.after(second[0], "1")] == [b"new"]


def test_meanings_are_missing_again_when_the_segments_change(library):
    add_article(library, "one")
    library.meanings.put(text_of(library, "one"), b"signs", b"exact", "1")
    library.derived.put_segments(text_of(library, "one"), [], 0, "1")
    assert library.meanings.missing("1") == ("one",)
    assert library.meanings.exact([text_of(library, "one")], "1") == {}


def test_the_exact_numbers_of_removed_articles_are_not_given(library):
    add_article(library, "one")
    text_id = text_of(library, "one")
    library.meanings.put(text_id, b"signs", b"exact", "1")
    assert library.meanings.exact([text_id, "none"], "1") == {text_id: ("one", b"exact")}
    library.articles.remove("one", AT)
    assert library.meanings.exact([text_id], "1") == {}
