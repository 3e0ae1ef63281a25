from reader.model import Fact, Metadata
from reader.ui.look.facts import Facts, Known, article_facts, sureness
from tests.ui.made import THEME, article


def test_how_sure_is_said_only_when_it_is_not_certain():
    assert (sureness(0.99), sureness(1.0)) == ("99 %", "")


def test_a_fact_says_where_it_was_seen():
    facts = article_facts(article("a1", metadata=Metadata(source=Fact("RT", 0.9, "the last line"))))
    assert Known("Source", "RT", "90 %", "the last line") in facts


def test_what_is_not_known_is_left_out():
    assert [line.label for line in article_facts(article("a1"))] == ["Title", "Language"]


def test_a_line_may_have_a_link(qtbot):
    facts = Facts(THEME)
    qtbot.addWidget(facts)
    facts.show_known([Known("Original", "9 of 32", link="show all")])
    with qtbot.waitSignal(facts.links["Original"].clicked):
        facts.links["Original"].click()
