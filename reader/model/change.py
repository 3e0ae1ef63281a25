"""What did a job or a write do?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """One input that did not become an article, and why."""

    origin: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: ids of articles added and of articles that were there already, and what was refused.

    Of those that were there some got another text (`renewed`), which some notes (`lost`) have their passage no more in.
    `left` is how many files were not looked at, because the person stopped it.
    """

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    renewed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    left: int = 0


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids a committed write touched; views that show one of them read again."""

    articles: frozenset[str] = frozenset()
    stories: frozenset[str] = frozenset()
    annotations: frozenset[str] = frozenset()

    def __or__(self, other: "Changes") -> "Changes":
        """Return both together."""
        return Changes(
            self.articles | other.articles, self.stories | other.stories, self.annotations | other.annotations
        )
