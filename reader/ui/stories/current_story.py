"""Which story is open, with which highlights, and how does what the person does to it show at once and get kept?"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import NotFound, ReaderError
from reader.model import Annotation, Changes, Color, OpenedStory, Span, Target
from reader.services.history import Step
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver, Write
from reader.ui.frame.messages import Messages
from reader.ui.look.tongue import tr
from reader.ui.stories.prepared import Prepared, prepared

FOLLOW_MILLISECONDS = 150  # after the last key of a note, everything but the note itself takes it on


@dataclass(frozen=True, slots=True)
class Place:
    """Where to stand in a story once it is shown: a row, or a span of one article."""

    row: int = 0
    article_id: str = ""
    span: Span | None = None
    is_selected: bool = False
    annotation_id: str = ""


class CurrentStory(QObject):
    """The story that is read. Views hear `shown` and `annotations_changed` and read `opened` and `annotations`."""

    shown = Signal(object)  # somebody wants to read it. Place | None: where to stand, None to stay
    reread = Signal()  # it changed while it was open
    annotations_changed = Signal()
    turning = Signal()  # something is about to be undone or redone: who writes sends the words first
    closed = Signal()
    leaving = Signal()  # another story is about to be read

    def __init__(self, jobs: Jobs, saver: Saver, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._saver, self._messages = jobs, saver, messages
        self._desk: Desk | None = None
        self.opened: OpenedStory | None = None
        self._prepared: Prepared | None = None
        self.usual_place: Callable[[OpenedStory], Place] = lambda opened: Place()  # where to stand when nobody says
        self.annotations: tuple[Annotation, ...] = ()
        self._wanted = ""  # the story that is being opened
        self._turn = 0  # grows with every change made here; what was read before the last one is out of date
        self._written: Annotation | None = None  # the note being written, as it was before
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FOLLOW_MILLISECONDS)
        self._soon.timeout.connect(self.annotations_changed)
        saver.refused.connect(lambda _: self.reload())
        saver.settled.connect(self._read_annotations)
        saver.turning.connect(self._before_turning)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk

    @property
    def id(self) -> str:
        """Return the id of the open story, "" when there is none."""
        return self.opened.story.id if self.opened else ""

    @property
    def prepared(self) -> Prepared | None:
        """Return what was worked out by the job that read the story for showing it; None when it is not that one."""
        return self._prepared if self._prepared and self._prepared.opened is self.opened else None

    @property
    def wanted_id(self) -> str:
        """Return the id of the story that is being opened, else of the open one."""
        return self._wanted if self._jobs.is_running("open") else self.id

    # --- opening ------------------------------------------------------------------------------------------------------

    def open(self, story_id: str, place: Place | None = None) -> None:
        """Open a story and stand at a place; one that is open already is not opened again."""
        self.end_writing()
        if story_id == self.id:
            self.shown.emit(place)
        elif self._desk is not None:
            self.leaving.emit()
            self._wanted = story_id
            self._read(story_id, "open", lambda opened: self._show(opened, place or self.usual_place(opened)))

    def reload(self) -> None:
        """Read the open story again and stay where the person is; one that is being opened is opened all the same."""
        if self._desk is not None and self.opened is not None:
            self._read(self.opened.story.id, "reread", self._show_again)

    def close(self) -> None:
        """Show no story."""
        self.end_writing()
        self.opened, self._prepared, self.annotations = None, None, ()
        self.closed.emit()

    def _read(self, story_id: str, slot: str, then: Callable[[OpenedStory], object]) -> None:
        desk = self._desk
        assert desk is not None

        def take(made: Prepared) -> None:
            self._prepared = made
            then(made.opened)

        self._jobs.run(
            lambda progress: prepared(desk.open_story(progress, story_id)),
            then=take,
            title=tr("Opening"),
            replaces=slot,
            otherwise=lambda error: self._not_opened(error) if slot == "open" or story_id == self.id else None,
            lane="reading",
        )

    def _show(self, opened: OpenedStory, place: Place) -> None:
        self.opened, self.annotations = opened, opened.annotations
        self.shown.emit(place)
        self._read_annotations()

    def _show_again(self, opened: OpenedStory) -> None:
        if opened.story.id == self.id:  # else another was opened meanwhile
            self._take_over(opened)

    def _not_opened(self, error: ReaderError) -> None:
        if isinstance(error, NotFound):
            if self.opened is not None:
                self._follow_articles()
        else:
            self._messages.problem(error)

    def _follow_articles(self) -> None:
        """The open story is no more: go where its first version went. Until that is read the text stays as it is."""
        desk, gone = self._desk, self.opened
        assert desk is not None
        assert gone is not None

        def leave(version_ids: tuple[str, ...]) -> None:
            if self.opened is gone and not version_ids:
                self.close()

        def follow(story_id: str) -> None:
            if story_id == gone.story.id:  # it went nowhere: perhaps its last version was removed
                self._jobs.ask(desk.library.stories.version_ids, story_id, then=leave)
            elif self.opened is gone and not self._jobs.is_running("open"):
                self._wanted = story_id
                self._read(story_id, "open", self._take_over)

        self._jobs.ask(
            desk.library.stories.of,
            gone.versions[0].article.id,
            then=follow,
            otherwise=lambda _: self.close() if self.opened is gone else None,
        )

    def _take_over(self, opened: OpenedStory) -> None:
        """Show the open story as it is now, or the one that took its versions in; the person stays where they read."""
        self.opened = opened
        if self._saver.is_settled:
            self.annotations = opened.annotations
        self.reread.emit()
        self._read_annotations()

    def hear(self, changes: Changes) -> None:
        """Read again what a write touched."""
        if self.opened is None:
            return
        mine = {version.article.id for version in self.opened.versions}
        if self.opened.story.id in changes.stories or mine & changes.articles:
            self.reload()
        elif changes.annotations:
            self._read_annotations()

    # --- highlights ---------------------------------------------------------------------------------------------------

    def find(self, annotation_id: str) -> Annotation | None:
        """Return one of the highlights of the open story."""
        return next((a for a in self.annotations if a.id == annotation_id), None)

    def highlight(self, article_id: str, span: Span, color: Color) -> Annotation | None:
        """Highlight a passage and its counterparts: shown now, kept in a moment."""
        desk = self._desk
        if desk is None or self.opened is None:
            return None
        annotation = desk.new_annotation(self.opened, article_id, span, color)
        self._show_annotations(desk.with_one(self.opened, self.annotations, annotation))
        self._saver.do(lambda: desk.adding(annotation))
        then = partial(self._take_found, annotation)
        self._jobs.run(desk.refined, self.opened, annotation, then=then, lane="reading")
        return annotation

    def _take_found(self, before: Annotation, refined: Annotation) -> None:
        """Show and keep counterparts that were found by meaning, unless somebody changed them meanwhile."""
        shown, desk = self.find(refined.id), self._desk
        if desk is None or shown is None or shown.targets != before.targets or refined.targets == before.targets:
            return
        if self._written is not None and self._written.id == refined.id:
            self._written = replace(self._written, targets=refined.targets)
        after = replace(shown, targets=refined.targets)
        self._show_annotations(tuple(after if a.id == after.id else a for a in self.annotations))
        self._saver.put(Write(lambda: desk.keep_found(after)))

    def targets(self, article_id: str, span: Span) -> tuple[Target, ...]:
        """Return the targets a highlight of this passage has: the passage, then its counterparts."""
        if self._desk is None or self.opened is None:
            return ()
        return self._desk.new_annotation(self.opened, article_id, span, Color.YELLOW).targets

    def change(self, before: Annotation, after: Annotation, title: str = "") -> None:
        """Give a highlight another colour or other targets; `title` is what undo calls it, else what was changed."""
        desk = self._desk
        if desk is not None:
            self.end_writing()
            self._show_annotations(tuple(after if a.id == before.id else a for a in self.annotations))
            self._saver.do(lambda: desk.changing(before, after, title))

    def delete(self, annotation: Annotation) -> None:
        """Delete a highlight with its note."""
        desk = self._desk
        if desk is not None:
            self.end_writing()
            self._show_annotations(tuple(a for a in self.annotations if a.id != annotation.id))
            self._saver.do(lambda: desk.deleting(annotation))

    def write_note(self, annotation_id: str, note: str, tags: tuple[str, ...]) -> None:
        """Keep the words of a note as they are at this key; the whole writing is one step of the history."""
        annotation = self.find(annotation_id)
        desk = self._desk
        if annotation is None or desk is None or (annotation.note, annotation.tags) == (note, tags):
            return
        if self._written is not None and self._written.id != annotation_id:
            self.end_writing()
        self._written = self._written or annotation
        after = replace(annotation, note=note, tags=tags)
        self._turn += 1
        self.annotations = tuple(after if a.id == annotation_id else a for a in self.annotations)
        self._soon.start()  # who writes sees the words already; the others need not follow each key
        self._saver.put(Write(lambda: desk.save_note(annotation_id, note, tags), key=f"note {annotation_id}"))

    def end_writing(self) -> None:
        """Make what was written since the note was opened one step that can be undone."""
        before, self._written = self._written, None
        after = self.find(before.id) if before else None
        desk = self._desk
        if desk is not None and before is not None and after is not None:
            self._saver.do(lambda: desk.changing(before, after))
            self._show_annotations(self.annotations)

    def _before_turning(self) -> None:
        self.turning.emit()
        self.end_writing()

    def _show_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        self._turn += 1
        self.annotations = annotations
        self._soon.stop()
        self.annotations_changed.emit()

    def _read_annotations(self) -> None:
        if self._desk is None or self.opened is None:
            return
        desk, opened, before, turn, story_id = self._desk, self.opened, self.annotations, self._turn, self.id

        def read() -> tuple[Annotation, ...] | None:
            """Return the highlights as they are kept, None when they are those that are shown."""
            found = desk.annotations(opened)
            return found if found != before else None

        def take(annotations: tuple[Annotation, ...] | None) -> None:
            is_newest = turn == self._turn and story_id == self.id and self._saver.is_settled
            if is_newest and annotations is not None:
                self.annotations = annotations
                if self._written is None:
                    self._show_annotations(annotations)

        self._jobs.ask(read, then=take)

    # --- decisions ----------------------------------------------------------------------------------------------------

    def decide(self, step: Callable[[Desk, OpenedStory], Step]) -> None:
        """Take a step that is made from the library and the open story; what it changes is heard of and read again."""
        desk, opened = self._desk, self.opened
        if desk is not None and opened is not None:
            self._saver.do(lambda: step(desk, opened))
