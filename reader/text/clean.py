"""Which lines of an article are not its text, why, and how sure is that?

Nothing is removed: a cut names a line and says why it is set aside. A body line lost is worse than a furniture line
shown, so a line is set aside only when that is nearly sure: by a rule that was never wrong where it was measured, by a
trained judgement, or because the same line stands in other articles of the site.
"""

import re
from collections.abc import Callable, Sequence

from reader.model import Cut, CutKind, Span
from reader.say import say
from reader.text import clean_features, clean_keep, clean_model, clean_rules, cut_reasons, phrases
from reader.text import language as language_of
from reader.text.clean_rules import Finding, weight
from reader.text.paragraphs import paragraphs

RECIPE = 9

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_NEVER = 0.8  # a line this likely to be the article's is not set aside because it stands elsewhere too
_MOST = 15_000  # lines; what has more is no page of a site, and would take minutes
_JUDGED = 4_000  # letters of a line: what follows would not change the judgement
_SHORT, _MOST_DOUBT = 1.1, 0.3  # letters; a short line lost is a small loss, and may be more doubtful
_PAGE, _OF_PAGE = 60, 0.7  # lines of a whole page, and how much of them at least is not the article's
_TOLD_APART = 0.05  # of its letters are likely the article's; of many lines with fewer none is told from it: all may be
_STRICTER = 0.3  # there, and in plain texts, a line must be so much less likely: lists look like the site's own
_SIGN = 0.2  # share of a line that phrases of sites take up, by which it is a sign of one
_RUNNING_TEXT = 0.5  # of the letters of a text with paragraphs
_TELLING, _SURELY = 60, 0.97  # letters of a line, and how sure its language is, to call it foreign
_INSIDE = 0.5  # a line in what the form of a page takes for the article is at least this likely to be of it
_ALONE = 0.5  # a line less likely than this is set aside when no other version of the story has it
_BESIDE = 8  # lines to each side of one that stands elsewhere, among which that tells a passage from furniture
_PASSAGE = 0.2  # with more running text in what stands elsewhere there, articles share a passage: no site says it
_RUNNING = 0.9  # running text is what is this likely to be the article's: teasers of a site never seen are less


def warm_up() -> None:
    """Read word lists, profiles and weights, so that the first article does not wait for them."""
    clean_features.warm_up()
    phrases.warm_up()
    clean_model.model()


def lines(raw: str) -> tuple[Span, ...]:
    """Return where the lines of raw lie that hold more than blanks, without their line breaks, in order."""
    return tuple(Span(match.start(), match.end()) for match in _LINE.finditer(raw))


def find_cuts(
    raw: str,
    language: str,
    seen_elsewhere: Callable[[str], bool] = lambda line: False,
    outside: Sequence[Cut] = (),
) -> tuple[Cut, ...]:
    """Return the lines to set aside, in order, each with its kind, the reason in words and how sure it is.

    `seen_elsewhere` says whether a line, without the blanks around it, also stands in another article of the same site.
    `outside` is what a page's own form says lies outside the article: of the rest only what is certain is set aside.
    """
    blocks = _inside(joined_lines(raw), outside)
    if len(blocks) > _MOST:
        return ()
    texts = [text for text, _ in blocks]
    likely = clean_model.probabilities(texts, language)
    if outside:
        likely = [max(_INSIDE, one) for one in likely]
    seen = [len(members) == 1 and seen_elsewhere(text) for text, (_, members) in zip(texts, blocks, strict=True)]
    found = judge(texts, language, likely, seen)
    if all(finding is not None for finding in found):
        return ()  # nothing but furniture: better all of it than an empty article
    return tuple(
        Cut(line.start, line.end, finding.kind, finding.reason, round(finding.confidence, 3))
        for (_, members), finding in zip(blocks, found, strict=True)
        if finding is not None
        for line in members
    )


def _inside(blocks: list[tuple[str, list[Span]]], outside: Sequence[Cut]) -> list[tuple[str, list[Span]]]:
    """Return the lines that do not begin within what is known to lie outside."""
    starts = {cut.start for cut in outside}
    return [(text, members) for text, members in blocks if members[0].start not in starts]


def joined_lines(raw: str) -> list[tuple[str, list[Span]]]:
    """Return what is judged: each line's text and where it lies, lines that a program had wrapped put together."""
    return [(" ".join(raw[span.start : span.end][:_JUDGED].split()), members) for span, members in _blocks(raw)]


def alone_cuts(raw: str, language: str, cuts: Sequence[Cut], alone: Callable[[Span], bool]) -> tuple[Cut, ...]:
    """Return the cuts with those lines, too, that look like furniture and stand `alone` in this version of its story.

    Nothing above the text is touched: a headline that only one version has is a headline.
    """
    blocks = joined_lines(raw)
    texts = [text for text, _ in blocks]
    first = next((i for i, text in enumerate(texts) if clean_rules.is_prose(text)), len(texts))
    whole = [Span(members[0].start, members[-1].end) for _, members in blocks]
    kept = [not any(cut.span.overlaps(span) for cut in cuts) for span in whole]
    asked = [i for i in range(first + 1, len(blocks)) if kept[i] and alone(whole[i])]
    if not asked or len(blocks) > _MOST:
        return tuple(cuts)
    likely = clean_model.probabilities(texts, language)
    found = list(cuts)
    for index in asked:
        if likely[index] < _ALONE:
            kind, _ = cut_reasons.of_line(texts[index], language)
            reason = say("No other version of the story has this line")
            found += [Cut(s.start, s.end, kind, reason, round(1 - likely[index], 3)) for s in blocks[index][1]]
    return tuple(sorted(found, key=lambda cut: cut.start))


