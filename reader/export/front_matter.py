"""How are the facts about a story written at the head of a Markdown file, so that any YAML parser reads them?"""

import re
from collections.abc import Iterable, Mapping

from reader.export.escape import one_line

_UNSAFE = re.compile('["\\\\]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]')


def front_matter(
    fields: Mapping[str, str], versions: Iterable[Mapping[str, str]] = (), tags: Iterable[str] = ()
) -> str:
    """Return the block between its two rules; every value is quoted, empty ones are left out."""
    head = [f"{name}: {scalar(value)}" for name, value in fields.items() if value]
    rows = [f"  - {{{', '.join(f'{k}: {scalar(v)}' for k, v in row.items() if v)}}}" for row in versions]
    listed = ", ".join(scalar(tag) for tag in tags)
    return "\n".join(["---", *head, *(["versions:", *rows] if rows else []), f"tags: [{listed}]", "---"]) + "\n"


def scalar(value: str) -> str:
    """Return a value as a quoted YAML scalar on one line; unquoted, "no" would be false and "2022-06-22" a date."""
    return '"' + _UNSAFE.sub(_escaped, one_line(value)) + '"'


def _escaped(match: re.Match[str]) -> str:
    letter = match.group()
    if letter in '"\\':
        return "\\" + letter
    code = ord(letter)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
