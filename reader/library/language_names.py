"""Which languages does somebody mean who types a name in place of a tag: `lang:french`, `lang:français`?"""

from reader.library.folding import folded

LEAST = 3  # letters of a name that must be there: fewer are a tag

# tag: the name in English, then in the language itself; what an interface calls it besides, its own completion knows
_NAMES = {
    "ar": "arabic العربية", "bg": "bulgarian български", "ca": "catalan català", "cs": "czech čeština",
    "da": "danish dansk", "de": "german deutsch", "el": "greek ελληνικά", "en": "english",
    "es": "spanish español castellano", "et": "estonian eesti", "eu": "basque euskara", "fa": "persian فارسی",
    "fi": "finnish suomi", "fr": "french français", "he": "hebrew עברית", "hi": "hindi हिन्दी",
    "hr": "croatian hrvatski", "hu": "hungarian magyar", "id": "indonesian indonesia", "it": "italian italiano",
    "ja": "japanese 日本語", "ko": "korean 한국어", "lt": "lithuanian lietuvių", "lv": "latvian latviešu",
    "nl": "dutch nederlands", "no": "norwegian norsk", "pl": "polish polski", "pt": "portuguese português",
    "ro": "romanian română", "ru": "russian русский", "sk": "slovak slovenčina", "sl": "slovenian slovenščina",
    "sr": "serbian српски", "sv": "swedish svenska", "th": "thai ไทย", "tr": "turkish türkçe",
    "uk": "ukrainian українська", "vi": "vietnamese việt", "zh": "chinese 中文 汉语 漢語",
}  # fmt: skip


def _plain(name: str) -> str:
    return "".join(folded(name).split())


_TAGS = {_plain(name): tag for tag, names in _NAMES.items() for name in names.split()}


def tags_called(name: str) -> tuple[str, ...]:
    """Return the tags of the languages whose name begins like this; none when it is too short for a name."""
    wanted = _plain(name)
    is_short = len(wanted) < LEAST and wanted.isascii()
    return () if is_short else tuple(dict.fromkeys(tag for known, tag in _TAGS.items() if known.startswith(wanted)))
