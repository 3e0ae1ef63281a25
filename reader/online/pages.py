"""How is one page fetched, when somebody asked for it? By trafilatura's fetcher, with every certificate checked."""

import ipaddress
import logging
import socket
from collections.abc import Collection
from copy import deepcopy
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from reader.errors import ReaderError
from reader.online.network import Network
from reader.say import say

SCHEMES = ("http", "https")
SECONDS = 20  # to connect, and between two arriving pieces
LARGEST = 20_000_000  # bytes
REDIRECTS = 5


class NotFetched(ReaderError):
    """A page that did not come."""


class Fetched(NamedTuple):
    """What came: the bytes, where they finally came from, and what they are said to be."""

    data: bytes
    address: str
    media_type: str


def host_of(address: str) -> str:
    """Return who is asked when an address is fetched. Raises NotFetched for what is no address of the web."""
    try:
        parts = urlsplit(address.strip())
        if parts.scheme in SCHEMES and parts.hostname and not any(sign in address.strip() for sign in " \t\r\n\0"):
            return parts.hostname
    except ValueError:
        pass  # as a broken address: the same sentence
    raise NotFetched(say("This is no address of the web."), say("It begins with https:// or http://."))


def is_near(host: str) -> bool:
    """Say whether a host is, by its name or number, this machine or one of the network it is in."""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.rstrip(".").endswith((".local", ".lan", ".localhost", ".internal", ".home.arpa"))


def machines_in(words: str) -> frozenset[str]:
    """Return the hosts a person named, by name, number or whole address, separated by spaces or commas."""
    named = words.replace(",", " ").split()
    return frozenset(urlsplit(one if "://" in one else f"//{one}").hostname or one.casefold() for one in named)


def fetch(address: str, network: Network, own: Collection[str] = ()) -> Fetched:
    """Return what an address holds. Raises NotFetched with one sentence, NetworkOff.

    Of the machines of the own network only those in `own` are asked, and only when a person or one of them names
    them: a page from outside must not look around inside.
    """
    for _ in range(REDIRECTS + 1):
        if host_of(address) not in own:
            return _fetch_public(address, network)
        answer = _ask_own(address.strip(), network)
        if isinstance(answer, Fetched):
            return answer
        address = answer
    raise _away(host_of(address))


def _ask_own(address: str, network: Network) -> Fetched | str:
    """Return what a machine of the own network gives, or the address it points to."""
    import requests

    host = host_of(address)
    network.check()
    try:
        answer = requests.get(
            address, headers={"User-Agent": "Synoptic"}, timeout=SECONDS, allow_redirects=False, stream=True
        )
        with answer:
            if answer.is_redirect:
                return urljoin(address, answer.headers["location"])
            if answer.status_code != 200:
                raise _answered(host, answer.status_code)
            data = bytearray()
            for part in answer.iter_content(65_536):
                data += part
                if len(data) > LARGEST:
                    raise _too_large(host)
    except requests.RequestException as error:
        raise _away(host) from error
    if not data:
        raise _too_large(host)
    return Fetched(bytes(data), address, answer.headers.get("content-type", ""))


def _fetch_public(address: str, network: Network) -> Fetched:
    """Return what a machine of the web gives; where its redirects lead inside the own network nobody is asked."""
    from trafilatura import downloads
    from trafilatura.settings import DEFAULT_CONFIG

    host = host_of(address)
    network.check()
    config = deepcopy(DEFAULT_CONFIG)
    config.read_dict(
        {
            "DEFAULT": {
                "DOWNLOAD_TIMEOUT": str(SECONDS),
                "MAX_FILE_SIZE": str(LARGEST),
                "MAX_REDIRECTS": str(REDIRECTS),
                "USER_AGENTS": "Synoptic",
                "SSRF_PROTECTION": "on",
                "INSECURE_SSL_FALLBACK": "off",
            }
        }
    )
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs addresses, which are nobody's business
    answer = downloads.fetch_response(address.strip(), config=config)
    if answer is None and (is_near(host) or _leads_inside(host)):
        raise NotFetched(
            say("{host} is a machine of your own network; Synoptic was not allowed to ask it.", host=host),
            say("Name it in the preferences, under “Machines of your own network”."),
        )
    if answer is None:
        raise _away(host)
    if answer.status != 200:
        raise _answered(host, answer.status)
    final = answer.url or address.strip()
    if urlsplit(final).scheme not in SCHEMES:
        raise NotFetched(say("{host} pointed to something that is no page of the web.", host=host))
    if not answer.data:
        raise _too_large(host)
    headers = {str(name).lower(): str(value) for name, value in (answer.headers or {}).items()}
    return Fetched(bytes(answer.data), final, headers.get("content-type", ""))


def _away(host: str) -> NotFetched:
    return NotFetched(
        say("{host} did not give this page.", host=host), say("It may be away, too slow, or not what it says it is.")
    )


def _leads_inside(host: str) -> bool:
    """Say whether a name of the web stands for a machine of the own network."""
    try:
        found = socket.getaddrinfo(host, None)
    except (OSError, UnicodeError):
        return False
    return any(is_near(str(place[4][0]).partition("%")[0]) for place in found)


def _answered(host: str, status: int) -> NotFetched:
    return NotFetched(say("{host} did not give this page: it answered {status}.", host=host, status=status))


def _too_large(host: str) -> NotFetched:
    return NotFetched(
        say("{host} gave an empty page, or one larger than {most} MB.", host=host, most=LARGEST // 1_000_000)
    )
