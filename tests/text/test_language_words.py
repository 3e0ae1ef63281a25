from reader.text.language_words import neighbour


def test_serbian_in_latin_letters_is_told_from_croatian():
    assert neighbour("Predsednik je rekao da je vreme da se posle dve nedelje vrate u Beograd", "hr") == "sr-Latn"


def test_malay_is_told_from_indonesian():
    assert neighbour("Beliau berkata polis boleh hadir kerana perkara itu", "id") == "ms"


def test_a_language_without_neighbours_stays():
    assert neighbour("the cat sat on the mat", "en") == "en"


def test_without_words_the_language_stays():
    assert neighbour("12", "no") == "no"
