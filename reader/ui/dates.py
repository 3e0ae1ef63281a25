"""How is a date of the library said to the person?"""

import re
from datetime import datetime

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?")


def short_date(iso: str | None) -> str:
    """Return "22 Jun 2022", "Jun 2022" or "2022", as exact as the date is; anything else comes back as it is."""
    return _said(iso or "", short=True)


def long_date(iso: str | None) -> str:
    """Return "22 June 2022, 22:27", as exact as the date is; anything else comes back as it is."""
    return _said(iso or "", short=False)


def _said(iso: str, *, short: bool) -> str:
    found = _ISO.match(iso)
    if not found or (found[2] and not 1 <= int(found[2]) <= 12):
        return iso
    year, month, day, hour, minute = found.groups()
    words = [str(int(day))] if day else []
    if month:
        name = MONTHS[int(month) - 1]
        words.append(name[:3] if short else name)
    words.append(year)
    clock = f", {hour}:{minute}" if hour and not short else ""
    return " ".join(words) + clock


def moment(iso: str, now: datetime | None = None) -> str:
    """Return when something was written, in local time: the time of day when it is today's, else the short date."""
    try:
        when = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    today = (now or datetime.now()).astimezone()
    if when.date() == today.date():
        return f"{when:%H:%M}"
    return short_date(f"{when:%Y-%m-%d}")
