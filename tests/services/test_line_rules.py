import pytest

from reader.errors import ReaderError
from reader.model import LineRule, Span
from reader.progress import Progress
from reader.services import importing, line_rules
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


def change(library, text):
    rules = line_rules.from_text(text, library.choices.rules())
    return line_rules.change(Progress(), library, FakeEncoder(), rules)


def test_a_rule_holds_on_its_site_and_on_what_is_imported_later(library, pages):
    version = library.articles.version(pages[0])
    start = version.raw.index(FOOTER)
    rule = line_rules.rule_for(library, pages[0], Span(start, start + len(FOOTER)), keep=False)
    assert (rule.site, rule.line) == ("valley.org", FOOTER)
    line_rules.add(Progress(), library, FakeEncoder(), rule)
    assert [aside(library, one) for one in pages] == [[FOOTER], [FOOTER], []]
    text = f"{HARVEST}A new line about the price of apples and of pears.\n{FOOTER}\n"
    [later] = importing.import_text(Progress(), library, FakeEncoder(), text, "x", "https://valley.org/3").added
    assert aside(library, later) == [FOOTER]


def test_a_rule_is_tried_before_it_holds_and_can_be_taken_back(library, pages):
    rules = line_rules.from_text("aside | * | valley news is*here\n")
    effects = line_rules.preview(Progress(), library, rules)
    assert [(effect.article_id, effect.line) for effect in effects] == [(one, FOOTER) for one in pages]
    assert all(aside(library, one) == [] for one in pages)
    change(library, line_rules.as_text(rules))
    assert all(aside(library, one) == [FOOTER] for one in pages)
    change(library, "")
    assert all(aside(library, one) == [] for one in pages)


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
