"""What are colours, kinds, states and languages called in the window? Elsewhere they keep these English names."""

from PySide6.QtCore import QLocale

from reader.say import say
from reader.ui.look.tongue import spoken

WORDS: dict[str, str] = {
    said: said
    for said in (
        # colours and styles of highlights
        *(say("yellow"), say("green"), say("blue"), say("pink"), say("orange"), say("purple")),
        *(say("solid"), say("underline"), say("strikethrough"), say("outline")),
        # why a line is set aside
        *(say("site furniture"), say("related link"), say("caption"), say("comment form"), say("source line")),
        *(say("date line"), say("byline"), say("repeated title"), say("filler"), say("other language")),
        say("set aside by hand"),
        # what versions differ in
        *(say("number"), say("date"), say("name"), say("quotation"), say("only here"), say("moved")),
        # how far something is read
        *(say("unread"), say("reading"), say("done")),
        # by what a list is filtered and in which order it stands
        *(say("colour"), say("tag"), say("language"), say("source"), say("story"), say("order"), say("state")),
        *(say("all"), say("dismissed"), say("note"), say("highlight")),
        *(say("newest first"), say("oldest first"), say("changed last first"), say("by story")),
        *(say("by title"), say("most notes first"), say("with notes")),
        *(say("today"), say("last 7 days"), say("last 30 days"), say("last 12 months")),
    )
}
KEYS: dict[str, str] = {
    said: said
    for said in (
        *(say("Ctrl", "a key"), say("Shift", "a key"), say("Alt", "a key"), say("Esc", "a key"), say("Del", "a key")),
        *(say("Enter", "a key"), say("Return", "a key"), say("Tab", "a key"), say("Space", "a key")),
        *(say("Backspace", "a key"), say("Home", "a key"), say("End", "a key")),
        *(say("PgUp", "a key"), say("PgDown", "a key")),
    )
}
UNKNOWN = say("unknown")
LANGUAGES = {
    "af": say("Afrikaans"),
    "am": say("Amharic"),
    "ar": say("Arabic"),
    "az": say("Azerbaijani"),
    "be": say("Belarusian"),
    "bg": say("Bulgarian"),
    "bn": say("Bangla"),
    "bo": say("Tibetan"),
    "bs": say("Bosnian"),
    "ca": say("Catalan"),
    "cs": say("Czech"),
    "cy": say("Welsh"),
    "da": say("Danish"),
    "de": say("German"),
    "dv": say("Divehi"),
    "el": say("Greek"),
    "en": say("English"),
    "eo": say("Esperanto"),
    "es": say("Spanish"),
    "et": say("Estonian"),
    "eu": say("Basque"),
    "fa": say("Persian"),
    "fi": say("Finnish"),
    "fo": say("Faroese"),
    "fr": say("French"),
    "ga": say("Irish"),
    "gl": say("Galician"),
    "gu": say("Gujarati"),
    "he": say("Hebrew"),
    "hi": say("Hindi"),
    "hr": say("Croatian"),
    "hu": say("Hungarian"),
    "hy": say("Armenian"),
    "id": say("Indonesian"),
    "is": say("Icelandic"),
    "it": say("Italian"),
    "ja": say("Japanese"),
    "ka": say("Georgian"),
    "kk": say("Kazakh"),
    "km": say("Khmer"),
    "kn": say("Kannada"),
    "ko": say("Korean"),
    "ky": say("Kyrgyz"),
    "lo": say("Lao"),
    "lt": say("Lithuanian"),
    "lv": say("Latvian"),
    "mk": say("Macedonian"),
    "ml": say("Malayalam"),
    "mn": say("Mongolian"),
    "mr": say("Marathi"),
    "ms": say("Malay"),
    "mt": say("Maltese"),
    "my": say("Burmese"),
    "ne": say("Nepali"),
    "nl": say("Dutch"),
    "nn": say("Norwegian Nynorsk"),
    "no": say("Norwegian Bokmål"),
    "oc": say("Occitan"),
    "or": say("Odia"),
    "pa": say("Punjabi"),
    "pl": say("Polish"),
    "ps": say("Pashto"),
    "pt": say("Portuguese"),
    "ro": say("Romanian"),
    "ru": say("Russian"),
    "sd": say("Sindhi"),
    "si": say("Sinhala"),
    "sk": say("Slovak"),
    "sl": say("Slovenian"),
    "so": say("Somali"),
    "sq": say("Albanian"),
    "sr": say("Serbian"),
    "sv": say("Swedish"),
    "sw": say("Swahili"),
    "ta": say("Tamil"),
    "te": say("Telugu"),
    "tg": say("Tajik"),
    "th": say("Thai"),
    "tl": say("Filipino"),
    "tr": say("Turkish"),
    "tt": say("Tatar"),
    "ug": say("Uyghur"),
    "uk": say("Ukrainian"),
    "ur": say("Urdu"),
    "vi": say("Vietnamese"),
    "zh": say("Chinese"),
}


def named(word: str) -> str:
    """Return what a value of the model (yellow, byline, unread) is called; an unknown one as it is."""
    return spoken(WORDS.get(word, word))


def key_name(key: str) -> str:
    """Return a key as `shown`, with the names that stand on the keyboards of the language: "Strg K"."""
    return " ".join(spoken(KEYS.get(part, part)) for part in key.split(" "))


def capital(words: str) -> str:
    """Return words with a capital first; the other letters stay: German has capitals within."""
    return words[:1].upper() + words[1:]


def is_unknown(language: str) -> bool:
    """Say whether a language is told by no tag."""
    from reader.model import UNDETERMINED  # the nouns are loaded after the first picture

    return language in ("", UNDETERMINED)


def language_name(language: str) -> str:
    """Return the name of a BCP 47 tag, or the tag itself when nobody knows one."""
    if is_unknown(language):
        return spoken(UNKNOWN)
    if said := LANGUAGES.get(language.split("-")[0]):
        return spoken(said)
    known = QLocale(language)
    if known.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return language
    return QLocale.languageToString(known.language())
