"""What can go wrong between us and a server? Each kind is one sentence, without address, key or text."""

from enum import StrEnum

from reader.errors import ReaderError
from reader.say import say


class Kind(StrEnum):
    """The kinds; `{engine}` is the engine's name."""

    OFFLINE = say("{engine} cannot be reached: there is no connection.")
    TIMEOUT = say("{engine} did not answer in time.")
    BUSY = say("{engine} cannot answer now: too busy, or out of order.")
    QUOTA = say("{engine} says that today’s quota is used up.")
    KEY = say("{engine} wants a key, or another than the one it was given.")
    LANGUAGE = say("{engine} does not offer this pair of languages.")
    REFUSED = say("{engine} refused the request.")
    PAGE = say("{engine} answered with a web page instead of a translation.")
    ANSWER = say("{engine} answered with something that is no translation.")
    ADDRESS = say("The address of {engine} is not one a translation can be asked from.")


HINTS = {
    Kind.OFFLINE: say("Check the connection, then ask again."),
    Kind.TIMEOUT: say("Ask again later."),
    Kind.BUSY: say("Ask again in a few minutes."),
    Kind.QUOTA: say("Ask again tomorrow, or choose another engine in the preferences."),
    Kind.KEY: say("Enter the key that the engine gave you."),
    Kind.LANGUAGE: say("Choose another engine in the preferences."),
    Kind.REFUSED: say("Choose another engine in the preferences."),
    Kind.PAGE: say("A network that wants you to log in does that; or the address in the preferences is wrong."),
    Kind.ANSWER: say("Ask again later, or choose another engine in the preferences."),
    Kind.ADDRESS: say("It begins with http:// or https:// and stands in the preferences."),
}
PASSING = frozenset({Kind.OFFLINE, Kind.TIMEOUT, Kind.BUSY})  # worth another try


class EngineTrouble(ReaderError):
    """An engine did not translate; `retry_after` are seconds the server asked to wait."""

    def __init__(self, kind: Kind, engine: str, retry_after: float | None = None) -> None:
        super().__init__(say(kind.value, engine=engine), HINTS[kind])
        self.kind = kind
        self.retry_after = retry_after

    @property
    def is_passing(self) -> bool:
        """Say whether another try may help."""
        return self.kind in PASSING
