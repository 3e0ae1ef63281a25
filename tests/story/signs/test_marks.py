from reader.story.signs.marks import KINDS, marks_of


def test_marks_that_translators_keep_are_counted_in_every_script():
    one, other = marks_of(["“NATO: 5 %?” he asked (again)!", "«NATO: 5 %;» ρώτησε (πάλι)!"])
    assert one.tolist() == other.tolist()
    assert one.sum() == 9


def test_no_texts_have_no_rows():
    assert marks_of([]).shape == (0, len(KINDS))


def test_very_many_marks_count_as_the_most_that_are_counted():
    assert marks_of(["?" * 1_000]).max() == 255
