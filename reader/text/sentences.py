"""Where do the sentences of one paragraph end? Rules for all languages, with tables for the abbreviations of some.

The text is never changed: all answers are offsets into what was given.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from reader.text.abbreviations import Abbreviations, abbreviations

_STRONG = "。！？｡．۔।॥።፧։។៕။"  # end a sentence without a space after them
_TERMINATORS = ".!?…؟‼⁇⁈⁉‽" + _STRONG
_RUN = re.compile(rf"[{_TERMINATORS}]+(?:[ \u00a0\u202f][.!?…]+(?!\w))*")
_GREEK_RUN = re.compile(rf"[{_TERMINATORS};]+")  # a semicolon is the question mark

_CLOSING = "”’»›)]）］】」』〉》〕｣〞}*_"
_EITHER = "\"'“‘«‹＂"  # opens or closes, depending on the language and on what follows
_QUOTES = frozenset("”’»›」』〉》｣〞\"'“‘«‹＂")
_SPACED_CLOSING = re.compile(r"[ \u00a0\u202f]+[»›”](?=[\s,.;:!?…)\]]|$)")  # French puts a space before it
_SPACED_QUOTE = re.compile(r"[ \u00a0\u202f]\"(?=\s|$)")
_REFERENCE = re.compile(r"(?:\[[\w\s]{1,6}\])+|[¹²³⁰-⁹]+")  # a footnote's number
_OPENING = re.compile(r"[\s\"'“”„‚«»‹›‘’「『（(\[{¿¡*_#•·–—―-]*")

_TOKEN = re.compile(r"[^\s\"“”„‚«»‹›‘([{<—–/,;:!?]+$")
_ELISION = re.compile(r"^(?:\w{1,2}|qu|dell|all|nell|sull|dall|jusqu|lorsqu)[’']", re.IGNORECASE)
_SHORT_BEFORE = re.compile(r"(?:^|[\s(«“„\"\u00a0])([^\W\d_]{1,3}\.)[ \u00a0\u202f]?$")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0\u202f]+$")
_GLUED_WORD = re.compile(r"[^\W\d_]+(?=[ ,’'\u00a0])")
_DOTTED = re.compile(r"^(?:[^\W\d_]{1,2}[^\w\s.]{0,2}\.-?)+[^\W\d_]{1,2}[^\w\s.]{0,2}$")  # with vowel signs
_DOUBLED = re.compile(r"^([^\W\d_])\1$", re.IGNORECASE)  # plurals like "EE. UU."
_ROMAN = re.compile(r"^[IVX]{2,5}$")

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_CONTINUES = frozenset("，、,;；:：」』）" + _TERMINATORS)
_CHINESE_SPEECH = re.compile(
    r"[^，。！？；：,“「\s]{0,7}?(?:[说說](?![话話明])|[问問](?![题題])|[喊称稱道](?!路)|表示|指出|强调|強調)"
)
_JAPANESE_GOES_ON = re.compile(
    r"と(?!ころ)|って|など|は(?!い)|が|を|に|の|も(?!ちろん)|で(?!も)|や|から|まで|へ|だ(?!が)|ら"
)
_TIME_ZONE = re.compile(r"(?:[ECMP][SD]?T|GMT|UTC|[BCI]ST|CES?T)\b")
_KOREAN_QUOTING = re.compile(r"(?:이?라[고며는]|고 |며 |하[고며]|는 |란 |이?라면서)")
_ENGLISH_SPEECH = re.compile(
    r"(?:[A-Z][\w’'-]*\.? ){1,4}(?:said|says|asked|told|added|wrote|replied|answered|shouted|cried|tweeted|wondered)\b"
)

_ONLY_PARAGRAPHS = frozenset({"th", "lo"})  # no mark ends a sentence; a full stop is part of an abbreviation
_PARTICLES = frozenset({"le", "la", "de", "des", "del", "den", "der", "di", "da", "du", "van", "von", "el", "al"})
_FAR = 40  # code points


def primary(language: str) -> str:
    """Return the primary subtag of a BCP 47 tag: "zh" of "zh-Hant-TW"."""
    return language.replace("_", "-").split("-")[0].lower()


@dataclass(frozen=True, slots=True)
class _Stop:
    """A run of terminators in a paragraph, with what closes after it, that may be the end of a sentence."""

    text: str
    language: str
    began: int  # where the sentence began
    start: int  # of the terminators
    stop: int  # their end
    after: int  # the end of the quotes, brackets and references that close
    quoted: bool

    @property
    def following(self) -> str:
        """Return the character after all that closes; there is one, or the paragraph would have ended."""
        return self.text[self.after]


def ends(text: str, language: str) -> list[int]:
    """Return the offset after each sentence of a paragraph, in order; the last one is the paragraph's length."""
    language = primary(language)
    found: list[int] = []
    marks = [match.start() for match in re.finditer('["＂]', text)]
    began = after = 0
    for run in (_GREEK_RUN if language == "el" else _RUN).finditer(text):
        if run.start() < after:
            continue
        after, quoted = _absorb(text, run.end(), marks)
        if not text[after:].strip():
            break
        if _is_end(_Stop(text, language, began, run.start(), run.end(), after, quoted)):
            found.append(after)
            began = after
    return [*found, len(text)]


