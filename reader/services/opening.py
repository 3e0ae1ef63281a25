"""What is needed to read a story, and what of it has to be worked out first?"""

from bisect import insort
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from reader.library import Library
from reader.model import Alignment, Annotation, Article, Link, OpenedStory, Segment, Story, Synopsis, Version
from reader.progress import Progress
from reader.services import deciding, refreshing, repairing, translating

if TYPE_CHECKING:
    from reader.story.aligning.align import Prepared
    from reader.story.signs.encode import Encoder


BATCH = 50  # alignments kept in one transaction


def make_encoder() -> "Encoder":
    """Return the encoder; it loads at its first use."""
    from reader.story.signs.encode import UseEncoder

    return UseEncoder()


def list_stories(library: Library) -> tuple[tuple[Story, tuple[Article, ...]], ...]:
    """Return every story with its versions, the story imported last first, versions in the order of the story."""
    return library.stories.all()


def open_story(
    progress: Progress, library: Library, encoder: "Encoder", story_id: str, *, at_once: bool = False
) -> OpenedStory:
    """Return everything needed to read a story; alignments that are missing are computed and kept.

    With `at_once` the texts are shown as an older recipe cut them: somebody waits, and all is made anew behind.
    Raises NotFound, LibraryError, Cancelled.
    """
    refreshing.refresh(progress, library, encoder, library.stories.version_ids(story_id), at_once=at_once)
    with library.reading():
        story, articles = library.stories.get(story_id)
        versions = tuple(library.articles.version(article.id) for article in articles)
        annotations = library.annotations.of_articles(story.version_ids)
        marked = {target.article_id for annotation in annotations for target in annotation.targets}
        elsewhere = library.articles.some(marked - set(story.version_ids))
        choices = library.passage_choices.of_articles(story.version_ids)
        aligning = _Aligning(progress, library, encoder, versions)
    decided = repairing.standing(library, choices, versions)
    alignments = aligning.around([cells for _, cells in decided])
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


def with_one_in_order(
    opened: OpenedStory, annotations: Sequence[Annotation], one: Annotation
) -> tuple[Annotation, ...]:
    """Return annotations that are in the order in which the story is read, with one more at its place."""
    from reader.export import passages

    found = list(annotations)
    insort(found, one, key=passages.order_of(opened))
    return tuple(found)


def _synopsis(
    story_id: str,
    versions: Sequence[Version],
    alignments: dict[tuple[int, int], Alignment],
    decided: Sequence[repairing.Decision],
) -> Synopsis:
    from reader.story.rows import synopsis

    rows = [synopsis.Decided(cells, repairing.ROW_KINDS[choice.kind]) for choice, cells in decided]
    sizes = [[segment.end - segment.start for segment in version.segments] for version in versions]
    return synopsis.build(story_id, [version.article.id for version in versions], sizes, alignments, rows)


class _Aligning:
    """The alignments of each two versions of a story, from the library or computed and kept there.

    The person may set a line aside while versions are lined up: then the texts have other segments in the library than
    here, and what was made of these is not kept.
    """

    def __init__(self, progress: Progress, library: Library, encoder: "Encoder", versions: Sequence[Version]) -> None:
        """Read what is kept; to be made in the same `library.reading()` as the versions."""
        from reader.story.aligning import align

        self._progress = progress
        self._library = library
        self._encoder = encoder
        self._versions = versions
        self._recipe = str(align.RECIPE)
        self._prepared: dict[int, Prepared] = {}
        # what is to be kept, with the versions it was made of: a commit costs more than an alignment
        self._unkept: list[tuple[tuple[int, ...], Callable[[], None]]] = []
        self._kept: dict[tuple[int, int], Alignment | None] = {}
        for i, j in combinations(range(len(versions)), 2):
            progress.step(0, 0)
            # kept in one direction, so that versions may change their order
            pair = (i, j) if versions[i].text_id < versions[j].text_id else (j, i)
            text_id, other_id = (versions[n].text_id for n in pair)
            self._kept[pair] = library.derived.alignment(text_id, other_id, self._recipe)

    def around(self, decided: Sequence[Mapping[int, tuple[int, ...]]]) -> dict[tuple[int, int], Alignment]:
        """Return the alignments by (i, j), i < j, of the versions' places, with what the person decided in them."""
        found: dict[tuple[int, int], Alignment] = {}
        try:
            for done, (source, target) in enumerate(self._kept):
                self._progress.step(done, len(self._kept), self._versions[min(source, target)].article.title)
                alignment = self._alignment(source, target)
                i, j = min(source, target), max(source, target)
                found[i, j] = self._around(i, j, alignment if i == source else turned(alignment), decided)
                if len(self._unkept) >= BATCH:
                    self._keep()
        finally:
            self._keep()
        return found

    def _around(self, i: int, j: int, found: Alignment, decided: Sequence[Mapping[int, tuple[int, ...]]]) -> Alignment:
        from reader.story.rows.around import align_around

        pins = [(cells[i], cells[j]) for cells in decided if i in cells and j in cells]
        return align_around(found, pins, lambda: self._prepare(i), lambda: self._prepare(j))

    def _keep(self) -> None:
        """Keep what was made, but not of texts that were cut into other segments meanwhile."""
        if not self._unkept:
            return
        with self._library.writing():
            used = {n for made_of, _ in self._unkept for n in made_of}
            changed = {n for n in used if self._segments_now(n) != self._versions[n].segments}
            for made_of, keep in self._unkept:
                if changed.isdisjoint(made_of):
                    keep()
        self._unkept.clear()

    def _segments_now(self, i: int) -> tuple[Segment, ...]:
        return self._library.derived.segments(self._versions[i].text_id)

    def _alignment(self, i: int, j: int) -> Alignment:
        from reader.story.aligning.align import align

        kept = self._kept[i, j]
        if kept is None:
            kept = align(self._prepare(i), self._prepare(j))
            ids = self._versions[i].text_id, self._versions[j].text_id
            keep = partial(self._library.derived.put_alignment, *ids, kept, self._recipe)
            self._unkept.append(((i, j), keep))
        return kept

    def _prepare(self, i: int) -> "Prepared":
        from reader.story.aligning.align import Prepared, prepare

        if i not in self._prepared:
            version = self._versions[i]
            kept = self._library.derived.vectors(version.text_id, self._recipe)
            known = Prepared.from_bytes(kept) if kept is not None else None
            sizes = [segment.end - segment.start for segment in version.segments]
            if known is None or known.sizes.tolist() != sizes:
                texts = [version.raw[segment.start : segment.end] for segment in version.segments]
                paragraphs = [segment.paragraph for segment in version.segments]
                known = prepare(self._encoder, version.article.language, texts, paragraphs)
                put = self._library.derived.put_vectors
                self._unkept.append(((i,), partial(put, version.text_id, known.to_bytes(), self._recipe)))
            self._prepared[i] = known
        return self._prepared[i]


def turned(alignment: Alignment) -> Alignment:
    """Return an alignment seen from the other side."""
    links = sorted(
        (Link(link.target, link.source, link.confidence, link.moved) for link in alignment.links),
        key=lambda link: (link.source or (0,), link.target or (0,)),
    )
    return Alignment(tuple(links), dict(alignment.target_only), dict(alignment.source_only), alignment.coverage)
