"""Where do the versions of a story contradict one another?"""

from typing import TYPE_CHECKING

from reader.model import Difference, OpenedStory
from reader.progress import Progress

if TYPE_CHECKING:
    from reader.story.signs.encode import Encoder


def differences(progress: Progress, opened: OpenedStory, encoder: "Encoder | None" = None) -> tuple[Difference, ...]:
    """Return what disagrees within the rows, in order; quotations only with an encoder, in languages it reads.

    Raises Cancelled.
    """
    from reader.story.comparing.differences import find

    progress.step(0, 1, opened.story.title)
    if len(opened.versions) < 2:
        return ()
    return find(opened, encoder)
