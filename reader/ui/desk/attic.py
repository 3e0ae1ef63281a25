"""What may the window ask about what is no longer in use: the trash, and earlier texts of articles?"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library import Library
from reader.model import Annotation, Article
from reader.progress import Progress
from reader.say import say
from reader.services.history import History, Step

if TYPE_CHECKING:
    from reader.services.former_texts import Stretch


@dataclass(frozen=True, slots=True)
class Trash:
    """What was deleted, with the time of each."""

    notes: tuple[tuple[Annotation, str], ...] = ()
    articles: tuple[tuple[Article, str], ...] = ()


class Attic:
    """What the open library keeps of what was put away. Methods that take a Progress are jobs."""

    def __init__(self, library: Library, history: History) -> None:
        self._library, self._history = library, history

    def trash(self) -> Trash:
        """Return what lies in the trash."""
        return Trash(self._library.trash.notes(), self._library.trash.articles())

    def empty_trash(self) -> tuple[int, int]:
        """Leave nothing of what is in the trash; what was done to it cannot be undone any more."""
        self._history.clear()
        return self._library.trash.empty()

    def restoring_note(self, note: Annotation) -> Step:
        """Return the step that takes a note out of the trash."""
        from reader.services import changing_notes

        return changing_notes.restoring(self._library, note)

    def restoring_article(self, article_id: str) -> Step:
        """Return the step that takes an article out of the trash."""
        from reader.services import deciding

        step = deciding.removing(self._library, [article_id])
        return Step(say("Restore article"), step.undo, step.redo)

    def former_texts(self, article_id: str) -> tuple[tuple[str, str], ...]:
        """Return (text id, when it was imported) of an article's texts, the newest first."""
        return self._library.articles.texts(article_id)

    def text_difference(self, progress: Progress, old_id: str, new_id: str) -> "tuple[Stretch, ...]":
        """Return two texts as one: what stayed, what went, what came."""
        from reader.services import former_texts

        progress.step(0, 1)
        return former_texts.difference(self._library, old_id, new_id)
