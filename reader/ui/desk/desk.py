"""What may the window ask of the rooms below? Each is loaded when it is first asked for: the window is shown first."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from reader.library import Library
from reader.model import (
    Annotation,
    Article,
    Color,
    Difference,
    ImportReport,
    OpenedStory,
    Span,
    Story,
)
from reader.progress import Progress
from reader.services import note_counts
from reader.services.history import History, Step
from reader.services.note_counts import NoteCounts
from reader.ui.desk.attic import Attic
from reader.ui.desk.catalogue import Catalogue
from reader.ui.desk.decisions import Decisions
from reader.ui.desk.post import Post

if TYPE_CHECKING:
    from reader.services.ledger import Settled
    from reader.services.workshop import Workshop

Listed = tuple[tuple[Story, tuple[Article, ...]], ...]


class Encoder(Protocol):
    """Turns texts into vectors; the window only hands it on."""

    def encode(self, texts: Sequence[str]) -> Any: ...  # noqa: ANN401  # an array: this room does not know numpy


class Desk:
    """The open library with everything a person can do to it. Methods that take a Progress are jobs."""

    def __init__(self, library: Library, encoder: Encoder | None = None) -> None:
        self.library = library
        self.history = History()
        self._encoder = encoder
        self._given = encoder is not None
        self._workshop: Workshop | None = None
        self.catalogue = Catalogue(library, self._ready_encoder)
        self.post = Post(library, self._ready_encoder)
        self.attic = Attic(library, self.history)
        self.decisions = Decisions(library)

    @classmethod
    def open(cls, path: Path, encoder: Encoder | None = None) -> "Desk":
        """Open or make the library file. Raises LibraryError."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return cls(Library.open(path), encoder)

    def warm_up(self, progress: Progress) -> None:
        """Load what the first click would have to wait for; the encoder waits until it is needed."""
        from reader.services import annotating, deciding, opening, preparing, searching

        preparing.warm_up()
        progress.step(1, 1, f"{annotating.__name__} {deciding.__name__} {opening.__name__} {searching.__name__}")

    def keep_copy(self, progress: Progress, kept: int, now: float) -> None:
        """Make the copy of the day when it is due; `now` in seconds. Raises LibraryError."""
        from reader.services import keeping_copies

        keeping_copies.keep_copy(progress, self.library, kept, now)

    def erase_log_of_copies(self, progress: Progress) -> None:
        """Forget the times that were logged in the copies too. Raises LibraryError."""
        from reader.services import keeping_copies

        keeping_copies.erase_log(progress, self.library)

    def copies_folder(self) -> Path | None:
        """Return the folder of the copies; None while there is no copy."""
        from reader.services import keeping_copies

        path = self.library.path
        return keeping_copies.folder(path) if keeping_copies.copies(path) else None

    def bench(self) -> "Encoder | Workshop":
        """Return where foreign files are worked on: a process of its own, but not for an encoder we were given."""
        if self._given:
            return self._ready_encoder()
        if self._workshop is None:
            from reader.services.workshop import Workshop

            self._workshop = Workshop()
        return self._workshop

    def _ready_encoder(self) -> Encoder:
        if self._encoder is None:
            from reader.services import opening

            self._encoder = opening.make_encoder()
        return self._encoder

    # --- reading ------------------------------------------------------------------------------------------------------

    def list_stories(self) -> Listed:
        """Return every story with its versions."""
        from reader.services import opening

        return opening.list_stories(self.library)

    def count_notes(self, listed: Listed) -> NoteCounts:
        """Return how many notes these stories have."""
        return note_counts.count(self.library, listed)

    def fullest_story(self, article_ids: Sequence[str]) -> str:
        """Return the id of the story with most versions among those of some articles."""
        stories = dict.fromkeys(self.library.stories.of(article_id) for article_id in article_ids)
        return max(stories, key=lambda story_id: len(self.library.stories.version_ids(story_id)))

    def open_story(self, progress: Progress, story_id: str) -> OpenedStory:
        """Return everything needed to read a story; lines it up first when that is not done."""
        from reader.services import opening

        return opening.open_story(progress, self.library, self._ready_encoder(), story_id, at_once=True)

    def differences(self, progress: Progress, opened: OpenedStory, thorough: bool) -> tuple[Difference, ...]:
        """Return what disagrees between the versions; with `thorough` quotations too, which may load the encoder."""
        from reader.services import comparing

        return comparing.differences(progress, opened, self._ready_encoder() if thorough else None)

    def settled(self, opened: OpenedStory, found: Sequence[Difference]) -> "Settled":
        """Return which differences count, and which the person dismissed."""
        from reader.services import ledger

        return ledger.settled(self.library, opened, found)

    def quote_everywhere(self, opened: OpenedStory, article_id: str, span: Span) -> str:
        """Return a passage with its counterparts as Markdown."""
        from reader.services import quoting

        return quoting.quote_everywhere(opened, article_id, span)

    # --- bringing in --------------------------------------------------------------------------------------

    def import_samples(self, progress: Progress) -> ImportReport:
        """Import the sample articles."""
        from reader.services import importing

        return importing.import_samples(progress, self.library, self.bench())

    # --- notes --------------------------------------------------------------------------------------------------------

    def new_annotation(self, opened: OpenedStory, article_id: str, span: Span, color: Color) -> Annotation:
        """Return a highlight with its counterparts; nothing is kept yet."""
        from reader.services import annotating

        return annotating.new_annotation(opened, article_id, span, color)

    def refined(self, progress: Progress, opened: OpenedStory, annotation: Annotation) -> Annotation:
        """Return a highlight whose counterparts were looked for by meaning too."""
        from reader.services import annotating

        return annotating.refined(progress, opened, annotation, self._ready_encoder())

    def keep_found(self, annotation: Annotation) -> None:
        """Keep the counterparts of a highlight that were found by meaning."""
        from reader.services import annotating

        annotating.keep_found(self.library, annotation)

    def adding(self, annotation: Annotation) -> Step:
        """Return the step that keeps a highlight."""
        from reader.services import annotating

        return annotating.adding(self.library, annotation)

    def changing(self, before: Annotation, after: Annotation, title: str = "") -> Step:
        """Return the step that changes a highlight; without a title it is named by what it does."""
        from reader.services import annotating

        return annotating.changing(self.library, before, after, title)

    def deleting(self, annotation: Annotation) -> Step:
        """Return the step that deletes a highlight."""
        from reader.services import annotating

        return annotating.deleting(self.library, annotation)

    def save_note(self, annotation_id: str, note: str, tags: tuple[str, ...]) -> None:
        """Keep the words of a note as they are now."""
        from reader.services import annotating

        annotating.save_note(self.library, annotation_id, note, tags)

    def annotations(self, opened: OpenedStory) -> tuple[Annotation, ...]:
        """Return the highlights of a story as they are kept now, in the order in which it is read."""
        found = self.library.annotations.of_articles(version.article.id for version in opened.versions)
        return self.in_order(opened, found)

    def with_one(
        self, opened: OpenedStory, annotations: Sequence[Annotation], one: Annotation
    ) -> tuple[Annotation, ...]:
        """Return highlights that are in the order in which a story is read, with a new one at its place."""
        from reader.services import opening

        return opening.with_one_in_order(opened, annotations, one)

    def in_order(self, opened: OpenedStory, annotations: Sequence[Annotation]) -> tuple[Annotation, ...]:
        """Return highlights in the order in which a story is read."""
        from reader.services import opening

        return opening.in_order(opened, annotations)

    def all_notes(self) -> tuple[tuple[Annotation, ...], dict[str, Article], dict[str, Story]]:
        """Return every highlight, with the articles and the stories by id."""
        listed = self.list_stories()
        articles = {article.id: article for _, versions in listed for article in versions}
        return self.library.annotations.all(), articles, {story.id: story for story, _ in listed}

    def annotation(self, annotation_id: str) -> Annotation:
        """Return one highlight as it is kept now. Raises NotFound."""
        return self.library.annotations.get(annotation_id)

    def recoloring(self, annotation: Annotation, color: Color) -> Step:
        """Return the step that gives a highlight another color."""
        return self.changing(annotation, replace(annotation, color=color))

    # --- several notes -----------------------------------------------------------------------------------

    def deleting_all(self, ids: Sequence[str]) -> Step:
        """Return the step that puts notes into the trash."""
        from reader.services import changing_notes

        return changing_notes.deleting_all(self.library, [self.annotation(one) for one in ids])

    def changing_all(self, ids: Sequence[str], title: str, *, color: Color | None = None, tag: str = "") -> Step:
        """Return the step that gives notes a color, or a tag; "-tag" takes it away."""
        from reader.services import changing_notes

        notes = [self.annotation(one) for one in ids]
        after = [changing_notes.tagged(replace(note, color=color or note.color), tag) for note in notes]
        return changing_notes.changing_all(self.library, list(zip(notes, after, strict=True)), title)

    def renaming_tag(self, old: str, new: str) -> Step:
        """Return the step that renames a tag, or makes it one with another."""
        from reader.services import changing_notes

        return changing_notes.renaming_tag(self.library, old, new)

    def refresh(self, progress: Progress) -> tuple[str, ...]:
        """Work out anew what an older version of the program worked out; return the articles it touched."""
        from reader.services import refreshing

        return refreshing.refresh(progress, self.library, self.bench())

    def close(self) -> None:
        """Close the library, and end the process that reads files."""
        if self._workshop is not None:
            self._workshop.close()
        self.library.close()
