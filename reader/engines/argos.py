"""What can Argos Translate on this machine translate, where a person has installed it with models? No network."""

import importlib
import importlib.util
from typing import Any

from reader.errors import ReaderError


def is_here() -> bool:
    """Say whether the package is installed; nothing is loaded."""
    return importlib.util.find_spec("argostranslate") is not None


class Argos:
    """The installed pairs, and their translations. Codes are Argos' own."""

    def __init__(self) -> None:
        self._package: Any = importlib.import_module("argostranslate.translate") if is_here() else None

    def has(self, source: str, target: str) -> bool:
        """Say whether a pair is installed, also by way of English."""
        return self._pair(source, target) is not None

    def _pair(self, source: str, target: str) -> Any:  # noqa: ANN401  # the package has no types
        if self._package is None:
            return None
        installed = {language.code: language for language in self._package.get_installed_languages()}
        if source not in installed or target not in installed:
            return None
        return installed[source].get_translation(installed[target])

    def translate(self, text: str, source: str, target: str) -> str:
        """Return a text translated. Raises ReaderError when the pair is no longer installed."""
        pair = self._pair(source, target)
        if pair is None:
            raise ReaderError("Argos Translate has no model for this pair of languages.", "Install it, or ask another.")
        return str(pair.translate(text)).strip()
