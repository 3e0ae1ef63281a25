"""How does a request leave? To one host only, with time-outs, a size limit, no redirects, and keys out of the address.

A Transport stands in for the name `requests` within a module of deep-translator, which sets no time-out and puts keys
and texts into addresses. What comes back with an error becomes one sentence here, so that nothing deep-translator
would say about it (address, key and text) is ever shown or logged.
"""

import time
from collections.abc import Callable
from threading import Event
from urllib.parse import urlsplit

import requests
import urllib3

from reader.online.network import Network
from reader.online.trouble import EngineTrouble, Kind

CONNECT_SECONDS = 8.0
READ_SECONDS = 20.0  # between two arriving bytes
WHOLE_SECONDS = 40.0  # a server may trickle
LARGEST_ANSWER = 2_000_000  # bytes
LONGEST_WAIT = 60.0  # seconds a server may ask to wait; longer means: used up
QUOTA_STATUS = 456  # DeepL's own

Rewrite = Callable[[str, dict[str, object]], str]  # (method, what goes with the request: changed in place) -> method


def as_it_is(method: str, request: dict[str, object]) -> str:
    """Send what deep-translator says as it says it."""
    return method


def in_the_body(method: str, request: dict[str, object]) -> str:
    """Send what stands in the address in the body instead: addresses are kept by servers and proxies."""
    request["data"], request["params"] = request.get("params"), None
    return "POST"


def deepl_key_in_header(method: str, request: dict[str, object]) -> str:
    """Send the text in the body and the key in the header, as DeepL wants it today."""
    parameters = request.get("params")
    fields = dict(parameters) if isinstance(parameters, dict) else {}
    request["headers"] = {"Authorization": f"DeepL-Auth-Key {fields.pop('auth_key', '')}"}
    request["params"], request["data"] = None, fields
    return "POST"


class Transport:
    """Sends the requests of one engine. Raises EngineTrouble, NetworkOff."""

    exceptions = requests.exceptions  # deep-translator asks `requests` for it

    def __init__(self, network: Network, engine: str, address: str, rewrite: Rewrite = as_it_is) -> None:
        self._network, self._engine, self._rewrite = network, engine, rewrite
        self._host = urlsplit(address)[:2]
        self.abandoned = Event()  # nobody waits any more: stop reading
        self.saw_page = False  # the last answer was a web page

    def get(self, url: str, params: object = None, **more: object) -> requests.Response:
        """Stand in for requests.get."""
        return self._send("GET", url, {"params": params, **more})

    def post(self, url: str, params: object = None, **more: object) -> requests.Response:
        """Stand in for requests.post."""
        return self._send("POST", url, {"params": params, **more})

    def _send(self, method: str, url: str, request: dict[str, object]) -> requests.Response:
        if urlsplit(url)[:2] != self._host:
            raise EngineTrouble(Kind.ADDRESS, self._engine)
        request.pop("proxies", None)
        method = self._rewrite(method, request)
        self._network.check()
        try:
            with requests.Session() as session:
                session.headers["User-Agent"] = "Synoptic"
                answer = session.request(
                    method,
                    url,
                    timeout=(CONNECT_SECONDS, READ_SECONDS),
                    allow_redirects=False,
                    stream=True,
                    **request,  # type: ignore[arg-type]
                )
                with answer:
                    answer._content = self._read(answer)  # so that .text and .json() of it work
        except (requests.Timeout, urllib3.exceptions.ReadTimeoutError):
            raise EngineTrouble(Kind.TIMEOUT, self._engine) from None
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema, requests.exceptions.MissingSchema):
            raise EngineTrouble(Kind.ADDRESS, self._engine) from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, UnicodeError):  # its words hold the address
            raise EngineTrouble(Kind.OFFLINE, self._engine) from None
        self.saw_page = _is_page(answer)
        self._judge(answer)
        return answer

    def _read(self, answer: requests.Response) -> bytes:
        """Return the body, up to the limits of size and time; looked at as it arrives, be it byte by byte."""
        until = time.monotonic() + WHOLE_SECONDS
        found = bytearray()
        while part := answer.raw.read1(16_384, decode_content=True):  # iter_content() waits until a piece is whole
            found += part
            if len(found) > LARGEST_ANSWER:
                raise EngineTrouble(Kind.ANSWER, self._engine)
            if time.monotonic() > until or self.abandoned.is_set():
                raise EngineTrouble(Kind.TIMEOUT, self._engine)
        return bytes(found)

    def _judge(self, answer: requests.Response) -> None:
        """Raise what a status means."""
        status = answer.status_code
        if 200 <= status < 300:
            return
        after = _seconds(answer.headers.get("Retry-After"))
        if (status == 429 and (after or 0.0) <= LONGEST_WAIT) or status >= 500:
            raise EngineTrouble(Kind.BUSY, self._engine, after if (after or 0.0) <= LONGEST_WAIT else None)
        if status in (429, QUOTA_STATUS):
            raise EngineTrouble(Kind.QUOTA, self._engine)
        if status in (401, 403):
            raise EngineTrouble(Kind.KEY, self._engine)
        if 300 <= status < 400 or self.saw_page:
            raise EngineTrouble(Kind.PAGE, self._engine)
        words = answer.text[:2000].casefold()
        if "api key" in words:
            raise EngineTrouble(Kind.KEY, self._engine)
        if any(word in words for word in ("not supported", "not available", "target_lang", "source_lang", "language")):
            raise EngineTrouble(Kind.LANGUAGE, self._engine)
        raise EngineTrouble(Kind.REFUSED, self._engine)


def _is_page(answer: requests.Response) -> bool:
    return answer.content[:500].lstrip().lower().startswith((b"<!doctype", b"<html"))


def _seconds(header: str | None) -> float | None:
    return float(header) if header is not None and header.isdecimal() else None
