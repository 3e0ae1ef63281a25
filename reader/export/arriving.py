"""What is a note that comes in from a file: an annotation, and what the file says about where its passages stand?"""

from dataclasses import dataclass
from datetime import UTC, datetime

from reader.errors import ReaderError
from reader.model import NOWHERE, Annotation, Color, Selector, Style, Target

UNKNOWN_PLACE = NOWHERE  # of a selector that says no position


@dataclass(frozen=True, slots=True)
class Place:
    """What a file says of the article a passage is from; "" where it is silent."""

    address: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Arriving:
    """A note as a file has it; target by target, the place. Targets may have no article yet: it is to be found."""

    annotation: Annotation
    places: tuple[Place, ...]


class Unreadable(ReaderError):
    """The file is not of the form it was taken for."""


def quoting(exact: str, prefix: str = "", suffix: str = "", start: int = UNKNOWN_PLACE) -> Target:
    """Return a target of which only the words are known, perhaps with their surroundings and place."""
    end = start + len(exact) if start >= 0 else UNKNOWN_PLACE
    return Target("", "", Selector(exact, prefix, suffix, start, end))


def time_of(text: str) -> str:
    """Return a time as we keep it, in UTC with seconds; one without a zone is taken for UTC, what is no time for ""."""
    try:
        read = datetime.fromisoformat(text.strip())
        zoned = read if read.tzinfo else read.replace(tzinfo=UTC)
        return zoned.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if read.year >= 1000 else ""
    except (ValueError, OverflowError):
        return ""


def color_of(name: str) -> Color:
    """Return the color of a name, yellow for one we do not have."""
    names = {color.value: color for color in Color} | {"red": Color.PINK, "cyan": Color.BLUE, "magenta": Color.PURPLE}
    return names.get(name.strip().casefold(), Color.YELLOW)


def style_of(name: str) -> Style:
    """Return the style of a name, solid for one we do not have."""
    return {style.value: style for style in Style}.get(name.strip().casefold(), Style.SOLID)
