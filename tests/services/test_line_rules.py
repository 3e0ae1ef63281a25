import pytest

from reader.errors import ReaderError
from reader.model import LineRule, Span
from reader.progress import Progress
from reader.services import deciding, importing, line_rules, refreshing
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, HARVEST

FOOTER = "Valley News is made by people who live here"


@pytest.fixture
def pages(library):
    """Two articles of one site, and one of another, with the same last line."""
    found = []
    for text, address in (
        (BRIDGE, "https://www.valley.org/1"),
        (HARVEST, "https://valley.org/2"),
        (BRIDGE * 2, "https://b.org/"),
    ):
        report = importing.import_text(Progress(), library, FakeEncoder(), f"{text}\n{FOOTER}\n", "pasted", address)
        found += report.added
    return found


def aside(library, article_id):
    version = library.articles.version(article_id)
    return [version.raw[cut.start : cut.end] for cut in version.cuts if cut.reason.startswith("Your rule")]


def cuts(library, article_id):
    return [cut.span for cut in library.articles.version(article_id).cuts]


def read_anew(library):
    return lambda article_ids: refreshing.read_anew(Progress(), library, FakeEncoder(), article_ids)


def change(library, rules):
    """Do the step that puts other rules in place, and return it with what it does."""
    if isinstance(rules, str):
        rules = line_rules.from_text(rules, library.choices.rules())
    plan = line_rules.plan(Progress(), library, rules)
    step = line_rules.changing(library, rules, plan, read_anew(library))
    step.redo()
    return step, plan


def last_line(library, article_id):
    start = library.articles.version(article_id).raw.index(FOOTER)
    return Span(start, start + len(FOOTER))


def test_a_rule_holds_on_its_site_and_on_what_is_imported_later(library, pages):
    rule = line_rules.rule_for(library, pages[0], last_line(library, pages[0]), keep=False)
    assert (rule.site, rule.line) == ("valley.org", FOOTER)
    change(library, line_rules.with_rule(library, rule))
    assert [aside(library, one) for one in pages] == [[FOOTER], [FOOTER], []]
    text = f"{HARVEST}A new line about the price of apples and of pears.\n{FOOTER}\n"
    [later] = importing.import_text(Progress(), library, FakeEncoder(), text, "x", "https://valley.org/3").added
    assert aside(library, later) == [FOOTER]


def test_a_rule_is_tried_before_it_holds_and_can_be_taken_back(library, pages):
    rules = line_rules.from_text("aside | * | valley news is*here\n")
    touched, effects = line_rules.plan(Progress(), library, rules)
    assert touched == tuple(pages)
    in_sight = [one for one in pages if last_line(library, one) not in cuts(library, one)]
    assert [(effect.article_id, effect.line) for effect in effects] == [(one, FOOTER) for one in in_sight]
    assert all(aside(library, one) == [] for one in pages)
    change(library, line_rules.as_text(rules))
    assert all(aside(library, one) == [FOOTER] for one in pages)
    change(library, "")
    assert all(aside(library, one) == [] for one in pages)


def test_other_rules_are_a_step_that_is_undone_and_done_again(library, pages):
    change(library, "aside | b.org | x")
    step, _ = change(library, f"aside | valley.org | {FOOTER}\n")
    step.undo()
    assert [rule.line for rule in library.choices.rules()] == ["x"]
    assert all(aside(library, one) == [] for one in pages)
    step.redo()
    assert [aside(library, one) for one in pages] == [[FOOTER], [FOOTER], []]


def test_what_was_not_read_anew_before_the_end_is_read_anew_at_the_next_start(library, pages):
    rules = line_rules.from_text(f"aside | * | {FOOTER}\n")
    line_rules.changing(library, rules, line_rules.plan(Progress(), library, rules), lambda _: None).redo()
    assert refreshing.refresh(Progress(), library, FakeEncoder()) == tuple(pages)
    assert all(aside(library, one) == [FOOTER] for one in pages)


def test_a_line_of_which_the_person_said_otherwise_is_not_counted_as_changed(library, pages):
    rules = line_rules.from_text("aside | * | *bridge*\n")
    before = line_rules.plan(Progress(), library, rules).effects
    first = library.articles.version(pages[0]).raw.index(before[0].line)
    deciding.keeping_line(library, pages[0], Span(first, first + len(before[0].line))).redo()
    _, plan = change(library, rules)
    assert plan.touched == tuple(dict.fromkeys(effect.article_id for effect in before))
    assert plan.effects == before[1:]
    assert len(aside(library, pages[0])) == len([effect for effect in before if effect.article_id == pages[0]]) - 1


def test_what_was_decided_about_a_line_becomes_the_rule_and_then_the_other(library, pages):
    line = last_line(library, pages[0])
    deciding.keeping_line(library, pages[0], line).redo()
    for keep in (True, False, True):
        rule = line_rules.rule_for(library, pages[0], line, keep=False)
        assert rule.keep is keep
        assert line_rules.decision(library, pages[0], line) is True
        change(library, line_rules.with_rule(library, rule))


def test_a_whole_article_on_one_line_is_no_line_of_a_site(library):
    text = "A title\n\n" + "It rains. " * 100
    [one] = importing.import_text(Progress(), library, FakeEncoder(), text, "pasted").added
    with pytest.raises(ReaderError, match="no line of a site"):
        line_rules.rule_for(library, one, Span(9, len(text)), keep=False)


def test_a_later_rule_wins_and_keeping_wins_over_what_was_found(library, pages):
    change(library, f"aside | * | {FOOTER}\nkeep | b.org | {FOOTER}\n")
    assert [aside(library, one) for one in pages] == [[FOOTER], [FOOTER], []]
    version = library.articles.version(pages[2])
    assert not any(version.raw[cut.start : cut.end] == FOOTER for cut in version.cuts)


def test_rules_as_text_come_back_as_they_were():
    rules = (LineRule("1", "Read more", "rt.com", False, "2024"), LineRule("2", "By *", "*", True, "2024"))
    assert line_rules.from_text("# mine\n\n" + line_rules.as_text(rules), rules) == rules


@pytest.mark.parametrize(
    "text", ["Read more", "away | rt.com | x", "aside | rt.com", "aside | rt.com | *", "keep | a | " + "x" * 600]
)
def test_what_is_no_rule_is_named_by_its_line(text):
    with pytest.raises(ReaderError, match="Line 2"):
        line_rules.from_text(f"keep | * | fine\n{text}")
