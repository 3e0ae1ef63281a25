"""Where are the keys of engines? In the system's keyring; without one only in memory, asked anew each session.

Never in the settings, never in the log: no key is part of any message, and `repr` shows none.
"""

from typing import Any

SERVICE = "Synoptic"


class Keys:
    """The person's keys by engine; `who` tells accounts of one engine apart (an address)."""

    def __init__(self, ring: Any = None) -> None:  # noqa: ANN401  # a backend of keyring, or what it finds itself
        self._ring = ring
        self._here: dict[str, str] = {}

    @property
    def is_lasting(self) -> bool:
        """Say whether this system has a keyring."""
        return self._safe_ring() is not None

    def get(self, engine: str, who: str = "") -> str:
        """Return a key, "" when there is none. May wait for the person to unlock the keyring."""
        from keyring.errors import KeyringError

        name = _name(engine, who)
        if name in self._here:
            return self._here[name]
        ring = self._safe_ring()
        if ring is None:
            return ""
        try:
            return ring.get_password(SERVICE, name) or ""
        except KeyringError:  # locked, and the person does not unlock it: ask
            return ""

    def put(self, engine: str, key: str, who: str = "") -> bool:
        """Keep a key, "" to forget it; say whether it will be there after this session."""
        from keyring.errors import KeyringError

        name = _name(engine, who)
        self._here[name] = key
        ring = self._safe_ring()
        if ring is None:
            return False
        try:
            if key:
                ring.set_password(SERVICE, name, key)
            elif ring.get_password(SERVICE, name) is not None:
                ring.delete_password(SERVICE, name)
        except KeyringError:
            return False
        return True

    def _safe_ring(self) -> Any:  # noqa: ANN401
        """Return the keyring; None where there is none, or only a file anybody can read."""
        if self._ring is None:
            import keyring

            self._ring = keyring.get_keyring()
        module = type(self._ring).__module__
        is_none = self._ring.priority <= 0 or module.startswith(("keyring.backends.fail", "keyring.backends.null"))
        return None if is_none or module.startswith("keyrings.alt") else self._ring


def _name(engine: str, who: str) -> str:
    return f"{engine} {who}".strip()
