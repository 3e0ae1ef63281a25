"""Where do these words stand: in which titles, texts and notes, and at which passage?"""

from reader.library import Library
from reader.library.folding import folded_with_places, is_unspaced, is_word
from reader.library.search import Question, ask
from reader.model import Article, Hit, HitKind, Span, kept

_BEFORE, _AFTER = 40, 100  # code points shown around the words
_MOST_LOOKED_AT = 300  # articles a filter may choose from


def find(library: Library, words: str, limit: int = 50) -> tuple[Hit, ...]:
    """Return the places that have all the words, best first: notes, then articles.

    Understands "exact words", `lang:fr`, `source:name`, `tag:name` and `color:yellow`; the last word may be unfinished.
    Nothing typed is an error; a question without words or filters finds nothing. Raises LibraryError.
    """
    question = ask(words)
    if not question.phrases and not question.filters:
        return ()
    with library.reading():
        notes = _notes(library, question, limit)
        articles = () if _asks_for_notes(question) else _articles(library, question, limit)
    return (*notes, *articles)[:limit]


def _asks_for_notes(question: Question) -> bool:
    return any(field in ("tag", "color") for field, _ in question.filters)


def _suits(article: Article, question: Question) -> bool:
    for field, value in question.filters:
        if field == "lang" and article.language.lower().split("-")[0] != value.lower().split("-")[0]:
            return False
        if field == "source" and value.casefold() not in (article.source or "").casefold():
            return False
    return True


def _notes(library: Library, question: Question, limit: int) -> tuple[Hit, ...]:
    hits: list[Hit] = []
    for annotation_id in library.search.notes(question, limit):
        annotation = library.annotations.get(annotation_id)
        target = annotation.targets[0]
        found = library.articles.some([target.article_id])
        if not found or not _suits(found[0], question):
            continue
        [article] = found
        text = annotation.note if annotation.note and _places(annotation.note, question) else target.selector.exact
        snippet, marks = _snippet(text, _places(text, question))
        span = None if target.is_orphan else target.span
        hits.append(Hit(HitKind.NOTE, article.id, article.story_id, article.title, snippet, marks, span, annotation.id))
    return tuple(hits)


def _articles(library: Library, question: Question, limit: int) -> tuple[Hit, ...]:
    if question.phrases:
        ids = library.search.articles(question, _MOST_LOOKED_AT if question.filters else limit)
        found = {article.id: article for article in library.articles.some(ids)}
    else:
        found = {article.id: article for article in reversed(library.articles.all())}
        ids = tuple(found)
    chosen = [found[article_id] for article_id in ids if article_id in found and _suits(found[article_id], question)]
    return tuple(_article_hit(library, article, question) for article in chosen[:limit])


def _article_hit(library: Library, article: Article, question: Question) -> Hit:
    places = _places(article.title, question)
    if places or not question.phrases:
        snippet, marks = _snippet(article.title, places)
        return Hit(HitKind.TITLE, article.id, article.story_id, article.title, snippet, marks)
    version = library.articles.version(article.id)
    for span in kept(len(version.raw), version.cuts):
        places = _places(version.raw[span.start : span.end], question)
        if places:
            snippet, marks = _snippet(version.raw[span.start : span.end], places)
            at = Span(span.start + places[0].start, span.start + places[0].end)
            return Hit(HitKind.TEXT, article.id, article.story_id, article.title, snippet, marks, at)
    return Hit(HitKind.TEXT, article.id, article.story_id, article.title, article.title)


def _places(text: str, question: Question) -> list[Span]:
    """Return where the phrases stand in a text, in the order of the text."""
    plain, places = folded_with_places(text)
    spans: set[Span] = set()
    for number, phrase in enumerate(question.phrases):
        wanted = _spaced(phrase)
        whole = not (question.unfinished and number == len(question.phrases) - 1)
        start = plain.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            if _is_border(plain, start) and (not whole or _is_border(plain, end)):
                spans.add(Span(places[start], places[end - 1] + 1))
            start = plain.find(wanted, start + 1)
    return sorted(spans)


def _spaced(phrase: str) -> str:
    plain, _ = folded_with_places(phrase)
    return plain.strip()


def _is_border(plain: str, at: int) -> bool:
    if at in (0, len(plain)):
        return True
    before, after = plain[at - 1], plain[at]
    return not (is_word(before) and is_word(after)) or is_unspaced(before) or is_unspaced(after)


def _snippet(text: str, places: list[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return the words around the first place in one line, and where the places stand in it."""
    first = places[0] if places else Span(0, 0)
    start, end = max(0, first.start - _BEFORE), min(len(text), first.end + _AFTER)
    while 0 < start < first.start and not text[start - 1].isspace():
        start += 1
    lead = "… " if start else ""
    shown = "".join(" " if character.isspace() else character for character in text[start:end])
    marks = [
        Span(place.start - start + len(lead), min(place.end, end) - start + len(lead))
        for place in places
        if start <= place.start < end
    ]
    return lead + shown + (" …" if end < len(text) else ""), tuple(marks)
