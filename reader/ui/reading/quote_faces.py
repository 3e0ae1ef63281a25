"""Which faces do quotes and titles have, so that each language has its own form of Chinese characters?"""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from reader.ui.look.theme import TEXT_FAMILY, UI_FAMILY, ui_font
from reader.ui.reading.faces import HAN_FACES, TRADITIONAL, han_faces

PLAIN = ("Sans", "Gothic", "YaHei", "JhengHei")  # what is in the name of a face without serifs


def quote_font(pixels: int = 14, language: str = "") -> QFont:
    """Return the book face as quotes use it; a copy, to be changed freely."""
    return QFont(_quote_font(pixels, language))


def title_font(language: str = "", pixels: int = 13) -> QFont:
    """Return the bold plain face of a title in a language; a copy, to be changed freely."""
    return QFont(_title_font(language, pixels))


@lru_cache(maxsize=64)
def _quote_font(pixels: int, language: str) -> QFont:
    font = QFont()
    font.setFamilies([TEXT_FAMILY, *han_faces(language)])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    return font


@lru_cache(maxsize=64)
def _title_font(language: str, pixels: int) -> QFont:
    font = ui_font(pixels, QFont.Weight.DemiBold)
    parts = language.lower().split("-")
    form = ("zh-hant" if TRADITIONAL & set(parts) else "zh-hans") if parts[0] == "zh" else parts[0]
    known = [name for name in HAN_FACES.get(form, ()) if any(sign in name for sign in PLAIN)]
    font.setFamilies([UI_FAMILY, *[name for name in known if QFontDatabase.hasFamily(name)][:1]])
    return font
