"""What may the window ask about machine translations? Loaded when it is first asked; its methods run in jobs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Span, Translation
from reader.progress import Progress
from reader.services.history import Step
from reader.settings import Settings

if TYPE_CHECKING:
    from reader.services.translating import Engine, Plan, Switchboard, Terms


class Bureau:
    """The library's translations, and the engines as the settings allow them."""

    def __init__(self, library: Library, settings: Settings) -> None:
        self._library, self._settings = library, settings
        self._board: Switchboard | None = None

    def _engines(self) -> "Switchboard":
        if self._board is None:
            from reader.services import translating

            self._board = translating.make_switchboard(lambda: self._settings.network)
        return self._board

    def plan(self, progress: Progress, article_id: str, span: Span | None, language: str) -> "tuple[Plan, bool]":
        """Return what translating a passage, or an article, would do, and whether a key is missing. Sends nothing."""
        from reader.services import translating

        progress.step(0, 1)
        plan = translating.plan(self._library, self._engines(), self._terms(), article_id, span, language)
        return plan, translating.lacks_key(self._engines(), plan)

    def keep_key(self, progress: Progress, plan: "Plan", key: str) -> bool:
        """Keep the key of an engine; say whether it will be there after this session."""
        from reader.services import translating

        progress.step(0, 1)
        return translating.keep_key(self._engines(), plan, key)

    def kept_keys(self, progress: Progress) -> "tuple[Engine, ...]":
        """Return the engines a key of the person's is kept for."""
        from reader.services import translating

        progress.step(0, 1)
        return translating.kept_keys(self._engines(), self._terms())

    def forget_key(self, progress: Progress, engine: "Engine") -> None:
        """Take the key of an engine out of the keyring."""
        from reader.services import translating

        progress.step(0, 1)
        translating.forget_key(self._engines(), self._terms(), engine)

    def _terms(self) -> "Terms":
        from reader.services import translating

        said = self._settings
        return translating.Terms(said.translate_with, said.translate_address, said.translate_region)

    def translate(self, progress: Progress, plan: "Plan") -> Translation:
        """Carry a plan out."""
        from reader.services import translating

        return translating.translate(progress, self._library, self._engines(), plan)

    def is_about_the_key(self, error: ReaderError) -> bool:
        """Say whether another key would help."""
        from reader.services import translating

        return translating.is_about_the_key(error)

    def is_about_the_preferences(self, error: ReaderError) -> bool:
        """Say whether something else in the preferences would help."""
        from reader.services import translating

        return translating.is_about_the_preferences(error)

    def deleting(self, translations: Sequence[Translation]) -> Step:
        """Return the step that takes translations away."""
        from reader.services import translating

        return translating.deleting(self._library, *translations)

    def languages(self) -> tuple[str, ...]:
        """Return the tags of the languages some engine translates into."""
        from reader.services import translating

        return translating.languages()
