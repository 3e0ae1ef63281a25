"""In which language is the article of a text, and what of the text is not the article? The one needs the other."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.model import Cut, Fact, SourceText, kept
from reader.text import clean
from reader.text.language import detect

_PAGES = frozenset({"text/html", "multipart/related"})  # forms that tell the article from what stands around it


def language_and_cuts(
    source: SourceText, seen_elsewhere: Callable[[str], bool], chosen: str | None = None
) -> tuple[Fact, tuple[Cut, ...]]:
    """Return the language of what is kept, not of the furniture around it, and the cuts.

    `seen_elsewhere` is asked as by clean.find_cuts(); a `chosen` language is not looked for. Cuts that were found in
    another language than that of what they leave are found anew, once.
    """
    spoken = Fact(chosen) if chosen else detect(source.raw)
    outside = source.cuts if source.media_type in _PAGES else ()
    for _ in range(2):
        cuts = together(source.cuts, clean.find_cuts(source.raw, spoken.value, seen_elsewhere, outside))
        body = "\n".join(source.raw[span.start : span.end] for span in kept(len(source.raw), cuts))
        again = spoken if chosen else detect(body if body.strip() else source.raw)
        if again.value == spoken.value:
            return again, cuts
        spoken = again
    return spoken, cuts


def together(given: Sequence[Cut], found: Sequence[Cut]) -> tuple[Cut, ...]:
    """Return the cuts the format gave with those found beside them; where they overlap the format knows better."""
    taken = list(given)
    for cut in found:
        start = cut.start
        for other in sorted((c for c in given if c.span.overlaps(cut.span)), key=lambda c: c.start):
            if start < other.start:
                taken.append(replace(cut, start=start, end=other.start))
            start = max(start, other.end)
        if start < cut.end:
            taken.append(replace(cut, start=start))
    return tuple(sorted(taken, key=lambda cut: cut.start))
