"""How does a person have a passage or an article translated: asked first, stopped at will, shown as it comes?"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.model import Span, Translation
from reader.settings import Settings
from reader.ui.desk.bureau import Bureau
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.desk.saver import Saver
from reader.ui.frame.messages import Messages
from reader.ui.look.brush import badge_text
from reader.ui.look.names import language_name
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr
from reader.ui.reading.view import SynopsisView
from reader.ui.searching.palette import Palette
from reader.ui.searching.ranking import Entry
from reader.ui.stories.current_story import CurrentStory

if TYPE_CHECKING:
    from reader.services.translating import Engine, Plan
    from reader.ui.translating.translation_question import TranslationQuestion


TROUBLE = "translation"


class Translator(QObject):
    """Asks, runs the jobs, tells what came of them. Nothing is sent that was not asked for and agreed to."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        saver: Saver,
        messages: Messages,
        story: CurrentStory,
        text: SynopsisView,
        settings: Settings,
        palette: Palette,
        theme: Callable[[], Theme],
        preferences: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._saver, self._messages = window, jobs, saver, messages
        self._story, self._text, self._settings, self._palette, self._theme = story, text, settings, palette, theme
        self._preferences = preferences
        self._bureau: Bureau | None = None
        self._sending: list[Job] = []
        self.question: TranslationQuestion | None = None
        settings.listen(self._setting_changed)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._bureau = Bureau(desk.library, self._settings)

    # --- what is asked for --------------------------------------------------------------------------------------------

    def passage(self) -> None:
        """Translate the selected passage, else the sentence at the caret; it appears under it."""
        passage = self._text.selected_passage()
        if passage is None or passage[1].start == passage[1].end:
            self._messages.info(tr("There is no passage here to translate."))
        else:
            self._ask(*passage)

    def article(self) -> None:
        """Translate the article the caret is in; it becomes a column beside it."""
        article_id = self._text.current_article()
        if article_id is not None:
            self._ask(article_id, None)

    def choose_language(self, then: Callable[[], object] | None = None) -> None:
        """Let the person choose into which language, from now on."""
        if self._bureau is None:
            return

        def choose(tag: str) -> None:
            self._settings.translate_to = tag
            if then is not None:
                then()
            else:
                self._messages.info(tr("From now on translations are into {language}.", language=language_name(tag)))

        tags = own_first(self._bureau.languages(), QLocale.system().uiLanguages())
        entries = [Entry(language_name(tag), partial(choose, tag), suffix=badge_text(tag)) for tag in tags]
        self._palette.open(entries, tr("Translate into which language?"))

    def delete(self) -> None:
        """Take away the machine translation the caret is in, else those of the passage at the caret."""
        found = self._here()
        bureau = self._bureau
        if not found or bureau is None:
            opened, article_id = self._story.opened, self._text.current_article()
            has_column = opened is not None and any(
                known.article_id == article_id and known.span is None for known in opened.translations
            )
            nothing = tr("There is no machine translation here.")
            hint = tr("Go into its column to delete it.") if has_column else ""
            self._messages.info(f"{nothing} {hint}".strip())
            return
        self._saver.do(lambda: bureau.deleting(found))
        self._saver.offer_undo(tr("Translation deleted."))

    def _here(self) -> tuple[Translation, ...]:
        column, passage, opened = self._text.current_translation(), self._text.selected_passage(), self._story.opened
        if column is not None:
            return (column,)
        if passage is None or opened is None:
            return ()
        article_id, span = passage
        return tuple(
            known
            for known in opened.translations
            if known.article_id == article_id and known.span is not None and known.span.overlaps(span)
        )

    # --- before anything is sent --------------------------------------------------------------------------------------

    def _ask(self, article_id: str, span: Span | None) -> None:
        if self._bureau is None:
            return
        if not self._settings.translate_to:
            self.choose_language(lambda: self._ask(article_id, span))
            return
        self._messages.withdraw(TROUBLE)
        self._jobs.run(
            self._bureau.plan,
            article_id,
            span,
            self._settings.translate_to,
            then=lambda answer: self._planned(*answer),
            otherwise=self._refuse,
            lane="translation",
        )

    def _planned(self, plan: "Plan", lacks_key: bool) -> None:
        if plan.sends and (lacks_key or plan.account not in self._agreed()):
            self._question(plan, lacks_key)
        else:
            self._run(plan)

    def _agreed(self) -> list[str]:
        return self._settings.agreed_engines.splitlines()

    def _question(self, plan: "Plan", lacks_key: bool) -> None:
        """Say in one sentence what is sent to whom, and ask."""
        from reader.ui.translating.translation_question import TranslationQuestion

        asked = TranslationQuestion(self._theme(), plan.engine.name, plan.sentence, lacks_key, self._window)
        asked.agreed.connect(lambda key: self._agree(plan, key))
        self.question = asked
        asked.destroyed.connect(self._forget_question)
        asked.open()

    def _forget_question(self) -> None:
        self.question = None

    def _agree(self, plan: "Plan", key: str) -> None:
        if plan.account not in self._agreed():
            self._settings.agreed_engines = "\n".join([*self._agreed(), plan.account])
        if key and self._bureau is not None:
            self._jobs.run(self._bureau.keep_key, plan, key, then=self._tell_key, lane="translation")
        self._run(plan)

    def _tell_key(self, stays: bool) -> None:
        if not stays:
            self._messages.info(
                tr("This system has no keyring: the key is forgotten when you quit, and asked for again.")
            )

    def choose_key_to_forget(self) -> None:
        """Let the person choose whose key is to be forgotten."""
        if self._bureau is not None:
            self._jobs.run(self._bureau.kept_keys, then=self._offer_to_forget, lane="translation")

    def _offer_to_forget(self, engines: "tuple[Engine, ...]") -> None:
        if not engines:
            self._messages.info(tr("No key of a translation service is kept."))
            return
        entries = [Entry(engine.name, partial(self._forget_key, engine)) for engine in engines]
        self._palette.open(entries, tr("Forget whose key?"))

    def _forget_key(self, engine: "Engine") -> None:
        def tell(_: None) -> None:
            words = tr("The key of {engine} is forgotten; it is asked for when it is needed again.", engine=engine.name)
            self._messages.info(words)

        assert self._bureau is not None
        self._jobs.run(self._bureau.forget_key, engine, then=tell, lane="translation")

    # --- doing it -----------------------------------------------------------------------------------------------------

    def _run(self, plan: "Plan") -> None:
        assert self._bureau is not None
        job = self._jobs.run(
            self._bureau.translate,
            plan,
            then=lambda done: self._show(done),
            otherwise=lambda error: self._trouble(plan, error),
            title=tr("Translating with {engine}", engine=plan.engine.name),
            replaces=f"translate {plan.translation.id}",
            lane="translation",
        )
        if plan.sends:
            self._sending = [*(other for other in self._sending if other in self._jobs.running), job]

    def _show(self, translation: Translation) -> None:
        """Say where a column is that has no room now; everything else is seen."""
        if translation.span is None and translation.id not in self._text.shown_versions():
            show = partial(self._text.go_to_version, translation.id)
            self._messages.info(
                tr("The article is translated into {language}.", language=language_name(translation.language)),
                tr("Show"),
                show,
            )

    def _trouble(self, plan: "Plan", error: ReaderError) -> None:
        bureau = self._bureau
        if bureau is not None and bureau.is_about_the_key(error):
            self._messages.problem(error, tr("Enter a key"), lambda: self._question(plan, True), key=TROUBLE)
        else:
            self._refuse(error)

    def _refuse(self, error: ReaderError) -> None:
        if self._bureau is not None and self._bureau.is_about_the_preferences(error):
            self._messages.problem(error, tr("Preferences"), self._preferences, key=TROUBLE)
        else:
            self._messages.problem(error, key=TROUBLE)

    def _setting_changed(self, name: str) -> None:
        if name == "network" and not self._settings.network:
            for job in self._sending:
                job.stop()


def own_first(tags: Iterable[str], own: Iterable[str]) -> list[str]:
    """Return languages by name, those a person reads (such as de-CH) before all others."""
    read = {tag.split("-")[0].lower() for tag in own}
    return sorted(tags, key=lambda tag: (tag.split("-")[0] not in read, language_name(tag)))
