"""What does the second process do? It takes tasks from its standard input, works, and answers, until nothing comes."""

import os
import sys
import traceback
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from reader.errors import Refused
from reader.services import preparing
from reader.services.exchange import BURST, Answer, receive, refused, send

if TYPE_CHECKING:
    from reader.story.signs.encode import Encoder

NICE = 10  # the window goes first


def main(arguments: Sequence[str] = ()) -> int:
    """Work until the other end is closed; the first argument is how many bytes of memory a file may take."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a package prints must not come between the answers
    if hasattr(os, "nice"):
        os.nice(NICE)
    if arguments:
        limit_memory(int(arguments[0]))
    try:
        encoder = _ready_encoder()
        send(answers, Answer("ready"))
        serve(sys.stdin.buffer, answers, encoder)
    except BrokenPipeError:  # the window is gone, and nobody waits
        return 0
    return 0


def _ready_encoder() -> "Encoder":
    """Return the encoder, with everything loaded that the first article would have to wait for."""
    from reader.services.opening import make_encoder

    preparing.warm_up()
    encoder = make_encoder()
    encoder.encode(["x"])
    return encoder


def serve(tasks: BinaryIO, answers: BinaryIO, encoder: "Encoder") -> None:
    """Answer each task in turn."""
    while (task := receive(tasks, is_trusted=True)) is not None:
        verb, arguments = task
        send(answers, _answer(verb, arguments, encoder))


def _answer(verb: str, arguments: dict[str, object], encoder: "Encoder") -> Answer:
    try:
        return Answer(preparing.do(verb, arguments, encoder))
    except Refused as refusal:
        return refused(refusal.message, refusal.hint)
    except (MemoryError, RecursionError):
        return Answer(BURST, is_bug=True)
    except BaseException:  # told to the other side, which raises it there; this process goes on
        return Answer(traceback.format_exc(), is_bug=True)


def limit_memory(most: int) -> None:
    """Let this process have at most so many bytes; where the system cannot hold it to that, time is the limit."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
