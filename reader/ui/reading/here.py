"""Which words, of which article, are meant where the reader stands?"""

from reader.model import Span, Translation
from reader.ui.reading import copying, machine
from reader.ui.reading.scene import Scene


class Here:
    """What is selected in a scene, else what is under the caret. All positions are code points of raw."""

    def __init__(self, scene: Scene) -> None:
        """Look at this scene."""
        self._scene = scene

    # --- the place ----------------------------------------------------------------------------------------------------

    def row(self) -> int:
        """Return the row the caret is in, counted from 0."""
        return self._scene.stage.rows.row_of(self._scene.caret.item)

    def column(self) -> str | None:
        """Return the id of the column the caret is in: of an article, or of a machine translation."""
        version = self._scene.caret.standing_in
        return version.article.id if version else None

    def translation(self) -> Translation | None:
        """Return the machine translation whose column the caret is in."""
        version = self._scene.caret.standing_in
        return version.translation if version else None

    def article(self) -> str | None:
        """Return the id of the article the caret is in, or whose machine translation it is in."""
        translation = self.translation()
        return translation.article_id if translation else self.column()

    def language(self) -> str:
        """Return the language of the passage the caret is in, "und" for none."""
        caret = self._scene.caret
        if caret.standing_in is None:
            return "und"
        segment = caret.cell.piece_at(caret.at).segment if caret.cell and caret.cell.pieces else -1
        return self._scene.stage.rows.language_of(caret.version, segment)

    def is_right_to_left(self) -> bool:
        """Say whether the version the caret is in is written from right to left."""
        caret = self._scene.caret
        return caret.standing_in is not None and self._scene.stage.right_to_left[caret.version]

    # --- the words ----------------------------------------------------------------------------------------------------

    def passage(self) -> tuple[str, Span] | None:
        """Return article and span of the selection, else of the sentence under the caret.

        In a machine translation they are those of the source's sentences: only articles are highlighted and quoted.
        """
        found, translation = self._own_passage(), self.translation()
        if found is None or translation is None:
            return found
        opened = self._scene.opened
        source, shown = opened.version(translation.article_id), opened.version(translation.id)
        return source.article.id, machine.source_span(source, shown, found[1])

    def _own_passage(self) -> tuple[str, Span] | None:
        caret = self._scene.caret
        cell, version, selected = caret.cell, caret.standing_in, caret.selection()
        if cell is None or version is None:
            return None
        span = copying.trimmed(version.raw, selected) if selected else Span(0, 0)
        if span.start == span.end:
            piece = cell.piece_at(caret.at)
            is_line = piece.segment < 0
            span = Span(piece.start, piece.end) if is_line else version.segments[piece.segment].span
        return version.article.id, span

    def text(self) -> str:
        """Return the words of the passage, clean, from raw; those of a machine say so."""
        found, version = self._own_passage(), self._scene.caret.standing_in
        if found is None or version is None:
            return ""
        lines = self._scene.stage.rows.cut_lines(self._scene.caret.version)
        words = copying.text_of(version.raw, version.segments, lines, found[1])
        return f"{words} [{version.translation.heading}]" if words and version.translation else words

    def line(self) -> tuple[str, Span] | None:
        """Return article and span of the whole line of raw the caret is in, also of a line set aside that is shown."""
        position, version = self._scene.caret.position, self._scene.caret.standing_in
        if position is None or version is None or version.translation:
            return None
        return version.article.id, copying.line_around(version.raw, position)

    def annotations(self) -> tuple[str, ...]:
        """Return the annotations over the selection or at the caret, the shortest passage first."""
        caret, highlights = self._scene.caret, self._scene.marks.highlights
        position, version = caret.position, caret.standing_in
        if version is not None and version.translation and (found := self.passage()):
            return highlights.at(*found)
        if position is None or version is None:
            return ()
        return highlights.at(version.article.id, caret.selection() or Span(position, position))
