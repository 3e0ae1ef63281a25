"""What is a machine translation?"""

from dataclasses import dataclass

from reader.model.article import Span


@dataclass(frozen=True, slots=True)
class Translation:
    """What an engine made of a passage, or (without a span) of a whole article: machine output, never a version.

    `texts` are the translated pieces in the order of the source: one for each segment of the article, or for the part
    of each segment that the passage covers; None where nothing is translated yet.
    """

    id: str
    article_id: str
    text_id: str
    span: Span | None
    source_language: str
    language: str
    engine: str
    engine_name: str
    made_at: str
    texts: tuple[str | None, ...] = ()

    @property
    def heading(self) -> str:
        """Return the words that mark it wherever it is shown."""
        return f"Machine translation · {self.engine_name} · {self.made_at[:10]}"

    @property
    def is_complete(self) -> bool:
        """Say whether every piece is translated."""
        return bool(self.texts) and None not in self.texts
