import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reader.online import pages
from reader.online.network import Network, NetworkOff
from reader.online.pages import NotFetched, fetch, host_of

ON = Network(lambda: True)


class Site(BaseHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012

    def do_GET(self):
        self.asked.append(self.path)
        if self.path in ("/moved", "/circle"):
            self.send_response(302)
            self.send_header("Location", "/page" if self.path == "/moved" else self.path)
            self.end_headers()
        elif self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.end_headers()
        elif self.path == "/file":
            self.send_response(302)
            self.send_header("Location", "file:///etc/passwd")
            self.end_headers()
        else:
            self.send_response(200 if self.path == "/page" else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write("<html><body><p>Grüße</p></body></html>".encode())

    def log_message(self, *words):
        """Say nothing."""


@pytest.fixture
def site():
    Site.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def near(address):
    return fetch(address, ON, own={"127.0.0.1"})


def test_a_page_comes_with_its_final_address_and_its_kind(site):
    fetched = near(f"{site}/moved")
    assert fetched.address == f"{site}/page"
    assert "Grüße".encode() in fetched.data
    assert fetched.media_type == "text/html; charset=utf-8"


def test_machines_nearby_are_not_asked_unless_allowed(site):
    with pytest.raises(NotFetched, match="is a machine of your own network"):
        fetch(f"{site}/page", ON)
    assert Site.asked == []


def test_a_machine_that_is_allowed_does_not_lead_to_one_that_is_not(site):
    with pytest.raises(NotFetched, match="localhost is a machine of your own network"):
        near(f"{site}/to/{site.replace('127.0.0.1', 'localhost')}/page")
    assert len(Site.asked) == 1


def test_a_machine_that_leads_in_a_circle_is_left(site):
    with pytest.raises(NotFetched, match="did not give this page"):
        near(f"{site}/circle")
    assert len(Site.asked) == pages.REDIRECTS + 1


def test_a_name_of_the_web_that_leads_inside_is_no_way_in(site, monkeypatch):
    found = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest: found("127.0.0.1", *rest))
    with pytest.raises(NotFetched, match=r"feeds\.example\.org is a machine of your own"):
        fetch(f"{site.replace('127.0.0.1', 'feeds.example.org')}/page", ON)
    assert Site.asked == []


def test_machines_are_named_by_name_number_or_address():
    assert pages.machines_in("NAS, localhost:8080 http://[::1]:80/feed 192.168.1.4") == {
        "nas", "localhost", "::1", "192.168.1.4",
    }  # fmt: skip


@pytest.mark.parametrize("host", ["intranet", "printer.local", "192.168.1.4", "::1"])
def test_a_machine_nearby_is_known_by_its_name_or_number(host):
    assert pages.is_near(host)
    assert not pages.is_near("www.example.org")


def test_what_is_not_there_is_said(site):
    with pytest.raises(NotFetched, match="404"):
        near(f"{site}/nothing")


def test_a_redirect_never_leads_to_a_file(site):
    with pytest.raises(NotFetched):
        near(f"{site}/file")


def test_nothing_leaves_while_the_network_is_off(site):
    with pytest.raises(NetworkOff):
        fetch(f"{site}/page", Network(lambda: False), own={"127.0.0.1"})
    assert Site.asked == []


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://x.org/", "https://", "x", "http://[", "https://a b.org"]
)
def test_only_addresses_of_the_web_are_fetched(address):
    with pytest.raises(NotFetched, match="no address"):
        host_of(address)
