from reader.model import Span
from tests.ui.desk.test_desk import article_id as article_id
from tests.ui.desk.test_desk import desk as desk


def test_a_line_is_set_aside_and_kept_again_by_the_same_call(desk, article_id):
    line = Span(0, len("A title stands here"))
    desk.history.do(desk.decisions.line_step(article_id, line))
    assert desk.library.articles.version(article_id).cuts
    desk.history.do(desk.decisions.line_step(article_id, line))
    assert not desk.library.articles.version(article_id).cuts


def test_a_review_shows_the_article_without_candidates_when_it_is_alone(desk, article_id):
    assert desk.decisions.review(article_id).version.article.id == article_id
    assert desk.decisions.review(article_id).candidates == ()
