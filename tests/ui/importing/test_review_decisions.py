from reader.model import Fact, LineRule, Metadata
from reader.services.line_rules import Effect
from reader.text.encoding import known
from reader.ui.importing import review_decisions as decisions
from tests.ui.made import article


def test_languages_have_names_and_undetermined_is_one():
    found = dict(decisions.languages())
    assert (found["German"], found["Arabic"], found["undetermined"]) == ("de", "ar", "und")


def test_every_encoding_that_is_offered_can_be_read():
    assert all(known(name) for name in decisions.ENCODINGS)


def test_what_is_known_now_is_where_the_change_begins():
    one = article("a1", metadata=Metadata(source=Fact("RT")))
    assert decisions.value_of(one, "Source") == "RT"
    assert decisions.value_of(one, "Author") == ""
    assert decisions.value_of(one, "Language") == one.language


def test_what_a_rule_did_is_said():
    rule, effects = LineRule("1", "line", "rt.com", False, ""), (Effect("a", "T", "line", True),) * 2
    said = "This line is set aside on rt.com from now on: 1 article changed."
    assert decisions.in_words(rule, effects) == said
    assert decisions.in_words(rule, effects, stays=True) == f"{said} In this article it stays as you decided."
    assert decisions.in_words(rule, ()) == "This line is set aside on rt.com from now on: no article changed."
