import pytest

from reader.online import transport
from reader.online.network import Network, NetworkOff
from reader.online.transport import Transport
from reader.online.trouble import EngineTrouble, Kind
from tests.online.servers import Server, says, trickle

ON, OFF = Network(lambda: True), Network(lambda: False)


def test_nothing_is_sent_while_the_network_is_off():
    with Server() as server:
        with pytest.raises(NetworkOff):
            Transport(OFF, "X", server.address).post(f"{server.address}translate", params={"q": "x"})
        assert not server.seen


@pytest.mark.parametrize(
    "address", ["http://example.org/translate", "https://127.0.0.1/translate", "file:///etc/passwd"]
)
def test_only_the_chosen_host_is_asked(address):
    with Server() as server, pytest.raises(EngineTrouble) as caught:
        Transport(ON, "X", server.address).get(address)
    assert caught.value.kind is Kind.ADDRESS


@pytest.mark.parametrize("address", ["ftp://127.0.0.1/", "nonsense/", "http:///", "http://[::1/"[:7]])
def test_an_address_nobody_can_be_asked_at_is_said(address):
    with pytest.raises(EngineTrouble) as caught:
        Transport(ON, "X", address).get(address)
    assert caught.value.kind in (Kind.ADDRESS, Kind.OFFLINE)


def test_an_answer_that_is_too_large_is_not_read(monkeypatch):
    monkeypatch.setattr(transport, "LARGEST_ANSWER", 1_000)
    with Server(says(b"x" * 100_000)) as server, pytest.raises(EngineTrouble) as caught:
        Transport(ON, "X", server.address).get(f"{server.address}m")
    assert caught.value.kind is Kind.ANSWER


def test_an_answer_that_trickles_without_end_is_given_up(monkeypatch):
    monkeypatch.setattr(transport, "WHOLE_SECONDS", 0.3)
    with Server(trickle) as server, pytest.raises(EngineTrouble) as caught:
        Transport(ON, "X", server.address).get(f"{server.address}m")
    assert caught.value.kind is Kind.TIMEOUT
