import pytest

from reader.errors import NotFound
from tests.library.factory import AT, add_article


def published(library, name, date):
    library.choices.choose_field(name, "published", date, AT)


def test_an_article_alone_is_a_story_of_one(library):
    add_article(library)
    [(story, versions)] = library.stories.all()
    assert (story.id, story.title, story.version_ids) == ("story-one", "one", ("one",))
    assert [article.id for article in versions] == ["one"]


def test_a_story_is_called_after_its_earliest_version_and_shows_all_as_they_came(library):
    add_article(library, "one", story="s")
    add_article(library, "two", story="s")
    published(library, "two", "2022-06-22")
    story, versions = library.stories.get("s")
    assert story.title == "two"
    assert [article.id for article in versions] == ["one", "two"]


def test_of_versions_of_one_day_the_one_that_came_first_names_the_story_though_its_hour_is_known(library):
    for name, date in (("one", "2022-06-22T22:27"), ("two", "2022-06-22")):
        add_article(library, name, story="s")
        published(library, name, date)
    assert library.stories.get("s")[0].title == "one"


def test_articles_are_given_with_the_other_versions_of_their_stories_those_asked_for_first(library):
    for name, story in (("one", "s"), ("two", "s"), ("three", "t"), ("gone", "t"), ("four", "u")):
        add_article(library, name, story=story)
    library.articles.remove("gone", AT)
    assert library.stories.told_by(["three", "two"]) == ("three", "two", "one")


def test_joining_moves_an_article_and_ends_the_story_it_left(library):
    add_article(library, "one")
    add_article(library, "two")
    library.stories.join(["two"], "story-one", "1")
    assert library.stories.version_ids("story-one") == ("one", "two")
    assert library.stories.of("two") == "story-one"
    with pytest.raises(NotFound):
        library.stories.get("story-two")


def test_a_given_title_goes_with_the_articles_to_a_story_that_has_none(library):
    for name in ("one", "two", "three"):
        add_article(library, name)
    library.choices.choose_story_title("story-two", "Mine", AT)
    library.choices.choose_story_title("story-three", "Also mine", AT)
    library.stories.join(["two"], "story-one", "1")
    assert library.stories.get("story-one")[0].title == "Mine"
    library.stories.join(["three"], "story-one", "1")
    assert library.stories.get("story-one")[0].title == "Mine"


def test_a_given_title_stays_with_a_story_that_keeps_versions(library):
    add_article(library, "one", story="s")
    add_article(library, "two", story="s")
    library.choices.choose_story_title("s", "Mine", AT)
    library.stories.join(["two"], "other", "1")
    assert (library.stories.get("s")[0].title, library.stories.get("other")[0].title) == ("Mine", "two")


def test_removed_articles_are_in_no_story_that_is_shown(library):
    add_article(library, "one", story="s")
    add_article(library, "two", story="s")
    library.articles.remove("one", AT)
    assert library.stories.get("s")[0].version_ids == ("two",)
    library.articles.remove("two", AT)
    assert library.stories.all() == ()


def test_the_story_imported_last_comes_first_though_the_clock_did_not_tick(library):
    for name, story in (("one", "s"), ("two", "t"), ("three", "s"), ("four", "u")):
        add_article(library, name, story=story)
    assert [story.version_ids for story, _ in library.stories.all()] == [("four",), ("one", "three"), ("two",)]
    with library.writing() as write:
        write.run("UPDATE articles SET imported_at = '2027-01-01T00:00:00Z' WHERE id = 'four'")
    assert [story.id for story, _ in library.stories.all()] == ["u", "s", "t"]


def test_a_story_id_can_be_given_by_its_first_letters(library):
    add_article(library, "one")
    assert library.stories.find_id("sto") == "story-one"
    with pytest.raises(NotFound):
        library.stories.find_id("x")


def test_what_is_not_there_is_not_found(library):
    for ask in (library.stories.get, library.stories.of):
        with pytest.raises(NotFound):
            ask("none")
