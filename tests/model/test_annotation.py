from dataclasses import replace

from reader.model import Selector, Span, Target

TARGET = Target("a", "t", Selector("the bridqe", "over ", " fell", 5, 15))


def test_a_passage_lies_where_its_selector_says():
    assert TARGET.span == Span(5, 15)


def test_a_corrected_quote_is_shown_and_the_words_of_the_text_stay():
    corrected = replace(TARGET, corrected="the bridge")
    assert (TARGET.quote, corrected.quote) == ("the bridqe", "the bridge")
    assert corrected.selector.exact == "the bridqe"
