"""What do two changed texts of one origin say together? Line by line, and key by key for the head of a file."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from reader.export.front_matter import scalar

_KEY = re.compile(r"^([\w-]+)::?(?=\s|$)")
_TAGS = re.compile(r"^(tags:\s*\[|tags::\s*)(.*?)(\]?)\s*$")
_ITEM = re.compile(r'"(?:[^"\\]|\\.)*"|[^,\s][^,]*')


def lines_of(text: str) -> list[str]:
    """Return the lines of a text with their ends; only a line feed ends one."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def merged(base: str, ours: str, theirs: str) -> str | None:
    """Return the text with the changes of both, None when they changed the same lines in different ways."""
    old, one, other = lines_of(base), lines_of(ours), lines_of(theirs)
    result: list[str] = []
    at, at_one, at_other = 0, 0, 0
    for start, in_one, in_other, size in [*_common(old, one, other), (len(old), len(one), len(other), 0)]:
        was, we, they = old[at:start], one[at_one:in_one], other[at_other:in_other]
        if we in (was, they):
            result += they
        elif they == was:
            result += we
        else:
            return None
        result += other[in_other : in_other + size]
        at, at_one, at_other = start + size, in_one + size, in_other + size
    return "".join(result)


def _common(old: Sequence[str], one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Return the stretches that stayed in both: where in each of the three, and how many lines."""
    ours = {
        b.a + i: b.b + i for b in SequenceMatcher(None, old, one, False).get_matching_blocks() for i in range(b.size)
    }
    found: list[tuple[int, int, int, int]] = []
    for block in SequenceMatcher(None, old, other, False).get_matching_blocks():
        for at in range(block.a, block.a + block.size):
            if at not in ours:
                continue
            place = (at, ours[at], block.b + at - block.a)
            if found and all(now == before + found[-1][3] for now, before in zip(place, found[-1], strict=False)):
                found[-1] = (*found[-1][:3], found[-1][3] + 1)
            else:
                found.append((*place, 1))
    return found


def merged_head(base: str, ours: str, theirs: str) -> str | None:
    """Return front matter with the changes of both: keys that were added stay, tags of both are there.

    None when one key got two different values, or when it is no front matter.
    """
    was, we, they = _entries(base), _entries(ours), _entries(theirs)
    if was is None or we is None or they is None:
        return None
    result = dict(they)
    for key in [*we, *(key for key in was if key not in we)]:
        old, new, now = was.get(key), we.get(key), they.get(key)
        if new in (old, now):
            continue
        if now == old:
            result = _put(result, key, new, list(we))
        elif key == "tags" and new and now and (tags := _merged_tags(old or "", new, now)) is not None:
            result[key] = tags
        else:
            return None
    return "".join(result.values())


def added_keys(base: str, ours: str, theirs: str) -> str | None:
    """Return front matter of another kind (`key: value` or `key:: value`) with the keys and tags of the old one.

    None when anything else was changed there, or when a value that was added takes several lines.
    """
    was, we, they = _entries(base), _entries(ours), _entries(theirs)
    if was is None or we is None or they is None or any(they.get(key) != was[key] for key in was if key != "tags"):
        return None
    mark = ":: " if "::" in ours.partition("\n")[0] else ": "
    for key in (key for key in they if they[key] != was.get(key)):
        value = _KEY.sub("", they[key]).strip()
        if "\n" in value or (key in we and key != "tags"):
            return None
        if key == "tags":
            items = _ITEM.findall(value.removeprefix("[").removesuffix("]"))
            plain = [item.strip().strip('"') for item in items]
            value = ", ".join(plain) if mark == ":: " else f"[{', '.join(map(scalar, plain))}]"
        we = _put(we, key, f"{key}{mark}{value}\n", [*(one for one in we if one not in ("--- last", key)), key])
    return "".join(we.values())


def _put(entries: dict[str, str], key: str, text: str | None, order: Sequence[str]) -> dict[str, str]:
    """Return the entries with one changed, taken away, or put behind the one it follows in `order`."""
    if text is None:
        return {name: value for name, value in entries.items() if name != key}
    if key in entries:
        return entries | {key: text}
    before = [name for name in order[: order.index(key)] if name in entries]
    items = list(entries.items())
    place = list(entries).index(before[-1]) + 1 if before else 0
    return dict([*items[:place], (key, text), *items[place:]])


def _entries(text: str) -> dict[str, str] | None:
    """Return the lines of front matter by key; the rules and what stands before the first key have keys of their own.

    None when a key stands twice.
    """
    found: dict[str, str] = {}
    key = ""
    for number, line in enumerate(lines_of(text)):
        match = _KEY.match(line)
        if match:
            key = match.group(1)
            if key in found:
                return None
        elif line.strip() == "---":
            key = "--- first" if number == 0 else "--- last"
        found[key] = found.get(key, "") + line
    return found


def _merged_tags(old: str, ours: str, theirs: str) -> str | None:
    """Return a line of tags with what each side added, without what either took away; None when it is no one line."""
    taken = [_TAGS.match(line) for line in (old, ours, theirs)]
    if taken[0] is None or taken[1] is None or taken[2] is None:
        return None
    was, we, they = (_ITEM.findall(match.group(2)) for match in taken if match)
    kept = [tag for tag in they if tag in we or tag not in was]
    kept += [tag for tag in we if tag not in was and tag not in kept]
    end = theirs[len(theirs.rstrip()) :]
    return f"{taken[2].group(1)}{', '.join(tag.strip() for tag in kept)}{taken[2].group(3)}{end}"
