"""What can a reader have translated: which engine does it, what leaves the machine, and what is kept?"""

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader.engines import codes
from reader.engines.switchboard import AUTOMATIC, NotOffered
from reader.engines.switchboard import Switchboard as Switchboard  # also for who asks
from reader.engines.switchboard import Terms as Terms
from reader.engines.table import ENGINES
from reader.engines.table import Engine as Engine
from reader.errors import ReaderError
from reader.library import Library, translations
from reader.model import UNDETERMINED, Span, Translation, Version
from reader.online.network import Network, NetworkOff
from reader.online.trouble import EngineTrouble, Kind
from reader.progress import Progress
from reader.say import say
from reader.services.clock import now
from reader.services.history import Step

KEEP_EVERY = 2.0  # seconds; each keeping is a commit, and shows what there is


@dataclass(frozen=True, slots=True)
class Plan:
    """What would happen: shown to the person before anything leaves the machine."""

    translation: Translation  # without words
    engine: Engine
    address: str
    region: str
    account: str  # what consent and keys are kept under: the engine, with the address when it is the person's own
    amount: int  # code points that are not remembered yet

    @property
    def sends(self) -> bool:
        """Say whether anything leaves the machine."""
        return not self.engine.is_offline and self.amount > 0

    @property
    def sentence(self) -> str:
        """Return in one sentence what is sent to whom."""
        receiver = say(self.engine.receiver, address=self.address.split("//")[-1].strip("/"))
        if self.translation.span is None:
            return say(
                "The words of this article ({amount:,} characters), and of what you ask for later, "
                "are sent to {receiver}, and nothing else of yours.",
                amount=self.amount,
                receiver=receiver,
            )
        return say(
            "The words of this passage ({amount:,} characters), and of what you ask for later, "
            "are sent to {receiver}, and nothing else of yours.",
            amount=self.amount,
            receiver=receiver,
        )


def lacks_key(engines: Switchboard, plan: Plan) -> bool:
    """Say whether a key has to be asked for first."""
    return plan.sends and plan.engine.needs_key and not engines.key_of(plan.engine, plan.address)


def keep_key(engines: Switchboard, plan: Plan, key: str) -> bool:
    """Keep the key of an engine, "" to forget it; say whether it will be there after this session."""
    return engines.keep_key(plan.engine, plan.address, key.strip())


def kept_keys(engines: Switchboard, terms: Terms) -> tuple[Engine, ...]:
    """Return the engines a key of the person's is kept for. May wait for the keyring."""
    address = _with_slash(terms.address)
    may = [row for row in ENGINES if row.needs_key or (row.may_have_key and address)]
    return tuple(row for row in may if engines.key_of(row, address))


def forget_key(engines: Switchboard, terms: Terms, row: Engine) -> None:
    """Take the key of an engine out of the keyring; it is asked for when the engine is used again."""
    engines.keep_key(row, _with_slash(terms.address), "")


# --- what is asked for ------------------------------------------------------------------------------------------------


def pieces(version: Version, span: Span | None) -> tuple[str, ...]:
    """Return the source texts of a translation: of each segment what the span covers, on one line each."""
    return translations.pieces(version.raw, version.segments, span)


def plan(library: Library, engines: Switchboard, terms: Terms, article_id: str, span: Span | None, target: str) -> Plan:
    """Return what translating a passage (or without a span the article) would do; nothing leaves the machine.

    Raises ReaderError when the language is not known, is the one wanted already, or no engine covers it; NetworkOff.
    """
    version = library.articles.version(article_id)
    source = version.article.language
    if source == UNDETERMINED or codes.known(source) is None:
        problem = say("The language of this article is not known.")
        raise ReaderError(problem, say("Say which it is, then ask again."))
    if codes.known(source) == codes.known(target):
        problem = say("This article is in that language already.")
        raise ReaderError(problem, say("Choose another language to translate into."))
    row = _remembered(library, terms, version, span, target) or engines.choose(terms, source, target)
    address = _with_slash(terms.address) if row.needs_address else row.address
    account = f"{row.id} {address}" if row.needs_address else row.id
    asked = _asked_before(library, version, span, target, account) or Translation(
        str(uuid.uuid4()), article_id, version.text_id, span, source, target, account, _name(row, address), now()
    )
    asked = replace(asked, text_id=version.text_id, source_language=source)
    texts = [text for text in pieces(version, span) if _needs_engine(text)]
    missing = {
        text for text, words in zip(texts, library.translations.recall(texts, asked), strict=True) if words is None
    }
    return Plan(asked, row, address, terms.region, account, sum(map(len, missing)))


def _remembered(library: Library, terms: Terms, version: Version, span: Span | None, target: str) -> Engine | None:
    """Return the engine that was asked for all of this before: then nothing needs to be sent, or be installed."""
    texts = [text for text in pieces(version, span) if _needs_engine(text)]
    for row in ENGINES:
        if terms.engine not in (AUTOMATIC, row.id):
            continue
        address = _with_slash(terms.address)
        account = f"{row.id} {address}" if row.needs_address else row.id
        asked = Translation("", "", "", span, version.article.language, target, account, row.label, "")
        if texts and None not in library.translations.recall(texts, asked):
            return row
    return None


