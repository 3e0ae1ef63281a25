"""How does a sentence stay translatable when it is formed far from the window?

Every sentence a person sees is written in English where it is needed, as a *template*: one whole sentence, in one
literal (implicit concatenation is fine, an f-string is not), with named `{values}`. Two functions hold templates, and
Qt's lupdate collects the literals in their calls:

    say("The file {name} is empty.", name=name)     in any room, and in tables made at import: an English str that
                                                    remembers its template
    tr("Open a story first.")                       in functions of reader/ui (its look/tongue.py): translated at once

The window shows what was said elsewhere by `spoken(text)` of the same file, which leaves any other str alone;
everything else (the command line, JSON, files, the log) uses the str as it is, English.

Numbers: the template gives "one form|%n form", the count is the third argument, `comment` the second (a word to the
translator, or what tells two uses of one short word apart; mostly ""):

    say("One note was kept.|%n notes were kept.", "", len(notes))      %Ln writes 1,200 instead of 1200

A value may be a sentence itself, or a tuple of things to be listed with commas, and may ask for a form: {size:,} or
{share:.1f}. Braces with anything else in them stay as they are. Never glue sentences or parts of one
with + or join: other languages have another order.
"""

import re
from collections.abc import Callable, Mapping
from typing import Self
from unicodedata import bidirectional

_ISOLATE, _END = "\u2068", "\u2069"  # Unicode's first strong isolate, and its end
_PLACE = re.compile(r"\{([a-z]\w*)(?::(,?(?:\.\d)?[fg]?))?\}")  # {name}, {size:,}, {share:.1f}


class Said(str):
    """A sentence in English that can still be translated: it knows its template and what was put in."""

    template: str
    comment: str
    number: int | None
    values: dict[str, object]

    def __new__(cls, template: str, comment: str = "", count: int | None = None, /, **values: object) -> Self:
        """Form the English sentence. Raises KeyError when the template names a value that is not given."""
        english = filled(english_form(template, count), {name: listed(value) for name, value in values.items()})
        made = super().__new__(cls, english)
        made.template, made.comment, made.number, made.values = template, comment, count, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str, str, int | None], dict[str, object]]:
        """Let it be copied and sent to another process."""
        return (self.template, self.comment, self.number), self.values


def say(template: str, comment: str = "", count: int | None = None, /, **values: object) -> Said:
    """Return a sentence as English that remembers its template; see above."""
    return Said(template, comment, count, **values)


def english_form(template: str, count: int | None) -> str:
    """Return the form of "one form|%n form" that fits the count; without a count the template as it is."""
    if count is None:
        return template
    one, _, many = template.partition("|")
    return (one if count == 1 or not many else many).replace("%n", str(count)).replace("%Ln", f"{count:,}")


def filled(template: str, values: Mapping[str, object], written: Callable[[object, str], str] = format) -> str:
    """Return the template with its values put in, each by `written(value, form)`; other braces stay.

    Raises KeyError when the template names a value that is not there. Attributes, widths and all else that str.format
    would obey are not understood: a template may come from the process that reads hostile files.
    """
    return _PLACE.sub(lambda place: written(values[place[1]], place[2] or ""), template) if values else template


def listed(value: object) -> object:
    """Return a tuple as its parts with commas; anything else as it is."""
    return ", ".join(map(str, value)) if isinstance(value, tuple) else value


def whole(words: str) -> str:
    """Return words kept together: those from right to left turn nothing round that stands beside them, as a date."""
    return f"{_ISOLATE}{words}{_END}" if any(bidirectional(sign) in ("R", "AL") for sign in words) else words