def _absorb(text: str, end: int, marks: list[int]) -> tuple[int, bool]:
    """Return where the quotes, brackets and references that close after a terminator end, and if a quote was there.

    `marks` are the places of quotation marks that look the same on both sides: every second one closes.
    """
    quoted = False
    while end < len(text):
        letter = text[end]
        spaced = _SPACED_CLOSING.match(text, end) or _SPACED_QUOTE.match(text, end)
        if spaced and '"' in spaced.group() and not bisect_left(marks, end) % 2:
            spaced = None
        reference = _REFERENCE.match(text, end)
        if letter in _CLOSING or (letter in _EITHER and _closes(text, end, marks)):
            quoted = quoted or letter in _QUOTES
            end += 1
        elif spaced:
            quoted = True
            end = spaced.end()
        elif reference:
            end = reference.end()
        else:
            break
    return end, quoted


def _closes(text: str, at: int, marks: list[int]) -> bool:
    """Say whether a quotation mark that can do both closes here."""
    following = text[at + 1 : at + 2]
    if not following.isalnum():
        return True
    return text[at] in '"＂' and bisect_left(marks, at) % 2 == 1


def _is_end(at: _Stop) -> bool:
    """Say whether a sentence ends here."""
    text, last = at.text, at.text[at.stop - 1]
    if last in _STRONG or (last in "!?…" and at.start and _CJK.match(text[at.start - 1]) and _CJK.match(at.following)):
        return _ends_strongly(at)
    if not at.following.isspace():
        return _is_glued(at)
    if at.language in _ONLY_PARAGRAPHS and last == ".":
        return False
    opening = _OPENING.match(text, at.after)
    begin = opening.end() if opening else at.after
    if begin == len(text) or _continues_in_lower_case(text, begin):
        return False
    if at.quoted and at.language == "ko" and _KOREAN_QUOTING.match(text, begin):
        return False
    if at.quoted and at.language == "en" and last in "!?" and _ENGLISH_SPEECH.match(text, begin):
        return False
    if at.after == at.stop == at.start + 1 and last == ".":
        return not _is_abbreviated(at, begin)
    return True


def _ends_strongly(at: _Stop) -> bool:
    """Say whether a terminator that needs no space ends a sentence here, and not only a quotation within one."""
    text, following = at.text, at.following
    if following in _CONTINUES or text[at.start] == "…" or text.startswith("..", at.start):
        return False
    if text[at.start] in "．۔" and following.isalnum() and (following.isdigit() or text[at.start - 2] in " ۔"):
        return False  # a number, or initials
    if at.after > at.stop and not following.isspace():
        if at.language == "ja":
            return text[at.after - 1] in "）)" or not _JAPANESE_GOES_ON.match(text, at.after)
        if at.language == "ko":
            return not following.isalnum()
        if at.quoted and at.language == "zh":
            return not _CHINESE_SPEECH.match(text, at.after)
    return True


