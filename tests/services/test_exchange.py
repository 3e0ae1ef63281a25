import io
import pickle
import struct

import pytest

from reader.errors import Refused
from reader.model import Cut, CutKind, Fact
from reader.services import exchange
from reader.services.exchange import Answer


def through(message, **how):
    pipe = io.BytesIO()
    exchange.send(pipe, message)
    pipe.seek(0)
    return exchange.receive(pipe, **how)


def test_nouns_come_through_as_they_are():
    answer = Answer((Cut(0, 3, CutKind.DATE, "why", 0.5), Fact("de"), frozenset((1, 2))))
    assert through(answer) == answer


def test_a_refusal_keeps_its_words_and_its_hint():
    refusal = through(exchange.refused("It is empty.", "Take another.")).value
    assert isinstance(refusal, Refused)
    assert str(refusal) == "It is empty. Take another."


class Harm:
    def __reduce__(self):
        return print, ("harm",)


@pytest.mark.parametrize("said", [Harm(), Answer(Harm()), pickle.Unpickler, exchange.send])
def test_nothing_that_acts_is_believed(said, capsys):
    with pytest.raises(pickle.UnpicklingError):
        through(said)
    assert capsys.readouterr().out == ""


def test_the_end_is_none_and_half_a_message_an_error():
    assert exchange.receive(io.BytesIO()) is None
    with pytest.raises(EOFError):
        exchange.receive(io.BytesIO(struct.pack("!Q", 10) + b"abc"))
    with pytest.raises(ValueError, match="bytes"):
        exchange.receive(io.BytesIO(struct.pack("!Q", 1 << 60)))
