"""Where do these words stand: in which titles, texts and notes, and at which passage?"""

import re
import uuid
from collections.abc import Sequence

from reader.library import Library
from reader.library.folding import folded, folded_with_places, is_unspaced, is_word
from reader.library.question import Condition, Question, ask
from reader.model import Article, Cut, Hit, HitKind, SavedSearch, Span, kept
from reader.services.clock import now

EVERYTHING = 2**31 - 1  # as a limit: none
_BEFORE, _AFTER = 40, 110  # code points shown around the words
LONGEST_LINE = 20_000  # code points of a line that are looked through for the place to show


def find(library: Library, words: str, limit: int = 50) -> tuple[Hit, ...]:
    """Return the places that answer a question, best first: notes, then articles.

    Understands "exact words", -without, OR, `lang:fr source:name tag:name colour:yellow story:words has:note is:unread
    before:2024 after:2024-05`; words may go on. Nothing typed is an error; a question without words or filters finds
    nothing. Raises LibraryError.
    """
    question = ask(words)
    if not question.groups:
        return ()
    with library.reading():
        notes = _notes(library, question, limit)
        articles = () if question.asks("tag", "color") else _articles(library, question, limit)
    return (*notes, *articles)[:limit]


def all_found(library: Library, words: str) -> tuple[Article, ...]:
    """Return every article a question finds, in the order of `find`, which shows only the best. Raises LibraryError."""
    question = ask(words)
    if not question.groups:
        return ()
    with library.reading():
        notes = map(library.annotations.get, library.search.notes(question, EVERYTHING))
        ids = [note.targets[0].article_id for note in notes]
        if not question.asks("tag", "color"):
            ids += library.search.articles(question, EVERYTHING)
        articles = {article.id: article for article in library.articles.some(set(ids))}
    return tuple(articles[id] for id in dict.fromkeys(ids) if id in articles)


def save(library: Library, words: str) -> None:
    """Keep a question among the saved searches, under its own words; one that is there already is left."""
    if words not in [search.words for search in library.saved_searches.all()]:
        library.saved_searches.save(SavedSearch(str(uuid.uuid4()), words, words), now())


def _notes(library: Library, question: Question, limit: int) -> tuple[Hit, ...]:
    hits: list[Hit] = []
    annotations = [library.annotations.get(annotation_id) for annotation_id in library.search.notes(question, limit)]
    found = {a.id: a for a in library.articles.some({n.targets[0].article_id for n in annotations})}
    for annotation in annotations:
        target = annotation.targets[0]
        article = found.get(target.article_id)
        if article is None:
            continue
        text = annotation.note if annotation.note and _places(annotation.note, question) else target.selector.exact
        snippet, marks = excerpt(text, _places(text, question))
        span = None if target.is_orphan else target.span
        hits.append(
            Hit(
                HitKind.NOTE,
                article.id,
                article.story_id,
                article.title,
                snippet,
                marks,
                span,
                annotation.id,
                language=article.language,
            )
        )
    return tuple(hits)


def _articles(library: Library, question: Question, limit: int) -> tuple[Hit, ...]:
    ids = library.search.articles(question, limit)
    articles = {article.id: article for article in library.articles.some(ids)}
    hits = {id: hit for id, article in articles.items() if (hit := _title_hit(article, question)) is not None}
    for id, raw, cuts in library.search.texts([id for id in ids if id in articles and id not in hits]):
        hits[id] = _text_hit(articles[id], raw, cuts, question)
    return tuple(hits[id] for id in ids if id in hits)


def _title_hit(article: Article, question: Question) -> Hit | None:
    places = _places(article.title, question)
    if question.wanted and not places:
        return None
    snippet, marks = excerpt(article.title, places)
    return Hit(HitKind.TITLE, article.id, article.story_id, article.title, snippet, marks, language=article.language)


def _text_hit(article: Article, raw: str, cuts: Sequence[Cut], question: Question) -> Hit:
    line, places = _best_line(raw, kept(len(raw), cuts), question)
    snippet, marks = excerpt(raw[line.start : line.end] or article.title, places)
    at = Span(line.start + places[0].start, line.start + places[0].end) if places else None
    return Hit(HitKind.TEXT, article.id, article.story_id, article.title, snippet, marks, at, language=article.language)


def _best_line(raw: str, spans: Sequence[Span], question: Question) -> tuple[Span, list[Span]]:
    """Return the line in which most of the phrases stand, the first of several, and where in it."""
    wanted = question.wanted
    best, most = (Span(0, 0), list[Span]()), 0
    for span in spans:
        start = span.start
        for line in raw[span.start : span.end].splitlines(keepends=True):
            places = _places_of_each(line[:LONGEST_LINE], wanted, more_than=most)
            count = sum(map(bool, places))
            if count > most:
                most = count
                best = Span(start, start + len(line)), sorted({place for one in places for place in one})
            if most == len(wanted):
                return best
            start += len(line)
    return best


def _places(text: str, question: Question) -> list[Span]:
    """Return where the phrases stand in a text, in the order of the text."""
    return sorted({place for one in _places_of_each(text, question.wanted) for place in one})


def _places_of_each(text: str, wanted: Sequence[Condition], more_than: int = 0) -> list[list[Span]]:
    """Return for each phrase where it stands in a text; nothing when no more than so many of them can."""
    plain = folded(text)
    if sum(condition.value.partition(" ")[0] in plain for condition in wanted) <= more_than:
        return []  # most texts: only one that has the words is worth being taken letter by letter
    plain, places = folded_with_places(text)
    return [_phrase_places(plain, places, condition) for condition in wanted]


def _phrase_places(plain: str, places: Sequence[int], condition: Condition) -> list[Span]:
    wanted = condition.value
    spans: list[Span] = []
    start = plain.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        if _is_border(plain, start) and (condition.is_open or _is_border(plain, end)):
            spans.append(Span(places[start], places[end - 1] + 1))
        start = plain.find(wanted, start + 1)
    return spans


def _is_border(plain: str, at: int) -> bool:
    if at in (0, len(plain)):
        return True
    before, after = plain[at - 1], plain[at]
    return not (is_word(before) and is_word(after)) or is_unspaced(before) or is_unspaced(after)


def excerpt(text: str, places: list[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return the words around the first place in one line, and where the places stand in it."""
    first = places[0] if places else Span(0, 0)
    start, end = max(0, first.start - _BEFORE), min(len(text), first.end + _AFTER)
    while 0 < start < first.start and not text[start - 1].isspace():
        start += 1
    lead = "… " if start else ""
    shown = re.sub(r"\s", " ", text[start:end])
    marks = [
        Span(place.start - start + len(lead), min(place.end, end) - start + len(lead))
        for place in places
        if start <= place.start < end
    ]
    return lead + shown + (" …" if end < len(text) else ""), tuple(marks)
