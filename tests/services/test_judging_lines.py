from reader.model import Fact, LineRule, Metadata, Span
from reader.services.judging_lines import by_rules, judged, site_of

TEXT = "A title\nRead more: the mayor\nA sentence of the article.\n"
ASIDE = LineRule("1", "read more: *", "rt.com", False, "")
KEEP = LineRule("2", "Read more: the mayor", "*", True, "")


def test_a_site_is_the_host_else_the_source():
    assert site_of(Metadata(address=Fact("https://www.rt.com/a")), "/x") == "rt.com"
    assert site_of(Metadata(source=Fact("RT – Daily news")), "https://b.org/1") == "b.org"
    assert site_of(Metadata(source=Fact("www.RT.com"))) == "rt.com"
    assert site_of(Metadata()) == ""


def test_a_rule_speaks_of_its_lines_on_its_site_only():
    assert judged(TEXT, "rt.com", [ASIDE]) == ((Span(8, 28), ASIDE),)
    assert judged(TEXT, "bbc.co.uk", [ASIDE]) == ()


def test_of_two_rules_about_a_line_the_later_holds():
    assert [cut.span for cut in by_rules(TEXT, (), "rt.com", [KEEP, ASIDE])] == [Span(8, 28)]
    assert by_rules(TEXT, (), "rt.com", [ASIDE, KEEP]) == ()


def test_the_reason_names_the_site_a_rule_is_for():
    everywhere = LineRule("3", "A title", "*", False, "")
    reasons = [cut.reason for cut in by_rules(TEXT, (), "rt.com", [ASIDE, everywhere])]
    assert reasons == ["Your rule: aside everywhere", "Your rule: aside on rt.com"]
