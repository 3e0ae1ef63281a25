from PySide6.QtCore import QMimeData

from reader.ui.importing.dragged import address_of, addresses_of


def mime_of(**forms):
    mime = QMimeData()
    for form, data in forms.items():
        mime.setData(form.replace("__", "/").replace("_", "-"), data)
    return mime


def test_the_address_a_text_was_copied_from_is_known_where_browsers_say_it():
    firefox = mime_of(text__x_moz_url_priv="https://example.org/1".encode("utf-16-le"))
    assert address_of(firefox) == "https://example.org/1"
    assert address_of(mime_of(chromium__x_source_url=b"https://example.org/2")) == "https://example.org/2"
    assert address_of(mime_of(text__plain=b"https://example.org/2")) == ""


def test_only_a_text_of_nothing_but_addresses_is_one():
    assert addresses_of(mime_of(text__plain=b"https://a.org/1 https://b.org/2")) == [
        "https://a.org/1",
        "https://b.org/2",
    ]
    assert addresses_of(mime_of(text__plain=b"see https://a.org/1")) == []
