"""How likely is a text in each language, by langdetect's letter-group profiles, without its dice?

langdetect draws letter groups at random; summing the log probability of all of them is as right, always gives the same
answer and is several times faster. The profiles are read once, under a lock: the package's own first use from two
threads at once goes wrong.
"""

import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

_MOST_WORDS = 20_000  # whose groups are remembered
_MOST_TEXTS = 500  # of which is remembered what was said
_SMOOTHING = 0.5 / 10_000  # langdetect's alpha over its base frequency


class _Normalised(dict[int, str]):
    """A table for str.translate that asks langdetect's own clean-up about each letter once."""

    def __missing__(self, code: int) -> str:
        from langdetect.utils.ngram import NGram

        letter = str(NGram.normalize(chr(code)))
        self[code] = letter
        return letter


class Profiles:
    """The profiles as one matrix: a row for each letter group, a column for each language."""

    def __init__(self, folder: Path) -> None:
        import numpy

        files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
        rows: dict[str, int] = {}
        entries: list[tuple[int, int, float]] = []
        for column, path in enumerate(files):
            profile = json.loads(path.read_text("utf-8"))
            for group, count in profile["freq"].items():
                if 1 <= len(group) <= 3:
                    row = rows.setdefault(group, len(rows))
                    entries.append((row, column, count / profile["n_words"][len(group) - 1]))
        table = numpy.zeros((len(rows), len(files)), dtype=numpy.float32)
        where = numpy.array([entry[:2] for entry in entries])
        table[where[:, 0], where[:, 1]] = [entry[2] for entry in entries]
        self.languages = tuple(path.name for path in files)
        self._rows = rows
        self._logs = numpy.log(table + _SMOOTHING)
        self._normalised = _Normalised()
        self._said: dict[str, tuple[NDArray[numpy.float32], int]] = {}
        self._of_word: dict[str, tuple[int, ...]] = {}  # a text says the same words again and again

    def groups(self, text: str) -> list[int]:
        """Return the row of each known group of one to three letters; words in capitals are passed over."""
        found: list[int] = []
        for word in text.translate(self._normalised).split():
            rows = self._of_word.get(word)
            if rows is None:
                if len(self._of_word) >= _MOST_WORDS:
                    self._of_word.clear()
                rows = self._of_word[word] = self._groups_of(word)
            found += rows
        return found

    def _groups_of(self, word: str) -> tuple[int, ...]:
        if len(word) > 1 and word.isupper() and word.lower() != word:
            return ()
        padded = f" {word} "
        ends = range(2, len(padded) + 1)
        rows = (self._rows.get(padded[start:end]) for end in ends for start in range(max(0, end - 3), end))
        return tuple(row for row in rows if row is not None)

    def log_likelihoods(self, text: str) -> "tuple[NDArray[numpy.float32], int]":
        """Return the log likelihood of the text in each of `languages`, and the number of letter groups it rests on.

        A line is asked as such, and again as a paragraph of its article: what was said last is remembered.
        """
        known = self._said.get(text)
        if known is None:
            if len(self._said) >= _MOST_TEXTS:
                self._said.clear()
            found = self.groups(text)
            known = self._said[text] = self._logs[found].sum(axis=0), len(found)
        return known


_lock = threading.Lock()
_profiles: Profiles | None = None


def profiles() -> Profiles:
    """Return the profiles, loaded by the first caller; later callers wait for it."""
    global _profiles
    if _profiles is None:
        with _lock:
            if _profiles is None:
                from langdetect.detector_factory import PROFILES_DIRECTORY

                _profiles = Profiles(Path(PROFILES_DIRECTORY))
    return _profiles
