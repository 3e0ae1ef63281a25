"""What does a person correct while reviewing an import: a fact, the encoding, a line on its site for ever?"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.model import Article, LineRule, Span
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver
from reader.ui.look.names import language_name
from reader.ui.look.tongue import spoken, tr

if TYPE_CHECKING:
    from reader.progress import Progress
    from reader.services.line_rules import Effect, Plan
    from reader.ui.desk.desk import Desk
    from reader.ui.importing.fact_dialog import FactDialog
    from reader.ui.importing.rules_dialog import RulesDialog
    from reader.ui.look.theme import Theme

FIELDS = {"Title": "title", "Language": "language", "Source": "source", "Author": "author", "Published": "published"}
ENCODINGS = (
    *("utf-8", "utf-16", "cp1252", "iso8859-1", "iso8859-15", "cp1250", "iso8859-2", "mac_roman", "cp437", "cp850"),
    *("cp1251", "koi8_r", "koi8_u", "iso8859-5", "cp866", "mac_cyrillic", "cp1253", "iso8859-7", "cp1254", "iso8859-9"),
    *("cp1255", "iso8859-8", "cp1256", "iso8859-6", "cp1257", "cp1258", "cp874"),
    *("shift_jis", "euc_jp", "iso2022_jp", "gb18030", "big5", "euc_kr", "johab"),
)


def languages() -> list[tuple[str, str]]:
    """Return (name, tag) of every language Qt knows by a tag of two or three letters, by name."""
    found: dict[str, str] = {}
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        tag = locale.bcp47Name().split("-")[0]
        if tag and tag not in ("C", "en") and locale.language() != QLocale.Language.C:
            found.setdefault(tag, language_name(tag))
    found |= {"en": language_name("en"), "zh-TW": tr("Chinese, traditional"), "und": tr("undetermined")}
    return sorted(((name, tag) for tag, name in found.items()), key=lambda pair: pair[0].casefold())


def value_of(article: Article, label: str) -> str:
    """Return what is known of a field now, "" for nothing."""
    if label == "Language":
        return article.language
    fact = getattr(article.metadata, FIELDS[label])
    return fact.value if fact else ""


class ReviewDecisions(QObject):
    """Asks, and does it; `told` says in a sentence what came of it."""

    told = Signal(str)
    _anew = Signal(tuple)  # articles to read anew; told on the library thread

    def __init__(self, jobs: Jobs, saver: Saver, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._saver, self._parent = jobs, saver, parent
        self._desk: Desk | None = None
        self.dialog: FactDialog | None = None
        self.rules_dialog: RulesDialog | None = None
        self._anew.connect(self._read_anew)

    def start(self, desk: "Desk") -> None:
        """Begin with an opened library."""
        self._desk = desk

    def ask_field(self, theme: "Theme", article: Article, label: str) -> None:
        """Ask what a field is, and keep it."""
        from reader.ui.importing.fact_dialog import FactDialog

        choices = languages() if label == "Language" else ()
        self.dialog = dialog = FactDialog(theme, spoken(label), value_of(article, label), choices, parent=self._parent)
        dialog.decided.connect(lambda value: self.choose(article.id, FIELDS[label], value))
        dialog.open()

    def choose(self, article_id: str, field: str, value: str | None) -> None:
        """Keep what a field is, as a step that can be undone; None: as it was found."""
        from reader.services import deciding

        desk = self._desk
        if desk is not None:
            self._saver.do(lambda: deciding.choosing_field(desk.library, article_id, field, value))

    def reopen_as(self, theme: "Theme", article_id: str) -> None:
        """Ask in which encoding an article's bytes shall be read; of an entry of a list say that it has none."""
        desk = self._desk
        if desk is not None:
            self._jobs.ask(
                desk.library.articles.source,
                article_id,
                then=lambda source: self.ask_encoding(theme, article_id, source.encoding),
            )

    def ask_encoding(self, theme: "Theme", article_id: str, encoding: str) -> None:
        """Ask in which encoding the bytes shall be read, and read them again."""
        from reader.ui.importing.fact_dialog import FactDialog

        choices = [(name, name) for name in dict.fromkeys((encoding, *ENCODINGS))]
        self.dialog = dialog = FactDialog(
            theme,
            tr("Read the file again as"),
            encoding,
            choices,
            is_free=False,
            can_go_back=False,
            parent=self._parent,
        )
        dialog.decided.connect(lambda value: self.reopen(article_id, value))
        dialog.open()

    def reopen(self, article_id: str, encoding: str) -> None:
        """Read an article's bytes again in another encoding; notes and decisions are carried along."""
        desk = self._desk
        if desk is None:
            return

        def job(progress: "Progress") -> bool:
            from reader.services import replacing

            return replacing.reopen(progress, desk.library, desk.bench(), article_id, encoding)

        def tell(is_other: bool) -> None:
            if is_other:
                self.tell(tr("Read again as {encoding}.", encoding=encoding))
            else:
                self.tell(tr("Read as {encoding} it is the same text.", encoding=encoding))

        self._jobs.run(job, title=tr("Reading again"), then=tell)

    def rule(self, article_id: str, span: Span, keep: bool) -> None:
        """Keep a line, or set it aside, wherever it stands on the site of its article, for ever."""
        desk = self._desk
        if desk is None:
            return

        def job(progress: "Progress") -> "tuple[LineRule, Plan, bool]":
            from reader.services import line_rules

            rule = line_rules.rule_for(desk.library, article_id, span, keep=keep)
            stays = line_rules.decision(desk.library, article_id, span) is (not rule.keep)
            return rule, line_rules.plan(progress, desk.library, line_rules.with_rule(desk.library, rule)), stays

        def do(found: "tuple[LineRule, Plan, bool]") -> None:
            from reader.services import line_rules

            rule, plan, stays = found
            self._saver.do(
                lambda: line_rules.changing(
                    desk.library, line_rules.with_rule(desk.library, rule), plan, self._anew.emit
                )
            )
            self._saver.offer_undo(in_words(rule, plan.effects, stays=stays))

        self._jobs.run(job, title=tr("Rule"), then=do)

    def _read_anew(self, article_ids: tuple[str, ...]) -> None:
        """Read articles anew about which other rules say something else."""
        from reader.services import refreshing

        desk = self._desk
        if desk is not None and article_ids:
            self._jobs.run(
                lambda progress: refreshing.read_anew(progress, desk.library, desk.bench(), article_ids),
                title=tr("Rules"),
            )

    def show_rules(self, theme: "Theme") -> None:
        """Show the rules about lines, to edit, try and take back."""
        if self._desk is not None:
            self._jobs.ask(self._desk.library.choices.rules, then=lambda rules: self._show_rules(theme, rules))

    def _show_rules(self, theme: "Theme", rules: "Sequence[LineRule]") -> None:
        from reader.ui.importing.rules_dialog import RulesDialog

        if self._desk is not None:
            self.rules_dialog = dialog = RulesDialog(theme, self._jobs, self._desk.library, rules, self._parent)
            dialog.wanted.connect(self.keep_rules)
            dialog.open()

    def keep_rules(self, rules: "Sequence[LineRule]") -> None:
        """Keep other rules, and read anew the articles they touch; say how many they are."""
        desk = self._desk
        if desk is None:
            return

        def job(progress: "Progress") -> "Plan":
            from reader.services import line_rules

            return line_rules.plan(progress, desk.library, rules)

        def do(plan: "Plan") -> None:
            from reader.services import line_rules

            self._saver.do(lambda: line_rules.changing(desk.library, rules, plan, self._anew.emit))
            anew = tr("1 article is read anew.|%Ln articles are read anew.", "", len(plan.touched))
            self._saver.offer_undo(" ".join([tr("Rules kept."), anew] if plan.touched else [tr("Rules kept.")]))

        self._jobs.run(job, title=tr("Rules"), then=do)

    def tell(self, words: str) -> None:
        """Say what came of a decision."""
        self.told.emit(words)


def counted(effects: "tuple[Effect, ...]") -> str:
    """Return in how many articles lines go out of sight, or come back."""
    articles = len({effect.article_id for effect in effects})
    return tr("1 article changed|%n articles changed", "", articles) if articles else tr("no article changed")


def in_words(rule: LineRule, effects: "tuple[Effect, ...]", *, stays: bool = False) -> str:
    """Return what a rule did, in a sentence; in a second one that this very line `stays` as the person decided."""
    said = _said(rule, counted(effects))
    return " ".join((said, tr("In this article it stays as you decided."))) if stays else said


def _said(rule: LineRule, changed: str) -> str:
    if rule.site == "*" and rule.keep:
        return tr("This line is kept everywhere from now on: {changed}.", changed=changed)
    if rule.site == "*":
        return tr("This line is set aside everywhere from now on: {changed}.", changed=changed)
    if rule.keep:
        return tr("This line is kept on {site} from now on: {changed}.", site=rule.site, changed=changed)
    return tr("This line is set aside on {site} from now on: {changed}.", site=rule.site, changed=changed)
