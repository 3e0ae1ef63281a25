"""Which sentences were forgotten, and does a longer one or a mirrored window fit? A language that nobody speaks.

`synoptic --interface pseudo` shows every translated sentence accented and a third longer, `pseudo-rtl` also mirrors the
window; what is still plain English there cannot be translated yet.
"""

import re

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from reader.say import english_form

PSEUDO = {"pseudo": "fr", "pseudo-rtl": "ar"}  # and whose dates, numbers and direction go with it
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñöüýÁÇÉÍÑÖÜÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;|%L?n)")  # values and mark-up


class PseudoTranslator(QTranslator):
    """Translates whatever it is asked into something that can still be read."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return a sentence of ours accented, longer and in brackets; Qt's own words are left to Qt."""
        if context or "Qt writes" in (disambiguation or ""):  # how a date is written is no sentence
            return sourceText
        mark = (
            "\u200f" if QGuiApplication.isRightToLeft() else ""
        )  # as if it began with a letter that runs from the right
        return mark + pseudo(english_form(sourceText, n if n >= 0 else None))


def pseudo(words: str) -> str:
    """Return a template in the pseudo-language; its values and mark-up stay."""
    if not re.search(r"[^\W\d_]", words):
        return words
    parts = _KEPT.split(words)
    accented = "".join(part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts))
    return f"[{accented}{' ~' * max(1, len(words) // 9)}]"
