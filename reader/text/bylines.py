"""Who wrote an article, when the line that names them does not begin with “by”?

Such a line stands between headline and text. It tells whose name it holds by a word for those who write before a
colon, by “by” within it, or by nothing but its place beside the date; then only a name that the article itself does
not speak of is taken, as the headings of sections are told in the same place.
"""

import re
from collections.abc import Collection

from reader.text import cut_reasons, scripts, site_words
from reader.text.phrases import match

_LONGEST = 60  # letters of a line that only names
_WORDS = (2, 4)  # of a name that nothing else tells
_WORK = """interview interviewer entretien entrevista intervista wywiad rozhovor intervju интервью интерв'ю текст text
    texte testo texto words story report reporting reportage حوار مقابلة تقرير گفتگو ראיון साक्षात्कार रिपोर्ट
    インタビュー 取材 文 采访 採訪 文字 인터뷰 글"""
_OF_WORK = frozenset(_WORK.split())  # what stands before the name of who did it
_WITHIN = re.compile(
    r"(?P<what>(?:[^\W\d]+\s+){1,3})(?:by|par|von|por|di|door|av|af|autor|przez|oleh)\s+(?P<rest>\S.*)", re.IGNORECASE
)
_LED = re.compile(r"(?:das\s+)?(?:gespräch|interview)\s+führte[n]?\s+(?P<rest>\S.*)", re.IGNORECASE)
_COLON = re.compile(r"\s*[:：]\s*")
_DASH = re.compile(r"\s+[-–—]\s+|\s*[/|]\s*")
_GLUED = re.compile(r"(?:By|Von|Par|Por)(?=[A-Z])")  # a page without a space behind it
_NO_NAME = re.compile(r"[\d@#.!?。…,;:()\[\]“”\"«»]")


def author_of(line: str, is_beside_date: bool, spoken_of: Collection[str]) -> str | None:
    """Return the name a line between headline and text holds, None when it may be something else.

    `spoken_of` are the words, in small letters, that the headline and the text speak with.
    """
    text = line.strip()
    if len(text) > _LONGEST or match(text).whole is not None:
        return None
    before, *rest = _COLON.split(text, maxsplit=1)
    if rest and _writes(before):
        return _name(rest[0])
    within = _LED.fullmatch(text) or _WITHIN.fullmatch(text)
    if within is not None:
        return _name(within["rest"]) if _writes(within.groupdict().get("what", "interview")) else None
    if not is_beside_date:
        return None
    parts = [part.strip() for part in _DASH.split(_GLUED.sub("", text))]
    names = [part for part in parts if _is_bare_name(part, spoken_of, is_marked=len(parts) == 2)]
    return names[0] if len(parts) <= 2 and len(names) == 1 else None


def _writes(text: str) -> bool:
    words = [word.casefold() for word in scripts.WORD.findall(text)]
    return 1 <= len(words) <= 3 and any(word in _OF_WORK or site_words.is_of("writer", word) for word in words)


def _name(text: str) -> str | None:
    """Return a name that a word before it announced."""
    name = re.split(r"\s*[|,–—•·]\s*", text.strip())[0]
    is_name = 1 <= len(name.split()) <= _WORDS[1] and not re.search(r"[\d@!?。]", name)
    is_small = any(word[0].islower() for word in name.split()[:1] + name.split()[-1:])
    return name if is_name and not is_small else None


def _is_bare_name(text: str, spoken_of: Collection[str], is_marked: bool) -> bool:
    """Say whether a text may be nothing but a name: `is_marked` when a dash parts it from a place or a paper.

    Scripts without capitals show no names: there only a marked one is taken.
    """
    words = text.split()
    if not _WORDS[0] <= len(words) <= _WORDS[1] or _NO_NAME.search(text) or match(text).covered:
        return False
    has_capitals = all(word[0].isupper() and not word.isupper() for word in (words[0], words[-1]))
    is_caseless = text.lower() == text.upper()
    if not has_capitals and not (is_caseless and is_marked):
        return False
    known = {word.casefold() for word in scripts.WORD.findall(text)}
    is_of_site = any(site_words.is_of(topic, word) for word in known for topic in ("site", "writer", "picture"))
    return not is_of_site and not known & set(spoken_of) and cut_reasons.source_of(text) is None