def _is_glued(at: _Stop) -> bool:
    """Say whether a sentence ends though the space after it was lost: "the end.The next"."""
    if at.stop != at.start + 1 or at.text[at.start] == "…" or at.start < 3:
        return False
    before = _TOKEN.search(at.text, max(0, at.start - _FAR), at.start)
    if before is None or not before.group()[-3:].islower() or not before.group().isalpha() or len(before.group()) < 3:
        return False
    word = _GLUED_WORD.match(at.text, at.after)
    return word is not None and word.group()[0].isupper() and word.group()[1:].islower()


def _continues_in_lower_case(text: str, begin: int) -> bool:
    """Say whether the next letter is a small one, but not of a name like "iPhone" nor of a script without capitals."""
    letter = text[begin]
    if not letter.islower() or "\u10d0" <= letter <= "\u10ff":
        return False
    return not text[begin + 1 : begin + 2].isupper()


def _is_abbreviated(at: _Stop, begin: int) -> bool:
    """Say whether the full stop belongs to its word and the sentence goes on at `begin`."""
    text, known = at.text, abbreviations(at.language)
    match = _TOKEN.search(text, max(0, at.start - _FAR), at.start)
    token = _ELISION.sub("", match.group()) if match else ""
    if not token:
        return False
    token_start = at.start - len(token)
    while (before := _SHORT_BEFORE.search(text, max(0, token_start - 6), token_start)) and len(token) < 12:
        token, token_start = before.group(1) + token, before.start(1)  # "p. m", "z. B"
    found = _WORD.match(text, begin)
    word = found.group().casefold() if found else ""
    one_more = len(word) <= 3 and text.startswith(".", begin + len(word))  # "J. K.", "v. Chr."
    opens = not one_more and not known.openers.isdisjoint((word, re.split("[’']", word)[0]))
    if token.isdecimal():
        return _is_ordinal(text, token, token_start, word, opens, known)
    key = token.casefold()
    if key in known.titles:
        return True
    if key in known.closing and _TIME_ZONE.match(text, begin):
        return True
    if key in known.closing and text[begin].isupper() and not one_more:
        return key in known.late and not opens and token_start - at.began < _FAR
    numbered = text[begin].isdigit() or _ROMAN.match(word.upper()) or (token_start == 0 and not opens)
    if key in known.numbered and numbered:
        return True
    if key in known.ending:
        return not opens
    return _is_initial(at, token, word, opens, one_more)


def _is_initial(at: _Stop, token: str, word: str, opens: bool, one_more: bool) -> bool:
    """Say whether the full stop stands after initials or a single letter: "J. K.", "U.S.", "د."."""
    if one_more:
        return len(token) == 1 or (_DOUBLED.match(token) is not None and _DOUBLED.match(word) is not None)
    if opens and not (word in _PARTICLES and at.language in ("en", "fr")):
        return False
    if _DOTTED.match(token):
        return True
    if _ROMAN.match(token) and abbreviations(at.language).before_ordinal:
        return bool(word) and _WORD_BEFORE.search(at.text, 0, at.start - len(token)) is not None
    if len(token) != 1 or not token.isalpha():
        return False
    if token.islower():
        return not word  # "p. 5"
    return token.isupper() or at.language not in ("zh", "ja", "ko", "th")  # or a script without capitals


def _is_ordinal(text: str, number: str, start: int, word: str, opens: bool, known: Abbreviations) -> bool:
    """Say whether the full stop makes an ordinal of the number, or numbers a list item."""
    if len(number) > 3:
        return False
    if not text[:start].strip(" \"'“„«([*"):
        return True
    if not known.before_ordinal or len(number) > 2:
        return False
    if word in known.after_ordinal:
        return True
    before = _WORD_BEFORE.search(text, max(0, start - _FAR), start)
    return before is not None and before.group(1).casefold() in known.before_ordinal and not opens
