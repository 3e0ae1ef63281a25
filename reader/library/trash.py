"""What was deleted and still lies in the trash, and how is it brought back or gone for good?"""

from dataclasses import replace

from reader.library.annotations import Annotations
from reader.library.articles import Articles
from reader.library.file import LibraryFile, Write
from reader.library.translations import Translations
from reader.model import Annotation, Article

_BY_TEXT = ("facts", "cuts", "segments", "fingerprints", "vectors", "lines", "target_places", "line_places")


class Trash:
    """Deleted notes and removed articles: whole, with their ids, until the trash is emptied."""

    def __init__(
        self, file: LibraryFile, articles: Articles, annotations: Annotations, translations: Translations
    ) -> None:
        self._file = file
        self._articles = articles
        self._annotations = annotations
        self._translations = translations

    def notes(self) -> tuple[tuple[Annotation, str], ...]:
        """Return the notes in the trash with the time each was deleted, the last first."""
        return self._annotations.deleted()

    def articles(self) -> tuple[tuple[Article, str], ...]:
        """Return the articles in the trash with the time each was removed, the last first."""
        return self._articles.removed()

    def empty(self) -> tuple[int, int]:
        """Leave nothing of what is in the trash; return how many notes and articles went.

        A note that is not in the trash stays with its passages in the other articles; one whose every passage was in
        articles that go, goes with them.
        """
        with self._file.write() as write:
            articles = [article.id for article, _ in self.articles()]
            gone = [note.id for note, _ in self.notes()]
            for note in self._annotations.of_articles(articles):
                left = tuple(target for target in note.targets if target.article_id not in articles)
                if left:
                    self._annotations.save(replace(note, targets=left))
                else:
                    gone.append(note.id)
            for annotation_id in gone:
                self._annotations.erase(annotation_id)
            for article_id in articles:
                self._translations.erase_article(article_id)
                _erase(write, article_id)
            self._translations.forget_unasked()
        return len(gone), len(articles)


def _erase(write: Write, article_id: str) -> None:
    """Leave nothing of an article on which no note is left."""
    stories = [row[0] for row in write.rows("SELECT story_id FROM versions WHERE article_id = ?", [article_id])]
    texts = "SELECT id FROM texts WHERE article_id = ?"
    write.run(
        f"DELETE FROM line_places WHERE choice_id IN (SELECT id FROM line_choices WHERE text_id IN ({texts}))",
        (article_id,),
    )
    for table in _BY_TEXT:
        write.run(f"DELETE FROM {table} WHERE text_id IN ({texts})", (article_id,))
    write.run(f"DELETE FROM line_choices WHERE text_id IN ({texts})", (article_id,))
    write.run(f"DELETE FROM alignments WHERE text_id IN ({texts}) OR other_id IN ({texts})", (article_id, article_id))
    for table in ("pair_choices", "suggestions"):
        write.run(f"DELETE FROM {table} WHERE article_id = ? OR other_id = ?", (article_id, article_id))
    write.run("DELETE FROM article_index WHERE rowid IN (SELECT number FROM articles WHERE id = ?)", (article_id,))
    write.run("DELETE FROM article_keys WHERE number IN (SELECT number FROM articles WHERE id = ?)", (article_id,))
    write.run(f"DELETE FROM meanings WHERE text_id IN ({texts})", (article_id,))
    for table in ("reading_states", "place_marks", "session_items", "reading_log"):
        write.run(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    for table in ("field_choices", "versions", "texts", "originals"):
        write.run(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    write.run("DELETE FROM articles WHERE id = ?", (article_id,))
    write.run_many(
        "DELETE FROM stories WHERE id = ? AND NOT EXISTS (SELECT 1 FROM versions WHERE story_id = id)",
        [(story_id,) for story_id in stories],
    )
    write.touch(articles=[article_id], stories=stories)
