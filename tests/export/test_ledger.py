import csv
import io

from reader.export import ledger
from reader.model import (  # fmt: skip
    Article,
    Difference,
    DifferenceKind,
    LedgerKind,
    OpenedStory,
    Row,
    Segment,
    Span,
    Story,
    Synopsis,
    Version,
)


def version(number, raw):
    starts = [0, *(i + 1 for i, sign in enumerate(raw[:-1]) if sign == "\n")]
    segments = tuple(Segment(a, raw.index("\n", a)) for a in starts)
    return Version(
        Article(number, f"={number}", "en", "s", "x", "2026-01-01T00:00:00Z"), f"t{number}", raw, (), segments
    )


ONE = version("a", "Two came.\nIt rained.\nAll left.\n")
OTHER = version("b", "Three came.\nAll left.\nA dog barked.\n")


def opened(*rows):
    return OpenedStory(Story("s", "A story", ("a", "b")), (ONE, OTHER), Synopsis("s", ("a", "b"), rows))


STORY = opened(Row(((0,), (0,)), 0.9), Row(((1,), ()), 0.8), Row(((2,), (1,)), 0.9), Row(((), (2,)), 0.7))
CLASH = Difference(0, DifferenceKind.NUMBER, "a", Span(0, 3), "b", Span(0, 5))


def test_differences_and_what_is_told_once_stand_in_the_order_of_the_rows():
    found = ledger.entries(STORY, [CLASH])
    assert [(entry.kind, entry.row) for entry in found] == [
        (LedgerKind.NUMBER, 0),
        (LedgerKind.ONLY_HERE, 1),
        (LedgerKind.ONLY_HERE, 3),
    ]
    assert found[1].places == (("a", Span(10, 20)),)


def test_a_moved_passage_is_one_entry_with_both_places():
    rows = [Row(((0,), ()), 0.9, moved=(2, None)), Row(((1,), (1,)), 0.9), Row(((), (0,)), 0.9, moved=(None, 0))]
    [entry] = [entry for entry in ledger.entries(opened(*rows), []) if entry.kind is LedgerKind.MOVED]
    assert {article for article, _ in entry.places} == {"a", "b"}


def test_the_table_has_a_harmless_line_for_each_place():
    text = ledger.render(STORY, [CLASH])
    lines = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert lines[0] == list(ledger.COLUMNS)
    assert [line[2] for line in lines[1:]] == ["number", "number", "only here", "only here"]
    assert [line[8] for line in lines[1:3]] == ["Two", "Three"]
    assert lines[1][6] == "'=a"
    assert lines[1][9] == "Two came."
