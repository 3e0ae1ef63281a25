import pytest

from reader.model import Span
from reader.story.comparing.counterpart import covers, find, quotations, trimmed

FR = "« Pour la première fois, nous aborderons la Chine », a déclaré Stoltenberg à Politico, qui compte 450 rédacteurs."
EN = "“For the first time, we will address China,” Stoltenberg told Politico, which has a staff of 450 writers."


def found(part, source=FR, target=EN):
    start = source.index(part)
    result = find(source, Span(start, start + len(part)), target)
    return target[result.span.start : result.span.end] if result else None


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ("Stoltenberg", "Stoltenberg"),
        ("Politico", "Politico"),
        ("450", "450"),
        ("Pour la première fois, nous aborderons la Chine", "For the first time, we will address China,"),
        ("« Pour la première fois, nous aborderons la Chine »", "“For the first time, we will address China,”"),
        (FR, EN),
    ],
)
def test_names_figures_and_quotations_are_found(part, other):
    assert found(part) == other


def test_a_name_is_found_across_scripts():
    assert found("Stoltenberg", FR, "Об этом сообщил Столтенберг в среду.") == "Столтенберг"


@pytest.mark.parametrize(
    ("source", "part", "target", "other", "languages"),
    [
        ("Prévu les 29 et 30 juin.", "29 et 30 juin", "Scheduled for June 29-30.", "June 29-30", ("fr", "en")),
        ("Er kam am Mittwoch an.", "Mittwoch", "他周三抵达。", "周三", ("de", "zh")),
        ("他周三抵达。", "周三", "Er kam am Mittwoch an.", "Mittwoch", ("zh", "de")),
        ("В среду, 10 мая, она ушла.", "10 мая", "She left on Wednesday, May 10.", "May 10", ("ru", "en")),
        (
            "Brücken in Brüssel, Belgien.",
            "Brüssel, Belgien",
            "Ponts à Bruxelles, Belgique.",
            "Bruxelles, Belgique",
            ("de", "fr"),
        ),
    ],
)
def test_dates_and_places_are_found_by_the_languages(source, part, target, other, languages):
    start = source.index(part)
    result = find(source, Span(start, start + len(part)), target, languages)
    assert result is not None
    assert target[result.span.start : result.span.end] == other


def test_a_clause_is_found_by_the_names_in_it():
    source = "Dann, so berichtet Marta Vidal aus Toledo, brach die Brücke ein, was 40 Leute sahen."
    target = "Then the bridge gave way, which 40 people saw, as Marta Vidal reports from Toledo."
    start = source.index("so berichtet")
    result = find(source, Span(start, source.index(", brach")), target)
    assert result is not None
    assert target[result.span.start : result.span.end] == "as Marta Vidal reports from Toledo"


def test_nothing_is_claimed_where_nothing_shows_it():
    assert found("aborderons") is None


def test_names_with_a_small_word_before_them_are_left_open_for_nothing_shows_whether_the_other_text_has_one():
    assert found("à Politico") is None


def test_an_empty_part_has_no_counterpart():
    assert find(FR, Span(3, 3), EN) is None
    assert find(FR, Span(0, 5), " ") is None


def test_a_part_with_nearly_all_letters_is_the_whole():
    assert covers("One, two.", Span(0, 8))
    assert not covers("One, two.", Span(0, 3))


def test_white_space_at_the_ends_does_not_count():
    assert trimmed("  ab ", Span(0, 5)) == Span(2, 4)


@pytest.mark.parametrize("text", ["„Nein“, sagte er", "«Нет», сказал он", "「いや」と述べた", "“No,” he said"])
def test_quotations_are_seen_in_every_style(text):
    assert len(quotations(text)) == 1


def test_a_name_in_a_text_without_spaces_is_not_cut():
    target = "事務総長は水曜日にマドリードの首脳会議で話した。"
    assert found("Madrid", "Er sprach am Mittwoch in Madrid auf dem Gipfel.", target) == "マドリード"


def test_a_clause_that_fits_only_a_little_better_than_others_is_offered_with_little_confidence():
    source = (
        "“C’è molta tensione”, ha detto la madre 35enne Risa Kusuma, mentre confortava il suo bambino in un centro "
        "d’evacuazione nella distrutta città di Palu. “Ad ogni momento c’è un’ambulanza che porta dei corpi."
    )
    target = (
        "« Je me sens très tendue », a déclaré Risa Kusuma, une mère de famille de 35 ans, en réconfortant son fils à "
        "Palu, dans un centre d’évacuation de la ville vidée. « À chaque instant, une ambulance ramène des corps."
    )
    start = source.index("“Ad ogni")
    result = find(source, Span(start, len(source) - 1), target, ("it", "fr"))
    assert result
    assert target[result.span.start : result.span.end].startswith("À chaque instant")
    assert result.confidence < 0.6
