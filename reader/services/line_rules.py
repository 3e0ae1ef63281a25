"""Which lines did the person set aside, or keep, on a site for ever, and what would another rule change?

A rule is a line as it stands, `*` standing for anything, and the site it holds on: `aside | rt.com | Read more`.
"""

import uuid
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import ReaderError
from reader.library import Library
from reader.model import LineRule, Span
from reader.progress import Progress
from reader.say import say
from reader.services.clock import now
from reader.services.judging_lines import EVERYWHERE, LONGEST, MOST_RULES, judged, site_of_article
from reader.services.line_memory import LineMemory

if TYPE_CHECKING:
    from reader.services.workshop import Workshop
    from reader.story.encode import Encoder


class Effect(NamedTuple):
    """A line of an article that other rules would set aside, or give back."""

    article_id: str
    title: str
    line: str
    is_aside: bool


# --- rules as text ----------------------------------------------------------------------------------------------------


def as_text(rules: Iterable[LineRule]) -> str:
    """Return rules as text, one on each line."""
    return "".join(f"{'keep' if rule.keep else 'aside'} | {rule.site} | {rule.line}\n" for rule in rules)


def from_text(text: str, known: Sequence[LineRule] = ()) -> tuple[LineRule, ...]:
    """Return the rules of a text; those that are `known` keep their id and day. Raises ReaderError, naming the line."""
    former = {(rule.keep, rule.site, rule.line): rule for rule in known}
    found: dict[tuple[bool, str, str], LineRule] = {}
    for number, row in enumerate(text.splitlines(), 1):
        if not row.strip() or row.lstrip().startswith("#"):
            continue
        word, _, rest = row.partition("|")
        site, bar, line = rest.partition("|")
        key = (word.strip() == "keep", site.strip().casefold() or EVERYWHERE, " ".join(line.split()))
        if word.strip() not in ("keep", "aside") or not bar or not key[2].strip("* "):
            raise ReaderError(
                say("Line {number} is no rule.", number=number), say("Write: aside | site | words of the line")
            )
        if len(key[2]) > LONGEST:
            raise ReaderError(
                say("Line {number} is longer than {most} letters.", number=number, most=LONGEST),
                say("Use * for the rest of it."),
            )
        found[key] = former.get(key) or LineRule(str(uuid.uuid4()), key[2], key[1], key[0], now())
    if len(found) > MOST_RULES:
        raise ReaderError(say("There are more than {most} rules.", most=MOST_RULES))
    return tuple(found.values())


# --- rules and the library --------------------------------------------------------------------------------------------


def rule_for(library: Library, article_id: str, span: Span, *, keep: bool) -> LineRule:
    """Return the rule that a line stays, or is set aside, on the site of its article; everywhere when none is known."""
    article, raw = library.articles.get(article_id), library.articles.raw(library.articles.text_id(article_id))
    line = " ".join(raw[span.start : span.end].split())[:LONGEST].replace("*", "")
    return LineRule(str(uuid.uuid4()), line, site_of_article(article) or EVERYWHERE, keep, now())


def preview(progress: Progress, library: Library, rules: Sequence[LineRule]) -> tuple[Effect, ...]:
    """Return the lines of the library that other rules would set aside, or give back."""
    effects = []
    before = library.choices.rules()
    articles = library.articles.all()
    for done, article in enumerate(articles):
        progress.step(done, len(articles), article.title)
        raw, site = library.articles.raw(library.articles.text_id(article.id)), site_of_article(article)
        was = {span: rule.keep for span, rule in judged(raw, site, before)}
        will = {span: rule.keep for span, rule in judged(raw, site, rules)}
        for span in sorted(was.keys() | will.keys()):
            if was.get(span) != will.get(span):
                is_aside = will.get(span) is False
                effects.append(Effect(article.id, article.title, raw[span.start : span.end].strip(), is_aside))
    return tuple(effects)


def change(
    progress: Progress, library: Library, encoder: "Encoder | Workshop", rules: Sequence[LineRule]
) -> tuple[Effect, ...]:
    """Put other rules in place of those there are, and read anew the articles they touch; return what changed."""
    from functools import partial

    from reader.services import refreshing

    effects = preview(progress, library, rules)
    library.choices.put_rules(rules)
    touched = tuple(dict.fromkeys(effect.article_id for effect in effects))
    memory = LineMemory(library)
    for done, article_id in enumerate(touched):
        step = partial(progress.step, done, len(touched), say("Reading articles anew"))
        step()
        refreshing.refresh_article(library, encoder, article_id, memory, step)
    return effects


def add(progress: Progress, library: Library, encoder: "Encoder | Workshop", rule: LineRule) -> tuple[Effect, ...]:
    """Put one rule behind those there are, in place of one about the same line and site."""
    others = [one for one in library.choices.rules() if (one.site, one.line) != (rule.site, rule.line)]
    return change(progress, library, encoder, [*others, rule])
