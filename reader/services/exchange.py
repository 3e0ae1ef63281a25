"""How do this process and its worker talk? Lengths and pickles; of what a worker says only plain data is believed."""

import io
import pickle
import struct
from dataclasses import dataclass
from typing import IO, Any

from reader.errors import Refused

_LENGTH = struct.Struct("!Q")
BURST = "it needs more memory than it may have"
MOST = 4_000_000_000  # bytes of one message

# what a worker may say: nouns without behaviour
_ROOMS = {
    "reader.model.article",
    "reader.errors",
    "reader.say",
    "reader.services.preparing",
    "reader.services.exchange",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a task: the result, a Refused, or the words of a bug."""

    value: Any
    is_bug: bool = False


class _Plain(pickle.Unpickler):
    """Believes nothing but data: a process that read a hostile file may say anything."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  # as its parent
        if module in _ROOMS and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not plain data")


def send(pipe: IO[bytes], message: object) -> None:
    """Write one message. Raises OSError when the other end is gone."""
    data = pickle.dumps(message, protocol=5)
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def receive(pipe: IO[bytes], *, is_trusted: bool = False) -> Any:  # noqa: ANN401  # whatever was sent
    """Return the next message, None at the end. Raises EOFError in the middle of one, UnpicklingError."""
    head = pipe.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise EOFError("the other process ended within a message")
    [length] = _LENGTH.unpack(head)
    if length > MOST:
        raise ValueError(f"a message of {length} bytes")
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError("the other process ended within a message")
    return pickle.loads(data) if is_trusted else _Plain(io.BytesIO(data)).load()


def refused(message: str, hint: str = "") -> Answer:
    """Return the answer that a file cannot become an article."""
    return Answer(Refused(message, hint))
