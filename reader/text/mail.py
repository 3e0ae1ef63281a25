"""What does an e-mail tell, and what does a web page that was saved as one (MHTML)?"""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses, parseaddr

from reader.errors import Refused
from reader.model import Cut, CutKind, Fact, SourceText
from reader.say import say
from reader.text import dates, language, record, web_page
from reader.text import encoding as encodings
from reader.text.canonical import canonical

MAIL, ARCHIVE = "message/rfc822", "multipart/related"
_MOST_PARTS = 2_000
_HEAD = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n", re.ASCII)
_HEADERS = re.compile(rb"^(?:from|mime-version|message-id|received|return-path|delivered-to):", re.I | re.M)
_QUOTED = re.compile(r"^>.*$", re.MULTILINE)
_TOLD_BY = 3  # lines at most that say whose a quotation is
_SIGNATURE = re.compile(r"^-- ?\n(?s:.*)\Z", re.MULTILINE)


def is_mail(data: bytes) -> bool:
    """Say whether bytes begin with the headers of a message."""
    head = data[:20_000].replace(b"\r\n", b"\n")
    found = _HEAD.match(head)
    return bool(found and _HEADERS.search(found.group()))


def read(data: bytes, name: str, encoding: str | None = None) -> SourceText:
    """Return the text of an e-mail or of a saved page. Raises Refused."""
    message = message_from_bytes(data, policy=policy.default)
    parts = []
    for part in message.walk():
        parts.append(part)
        if len(parts) > _MOST_PARTS:
            raise Refused(say("“{name}” has more than {most} parts.", name=name, most=_MOST_PARTS))
    texts = [part for part in parts if part.get_content_maintype() == "text" and not part.is_attachment()]
    pages = [part for part in texts if part.get_content_type() == "text/html"]
    is_page = bool(pages) and (message.get_content_type() == ARCHIVE or _header(message, "Snapshot-Content-Location"))
    if is_page:
        return _page(message, _root(message, pages), encoding)
    plain = [part for part in texts if part.get_content_type() == "text/plain"]
    if not plain and not pages:
        raise Refused(say("There is no text in “{name}”.", name=name), say("Save its attachments and import those."))
    return _mail(message, (plain or pages)[0], encoding)


def _header(message: EmailMessage, name: str) -> str:
    """Return a header as text; a broken one is none."""
    try:
        return str(message.get(name) or "")
    except (ValueError, IndexError, AttributeError, KeyError, TypeError):  # the parser of headers trips over some
        return ""


def _text(part: EmailMessage, chosen: str | None) -> tuple[str, str]:
    """Return the text of a part and its encoding."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    declared = part.get_content_charset() or web_page.declared_encoding(data)
    return encodings.decode(data, declared, chosen)


def _root(message: EmailMessage, pages: list[EmailMessage]) -> EmailMessage:
    """Return the page itself among the frames saved with it."""
    address = _header(message, "Snapshot-Content-Location")
    return next((page for page in pages if address and _header(page, "Content-Location") == address), pages[0])


def _page(message: EmailMessage, part: EmailMessage, chosen: str | None) -> SourceText:
    markup, used = _text(part, chosen)
    page = web_page.read(markup, canonical)
    address = _header(message, "Snapshot-Content-Location") or _header(part, "Content-Location")
    saved = record.iso_day(_header(message, "Date"))
    told = page.metadata
    if address.startswith(("http://", "https://")):
        told = replace(told, address=Fact(address, 0.98, say("the saved page says so")))
    if saved:
        told = replace(told, retrieved=Fact(saved, 0.98, say("the day the page was saved")))
    return SourceText(page.raw, ARCHIVE, used, told, page.cuts)


def _mail(message: EmailMessage, part: EmailMessage, chosen: str | None) -> SourceText:
    text, used = _text(part, chosen)
    body = canonical(text if part.get_content_type() == "text/plain" else web_page.visible(text))
    subject = " ".join(canonical(_header(message, "Subject")).split())
    sender, address = parseaddr(_header(message, "From"))
    head = f"{subject}\n\n" if subject else ""
    fields = {"title": subject, "author": sender or address, "published": _header(message, "Date")}
    raw = head + body.rstrip() + "\n"
    return SourceText(raw, MAIL, used, record.metadata(fields, say("the e-mail says so")), _cuts(raw, _people(message)))


def _people(message: EmailMessage) -> frozenset[str]:
    """Return the words of the names of those who wrote and got a message, in small letters."""
    told = getaddresses([_header(message, name) for name in ("From", "To", "Cc", "Reply-To")])
    return frozenset(word.casefold() for name, _ in told for word in re.findall(r"\w{3,}", name))


def _cuts(raw: str, people: frozenset[str]) -> tuple[Cut, ...]:
    """Return what is quoted of earlier messages with the lines that say whose it is, and the signature."""
    signature = _SIGNATURE.search(raw)
    end = signature.start() if signature else len(raw)
    quoted = [(match.start(), match.end()) for match in _QUOTED.finditer(raw, 0, end)]
    spans = sorted(quoted + _attributions(raw, end, people))
    found = [Cut(*span, CutKind.FURNITURE, say("Quoted from an earlier message"), 0.8) for span in spans]
    if len(found) == sum(1 for line in raw[:end].split("\n") if line.strip()):
        found = []
    if signature and raw[:end].strip():
        stop = len(raw.rstrip())
        found.append(Cut(signature.start(), stop, CutKind.FURNITURE, say("Signature of the e-mail"), 0.9))
    return tuple(found)


def _attributions(raw: str, end: int, people: frozenset[str]) -> list[tuple[int, int]]:
    """Return the lines above quotations that say who wrote them, and when: “On Monday Ada wrote:”.

    In any language they stand by themselves, end in a colon, and name a time, an address or somebody of the message; a
    colon alone may be the writer's own (“I do not agree with this:”).
    """
    lines = [(match.start(), match.group()) for match in re.finditer(r"[^\n]*(?:\n|\Z)", raw[:end])]
    spoken = language.detect(raw[:end]).value
    found = []
    for index, (_, text) in enumerate(lines):
        last = index - 1 if index and lines[index - 1][1].strip() else index - 2
        if not text.startswith(">") or last < 0 or lines[last][1].startswith(">"):
            continue
        first = last
        while first > 0 and lines[first - 1][1].strip() and not lines[first - 1][1].startswith(">"):
            first -= 1
        said = " ".join(line.strip() for _, line in lines[first : last + 1])
        if last - first < _TOLD_BY and said.endswith((":", "：")) and _names_an_author(said, people, spoken):
            found += [(start, start + len(line.rstrip("\n"))) for start, line in lines[first : last + 1]]
    return found


def _names_an_author(said: str, people: frozenset[str], spoken: str) -> bool:
    words = {word.casefold() for word in re.findall(r"\w{3,}", said)}
    has_time = any(letter.isdigit() for letter in said) or bool(dates.weekdays_named(said, spoken))
    return has_time or "@" in said or bool(words & people)
