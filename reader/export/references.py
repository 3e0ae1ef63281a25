"""How are the articles of a story cited? As CSL-JSON (Zotero, Pandoc) and as BibTeX."""

import json
import re
import unicodedata
from collections.abc import Iterator

from reader.export.escape import one_line
from reader.export.passages import is_address
from reader.model import UNDETERMINED, Article, OpenedStory

_SPECIAL = {
    **{letter: "\\" + letter for letter in "&%$#_{}"},
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_DATE = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def csl_json(opened: OpenedStory) -> str:
    """Return the articles, in the order of the story, as CSL-JSON."""
    items = [_csl(version.article) for version in opened.versions]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def bibtex(opened: OpenedStory) -> str:
    """Return the articles, in the order of the story, as entries for biblatex (`@online`, or `@misc` for a file)."""
    taken: set[str] = set()
    return "\n".join(_entry(version.article, taken) for version in opened.versions)


def _csl(article: Article) -> dict[str, object]:
    item: dict[str, object] = {"id": article.id, "type": "article-newspaper", "title": one_line(article.title)}
    if author := _author(article):
        item["author"] = [{"literal": author}]
    if article.source:
        item["container-title"] = one_line(article.source)
    for name, value in (("issued", article.published), ("accessed", _retrieved(article))):
        if parts := _date(value):
            item[name] = {"date-parts": [parts]}
    if url := _url(article):
        item["URL"] = url
    if article.language != UNDETERMINED:
        item["language"] = article.language
    return item


def _entry(article: Article, taken: set[str]) -> str:
    url = _url(article)
    fields = {
        "author": f"{{{_tex(author)}}}" if (author := _author(article)) else "",
        "title": f"{{{_tex(article.title)}}}",
        "journaltitle": _tex(article.source or ""),
        "date": "-".join(f"{part:02d}" for part in _date(article.published)),
        "urldate": "-".join(f"{part:02d}" for part in _date(_retrieved(article))) if url else "",
        "url": url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C") if url else "",
        "language": article.language if article.language != UNDETERMINED else "",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{'online' if url else 'misc'}{{{_key(article, taken)},", *lines, "}"]) + "\n"


def _key(article: Article, taken: set[str]) -> str:
    """Return a key of plain letters: the source, the year, the language; with a letter when another has it."""
    words = unicodedata.normalize("NFKD", article.source or "article").encode("ascii", "ignore").decode().lower()
    name = re.sub(r"^www\.|[^a-z0-9]", "", words) or "article"
    stem = f"{name}{next(iter(_date(article.published)), '')}{re.sub('[^a-zA-Z0-9]', '', article.language)}"
    key = next(one for one in _numbered(stem) if one not in taken)
    taken.add(key)
    return key


def _numbered(stem: str) -> Iterator[str]:
    yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1


def _author(article: Article) -> str:
    return one_line(article.metadata.author.value) if article.metadata.author else ""


def _retrieved(article: Article) -> str:
    return article.metadata.retrieved.value if article.metadata.retrieved else article.imported_at


def _url(article: Article) -> str:
    if article.metadata.address:
        return one_line(article.metadata.address.value)
    return one_line(article.origin) if is_address(article.origin) else ""


def _date(value: str | None) -> list[int]:
    match = _DATE.match(value or "")
    return [int(part) for part in match.groups() if part] if match else []


def _tex(text: str) -> str:
    return "".join(_SPECIAL.get(letter, letter) for letter in one_line(text))
