"""What can go wrong between us and a server? Each kind is one sentence, without address, key or text."""

from enum import StrEnum

from reader.errors import ReaderError


class Kind(StrEnum):
    """The kinds; `{}` is the engine's name."""

    OFFLINE = "{} cannot be reached: there is no connection."
    TIMEOUT = "{} did not answer in time."
    BUSY = "{} cannot answer now: too busy, or out of order."
    QUOTA = "{} says that today's quota is used up."
    KEY = "{} refused the key."
    LANGUAGE = "{} does not offer this pair of languages."
    REFUSED = "{} refused the request."
    PAGE = "{} answered with a web page instead of a translation."
    ANSWER = "{} answered with something that is no translation."
    ADDRESS = "The address of {} is not one a translation can be asked from."


HINTS = {
    Kind.OFFLINE: "Check the connection, then ask again.",
    Kind.TIMEOUT: "Ask again later.",
    Kind.BUSY: "Ask again in a few minutes.",
    Kind.QUOTA: "Ask again tomorrow, or choose another engine in the preferences.",
    Kind.KEY: "Ask again to enter another key.",
    Kind.LANGUAGE: "Choose another engine in the preferences.",
    Kind.REFUSED: "Choose another engine in the preferences.",
    Kind.PAGE: "A network that wants you to log in does that; or the address in the preferences is wrong.",
    Kind.ANSWER: "Ask again later, or choose another engine in the preferences.",
    Kind.ADDRESS: "It begins with http:// or https:// and stands in the preferences.",
}
PASSING = frozenset({Kind.OFFLINE, Kind.TIMEOUT, Kind.BUSY})  # worth another try


class EngineTrouble(ReaderError):
    """An engine did not translate; `retry_after` are seconds the server asked to wait."""

    def __init__(self, kind: Kind, engine: str, retry_after: float | None = None) -> None:
        super().__init__(kind.value.format(engine), HINTS[kind])
        self.kind = kind
        self.retry_after = retry_after

    @property
    def is_passing(self) -> bool:
        """Say whether another try may help."""
        return self.kind in PASSING
