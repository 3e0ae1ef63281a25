"""Which notes are in a file of W3C Web Annotations (JSON-LD), ours or of another program?"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.export.arriving import UNKNOWN_PLACE, Arriving, Place, Unreadable, color_of, style_of, time_of
from reader.model import Annotation, Color, Origin, Selector, Style, Target
from reader.say import say

_URN = "urn:uuid:"
_WHOLE = "synoptic:note"  # names the note that an item is one passage of
_DEEPEST = 5  # selectors within selectors
_ORIGINS = {origin.value: origin for origin in Origin}


def read(text: str) -> tuple[Arriving, ...]:
    """Return the annotations with at least one quoted passage, in the order of the file. Raises Unreadable."""
    try:
        data = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise Unreadable(say("This is not JSON."), say("Choose a file of Web Annotations.")) from error
    found = _whole((_string(item.get(_WHOLE)), note) for item in _items(data) if (note := _note(item)) is not None)
    if not found and not (isinstance(data, dict) and "@context" in data):
        raise Unreadable(say("No Web Annotations are in this file."), say("Choose another file."))
    return found


def _whole(notes: Iterable[tuple[str, Arriving]]) -> tuple[Arriving, ...]:
    """Return notes of which each passage came as an item of its own (EPUB has one passage an item) as one again."""
    found: dict[str, Arriving] = {}
    for number, (whole, note) in enumerate(notes):
        key = whole or str(number)
        if (first := found.get(key)) is not None:
            targets = (*first.annotation.targets, *note.annotation.targets)
            note = Arriving(replace(first.annotation, targets=targets), (*first.places, *note.places))
        found[key] = note
    return tuple(found.values())


def _items(data: object) -> Iterator[dict[str, object]]:
    """Yield every annotation of a collection, a page, a set, a list, or a single one."""
    waiting = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += reversed(one)
        elif isinstance(one, dict):
            if "target" in one:
                yield one
            else:
                waiting += [one[name] for name in ("items", "first") if name in one]


def _note(item: dict[str, object]) -> Arriving | None:
    targets, places, style_class = [], [], ""
    for one in _list(item.get("target")):
        if isinstance(one, dict) and (found := _target(one)) is not None:
            targets.append(found)
            places.append(_place(one))
            style_class = style_class or _string(one.get("styleClass"))
    if not targets:
        return None
    words, tags, color, style = _bodies(item)
    for name in style_class.split():
        kind = name.removeprefix("synoptic-")
        color = Color(kind) if kind in {c.value for c in Color} else color
        style = Style(kind) if kind in {s.value for s in Style} else style
    identity = _string(item.get(_WHOLE) or item.get("id")).removeprefix(_URN)
    times = time_of(_string(item.get("created"))), time_of(_string(item.get("modified")))
    return Arriving(Annotation(identity, tuple(targets), color, style, words, tags, *times), tuple(places))


def _bodies(item: dict[str, object]) -> tuple[str, tuple[str, ...], Color, Style]:
    """Return the words, the tags, the color and the style that the bodies of an annotation give."""
    words, tags, color, style = [], [], Color.YELLOW, Style.SOLID
    for body in _list(item.get("body")) + _list(item.get("bodyValue")):
        if isinstance(body, str):
            words.append(body)
        if not isinstance(body, dict):
            continue
        value = _string(body.get("value"))
        if body.get("purpose") == "tagging":
            tags.append(value)
        elif value:
            words.append(value)
        tags += [_string(tag) for name in ("tags", "keyword") for tag in _list(body.get(name))]
        color = color_of(_string(body["color"])) if "color" in body else color
        style = style_of(_string(body["highlight"])) if "highlight" in body else style
    return "\n\n".join(words), tuple(tag for tag in tags if tag), color, style


def _target(one: dict[str, object]) -> Target | None:
    quote: dict[str, object] = {}
    start, end = UNKNOWN_PLACE, UNKNOWN_PLACE
    for selector in _selectors(one.get("selector"), 0):
        if selector.get("type") == "TextQuoteSelector" and not quote:
            quote = selector
        elif selector.get("type") == "TextPositionSelector":
            start, end = _number(selector.get("start")), _number(selector.get("end"))
    if not _string(quote.get("exact")):
        return None
    exact, prefix, suffix = (_string(quote.get(name)) for name in ("exact", "prefix", "suffix"))
    confidence = one.get("synoptic:confidence")
    return Target(
        _identity(one.get("source")),
        _string(one.get("synoptic:text")),
        Selector(exact, prefix, suffix, start, end),
        _ORIGINS.get(_string(one.get("synoptic:origin")), Origin.BY_HAND),
        float(confidence) if isinstance(confidence, int | float) else 1.0,
        one.get("synoptic:orphan") is True,
        _string(one.get("synoptic:corrected")),
    )


def _selectors(value: object, depth: int) -> Iterator[dict[str, object]]:
    for one in _list(value):
        if isinstance(one, dict) and depth < _DEEPEST:
            yield one
            yield from _selectors(one.get("refinedBy"), depth + 1)


def _identity(source: object) -> str:
    name = _string(source.get("id")) if isinstance(source, dict) else _string(source)
    return name.removeprefix(_URN) if name.startswith(_URN) else ""


def _place(one: dict[str, object]) -> Place:
    source = one.get("source")
    if not isinstance(source, dict):
        address = _string(source)
        return Place("" if address.startswith(_URN) else address)
    own = _string(source.get("id"))
    return Place(_string(source.get("via")) or ("" if own.startswith(_URN) else own), _string(source.get("label")))


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) and value >= 0 else UNKNOWN_PLACE
