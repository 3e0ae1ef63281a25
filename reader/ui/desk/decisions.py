"""What may the window decide about articles and stories, and on what grounds? Loaded when it is first asked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.library import Library
from reader.model import Span
from reader.progress import Progress
from reader.services.history import Step

if TYPE_CHECKING:
    from reader.services.reviewing import Review


class Decisions:
    """Steps about the articles and stories of the open library. A method that takes a Progress is a job."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def line_step(self, article_id: str, span: Span) -> Step:
        """Return the step that keeps a line that is set aside, or sets it aside."""
        from reader.services import deciding

        cuts = self._library.articles.version(article_id).cuts
        change = deciding.keeping_line if any(cut.span.overlaps(span) for cut in cuts) else deciding.setting_aside
        return change(self._library, article_id, span)

    def splitting_off(self, article_id: str) -> Step:
        """Return the step that makes a version a story of its own."""
        from reader.services import deciding

        return deciding.splitting_off(self._library, article_id)

    def merging(self, story_id: str, other_story_id: str) -> Step:
        """Return the step that puts two stories together."""
        from reader.services import deciding

        return deciding.merging(self._library, story_id, other_story_id)

    def refusing(self, article_id: str, other_id: str) -> Step:
        """Return the step that keeps two versions apart for ever."""
        from reader.services import deciding

        return deciding.refusing(self._library, article_id, other_id)

    def confirming_pair(self, article_id: str, other_id: str) -> Step:
        """Return the step that says two versions of one story belong together."""
        from reader.services import deciding

        return deciding.keeping_together(self._library, article_id, other_id)

    def moving(self, article_id: str, story_id: str) -> Step:
        """Return the step that moves an article to another story."""
        from reader.services import relating

        return relating.moving(self._library, article_id, story_id)

    def nearest_stories(self, progress: Progress, story_id: str) -> tuple[str, ...]:
        """Return the stories that may be one with this one, the likeliest first; run it as a job."""
        from reader.services import relating

        return relating.nearest_stories(progress, self._library, story_id)

    def accepting(self, article_id: str, other_id: str) -> Step:
        """Return the step that puts the stories of two articles together."""
        stories = self._library.stories
        return self.merging(stories.of(other_id), stories.of(article_id))

    def removing(self, article_id: str) -> Step:
        """Return the step that takes an article out of the library's sight."""
        from reader.services import deciding

        return deciding.removing(self._library, [article_id])

    def review(self, article_id: str) -> "Review":
        """Return an article with the articles that tell, or may tell, the same story, the surest first."""
        from reader.services import reviewing

        return reviewing.review(self._library, article_id)

    def reviewing(self, article_ids: Sequence[str]) -> Step:
        """Return the step that takes articles out of the inbox."""
        from reader.services import reviewing

        return reviewing.reviewing(self._library, article_ids)
