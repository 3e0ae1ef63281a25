import pytest
from PySide6.QtGui import QFontDatabase

from reader.ui.reading.quote_faces import quote_font, title_font


def test_a_copy_may_be_changed(qapp):
    quote_font(14, "fr").setPixelSize(40)
    assert quote_font(14, "fr").pixelSize() == 14


def test_latin_stands_in_our_own_faces(qapp):
    assert quote_font(14, "fr").families() == ["Literata"]
    assert title_font("fr").families() == ["Inter"]


@pytest.mark.parametrize("language", ["ja", "ko", "zh-Hans", "zh-TW"])
def test_a_language_with_chinese_characters_has_a_face_for_them_where_one_is_installed(qapp, language):
    for font in (quote_font(14, language), title_font(language)):
        assert all(QFontDatabase.hasFamily(name) for name in font.families()[1:])
        assert len(font.families()) <= 2
