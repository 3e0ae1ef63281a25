from reader.text import source
from reader.text.canonical import canonical


def test_it_is_the_one_form_of_every_text():
    assert source.canonical is canonical
    assert canonical(canonical("a\r\n\ufeffb\x00")) == "a\nb"
