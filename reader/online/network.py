"""May anything leave this machine? The one gate every request passes, whatever it is for."""

from collections.abc import Callable

from reader.errors import ReaderError
from reader.say import say


class NetworkOff(ReaderError):
    """The person switched the network off: no socket is opened."""

    def __init__(self) -> None:
        super().__init__(say("The network is switched off in the preferences."), say("Nothing was sent."))


class Network:
    """Asked right before each request; the switch is looked at anew every time."""

    def __init__(self, is_on: Callable[[], bool]) -> None:
        self._is_on = is_on

    @property
    def is_on(self) -> bool:
        """Say whether requests may be made."""
        return self._is_on()

    def check(self) -> None:
        """Raise NetworkOff when nothing may leave this machine."""
        if not self._is_on():
            raise NetworkOff
