from reader.text.language_words import neighbour


def test_serbian_in_latin_letters_is_told_from_croatian():
    assert neighbour("Predsednik je rekao da je vreme da se posle dve nedelje vrate u Beograd", "hr") == "sr-Latn"


def test_malay_is_told_from_indonesian():
    assert neighbour("Beliau berkata polis boleh hadir kerana perkara itu", "id") == "ms"


def test_a_language_without_neighbours_stays():
    assert neighbour("the cat sat on the mat", "en") == "en"


def test_without_words_the_language_stays():
    assert neighbour("12", "no") == "no"


def test_a_name_that_begins_like_a_word_of_the_neighbour_tells_nothing():
    assert neighbour("Utrka je počela, a Max Verstappen je bio prvi.", "hr") == "hr"


def test_norwegian_is_told_from_danish():
    assert neighbour("Hun sa at de ble sendt ut av byen etter en uke.", "da") == "no"
    assert neighbour("Hun sagde, at de blev sendt ud af byen efter en uge.", "no") == "da"
