"""Which articles tell one story? Every article is in exactly one story, alone or with others."""

import json
from collections.abc import Iterable, Sequence

from reader.errors import NotFound
from reader.library.articles import Articles, find_id
from reader.library.choices import Choices
from reader.library.file import LibraryFile
from reader.model import Article, Story
from reader.say import say


class Stories:
    """The stories and their versions."""

    def __init__(self, file: LibraryFile, articles: Articles, choices: Choices) -> None:
        self._file = file
        self._articles = articles
        self._choices = choices

    def join(self, article_ids: Iterable[str], story_id: str, made_by: str) -> None:
        """Put articles into a story, which is made when it is new; a story left without articles is gone.

        The title a person gave to one that is gone goes to the story that took its articles in, if that has none.
        """
        with self._file.write() as write:
            write.run("INSERT INTO stories VALUES (?, ?) ON CONFLICT (id) DO NOTHING", (story_id, made_by))
            for article_id in article_ids:
                former = write.rows("SELECT story_id FROM versions WHERE article_id = ?", [article_id])
                write.run("DELETE FROM versions WHERE article_id = ?", (article_id,))
                write.run("INSERT INTO versions VALUES (?, ?, ?)", (article_id, story_id, made_by))
                write.touch(articles=[article_id], stories=[story_id, *(row[0] for row in former)])
                write.run_many(
                    "DELETE FROM stories WHERE id = ? AND NOT EXISTS (SELECT 1 FROM versions WHERE story_id = id)",
                    [(row[0],) for row in former],
                )
                write.run_many(
                    "INSERT INTO story_titles SELECT ?1, title, decided_at FROM story_titles WHERE story_id = ?2 "
                    "AND NOT EXISTS (SELECT 1 FROM stories WHERE id = ?2) ON CONFLICT (story_id) DO NOTHING",
                    [(story_id, row[0]) for row in former],
                )

    def are_stale(self, made_by: str) -> bool:
        """Say whether some articles were put into their stories by another recipe."""
        return self._file.row("SELECT 1 FROM versions WHERE made_by <> ? LIMIT 1", [made_by]) is not None

    def of(self, article_id: str) -> str:
        """Return the id of the story an article is in. Raises NotFound."""
        row = self._file.row("SELECT story_id FROM versions WHERE article_id = ?", [article_id])
        if row is None:
            raise NotFound(say("There is no article {article_id}.", article_id=article_id))
        return str(row["story_id"])

    def version_ids(self, story_id: str) -> tuple[str, ...]:
        """Return the ids of a story's articles, in the order of import, without removed ones."""
        rows = self._file.rows(
            "SELECT a.id FROM versions v JOIN articles a ON a.id = v.article_id "
            "WHERE v.story_id = ? AND a.removed_at IS NULL ORDER BY a.number",
            [story_id],
        )
        return tuple(row["id"] for row in rows)

    def told_by(self, article_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the articles with all other versions of their stories, those asked for first, as they were."""
        wanted = tuple(dict.fromkeys(article_ids))
        rows = self._file.rows(
            "SELECT v.article_id FROM json_each(?) j JOIN versions one ON one.article_id = j.value "
            "JOIN versions v ON v.story_id = one.story_id JOIN articles a ON a.id = v.article_id "
            "WHERE a.removed_at IS NULL ORDER BY j.key, a.number",
            [json.dumps(wanted)],
        )
        return tuple(dict.fromkeys((*wanted, *(row[0] for row in rows))))

    def all(self) -> tuple[tuple[Story, tuple[Article, ...]], ...]:
        """Return every story with its versions; the story imported last comes first, its versions as they came."""
        groups: dict[str, list[Article]] = {}
        with self._file.reading():
            for article in reversed(self._articles.all()):  # by order, not time: the clock counts whole seconds
                groups.setdefault(article.story_id, []).append(article)
            titles = self._choices.story_titles()
        return tuple(_story(story_id, came[::-1], titles.get(story_id)) for story_id, came in groups.items())

    def get(self, story_id: str) -> tuple[Story, tuple[Article, ...]]:
        """Return one story with its versions in the order of import. Raises NotFound."""
        with self._file.reading():
            articles = self._articles.some(self.version_ids(story_id))
            if not articles:
                raise NotFound(
                    say("There is no story {story_id}.", story_id=story_id),
                    say("Its articles may have moved to another story."),
                )
            return _story(story_id, articles, self._choices.story_titles().get(story_id))

    def find_id(self, prefix: str) -> str:
        """Return the one story id that begins with `prefix`. Raises NotFound when none or several do."""
        sql = (
            "SELECT DISTINCT v.story_id AS id FROM versions v JOIN articles a ON a.id = v.article_id "
            "WHERE a.removed_at IS NULL"
        )
        return find_id(self._file, "story", sql, prefix)


def _story(story_id: str, articles: Sequence[Article], title: str | None) -> tuple[Story, tuple[Article, ...]]:
    # by the day: of two versions of one day the one that came first names the story, whether its hour is known or not
    earliest = min(articles, key=lambda article: (article.published or article.imported_at)[:10])
    return Story(story_id, title or earliest.title, tuple(article.id for article in articles)), tuple(articles)
