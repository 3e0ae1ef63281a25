"""What is a line that is not the article's text, in words a person understands?"""

import re

from reader.model import CutKind
from reader.say import say
from reader.text import dates
from reader.text.phrases import Purpose, match

_BY_PURPOSE: dict[Purpose, tuple[CutKind, str]] = {
    Purpose.RELATED: (CutKind.RELATED, say("Points to another article")),
    Purpose.SHARE: (CutKind.FURNITURE, say("Button for sharing, saving or following")),
    Purpose.COMMENTS: (CutKind.COMMENTS, say("Part of the comment form")),
    Purpose.SUBSCRIBE: (CutKind.FURNITURE, say("Invites to subscribe or sign up")),
    Purpose.NAVIGATION: (CutKind.FURNITURE, say("Part of the site's menus and lists")),
    Purpose.ADVERT: (CutKind.FURNITURE, say("Place of an advertisement")),
    Purpose.LEGAL: (CutKind.FURNITURE, say("The site's legal words")),
    Purpose.CAPTION: (CutKind.CAPTION, say("Caption or credit of a picture")),
}
APART = say("Stands apart from the article's text")
_LOREM = """lorem ipsum dolor amet consectetur adipiscing elit purus praesent facilisi dictumst sollicitudin cubilia
    ridiculus vestibulum pellentesque curabitur aliquam tincidunt vivamus maecenas phasellus vulputate ullamcorper
    suspendisse fermentum bibendum tristique malesuada habitant nullam venenatis scelerisque dignissim faucibus
    vehicula egestas porttitor condimentum laoreet accumsan eleifend sagittis lobortis hendrerit mauris euismod
    consequat volutpat sodales luctus ultrices ultricies posuere imperdiet mattis feugiat nunc cras donec etiam
    fusce morbi proin quisque aenean integer blandit dapibus natoque penatibus parturient montes nascetur
    mus sed ut enim ad minim veniam quis nostrud exercitation laboris nisi aliquip"""
_LATIN_FILLER = frozenset(_LOREM.split())
_TEMPERATURE = re.compile(r"[+\-−–]?\s*\d{1,2}(?:[.,]\d)?\s*(?:°\s*[CFС]?|º\s*[CF]?|[CF])(?!\w)", re.IGNORECASE)
_AD_SIZE = re.compile(r"\b\d{2,4}\s*[x×]\s*\d{2,4}\b")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|ru|de|fr|in|cn|jp|uk|eu)\b\S*"
)
_MAIL = re.compile(r"\S+@\S+\.\w+")
_COPYRIGHT = re.compile(  # the sign, or the word beside a year: articles speak of copyright, too
    r"©|\(c\)\s*\d{4}|\bcopyright\W{0,3}(?:19|20)\d\d\b|\b(?:19|20)\d\d\W{0,3}copyright\b", re.IGNORECASE
)
_MOST_DATES = 3  # in a line that only says when: written, changed, fetched
_BESIDE_A_DATE = 20  # letters: “Published”, “Updated” and the day of the week; with more a line says more
SOURCE_WORDS = (
    r"source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|fontes|bron|źródło|zdroj|kilde|källa|lähde|forrás|sursa"
    r"|izvor|vir|allikas|avots|šaltinis|kaynak|sumber|nguồn|πηγή|источник|джерело|източник|извор|крыніца"
    r"|المصدر|منبع|מקור|स्रोत|सूत्र|সূত্র|ที่มา|来源|來源|出典|情報源|출처|자료"
)
_SOURCE_LINE = re.compile(
    rf"\W*(?:(?:la|the|die|der|el|il|a|de)\s+)?(?:{SOURCE_WORDS})\s*[:：=/-]\s*(?P<rest>\S.*)", re.IGNORECASE
)
_FROM_LINE = re.compile(r"\W*(?:from|via|von|aus|depuis|da|из|от|van)\s+(?P<rest>\S.*)", re.IGNORECASE)
_ONLY_ADDRESS = re.compile(r"\W*(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+){1,3}/?\W*")
_BYLINE = re.compile(
    r"\W*(?:by|par|von|por|di|da|door|przez|autor|autora|autorin|autore|author|auteur|written by|автор|автори|текст"
    r"|yazan|yazar|penulis|oleh|tác giả"
    r"|بقلم|كتب|كتبت|نویسنده|מאת|लेखक|द्वारा|作者|记者|記者|文／|文/|筆者|기자|โดย|ผู้เขียน)"
    r"\s*[:：]?\s+(?P<rest>\S.*)",
    re.IGNORECASE,
)


