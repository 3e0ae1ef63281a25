"""Which characters do these bytes stand for, and in which encoding were they written?"""

import codecs
import re
import unicodedata

from reader.text.language_profiles import profiles

_BOMS = (  # the longer ones first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WESTERN = "cp1252"
_SAMPLE = 3_000  # bytes: more tells no more
_WORDS = re.compile(r"\S+")
_LATIN = ("cp1250", "iso8859_2", "cp1254")
_SINGLE = ("cp1251", "koi8_r", "iso8859_5", "cp866", "cp1253", "cp1255", "cp1256", "cp874")
_EAST = {
    "euc_jp": re.compile("[ぁ-ヺー一-鿿々]"),
    "shift_jis": re.compile("[ぁ-ヺー一-鿿々]"),
    "euc_kr": re.compile("[가-힣]"),
    "gb18030": re.compile("[一-鿿]"),
    "big5": re.compile("[一-鿿]"),
}
_FREQUENT = {"gb18030": (0xB0, 0xD7), "big5": (0xA4, 0xC6)}  # first bytes of the level of the frequent characters
_USUAL_SIGNS = "“”„‘’«»–—…·•€£§°©®™¿¡\u00a0\u3000、。，．！？：；（）「」『』【】《》〈〉・～"
_UNKNOWN = 12.0  # what a letter group that no language has costs, in nats
_IMPOSSIBLE = -1e9
_NO_LANGUAGE = -10.0
_CLEARLY = 0.03


def known(name: str | None) -> str | None:
    """Return Python's name of a declared encoding, None when there is none or nobody knows it."""
    if not name:
        return None
    try:
        found = codecs.lookup(name.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    return WESTERN if found in {"iso8859-1", "ascii"} else found  # the web's rule: they mean the larger one


def decode(data: bytes, declared: str | None = None, chosen: str | None = None) -> tuple[str, str]:
    """Return the text and the encoding: what the person chose, BOM, strict UTF-8, declared, guessed, else cp1252.

    Never fails: bytes that stand for nothing become U+FFFD. The BOM is not part of the text.
    """
    bom, by_bom = next(((bom, name) for bom, name in _BOMS if data.startswith(bom)), (b"", None))
    name = known(chosen) or by_bom or _wide(data)
    if name is not None:
        return data.removeprefix(bom).decode(name, "replace"), name
    if b"\x1b$" in data[:_SAMPLE] and (text := _strictly(data, "iso2022_jp")) is not None:
        return text, "iso2022_jp"
    text = _strictly(data, "utf-8")
    if text is not None:
        return text, "utf-8"
    if _mostly_utf8(data):
        return data.decode("utf-8", "replace"), "utf-8"
    name = known(declared)
    if name is not None and name not in {"utf-8", "utf-16", "utf-32"} and (text := _strictly(data, name)) is not None:
        return text, name
    name = _guess(data)
    return data.decode(name, "replace"), name


def _strictly(data: bytes, name: str) -> str | None:
    """Return the text, None where a byte does not fit; surrogates that crept into UTF-8 are let through."""
    try:
        return data.decode(name, "surrogatepass" if name == "utf-8" else "strict")
    except UnicodeDecodeError:
        return None


def _wide(data: bytes) -> str | None:
    """Return the UTF-16 in which a text without BOM is written: Western letters leave every second byte zero."""
    head = data[:_SAMPLE]
    if len(head) < 4 or b"\0" not in head:
        return None
    half = len(head) // 2
    if head[1::2].count(0) > 0.3 * half and head[0::2].count(0) < 0.05 * half:
        return "utf-16-le"
    if head[0::2].count(0) > 0.3 * half and head[1::2].count(0) < 0.05 * half:
        return "utf-16-be"
    return None


def _mostly_utf8(data: bytes) -> bool:
    """Say whether nearly all non-ASCII characters are sound UTF-8, as in a file that was cut or patched."""
    text = data[: 100 * _SAMPLE].decode("utf-8", "replace")
    sound = sum(letter > "\x7f" for letter in text)
    bad = text.count("�")
    return sound - bad >= 20 * bad and sound > 0


def _guess(data: bytes) -> str:
    """Return the likeliest encoding of a text before Unicode: few bytes above ASCII among letters mean Latin script."""
    sample = (b"\n".join(line for line in data.split(b"\n") if not line.isascii()) or data)[:_SAMPLE]
    high = sum(byte > 0x7F for byte in sample)
    latin = sum(chr(byte).isalpha() for byte in sample if byte < 0x80)
    if high < latin:
        best = max(_LATIN, key=lambda name: _plausibility(sample, name))
        is_better = _plausibility(sample, best) > _plausibility(sample, WESTERN) + _CLEARLY
        return best if is_better else WESTERN
    east = {name: share for name, test in _EAST.items() if (share := _share(sample, name, test)) > 0.85}
    if east:
        return max(east, key=lambda name: east[name])
    best = max(_SINGLE, key=lambda name: _plausibility(sample, name))
    return best if _plausibility(sample, best) > _NO_LANGUAGE else WESTERN


def _text_of(sample: bytes, name: str) -> str | None:
    """Return the sample's reading; it may end inside a character."""
    for end in range(len(sample), max(0, len(sample) - 4), -1):
        text = _strictly(sample[:end], name)
        if text is not None:
            return text
    return None


def _share(sample: bytes, name: str, usual: re.Pattern[str]) -> float:
    """Return the share of non-ASCII characters that a text in this East Asian encoding is made of."""
    wide = [letter for letter in _text_of(sample, name) or "" if letter > "\x7f" and letter not in _USUAL_SIGNS]
    common = [letter for letter in wide if usual.match(letter)]
    if name in _FREQUENT:
        first, last = _FREQUENT[name]
        common = [letter for letter in common if first <= letter.encode(name)[0] <= last]
    if name in {"euc_jp", "shift_jis"} and 5 * sum("ぁ" <= letter <= "ヺ" for letter in wide) < len(wide):
        return 0.0
    return len(common) / len(wide) if wide else 0.0


def _plausibility(sample: bytes, name: str) -> float:
    """Return the mean log likelihood of a letter group in the language that fits this reading best."""
    text = _text_of(sample, name)
    if text is None or any("\x80" <= letter < "\xa0" for letter in text):
        return _IMPOSSIBLE
    wide = [letter for letter in text if letter > "\x7f"]
    signs = sum(unicodedata.category(letter)[0] not in "LM" and letter not in _USUAL_SIGNS for letter in wide)
    words = " ".join(word for word in _WORDS.findall(text) if not word.isascii())
    if name == "cp1254" and any(letter in text for letter in "áíóæ"):
        return _IMPOSSIBLE  # it differs from cp1252 in six letters, Turkish here and Icelandic there
    scores, groups = profiles().log_likelihoods(words.lower())
    missing = max(0, 3 * sum(letter.isalpha() for letter in words) - groups)
    return (float(scores.max()) - _UNKNOWN * (missing + 3 * signs)) / max(1, groups + missing + 3 * signs)
