"""How is a text cut into pieces that an engine takes: whole, else by sentences, else by words, else anywhere?"""

import re

_SENTENCE = re.compile(r".+?(?:[.!?…]+[\"»”’)\]]*(?:\s+|$)|[。！？؟।]+[」』”]*\s*|\n+|$)", re.DOTALL)


def split(text: str, longest: int) -> list[str]:
    """Return pieces of at most `longest` code points that together have every letter of the text, in order."""
    if len(text) <= longest:
        return [text] if text.strip() else []
    pieces: list[str] = []
    now = ""
    for sentence in _SENTENCE.findall(text):
        if len(now) + len(sentence) > longest:
            pieces.append(now)
            now = ""
        for part in _bounded(sentence, longest):
            if len(now) + len(part) > longest:
                pieces.append(now)
                now = ""
            now += part
    pieces.append(now)
    return [piece.strip() for piece in pieces if piece.strip()]


def sentences(text: str, longest: int) -> list[str]:
    """Return the sentences of a text one by one; of one that is too long its parts."""
    found = [part.strip() for sentence in _SENTENCE.findall(text) for part in _bounded(sentence, longest)]
    return [part for part in found if part]


def _bounded(sentence: str, longest: int) -> list[str]:
    """Cut a sentence that is too long, at a blank in its second half where there is one."""
    parts: list[str] = []
    while len(sentence) > longest:
        blank = sentence.rfind(" ", longest // 2, longest)
        end = blank if blank > 0 else longest
        parts.append(sentence[:end])
        sentence = sentence[end:]
    return [*parts, sentence]


def joined(pieces: list[str], is_spaced: bool) -> str:
    """Return translated pieces as one text again."""
    return (" " if is_spaced else "").join(pieces)
