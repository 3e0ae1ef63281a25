"""A server on this machine that speaks as the engines do, and plays each kind of trouble."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

PAGE = b"<!DOCTYPE html><html><body>Please log in to the hotel's network</body></html>"


class Server(ThreadingHTTPServer):
    """Translates "x" into "<fr>en:x"; `troubles` are played first, one for each request."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, *troubles, key="", languages=("en", "fr", "de", "zh"), delay=0.0):
        super().__init__(("127.0.0.1", 0), Handler)
        self.troubles, self.key, self.languages, self.delay = list(troubles), key, languages, delay
        self.seen = []  # (method, path with query, headers, fields)
        self.times = []
        self.is_closing = threading.Event()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}/"

    def __enter__(self):
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *error):
        self.is_closing.set()
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        """Say nothing of clients that hang up."""


class Handler(BaseHTTPRequestHandler):
    """Reads a request in any of the engines' ways."""

    def log_message(self, *words):
        pass

    def do_GET(self):
        self.answer(b"")

    def do_POST(self):
        self.answer(self.rfile.read(int(self.headers.get("Content-Length") or 0)))

    def answer(self, body):
        server = self.server
        address = urlsplit(self.path)
        fields = {name: values[0] for name, values in parse_qs(address.query).items()}
        if "json" in self.headers.get("Content-Type", ""):
            fields["text"] = json.loads(body)[0]["text"]
        else:
            fields |= {name: values[0] for name, values in parse_qs(body.decode()).items()}
        server.seen.append((self.command, self.path, dict(self.headers), fields))
        server.times.append(time.monotonic())
        time.sleep(server.delay)
        if server.troubles and (trouble := server.troubles.pop(0)) is not None:
            trouble(self)
            return
        {"/translate": self.libre, "/m": self.google, "/get": self.mymemory, "/v2/translate": self.deepl}[address.path](
            fields
        )

    def send(self, status, body, kind="application/json", **headers):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def libre(self, fields):
        if "text" in fields:  # Microsoft's address has the same path
            words = f"<{fields['from']}>{fields['to']}:{fields['text']}"
            self.send(200, [{"translations": [{"text": words, "to": fields["to"]}]}])
        elif self.server.key and fields.get("api_key") != self.server.key:
            self.send(403, {"error": "Invalid API key"})
        elif fields["source"] not in self.server.languages or fields["target"] not in self.server.languages:
            self.send(400, {"error": f"{fields['target']} is not supported"})
        else:
            self.send(200, {"translatedText": f"<{fields['source']}>{fields['target']}:{fields['q']}"})

    def google(self, fields):
        words = f"&lt;{fields['sl']}&gt;{fields['tl']}:{fields['q']}"
        self.send(200, f'<html><div class="result-container">{words}</div></html>'.encode(), "text/html; charset=utf-8")

    def mymemory(self, fields):
        self.send(200, {"responseData": {"translatedText": f"<{fields['langpair']}>:{fields['q']}"}, "matches": []})

    def deepl(self, fields):
        words = f"<{fields['source_lang']}>{fields['target_lang']}:{fields['text']}"
        self.send(200, {"translations": [{"text": words}]})


def status(code, error="trouble", **headers):
    """Play an error."""
    return lambda handler: handler.send(code, {"error": error}, **headers)


def says(body, kind="application/json"):
    """Play an answer that is none."""
    return lambda handler: handler.send(200, body, kind)


def page(handler):
    """Play a network that wants one to log in."""
    handler.send(200, PAGE, "text/html")


def moved(handler):
    """Play one that sends people elsewhere."""
    handler.send(302, b"", Location="http://127.0.0.1:9/login")


def hang_up(handler):
    """Play a line that breaks."""
    handler.connection.close()


def hang(handler):
    """Play a server that says nothing for a minute: whoever waits for it sees its line break, and no other trouble."""
    handler.server.is_closing.wait(60)


def trickle(handler):
    """Play one that sends a byte now and then, without end."""
    handler.send_response(200)
    handler.end_headers()
    while True:  # until nobody reads any more
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)