def _asked_before(
    library: Library, version: Version, span: Span | None, target: str, account: str
) -> Translation | None:
    """Return the translation that is there already: it is completed, not doubled."""
    for other in library.translations.of_articles([version.article.id]):
        is_here = span is None or other.text_id == version.text_id
        if is_here and (other.span, other.language, other.engine) == (span, target, account):
            return other
    return None


def _with_slash(address: str) -> str:
    return address.strip().rstrip("/") + "/" if address.strip() else ""


def _name(row: Engine, address: str) -> str:
    return f"{row.label} at {address.split('//')[-1].strip('/')}" if row.needs_address else row.label


def _needs_engine(text: str) -> bool:
    """Say whether there is a word in a text; figures and dashes alone stay as they are."""
    return any(map(str.isalpha, text))


# --- doing it ---------------------------------------------------------------------------------------------------------


def translate(progress: Progress, library: Library, engines: Switchboard, plan: Plan) -> Translation:
    """Carry out a plan, segment by segment; what is there is kept and shown as it comes, whatever happens then.

    Raises EngineTrouble and other ReaderErrors with one sentence, NetworkOff, Cancelled.
    """
    version = library.articles.version(plan.translation.article_id)
    asked = plan.translation
    texts = [text for text in dict.fromkeys(pieces(version, asked.span)) if _needs_engine(text)]
    known = library.translations.recall(texts, asked)
    missing = [text for text, words in zip(texts, known, strict=True) if words is None]
    memory = _Memory(library, asked, texts, len(missing) < len(texts) or not texts)
    try:
        row, source, target = plan.engine, asked.source_language, asked.language
        ask = engines.asking(row, plan.address, plan.region, source, target) if missing else None
        for done, text in enumerate(missing):
            progress.step(len(texts) - len(missing) + done, len(texts), version.article.title)
            assert ask is not None
            memory.add(text, ask(text, lambda: progress.is_stopped))
    finally:
        memory.keep()
    return words_of(library, version, asked)


class _Memory:
    """What came back and is not kept yet; kept from time to time, with the mark that it was asked for."""

    def __init__(self, library: Library, asked: Translation, texts: Sequence[str], has_some: bool) -> None:
        self._library, self._asked, self._texts, self._has_some = library, asked, texts, has_some
        self._pairs: list[tuple[str, str]] = []
        self._kept_at = time.monotonic()
        self._is_marked = False

    def add(self, text: str, words: str) -> None:
        self._pairs.append((text, words))
        if not self._is_marked or time.monotonic() - self._kept_at > KEEP_EVERY:
            self.keep()

    def keep(self) -> None:
        if self._pairs or (self._has_some and not self._is_marked):
            with self._library.writing():
                self._library.translations.remember(self._pairs, self._asked, now())
                if not self._is_marked:  # what is recalled bears the date when the engine answered
                    made_at = self._library.translations.answered_at(self._texts, self._asked) or now()
                    self._library.translations.put(replace(self._asked, made_at=made_at))
            self._is_marked = True
            self._pairs = []
            self._kept_at = time.monotonic()


def words_of(library: Library, version: Version, asked: Translation) -> Translation:
    """Return a translation with its words, as far as they are there."""
    texts = pieces(version, asked.span)
    words = library.translations.recall(texts, asked)
    return replace(
        asked,
        texts=tuple(
            known if known is not None else None if _needs_engine(text) else text
            for text, known in zip(texts, words, strict=True)
        ),
    )


def of_versions(library: Library, versions: Sequence[Version]) -> tuple[Translation, ...]:
    """Return the translations of a story's versions with their words; those of a passage only for the text shown."""
    by_id = {version.article.id: version for version in versions}
    found = library.translations.of_articles(by_id)
    return tuple(
        words_of(library, by_id[asked.article_id], asked)
        for asked in found
        if asked.span is None or asked.text_id == by_id[asked.article_id].text_id
    )


def deleting(library: Library, *translations: Translation) -> Step:
    """Return the step that takes translations away; undo brings them back, and what was answered is remembered."""

    def each(run: Callable[[Translation], None]) -> None:
        with library.writing():
            for translation in translations:
                run(translation)

    kept = library.translations
    return Step(say("Delete translation"), lambda: each(kept.delete), lambda: each(kept.put))


def languages() -> tuple[str, ...]:
    """Return the tags of the languages that some engine translates into."""
    return codes.languages()


def make_switchboard(is_network_on: Callable[[], bool]) -> Switchboard:
    """Return the engines of this machine and the doors to others, which open only while the network is on."""
    return Switchboard(Network(is_network_on))


def is_about_the_key(error: ReaderError) -> bool:
    """Say whether another key would help."""
    return isinstance(error, EngineTrouble) and error.kind is Kind.KEY


def is_about_the_preferences(error: ReaderError) -> bool:
    """Say whether something else in the preferences would help."""
    if isinstance(error, EngineTrouble):
        return not error.is_passing and error.kind is not Kind.KEY
    return isinstance(error, NotOffered | NetworkOff)
