"""Which lines did the person set aside, or keep, on a site for ever, and what would another rule change?

A rule is a line as it stands, `*` standing for anything, and the site it holds on: `aside | rt.com | Read more`.
"""

import uuid
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from reader.errors import ReaderError
from reader.library import Library
from reader.model import LineRule, Span
from reader.progress import Progress
from reader.say import say
from reader.services.clock import now
from reader.services.history import Step
from reader.services.judging_lines import EVERYWHERE, LONGEST, MOST_RULES, judged, site_of_article


class Effect(NamedTuple):
    """A line of an article that goes out of sight by other rules, or comes back."""

    article_id: str
    title: str
    line: str
    is_aside: bool


class Plan(NamedTuple):
    """What other rules do: the articles about whose lines they say something else, and what one sees of it."""

    touched: tuple[str, ...]
    effects: tuple[Effect, ...]


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
    """Return the rule that a line stays, or is set aside, on the site of its article; everywhere when none is known.

    What the person decided about this very line holds for the site as well, once; who asks again wants the other.
    Raises ReaderError for a line too long to be one that a site repeats.
    """
    article, text_id = library.articles.get(article_id), library.articles.text_id(article_id)
    line = " ".join(library.articles.raw(text_id)[span.start : span.end].replace("*", " ").split())
    if len(line) > LONGEST:
        raise ReaderError(
            say("A line of more than {most} letters is no line of a site.", most=LONGEST),
            say("R sets it aside, or keeps it, in this article."),
        )
    site = site_of_article(article) or EVERYWHERE
    decided = decision(library, article_id, span)
    said = {(rule.site, rule.line): rule.keep for rule in library.choices.rules()}
    if decided is not None and said.get((site, line)) is not decided:
        keep = decided
    return LineRule(str(uuid.uuid4()), line, site, keep, now())


def decision(library: Library, article_id: str, span: Span) -> bool | None:
    """Return whether the person keeps this very line of an article, or set it aside; None when they said nothing."""
    choices = library.choices.lines(library.articles.text_id(article_id))
    return next((choice.keep for choice in reversed(choices) if choice.span.overlaps(span)), None)


def plan(progress: Progress, library: Library, rules: Sequence[LineRule]) -> Plan:
    """Return what other rules would do in the library."""
    effects: list[Effect] = []
    touched: list[str] = []
    before, articles = library.choices.rules(), library.articles.all()
    for done, article in enumerate(articles):
        progress.step(done, len(articles), article.title)
        text_id, site = library.articles.text_id(article.id), site_of_article(article)
        raw = library.articles.raw(text_id)
        was = {span: rule.keep for span, rule in judged(raw, site, before)}
        will = {span: rule.keep for span, rule in judged(raw, site, rules)}
        others = [span for span in sorted(was.keys() | will.keys()) if was.get(span) != will.get(span)]
        if not others:
            continue
        touched.append(article.id)
        choices, cuts = library.choices.lines(text_id), library.derived.shown_cuts(text_id)
        for span in others:
            is_aside = will.get(span) is False
            is_decided = any(choice.span.overlaps(span) for choice in choices)
            if not is_decided and is_aside != any(cut.span.overlaps(span) for cut in cuts):
                effects.append(Effect(article.id, article.title, raw[span.start : span.end].strip(), is_aside))
    return Plan(tuple(touched), tuple(effects))


def changing(library: Library, rules: Sequence[LineRule], plan: Plan, anew: Callable[[tuple[str, ...]], None]) -> Step:
    """Return the step that puts other rules in place of those there are.

    The articles of the plan are to be read anew after it, which takes long: `anew` is told. Until then they count as
    stale, so that a restart makes up for it.
    """
    former = library.choices.rules()

    def put(rules: Sequence[LineRule]) -> None:
        with library.writing():
            library.choices.put_rules(rules)
            library.derived.make_stale(plan.touched)
        anew(plan.touched)

    return Step(say("Rule for lines"), lambda: put(rules), lambda: put(former))


def with_rule(library: Library, rule: LineRule) -> tuple[LineRule, ...]:
    """Return the rules there are with one behind them, in place of one about the same line and site."""
    others = [one for one in library.choices.rules() if (one.site, one.line) != (rule.site, rule.line)]
    return (*others, rule)