def _blocks(raw: str) -> list[tuple[Span, list[Span]]]:
    joined = [Span(p.spans[0].start, p.spans[-1].end) for p in paragraphs(raw, (Span(0, len(raw)),))]
    blocks: list[tuple[Span, list[Span]]] = []
    position = 0
    for line in lines(raw):
        while position < len(joined) and joined[position].end <= line.start:
            position += 1
        block = joined[position] if position < len(joined) and joined[position].start < line.end else line
        if blocks and blocks[-1][0] == block:
            blocks[-1][1].append(line)
        else:
            blocks.append((block, [line]))
    return blocks


def judge(
    texts: Sequence[str], language: str, likely: Sequence[float], seen: Sequence[bool], below: float | None = None
) -> list[Finding | None]:
    """Return for each line why it is set aside, None for those kept.

    `likely` is the probability of each line to be the article's own, `seen` whether it stands in other articles too;
    `below` which probability it is set aside, the trained one by itself.
    """
    found = clean_rules.find(texts, language, likely)
    below = clean_model.model().below if below is None else below
    furniture = _of_site(texts, likely, seen)
    is_plain = _is_plain(texts, found)
    doubt = _STRICTER if is_plain or _is_page(likely) else 1.0
    unlikely: list[int] = []
    is_judged = len(texts) <= _PAGE or _share_likely(texts, likely) >= _TOLD_APART
    for index, text in enumerate(texts):
        if found[index] is not None:
            continue
        if furniture[index] and likely[index] < _NEVER:
            kind, reason = cut_reasons.of_line(text, language)
            reason = say("Stands in other articles of this site too") if kind is CutKind.FURNITURE else reason
            found[index] = Finding(kind, reason, 0.97)
        elif is_judged and likely[index] < doubt * (below if is_plain else _allowed(text, below)):
            found[index] = Finding(*cut_reasons.of_line(text, language), 1 - likely[index])
            unlikely.append(index)
    clean_keep.give_back(texts, language, likely, found, unlikely)
    found = [_foreign(text, language, finding) for text, finding in zip(texts, found, strict=True)]
    return clean_rules.with_repeated(texts, found)


def _allowed(text: str, below: float) -> float:
    """Return how likely to be the article's a line may be and still be set aside: the longer, the greater the loss."""
    return min(_MOST_DOUBT, below + _SHORT / max(1, weight(text)))


def _foreign(text: str, spoken: str, finding: Finding | None) -> Finding | None:
    """Return what is said of a line set aside: of one in another language than the article's, that it is."""
    if (
        finding is None
        or finding.kind is not CutKind.FURNITURE
        or weight(text) < _TELLING
        or not spoken
        or spoken == "und"
    ):
        return finding
    heard = language_of.detect(text)
    if heard.confidence < _SURELY or heard.value == "und" or heard.value.split("-")[0] == spoken.split("-")[0]:
        return finding
    return Finding(
        CutKind.LANGUAGE, say("Written in another language: {language}", language=heard.value), finding.confidence
    )


def _share_likely(texts: Sequence[str], likely: Sequence[float]) -> float:
    sizes = [weight(text) for text in texts]
    return sum(size for size, p in zip(sizes, likely, strict=True) if p >= _INSIDE) / max(1, sum(sizes))


def _is_page(likely: Sequence[float]) -> bool:
    """Say whether the lines are a whole page, menus and all, rather than a copy of its article."""
    return len(likely) > _PAGE and sum(p < _INSIDE for p in likely) > _OF_PAGE * len(likely)


def _is_plain(texts: Sequence[str], found: Sequence[Finding | None]) -> bool:
    """Say whether the lines are a text without paragraphs and without signs of a site: a law, list, letter, poem."""
    running = sum(weight(text) for text in texts if clean_rules.is_prose(text))
    signs = sum(f is not None or phrases.match(text).covered >= _SIGN for f, text in zip(found, texts, strict=True))
    return signs <= 1 and running < _RUNNING_TEXT * sum(map(weight, texts))


def _of_site(texts: Sequence[str], likely: Sequence[float], seen: Sequence[bool]) -> list[bool]:
    """Say of each line that stands elsewhere whether its site says it, rather than another article in what they share.

    A site's lines stand together. Those of a passage that a later article repeats stand among running text, however
    much else it tells: a short sentence of it, or a heading, would be lost from both.
    """
    found = list(seen)
    sizes = [weight(text) if is_seen else 0 for text, is_seen in zip(texts, seen, strict=True)]
    for index, is_seen in enumerate(seen):
        near = range(max(0, index - _BESIDE), min(len(texts), index + _BESIDE + 1)) if is_seen else ()
        running = sum(sizes[i] for i in near if likely[i] >= _RUNNING)
        found[index] = is_seen and running <= _PASSAGE * sum(sizes[i] for i in near)
    return found
