"""Which engines are there? One row each: who gets the text, what is needed, how much at once, how fast.

Of deep-translator's engines those stand here that translate sentences and answer today. Not here: Linguee and PONS are
dictionaries; Papago's and Yandex's addresses are gone; QCRI has three languages; ChatGPT, Baidu and Tencent need
packages or contracts of their own.
"""

from dataclasses import dataclass

from reader.say import say


@dataclass(frozen=True, slots=True)
class Engine:
    """A row: `receiver` is who gets the text, in words; `longest` in code points, of one request."""

    id: str
    name: str
    receiver: str = ""
    address: str = ""  # with a "/" at its end; "" when it is the person's own, or none is needed
    longest: int = 5_000
    per_second: float = 2.0
    is_offline: bool = False
    is_rough: bool = False
    needs_key: bool = False
    may_have_key: bool = False
    needs_address: bool = False
    longest_dense: int = 0  # of a text in Chinese, Japanese or Korean, where that is less

    @property
    def label(self) -> str:
        """Return the name as translations are headed with it."""
        return f"{self.name} (rough)" if self.is_rough else self.name


ENGINES: tuple[Engine, ...] = (
    Engine("argos", "Argos Translate", longest=4_000, per_second=1_000, is_offline=True),
    Engine("apertium", "Apertium", longest=4_000, per_second=1_000, is_offline=True, is_rough=True),
    Engine(
        "libre",
        "LibreTranslate",
        say("the LibreTranslate server at {address}"),
        longest=1_800,
        per_second=4,
        may_have_key=True,
        needs_address=True,
    ),
    Engine(
        "deepl",
        "DeepL",
        say("DeepL in Cologne ({address})"),
        "https://api-free.deepl.com/",
        longest=4_500,
        per_second=4,
        needs_key=True,
    ),
    Engine(
        "microsoft",
        "Microsoft Translator",
        say("Microsoft ({address})"),
        "https://api.cognitive.microsofttranslator.com/",
        longest=4_500,
        per_second=4,
        needs_key=True,
    ),
    Engine(
        "google",
        "Google Translate",
        say("Google ({address})"),
        "https://translate.google.com/",
        longest=4_500,
        longest_dense=1_500,
        per_second=2,
    ),
    Engine(
        "mymemory",
        "MyMemory",
        say("Translated, the makers of MyMemory ({address}), who may keep it and show it to others"),
        "https://api.mymemory.translated.net/",
        longest=450,
        per_second=1,
    ),
)


def engine(id: str) -> Engine:
    """Return the row of an engine. Raises KeyError."""
    return {row.id: row for row in ENGINES}[id]
