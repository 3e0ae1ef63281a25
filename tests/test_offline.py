"""With the network switched off no code path opens a socket: every command is run, and every door is tried."""

import ast
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
from tests.test_architecture import PACKAGE, room_of, source_files


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


REACHES_OUT = {
    *("socket", "socketserver", "ssl", "http", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc"),
    *("asyncio", "requests", "urllib3", "urllib.request", "deep_translator"),
}
FETCHERS = ("fetch_url", "fetch_response", "urlopen", "urlretrieve")
STAYS_HERE = {"QLocalServer", "QLocalSocket"}  # of QtNetwork: between two starts on this machine


def reaching(path):
    """List what a file imports that can reach the network."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtNetwork":
            found += [name.name for name in node.names if name.name not in STAYS_HERE]
        elif isinstance(node, ast.ImportFrom):
            found += [node.module or "", *(f"{node.module}.{name.name}" for name in node.names)]
            found += ["urllib.request" for name in node.names if name.name in FETCHERS]
        elif isinstance(node, ast.Attribute) and node.attr in FETCHERS:
            found.append("urllib.request")
    return [n for n in found if n in REACHES_OUT or n.split(".")[0] in REACHES_OUT or n.startswith("QNetwork")]


def test_only_one_room_knows_how_to_reach_the_network():
    outside = [path for path in source_files() if room_of(path) != "online"]
    assert {str(path.relative_to(PACKAGE)): found for path in outside if (found := reaching(path))} == {}


def test_whatever_sends_in_that_room_asks_the_switch():
    senders = [path for path in source_files() if room_of(path) == "online" and reaching(path)]
    assert senders
    for path in senders:
        assert ".check()" in path.read_text("utf-8"), path.name
