"""What does each colour mean to the person?"""

from reader.model import Color
from reader.ui.look.names import capital, named


def meanings_of(words: str) -> dict[Color, str]:
    """Read the setting: "yellow: open question; blue: framing". What is not understood is left out."""
    found: dict[Color, str] = {}
    names = {color.value: color for color in Color}
    for part in words.replace("\n", ";").split(";"):
        name, _, meaning = part.partition(":")
        color = names.get(name.strip().casefold())
        if color is not None and meaning.strip():
            found[color] = " ".join(meaning.split())
    return found


def said(color: Color, meanings: dict[Color, str]) -> str:
    """Return the name of a colour with its meaning: "Blue – framing"."""
    name = capital(named(color.value))
    return f"{name} – {meanings[color]}" if color in meanings else name
