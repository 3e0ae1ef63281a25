"""Which engine translates from one language to another, and how is it asked?"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from reader.engines import codes
from reader.engines.pieces import joined, split
from reader.engines.table import ENGINES, Engine, engine
from reader.errors import ReaderError
from reader.online.network import Network, NetworkOff
from reader.say import say

if TYPE_CHECKING:
    from reader.engines.apertium import Apertium
    from reader.engines.argos import Argos
    from reader.engines.keys import Keys

AUTOMATIC = ""  # the engine a person did not choose
UNSPACED = frozenset({"zh", "zh-Hant", "ja", "th", "lo", "km", "my", "bo"})
DENSE = frozenset({"zh", "zh-Hant", "ja", "ko"})


@dataclass(frozen=True, slots=True)
class Terms:
    """What the person gave and allows: the engine wanted, the address and region of theirs."""

    engine: str = AUTOMATIC
    address: str = ""
    region: str = ""


class NotOffered(ReaderError):
    """No engine does it as the preferences are now."""


class Asks(Protocol):
    """Translates one text, or ends at once when asked to stop."""

    def __call__(self, text: str, is_stopped: Callable[[], bool], /) -> str: ...


class Switchboard:
    """The engines of this machine and the doors to the others. Its methods may take a moment: call them in a job."""

    def __init__(self, network: Network, keys: "Keys | None" = None, apertium: "Apertium | None" = None) -> None:
        self._network, self._keys, self._apertium = network, keys, apertium
        self._argos: Argos | None = None

    @property
    def network(self) -> Network:
        """Return the gate that every request passes."""
        return self._network

    @property
    def keys(self) -> "Keys":
        """Return where the keys are kept."""
        if self._keys is None:
            from reader.engines.keys import Keys

            self._keys = Keys()
        return self._keys

    @property
    def apertium(self) -> "Apertium":
        """Return the Apertium of this machine, looked for once."""
        if self._apertium is None:
            from reader.engines.apertium import Apertium

            self._apertium = Apertium()
        return self._apertium

    @property
    def argos(self) -> "Argos":
        """Return the Argos models of this machine, looked for once."""
        if self._argos is None:
            from reader.engines.argos import Argos

            self._argos = Argos()
        return self._argos

    def covers(self, row: Engine, source: str, target: str) -> bool:
        """Say whether an engine translates between two languages, as far as this machine can tell."""
        from_code, to_code = codes.code(row.id, source, is_source=True), codes.code(row.id, target)
        if from_code is None or to_code is None or from_code == to_code:
            return False
        if row.id == "apertium":
            return bool(self.apertium.route(from_code, to_code))
        return row.id != "argos" or bool(self.argos.route(from_code, to_code))

    def choose(self, terms: Terms, source: str, target: str) -> Engine:
        """Return the engine that is wanted; without a wish the first of the table that covers the pair, offline first.

        Raises NotOffered with what is missing, NetworkOff.
        """
        pair = {"source": source, "target": target}
        if terms.engine != AUTOMATIC:
            row = engine(terms.engine)
            if row.needs_address and not terms.address:
                problem = say("{engine} needs the address of a server.", engine=row.name)
                raise NotOffered(problem, say("Enter it in the preferences."))
            if not row.is_offline:
                self._network.check()
            if not self.covers(row, source, target):
                raise NotOffered(
                    say("{engine} does not translate from {source} to {target} here.", **pair, engine=row.name)
                    if row.is_offline
                    else say("{engine} does not translate from {source} to {target}.", **pair, engine=row.name),
                    say("Choose another engine in the preferences."),
                )
            return row
        for row in ENGINES:
            usable = row.is_offline or (self._network.is_on and not row.needs_key)
            if usable and not (row.needs_address and not terms.address) and self.covers(row, source, target):
                return row
        if not self._network.is_on:
            raise NetworkOff
        problem = say("No engine here translates from {source} to {target}.", **pair)
        raise NotOffered(problem, say("Choose another language."))

    def asking(self, row: Engine, address: str, region: str, source: str, target: str) -> Asks:
        """Return the function that translates one text of any length with an engine."""
        from_code = codes.code(row.id, source, is_source=True) or ""
        to_code = codes.code(row.id, target) or ""
        one = self._one(row, address, region, from_code, to_code)
        dense = codes.known(source) in DENSE and row.longest_dense
        longest = row.longest_dense if dense else row.longest
        is_spaced = codes.known(target) not in UNSPACED

        def ask(text: str, is_stopped: Callable[[], bool]) -> str:
            return joined([one(piece, is_stopped) for piece in split(text, longest)], is_spaced)

        return ask

    def _one(self, row: Engine, address: str, region: str, from_code: str, to_code: str) -> Asks:
        if row.id == "apertium":
            return lambda text, is_stopped: self.apertium.translate(text, from_code, to_code, is_stopped)
        if row.id == "argos":
            return lambda text, is_stopped: self.argos.translate(text, from_code, to_code, is_stopped)
        self._network.check()
        from reader.online.deep import open_door
        from reader.online.patience import Pace, again

        key = self.key_of(row, address) if row.needs_key or row.may_have_key else ""
        door = open_door(self._network, row.name, row.id, address, key, region)
        pace = Pace(row.per_second)

        def one(text: str, is_stopped: Callable[[], bool]) -> str:
            def turn() -> str:
                pace.take_turn(is_stopped)
                return door.translate(text, from_code, to_code, is_stopped)

            return again(turn, is_stopped)

        return one

    def key_of(self, row: Engine, address: str) -> str:
        """Return the key of an engine, "" when there is none."""
        return self.keys.get(row.id, _who(row, address))

    def keep_key(self, row: Engine, address: str, key: str) -> bool:
        """Keep a key; say whether it will be there after this session."""
        return self.keys.put(row.id, key, _who(row, address))


def _who(row: Engine, address: str) -> str:
    return address if row.needs_address else ""