def is_filler(line: str) -> bool:
    """Say whether a line is the made-up Latin of unfinished page templates."""
    words = [word.strip(".,;:!?").casefold() for word in line.split()]
    hits = sum(word in _LATIN_FILLER for word in words)
    return hits >= 3 and 2 * hits >= len(words)


def is_temperature(line: str) -> bool:
    """Say whether a line is the weather's bare temperature."""
    return bool(_TEMPERATURE.fullmatch(line.strip()))


def has_temperature(line: str) -> bool:
    """Say whether a line tells degrees, as a forecast does."""
    return "°" in line and bool(_TEMPERATURE.search(line))


def address_share(line: str) -> float:
    """Return the share of a line that web and mail addresses take up."""
    bare = line.strip()
    found = sum(len(hit.group()) for hit in _ADDRESS.finditer(bare)) + sum(len(h.group()) for h in _MAIL.finditer(bare))
    return min(1.0, found / len(bare)) if bare else 0.0


def has_copyright(line: str) -> bool:
    """Say whether a line claims a copyright."""
    return bool(_COPYRIGHT.search(line))


def source_of(line: str) -> str | None:
    """Return whom a line names as its source (“Source: …”, “from …”, a bare domain), None when it is no such line."""
    bare = line.strip()
    if len(bare) > 120:
        return None
    named = _SOURCE_LINE.fullmatch(bare) or _FROM_LINE.fullmatch(bare)
    if named and len(named["rest"].split()) <= 7 and not named["rest"].rstrip("”»\"'").endswith((".", "!", "?", "。")):
        return named["rest"].strip(" :[]()")
    if _ONLY_ADDRESS.fullmatch(bare) and address_share(bare) > 0.6:
        return bare.strip(" ()[]<>")
    return None


def only_says_when(line: str, language: str) -> bool:
    """Say whether a line holds a date and few letters beside its dates and times."""
    rest, dated = line, False
    for _ in range(_MOST_DATES):
        hit = dates.find(rest, language)
        if hit is None:
            break
        rest, dated = f"{rest[: hit.start]} {rest[hit.end :]}", True
    return dated and sum(map(str.isalpha, dates.without_times(rest))) <= _BESIDE_A_DATE


def author_of(line: str) -> str | None:
    """Return the name on a byline, None when the line is none."""
    bare = line.strip()
    found = _BYLINE.fullmatch(bare) if len(bare) <= 80 else None
    if found is None:
        return None
    name = re.split(r"\s*[|,–—•·]\s*|\s+(?:in|for|on|pour|für)\s+", found["rest"].strip())[0]
    is_small = name == name.lower() != name.upper() and " " in name  # “Par ici la sortie”: a headline
    is_name = 1 <= len(name.split()) <= 5 and not is_small and not any(letter.isdigit() for letter in name)
    return name if is_name and not name.endswith((".", "!", "?", ":")) else None


def of_line(line: str, language: str = "und") -> tuple[CutKind, str]:
    """Return the kind of a line that is set aside, and the reason in words."""
    if is_filler(line):
        return CutKind.FILLER, say("Made-up Latin of an unfinished page template")
    if is_temperature(line):
        return CutKind.FURNITURE, say("The weather, not the article")
    found = match(line)
    if found.whole is not None:
        return _BY_PURPOSE[found.whole]
    if found.main is not None and found.covered >= 0.35:
        return _BY_PURPOSE[found.main]
    if _AD_SIZE.search(line) and len(line) < 60:
        return _BY_PURPOSE[Purpose.ADVERT]
    if has_copyright(line):
        return _BY_PURPOSE[Purpose.LEGAL]
    if dates.find(line, language) is not None and len(line) < 80:
        return CutKind.DATE, say("Only says when") if only_says_when(line, language) else APART
    if address_share(line) > 0.5:
        return CutKind.FURNITURE, say("Only a web or mail address")
    if author_of(line) is not None:
        return CutKind.BYLINE, say("Names the author")
    if found.main is not None:
        return _BY_PURPOSE[found.main]
    return CutKind.FURNITURE, APART
