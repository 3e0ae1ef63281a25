"""Which faces, sizes and directions do the parts of the reading view have?"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from reader.model import SegmentKind
from reader.ui.look import theme

TITLE_SIZE = 1.2  # of the text's size
TITLE_LEADING = 0.83  # of the text's line height
CUT_SIZE = 0.9
HAN_FACES = {  # one character has other forms in each of these; the first face that is installed is taken
    "ja": ("Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "Noto Sans CJK JP", "Yu Gothic", "MS Mincho"),
    "ko": ("Noto Serif CJK KR", "AppleMyungjo", "Batang", "Noto Sans CJK KR", "Malgun Gothic"),
    "zh-hans": ("Noto Serif CJK SC", "Songti SC", "SimSun", "Noto Sans CJK SC", "Microsoft YaHei"),
    "zh-hant": ("Noto Serif CJK TC", "Songti TC", "PMingLiU", "Noto Sans CJK TC", "Microsoft JhengHei"),
}
SCRIPT_FACES = {  # book faces of other scripts; without one of them the system chooses, mostly a plain face
    "arabic": ("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Traditional Arabic"),
    "hebrew": ("Noto Serif Hebrew", "Frank Ruehl CLM", "New Peninim MT", "David"),
    "devanagari": ("Noto Serif Devanagari", "Lohit Devanagari", "Kohinoor Devanagari", "Mangal"),
    "thai": ("Noto Serif Thai", "Norasi", "Thonburi", "Angsana New"),
}
SIZES = {"arabic": 1.14, "devanagari": 1.04}  # of faces whose letters are smaller than their size says: they lead, or
# the points and digits of the text face would be too heavy among them
TRADITIONAL = {"hant", "tw", "hk", "mo"}
RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi")
)


@dataclass(frozen=True)
class Face:
    """A font with the distance of its lines and where the base line stands in a line."""

    font: QFont
    pitch: float
    baseline: float
    ascent: float
    descent: float

    @staticmethod
    def of(font: QFont, line_height: float, beside: "Face | None" = None) -> "Face":
        """Measure a font; `line_height` is a multiple of its size; a face `beside` gives it its base line."""
        metrics = QFontMetricsF(font)
        pitch = round(em_of(font) * line_height, 1)
        baseline = (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        baseline = beside.baseline if beside else baseline
        return Face(font, pitch, baseline, metrics.ascent(), metrics.descent())


def em_of(font: QFont) -> float:
    """Return the size of a font in pixels of the screen."""
    return font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * QFontMetricsF(font).fontDpi() / 72


@dataclass(frozen=True)
class Faces:
    """All faces for one text size."""

    text: Face
    title: Face
    heading: Face
    cut: Face
    label: QFont
    small: QFont
    em: float = field(default=16.0)

    def of_kind(self, kind: SegmentKind) -> Face:
        """Return the face of a segment's kind."""
        if kind is SegmentKind.TITLE:
            return self.title
        return self.heading if kind is SegmentKind.HEADING else self.text


def han_faces(language: str) -> tuple[str, ...]:
    """Return the installed face for a language's form of Chinese characters; nothing for other languages."""
    parts = language.lower().split("-")
    form = "zh-hant" if TRADITIONAL & set(parts) else "zh-hans"
    known = HAN_FACES.get(form if parts[0] == "zh" else parts[0], ())
    return next(((name,) for name in known if QFontDatabase.hasFamily(name)), ())


SCRIPTS = {  # languages whose letters a book face of Latin letters does not have, by the setting that names a face
    "arabic": ("ar", "fa", "ur", "ps", "ckb", "ug", "sd", "ks"),
    "hebrew": ("he", "iw", "yi"),
    "devanagari": ("hi", "mr", "ne", "sa"),
    "thai": ("th",),
    "japanese": ("ja",),
    "korean": ("ko",),
}


def script_of(language: str) -> str:
    """Return the name of the script setting for a language, "" when the text face serves."""
    parts = language.lower().split("-")
    if parts[0] == "zh":
        return "traditional_chinese" if TRADITIONAL & set(parts) else "simplified_chinese"
    return next((script for script, languages in SCRIPTS.items() if parts[0] in languages), "")


def fallbacks(language: str, chosen: Mapping[str, str]) -> tuple[str, ...]:
    """Return the faces for letters that the text face does not have: the reader's by script, then ours."""
    mine = chosen.get(script_of(language), "")
    script = script_of(language)
    book = next(((name,) for name in SCRIPT_FACES.get(script, ()) if QFontDatabase.hasFamily(name)), ())
    return ((mine,) if mine else ()) + (han_faces(language) or book)


def faces(points: float, family: str, line_height: float, more: tuple[str, ...] = (), scale: float = 1.0) -> Faces:
    """Return the faces for a size in points, a family and a line height as a multiple of the size.

    `more` are families for the characters that the family does not have. With a scale they lead and are so much larger,
    but stand on one line with the unscaled family in the column beside.
    """
    bold = QFont.Weight.DemiBold

    def made(size: float, leading: float, weight: QFont.Weight = QFont.Weight.Normal) -> Face:
        font = theme.text_font(points * size * scale, family, weight)
        if scale == 1.0:
            font.setFamilies([family, *more])
            return Face.of(font, leading)
        font.setFamilies([*more, family])
        return Face.of(font, leading, Face.of(theme.text_font(points * size, family, weight), leading))

    text = made(1.0, line_height)
    label = theme.ui_font(10, bold)
    label.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    label.setCapitalization(QFont.Capitalization.AllUppercase)
    return Faces(
        text=text,
        title=made(TITLE_SIZE, line_height * TITLE_LEADING, bold),
        heading=made(1.0, line_height, bold),
        cut=made(CUT_SIZE, line_height),
        label=label,
        small=theme.ui_font(12),
        em=em_of(text.font),
    )


def is_right_to_left(language: str, sample: str) -> bool:
    """Say whether a language is written from right to left; when unknown the text's first letter decides."""
    parts = language.lower().split("-")
    if "latn" in parts or "cyrl" in parts:
        return False
    if "arab" in parts or "hebr" in parts or parts[0] in RIGHT_TO_LEFT:
        return True
    if parts[0] not in ("und", ""):
        return False
    strong = (unicodedata.bidirectional(character) for character in sample)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


def direction(is_rtl: bool) -> Qt.LayoutDirection:
    """Return Qt's word for a direction."""
    return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
