"""What is needed to read a story, and what of it has to be worked out first?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from reader.library import Library
from reader.model import Alignment, Annotation, Article, Link, OpenedStory, Story, Synopsis, Version
from reader.progress import Progress
from reader.services import deciding, refreshing, repairing, translating

if TYPE_CHECKING:
    from reader.story.align import Prepared
    from reader.story.encode import Encoder


BATCH = 50  # alignments kept in one transaction


def make_encoder() -> "Encoder":
    """Return the encoder; it loads at its first use."""
    from reader.story.encode import UseEncoder

    return UseEncoder()


def list_stories(library: Library) -> tuple[tuple[Story, tuple[Article, ...]], ...]:
    """Return every story with its versions, the story imported last first, versions in the order of the story."""
    return library.stories.all()


def open_story(progress: Progress, library: Library, encoder: "Encoder", story_id: str) -> OpenedStory:
    """Return everything needed to read a story; alignments that are missing are computed and kept.

    Raises NotFound, LibraryError, Cancelled.
    """
    refreshing.refresh(progress, library, encoder, library.stories.version_ids(story_id))
    with library.reading():
        story, articles = library.stories.get(story_id)
        versions = tuple(library.articles.version(article.id) for article in articles)
        annotations = library.annotations.of_articles(story.version_ids)
        marked = {target.article_id for annotation in annotations for target in annotation.targets}
        elsewhere = library.articles.some(marked - set(story.version_ids))
        choices = library.passage_choices.of_articles(story.version_ids)
    decided = repairing.standing(library, choices, versions)
    alignments = _Aligning(library, encoder, versions, [cells for _, cells in decided]).all(progress)
    opened = OpenedStory(
        story,
        versions,
        _synopsis(story_id, versions, alignments, decided),
        annotations,
        deciding.evidence(library, story_id),
        translating.of_versions(library, versions),
        elsewhere,
    )
    return replace(opened, annotations=in_order(opened, annotations))


def in_order(opened: OpenedStory, annotations: Sequence[Annotation]) -> tuple[Annotation, ...]:
    """Return annotations in the order in which the story is read: by row, version and place, orphans last."""
    from reader.export import passages

    return passages.in_order(replace(opened, annotations=tuple(annotations)))


def _synopsis(
    story_id: str,
    versions: Sequence[Version],
    alignments: dict[tuple[int, int], Alignment],
    decided: Sequence[repairing.Decision],
) -> Synopsis:
    from reader.story import synopsis

    rows = [synopsis.Decided(cells, repairing.ROW_KINDS[choice.kind]) for choice, cells in decided]
    sizes = [[segment.end - segment.start for segment in version.segments] for version in versions]
    return synopsis.build(story_id, [version.article.id for version in versions], sizes, alignments, rows)


class _Aligning:
    """The alignments of each two versions of a story, from the library or computed and kept there."""

    def __init__(
        self,
        library: Library,
        encoder: "Encoder",
        versions: Sequence[Version],
        decided: Sequence[Mapping[int, tuple[int, ...]]],
    ) -> None:
        from reader.story import align

        self._decided = decided
        self._library = library
        self._encoder = encoder
        self._versions = versions
        self._recipe = str(align.RECIPE)
        self._prepared: dict[int, Prepared] = {}
        self._unkept: list[Callable[[], None]] = []  # a commit costs more than an alignment: many are kept at once

    def all(self, progress: Progress) -> dict[tuple[int, int], Alignment]:
        """Return the alignments by (i, j), i < j, of the versions' places."""
        pairs = list(combinations(range(len(self._versions)), 2))
        found: dict[tuple[int, int], Alignment] = {}
        try:
            for done, (i, j) in enumerate(pairs):
                progress.step(done, len(pairs), self._versions[i].article.title)
                # kept in one direction, so that versions may change their order
                forward = self._versions[i].text_id < self._versions[j].text_id
                alignment = self._alignment(i, j) if forward else self._alignment(j, i)
                found[i, j] = self._around(i, j, alignment if forward else turned(alignment))
                if len(self._unkept) >= BATCH:
                    self._keep()
        finally:
            self._keep()
        return found

    def _around(self, i: int, j: int, found: Alignment) -> Alignment:
        """Return an alignment with what the person decided in it."""
        from reader.story.around import align_around

        pins = [(cells[i], cells[j]) for cells in self._decided if i in cells and j in cells]
        return align_around(found, pins, lambda: self._prepare(i), lambda: self._prepare(j))

    def _keep(self) -> None:
        if self._unkept:
            with self._library.writing():
                for keep in self._unkept:
                    keep()
            self._unkept.clear()

    def _alignment(self, i: int, j: int) -> Alignment:
        from reader.story.align import align

        ids = self._versions[i].text_id, self._versions[j].text_id
        kept = self._library.derived.alignment(*ids, self._recipe)
        if kept is None:
            kept = align(self._prepare(i), self._prepare(j))
            self._unkept.append(partial(self._library.derived.put_alignment, *ids, kept, self._recipe))
        return kept

    def _prepare(self, i: int) -> "Prepared":
        from reader.story.align import Prepared, prepare

        if i not in self._prepared:
            version = self._versions[i]
            kept = self._library.derived.vectors(version.text_id, self._recipe)
            if kept is None:
                texts = [version.raw[segment.start : segment.end] for segment in version.segments]
                paragraphs = [segment.paragraph for segment in version.segments]
                prepared = prepare(self._encoder, version.article.language, texts, paragraphs)
                put = self._library.derived.put_vectors
                self._unkept.append(partial(put, version.text_id, prepared.to_bytes(), self._recipe))
            else:
                prepared = Prepared.from_bytes(kept)
            self._prepared[i] = prepared
        return self._prepared[i]


def turned(alignment: Alignment) -> Alignment:
    """Return an alignment seen from the other side."""
    links = sorted(
        (Link(link.target, link.source, link.confidence, link.moved) for link in alignment.links),
        key=lambda link: (link.source or (0,), link.target or (0,)),
    )
    return Alignment(tuple(links), dict(alignment.target_only), dict(alignment.source_only), alignment.coverage)
