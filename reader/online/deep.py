"""How is one piece of text translated by a server? Through deep-translator, made safe for a desktop program.

Each text is translated with a copy of deep-translator's module of its own, in which `requests` is our Transport: it has
no other way to the network, and no two texts meet in an object that both share.
"""

import importlib.util
from collections.abc import Callable
from types import ModuleType
from typing import Any

from reader.online import transport
from reader.online.network import Network
from reader.online.patience import IsStopped, aside
from reader.online.transport import Rewrite, Transport
from reader.online.trouble import EngineTrouble, Kind

NO_KEY = "none"  # LibreTranslator wants one even where the server does not
KNOWN = {"English": "en", "French": "fr"}  # what its tables are asked for; our own table knows more


class Door:
    """Translates through one server. `make` returns a translator of a module of deep-translator."""

    def __init__(
        self, network: Network, name: str, module: str, address: str, make: "Maker", key: str = "", region: str = ""
    ) -> None:
        self._network, self._name, self._module_name, self._make = network, name, module, make
        self.address, self.key, self.region = address, key, region
        self.rewrite: Rewrite = REWRITES.get(module, transport.as_it_is)

    def load(self) -> ModuleType:
        """Return a copy of deep-translator's module that nobody else has."""
        return _copy_of(f"deep_translator.{self._module_name}")

    def translate(self, text: str, source: str, target: str, is_stopped: IsStopped) -> str:
        """Return a text translated; the codes are the engine's own. Raises EngineTrouble, NetworkOff, Cancelled."""
        self._network.check()
        sender = Transport(self._network, self._name, self.address, self.rewrite)
        return aside(lambda: self._ask(sender, text, source, target), is_stopped, sender.abandoned.set)

    def _ask(self, sender: Transport, text: str, source: str, target: str) -> str:
        from deep_translator import exceptions

        module = self.load()
        module.__dict__["requests"] = sender
        try:
            translator = self._make(module, self)
            translator.source, translator.target = source, target
            found = translator.translate(text)
        except exceptions.TooManyRequests:
            raise EngineTrouble(Kind.BUSY, self._name) from None
        except (
            *(exceptions.BaseError, exceptions.RequestError, exceptions.ServerException, exceptions.MicrosoftAPIerror),
            *(ValueError, LookupError, TypeError, AttributeError, StopIteration),
        ):  # not JSON, or JSON of another shape; the words of these hold the text
            raise EngineTrouble(Kind.PAGE if sender.saw_page else Kind.ANSWER, self._name) from None
        return self._checked(found, text)

    def _checked(self, found: object, text: str) -> str:
        if found is None and self._module_name == "google":
            return text  # it says None where the translation is the text itself
        if not isinstance(found, str) or not found.strip():
            raise EngineTrouble(Kind.ANSWER, self._name)
        if found.startswith("MYMEMORY WARNING"):
            raise EngineTrouble(Kind.QUOTA, self._name)
        if found.lstrip().lower().startswith(("<!doctype", "<html")):
            raise EngineTrouble(Kind.PAGE, self._name)
        return found.strip()


def _copy_of(name: str) -> ModuleType:
    """Return a module loaded anew, beside the one everybody shares."""
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _google(module: ModuleType, door: Door) -> Any:  # noqa: ANN401  # deep-translator has no types
    made = module.GoogleTranslator("en", "fr")
    made._base_url = f"{door.address}m"
    return made


def _mymemory(module: ModuleType, door: Door) -> Any:  # noqa: ANN401
    made = module.MyMemoryTranslator("en-GB", "fr-FR")
    made._base_url = f"{door.address}get"  # its own is http without s
    return made


def _libre(module: ModuleType, door: Door) -> Any:  # noqa: ANN401
    return module.LibreTranslator("en", "fr", api_key=door.key or NO_KEY, custom_url=door.address)


def _deepl(module: ModuleType, door: Door) -> Any:  # noqa: ANN401
    made = module.DeeplTranslator("en", "fr", api_key=door.key)
    made._base_url = f"{door.address}v2/"
    return made


def _microsoft(module: ModuleType, door: Door) -> Any:  # noqa: ANN401
    kind = module.MicrosoftTranslator
    offline = type("OfflineMicrosoft", (kind,), {"_get_supported_languages": lambda self: KNOWN})  # its own asks online
    made = offline("en", "fr", api_key=door.key, region=door.region or None)
    made._base_url = f"{door.address}translate?api-version=3.0"
    return made


Maker = Callable[[ModuleType, Door], Any]
MAKERS: dict[str, Maker] = {
    "google": _google,
    "mymemory": _mymemory,
    "libre": _libre,
    "deepl": _deepl,
    "microsoft": _microsoft,
}
REWRITES: dict[str, Rewrite] = {"libre": transport.in_the_body, "deepl": transport.deepl_key_in_header}


def open_door(network: Network, name: str, module: str, address: str, key: str = "", region: str = "") -> Door:
    """Return the door to a server: `name` for people, `module` of deep-translator, `address` ending in "/"."""
    return Door(network, name, module, address, MAKERS[module], key, region)
