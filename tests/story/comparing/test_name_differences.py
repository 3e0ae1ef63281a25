import pytest

from reader.story.comparing.name_differences import Context, name_disagreements, names, plain, unmatched

ROWS = [
    ("Gestern sprach Roy Rogers mit Marta Vidal in Toledo.", "Yesterday Roy Rogers talked to Marta Vidal in Toledo."),
    ("Nach dem Treffen lobte Vidal die Stadt Toledo.", "After the meeting Vidal praised the city of Toledo."),
    ("Dann fuhr sie mit Rogers nach München.", "Then she and Rogers went to Munich."),
    ("Von dort, aus München, kam kein Wort.", "From there, from Munich, came not a word."),
]


def found(source, target, language="de"):
    context = Context([*ROWS, (source, target)])
    pairs = name_disagreements(source, language, target, "en", context)
    return [(source[slice(*a)], target[slice(*b)]) for a, b in pairs]


def test_versions_with_the_same_names_agree():
    assert [found(*row) for row in ROWS] == [[]] * 4


def test_another_name_beside_the_same_first_name_is_found():
    assert found("So kam es, sagte Roy Rogers.", "That is how it came, said Roy Calder.") == [("Rogers", "Calder")]


def test_a_known_name_in_the_place_of_another_known_name_is_found():
    assert found("Es war, so heißt es, Vidal.", "It was, they say, Rogers.") == [("Vidal", "Rogers")]


def test_what_stands_for_a_name_again_and_again_is_its_translation():
    assert found("Zurück blieb München.", "What remained was Munich.") == []


@pytest.mark.parametrize(("word", "other"), [("Столтенберг", "Stoltenberg"), ("Παρίσι", "Paris"), ("Джеймс", "James")])
def test_a_name_has_a_partner_in_another_script(word, other):
    assert unmatched(f"so {word}", f"so {other}") == []


def test_letters_of_another_script_are_no_part_of_a_name():
    assert [name.plain for name in names("Tara保持着 Kim은")] == ["tara", "kim"]


def test_letters_for_one_sound_are_one():
    assert plain("Джон") == "jon"
    assert plain("Yusuf") == plain("Юsuf")


def test_latin_letters_in_a_text_of_another_script_stand_for_nobody():
    assert found("Es war, so heißt es, Vidal.", "라틴 글자 DMZ 는 이름이 아닙니다 Rogers") == []


def test_a_name_in_greek_letters_is_found_in_latin_ones_by_its_sounds():
    assert unmatched("και ο Γιόχαν Γκάιγκερ με τον Τζόνσον", "and Johannes Geiger with Johnson") == []


def test_a_short_name_whose_vowels_another_script_writes_as_they_sound_is_the_same():
    assert unmatched("και η Ντέιλ Έβανς", "and Dale Evans") == []
    assert [name.plain for name in unmatched("και η Ντέιλ Έβανς", "and Mary Evans")] == ["deil"]


@pytest.mark.parametrize(("name", "other"), [("Kim Sung", "Ким Сон"), ("Wang", "Ван"), ("Xiaoping", "Сяопин")])
def test_korean_and_chinese_names_are_the_same_in_letters_that_write_them_otherwise(name, other):
    assert unmatched(f"there spoke {name} again", f"там говорил {other} опять") == []
