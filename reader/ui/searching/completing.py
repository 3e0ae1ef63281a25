"""How does what is typed into the search box go on: which fields are there, and which values does a field have?"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.library.question import FIELDS, SHOWN_FIELDS, VALUES
from reader.say import say

MOST = 6
EXPLAINED = {
    "lang": say("language, such as fr"),
    "source": say("where it was published"),
    "tag": say("notes with this tag"),
    "colour": say("highlights of this colour"),
    "story": say("words of a story’s title"),
    "has": say("note, tag or highlight"),
    "before": say("published before a year, month or day"),
    "after": say("published from a year, month or day on"),
    "is": say("unread, reading or done"),
}


@dataclass(frozen=True, slots=True)
class Completion:
    """How a text could go on: the whole new text, where the caret then stands, what is offered and what it means."""

    text: str
    caret: int
    offer: str
    meaning: str = ""


def completions(
    text: str, caret: int, values: Callable[[str], Sequence[str]], explain: Callable[[str, str], str]
) -> tuple[Completion, ...]:
    """Return how the word before the caret could go on.

    `values(field)` gives the known values of a field, the likeliest first; `explain(field, value)` says what one means.
    """
    found = re.search(r'(?:^|\s)(-?)([A-Za-z]*)(?:(:)"?([^"\s]*))?$', text[:caret])
    if found is None:
        return ()
    minus, name, colon, typed = found[1], found[2], found[3], found[4] or ""
    start = found.start(2) - len(minus)
    offers: list[tuple[str, str]] = []
    if colon and name.lower() in FIELDS:
        field = FIELDS[name.lower()]
        known = VALUES.get(field) or values(field)
        begun = [v for v in known if v.casefold().startswith(typed.casefold()) and v != typed]
        within = [
            value
            for value in known
            if typed and value not in begun and value != typed and _is_meant(typed, value, explain(field, value))
        ]
        offers = [(f"{name}:{_quoted(value)} ", explain(field, value)) for value in (*begun, *within)[:MOST]]
    elif name and not colon:
        offers = [(f"{field}:", EXPLAINED[field]) for field in SHOWN_FIELDS if field.startswith(name.lower())]
    before, after = text[:start] + minus, text[caret:].lstrip()
    return tuple(Completion(before + offer + after, len(before + offer), offer.strip(), said) for offer, said in offers)


def _is_meant(typed: str, value: str, meaning: str) -> bool:
    return typed.casefold() in value.casefold() or meaning.casefold().startswith(typed.casefold())


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"\s", value) else value
