from reader.services.line_memory import LineMemory, number_of, numbers
from tests.services.texts import BRIDGE, HARVEST, take


def lines_of(text):
    return numbers(text.splitlines())


def test_spaces_and_case_make_no_difference():
    assert number_of("  Read  MORE ") == number_of("read more")
    assert -(2**63) <= number_of("x") < 2**63


def test_blank_lines_are_not_remembered():
    assert list(numbers(["a", " ", ""])) == [number_of("a")]


def test_no_more_lines_are_remembered_than_a_page_has():
    assert len(numbers(str(number) for number in range(10_000))) == 4000


def test_a_line_of_another_article_is_seen_elsewhere(library):
    take(library, BRIDGE + "\nMore news of the day\n")
    seen = LineMemory(library).elsewhere("new", lines_of(HARVEST + "More news of the day"))
    assert seen == {number_of("More news of the day")}


def test_a_copy_of_the_article_says_nothing(library):
    take(library, BRIDGE)
    assert LineMemory(library).elsewhere("new", lines_of(BRIDGE + "Read more")) == frozenset()


def test_articles_imported_together_know_each_other(library):
    memory = LineMemory(library)
    memory.take({"one": lines_of("Menu\n" + BRIDGE), "two": lines_of("Menu\n" + HARVEST)})
    assert memory.elsewhere("one", lines_of("Menu\n" + BRIDGE)) == {number_of("Menu")}


def test_the_text_itself_is_not_elsewhere(library):
    memory = LineMemory(library)
    memory.take({"one": lines_of(BRIDGE)})
    assert memory.elsewhere("one", lines_of(BRIDGE)) == frozenset()
