"""In what do the versions of a story differ, and what of it did the person say is no contradiction?"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.export.ledger import entries, passage
from reader.library import Library
from reader.model import Difference, OpenedStory, PassageCell, PassageChoice, PassageChoiceKind, Span
from reader.say import say
from reader.services.clock import now
from reader.services.history import Step
from reader.services.repairing import carrier

__all__ = ["Settled", "agreeing", "entries", "of_story", "passage", "settled"]


@dataclass(frozen=True, slots=True)
class Settled:
    """Differences that count, and those a person dismissed, each with the id of the decision."""

    open: tuple[Difference, ...]
    dismissed: tuple[tuple[Difference, str], ...] = ()


def settled(library: Library, opened: OpenedStory, found: Iterable[Difference]) -> Settled:
    """Part differences into those that count and those the person dismissed, also in an earlier text of an article."""
    choices = [
        choice
        for choice in library.passage_choices.of_articles(version.article.id for version in opened.versions)
        if choice.kind is PassageChoiceKind.AGREE
    ]
    if not choices:
        return Settled(tuple(found))
    carry = carrier(library, opened.versions)
    places = {version.article.id: place for place, version in enumerate(opened.versions)}
    known: list[tuple[str, frozenset[tuple[str, Span | None]]]] = [
        (
            choice.id,
            frozenset(
                (cell.article_id, carry(cell.text_id, places[cell.article_id], cell.span))
                for cell in choice.cells
                if cell.article_id in places and cell.span is not None
            ),
        )
        for choice in choices
    ]
    counting: list[Difference] = []
    dismissed: list[tuple[Difference, str]] = []
    for one in found:
        ends: frozenset[tuple[str, Span | None]] = frozenset(
            ((one.article_id, one.span), (one.other_id, one.other_span))
        )
        by = next((choice_id for choice_id, cells in known if cells == ends), None)
        if by is None:
            counting.append(one)
        else:
            dismissed.append((one, by))
    return Settled(tuple(counting), tuple(dismissed))


def of_story(library: Library, opened: OpenedStory, found: Iterable[Difference]) -> tuple[Difference, ...]:
    """Return the differences that count."""
    return settled(library, opened, found).open


def agreeing(library: Library, opened: OpenedStory, differences: Sequence[Difference]) -> Step:
    """Return the step that dismisses differences: it is remembered, also when an article is imported again."""
    at = now()
    choices = tuple(
        PassageChoice(
            str(uuid.uuid4()),
            PassageChoiceKind.AGREE,
            tuple(
                PassageCell(article_id, opened.version(article_id).text_id, span)
                for article_id, span in ((one.article_id, one.span), (one.other_id, one.other_span))
            ),
            at,
        )
        for one in differences
    )
    ids = [choice.id for choice in choices]
    return Step(
        say("Dismiss difference") if len(choices) == 1 else say("Dismiss differences"),
        lambda: library.passage_choices.replace([], choices),
        lambda: library.passage_choices.replace(ids, []),
    )


def disagreeing(library: Library, opened: OpenedStory, choice_id: str) -> Step:
    """Return the step that lets a dismissed difference count again."""
    choices = library.passage_choices.of_articles(version.article.id for version in opened.versions)
    former = tuple(choice for choice in choices if choice.id == choice_id)
    return Step(
        say("Bring difference back"),
        lambda: library.passage_choices.replace([choice_id], []),
        lambda: library.passage_choices.replace([], former),
    )
