"""Where do the versions of a story contradict one another?"""

from typing import TYPE_CHECKING

from reader.model import Difference, DifferenceKind, OpenedStory
from reader.progress import Progress

if TYPE_CHECKING:
    from reader.story.encode import Encoder


def differences(progress: Progress, opened: OpenedStory, encoder: "Encoder | None" = None) -> tuple[Difference, ...]:
    """Return what disagrees within the rows, in their order; quotations are compared only with an encoder.

    Raises Cancelled.
    """
    from reader.story.align import READ
    from reader.story.differences import find

    progress.step(0, 1, opened.story.title)
    if len(opened.versions) < 2:
        return ()
    languages = {version.article.id: version.article.language.split("-")[0] for version in opened.versions}
    return tuple(
        difference
        for difference in find(opened, encoder)
        if difference.kind is not DifferenceKind.QUOTATION
        or {languages[difference.article_id], languages[difference.other_id]} <= READ  # others mean nothing to it
    )
