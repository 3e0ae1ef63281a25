"""With the network switched off no code path opens a socket: every command is run, and every door is tried."""

import socket
import threading

import pytest

from reader.engines.keys import Keys
from reader.engines.switchboard import Switchboard, Terms
from reader.engines.table import ENGINES
from reader.online.deep import MAKERS, open_door
from reader.online.network import Network, NetworkOff
from tests.engines.test_keys import Ring
from tests.engines.test_switchboard import Nothing


class SocketOpened(BaseException):
    """Nothing may catch it."""


@pytest.fixture
def opened(monkeypatch):
    """Let every way to a connection fail; return what was tried, from whichever thread."""
    tried = []

    def refuse(name):
        def call(*arguments, **more):
            tried.append((name, threading.current_thread().name, arguments[1:]))
            raise SocketOpened(name)

        return call

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse(name))
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse(name))
    return tried


def test_the_trap_works(opened):
    import requests

    with pytest.raises(SocketOpened):
        requests.get("http://127.0.0.1:9/", timeout=1)
    assert opened


@pytest.mark.parametrize("module", MAKERS)
def test_no_door_opens(opened, module):
    door = open_door(Network(lambda: False), "X", module, "http://127.0.0.1:9/", "KEY")
    with pytest.raises(NetworkOff):
        door.translate("Bonjour.", "fr", "en", lambda: False)
    assert opened == []


@pytest.mark.parametrize("row", [row for row in ENGINES if not row.is_offline], ids=lambda row: row.id)
def test_no_engine_asks(opened, row):
    board = Switchboard(Network(lambda: False), Keys(Ring()), Nothing())
    with pytest.raises(NetworkOff):
        board.choose(Terms(row.id, "http://127.0.0.1:9/"), "fr", "en")
    with pytest.raises(NetworkOff):
        board.asking(row, "http://127.0.0.1:9/", "", "fr", "en")
    assert opened == []
