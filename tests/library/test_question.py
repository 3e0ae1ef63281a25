import pytest

from reader.library.question import TEXT, Condition, ask
from reader.model import Span


def said(words):
    """Return the groups in short: text as it is, fields as field:value, not with a minus, unfinished with a star."""
    return [
        " or ".join(
            ("-" if c.is_not else "") + (c.value if c.field == TEXT else f"{c.field}:{c.value}") + "*" * c.is_open
            for c in group
        )
        for group in ask(words).groups
    ]


@pytest.mark.parametrize(
    ("words", "understood"),
    [
        ("sommet madrid", ["sommet*", "madrid*"]),
        ("une ville ", ["une", "ville*"]),
        ('"south korea" ', ["south korea"]),
        ("lang:FR Tag:nato x ", ["language:FR", "tag:nato", "x"]),
        ('tag:"two words" x ', ["tag:two words", "x"]),
        ("colour:yellow color:blue x ", ["color:yellow", "color:blue", "x"]),
        ("has:note is:unread x ", ["has:note", "is:unread", "x"]),
        ("before:2024 after:2023/4/1 x ", ["before:2024", "after:2023-04-01", "x"]),
        ("this -that -lang:de x ", ["this", "-that", "-language:de", "x"]),
        ("a b OR c d ", ["a", "b or c", "d"]),
        ("tag:x OR lang:fr y ", ["tag:x or language:fr", "y"]),
        ("a OR", ["a"]),
        ("OR a ", ["a"]),
        ("a AND b ", ["a", "b"]),
        ("OR", ["or*"]),
        ("one or two ", ["one", "or", "two"]),
    ],
)
def test_a_question_is_taken_apart(words, understood):
    assert said(words) == understood


@pytest.mark.parametrize(
    "words",
    [
        "colour:mauve",
        "before:soon",
        "before:2024-13",
        "after:2024-01-32",
        "is:nice",
        "title:x",
        "lang:",
        "http://x.org",
    ],
)
def test_what_is_not_understood_is_text(words):
    assert {c.field for group in ask(words + " ").groups for c in group} == {TEXT}
    assert ask(words + " ").chips == ()


def test_a_value_that_is_being_typed_is_understood_as_soon_as_it_is_clear():
    assert said("colour:ye") == ["color:yellow*"]
    assert said("colour:p") == ["colour p*"]


def test_chips_say_where_what_was_understood_stands():
    chips = ask('x lang:fr -"no way" "so it is"').chips
    assert [(c.span, c.field, c.value) for c in chips] == [
        (Span(2, 9), "language", "fr"),
        (Span(10, 19), "without", '"no way"'.strip('"')),
        (Span(20, 30), "exact", "so it is"),
    ]


def test_words_of_a_question_are_kept_as_they_were_typed_for_asking_by_meaning():
    assert ask("lang:fr sommet de l'OTAN -Trump à Madrid").said == "sommet de l'OTAN à Madrid"


def test_the_expression_for_the_full_text_table_holds_quoted_phrases_only():
    assert ask('a" OR NEAR(b lang:fr').match == '("a" OR "near b")' or ask("x").match == '("x" *)'
    assert ask("x -y ").match == '(("x")) NOT ("y")'
    assert ask("x -y ").beside_match == ()
    assert ask("x -y ").filters == ((Condition(TEXT, "y", True),),)


@pytest.mark.parametrize(
    "words", ['"', "-", "--", '-"', "OR OR", ":", "lang:", '"" ""', "\0", "\ud800", "(" * 5000, "-" * 99]
)
def test_odd_questions_are_no_errors(words):
    ask(words)


def test_a_match_is_narrowed_by_words_that_do_not_go_on():
    assert ask("korea").narrower == ('("korea")',)
    assert ask("south kor").narrower == ('("south") AND ("kor")', '("south") AND ("kor" *)')
    assert ask("one two ").narrower == ()
