"""How is one page fetched, when somebody asked for it? By trafilatura's fetcher, with every certificate checked."""

import ipaddress
import logging
from copy import deepcopy
from typing import NamedTuple
from urllib.parse import urlsplit

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


def _is_near(host: str) -> bool:
    """Say whether a host is, by its name or number, this machine or one of the network it is in."""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.rstrip(".").endswith((".local", ".localhost", ".internal", ".home.arpa"))


def fetch(address: str, network: Network, *, is_near_allowed: bool = False) -> Fetched:
    """Return what an address holds. Raises NotFetched with one sentence, NetworkOff.

    Machines of the own network are refused unless `is_near_allowed`: a page from outside must not look around inside.
    """
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
                "SSRF_PROTECTION": "off" if is_near_allowed else "on",
                "INSECURE_SSL_FALLBACK": "off",
            }
        }
    )
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs addresses, which are nobody's business
    answer = downloads.fetch_response(address.strip(), config=config)
    if answer is None and not is_near_allowed and _is_near(host):
        raise NotFetched(say("{host} is a machine of your own network; Synoptic asks none of them.", host=host))
    if answer is None:
        raise NotFetched(
            say("{host} did not give this page.", host=host),
            say("It may be away, too slow, or not what it says it is."),
        )
    if answer.status != 200:
        raise NotFetched(say("{host} did not give this page: it answered {status}.", host=host, status=answer.status))
    final = answer.url or address.strip()
    if urlsplit(final).scheme not in SCHEMES:
        raise NotFetched(say("{host} pointed to something that is no page of the web.", host=host))
    if not answer.data:
        raise NotFetched(
            say("{host} gave an empty page, or one larger than {most} MB.", host=host, most=LARGEST // 1_000_000)
        )
    headers = {str(name).lower(): str(value) for name, value in (answer.headers or {}).items()}
    return Fetched(bytes(answer.data), final, headers.get("content-type", ""))
