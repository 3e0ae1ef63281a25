import pytest

from reader.ui.review_lines import lines_of


@pytest.fixture
def review(reading, wait):
    reading.show_page("inbox")
    wait(lambda: reading.inbox.page.article_id)
    return reading.inbox.page


def test_the_imported_articles_are_gone_through_one_by_one(reading, review, wait):
    seen = {review.article_id}
    for _ in range(2):
        review.step_wanted.emit(1)
        wait(lambda: review.article_id not in seen)
        seen.add(review.article_id)
    assert seen == set(reading.inbox.waiting)


def test_a_line_set_aside_on_the_page_is_set_aside_in_the_library(reading, review, settled):
    version = reading.desk.library.articles.version(review.article_id)
    line = lines_of(version)[2]
    review.set_aside_wanted.emit(review.article_id, line.span)
    settled(reading)
    assert reading.desk.library.articles.version(review.article_id).cuts


def test_not_the_same_story_takes_the_article_out(reading, review, settled, wait):
    stories = {a.id: a.story_id for _, articles in reading.shelf.stories for a in articles}
    one, other = [a.id for _, articles in reading.shelf.stories if len(articles) == 2 for a in articles]
    review.refused.emit(one, other)
    settled(reading)
    assert reading.shelf.story_of(one) != reading.shelf.story_of(other)
    review.accepted.emit(one, other)
    settled(reading)
    assert reading.shelf.story_of(one) == reading.shelf.story_of(other)
    assert len(stories) == 3


def test_done_empties_the_inbox_and_opens_the_story(reading, review, wait):
    review.done.emit()
    wait(lambda: reading.panes.page is reading.synopsis)
    assert reading.inbox.waiting == ()
