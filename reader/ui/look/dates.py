"""How is a date of the library said to the person?"""

import re
from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from reader.ui.look.tongue import tr

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?")


def short_date(iso: str | None) -> str:
    """Return "22 Jun 2022", "Jun 2022" or "2022", as exact as the date is; anything else comes back as it is."""
    return _said(iso or "", short=True)


def long_date(iso: str | None) -> str:
    """Return "22 June 2022, 22:27", as exact as the date is; anything else comes back as it is."""
    return _said(iso or "", short=False)


def _said(iso: str, *, short: bool) -> str:
    found = _ISO.match(iso)
    if not found:
        return iso
    year, month, day, hour, minute = found.groups()
    date = QDate(int(year), int(month or 1), int(day or 1))
    if not date.isValid():
        return iso
    said = QLocale().toString(date, _form(has_day=day is not None, has_month=month is not None, short=short))
    return tr("{date}, {time}", date=said, time=f"{hour}:{minute}") if hour and not short else said


def _form(*, has_day: bool, has_month: bool, short: bool) -> str:
    """Return how Qt is to write a date that is so exact."""
    if has_day:
        return tr("d MMM yyyy", "a date as Qt writes it") if short else tr("d MMMM yyyy", "a date as Qt writes it")
    if has_month:
        return tr("MMM yyyy", "a date as Qt writes it") if short else tr("MMMM yyyy", "a date as Qt writes it")
    return "yyyy"


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
