"""Where does a voice come from, and which speaks a language? Qt's text to speech, only where the system has one."""

from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:  # its description comes with every PySide6, the module itself does not
    from PySide6.QtTextToSpeech import QTextToSpeech

SILENT = frozenset({"mock"})  # engines for tests, that say nothing


def may_speak() -> bool:
    """Say whether Qt's text to speech is installed; whether the system has a voice is seen when it is first asked."""
    return find_spec("PySide6.QtTextToSpeech") is not None


def engine_of_system(parent: QObject) -> "QTextToSpeech | None":
    """Return a QTextToSpeech with the system's first engine; None without one, or without Qt's text to speech."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:  # not installed, or a library of the system that it needs is not
        return None
    engines = [name for name in QTextToSpeech.availableEngines() if name not in SILENT]
    return QTextToSpeech(engines[0], parent) if engines else None


def locale_for(language: str, spoken: list[QLocale]) -> QLocale | None:
    """Return which of the locales that are spoken fits a language tag best; None when none speaks the language."""
    wanted = QLocale(language)
    fitting = [locale for locale in spoken if locale.language() == wanted.language()]
    if wanted.language() == QLocale.Language.C or not fitting:
        return None
    return max(
        fitting, key=lambda locale: (locale.script() == wanted.script(), locale.territory() == wanted.territory())
    )
