import keyring.backend
import keyring.backends.fail
import keyring.errors

from reader.engines.keys import Keys


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory, as a system's would be."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class Locked(Ring):
    def get_password(self, service, username):
        raise keyring.errors.KeyringLocked

    def set_password(self, service, username, password):
        raise keyring.errors.PasswordSetError


def test_a_key_is_in_the_keyring_for_the_next_session():
    ring = Ring()
    assert Keys(ring).put("deepl", "SECRET")
    assert Keys(ring).is_lasting
    assert Keys(ring).get("deepl") == "SECRET"
    assert Keys(ring).get("microsoft") == ""


def test_servers_of_ones_own_have_keys_of_their_own():
    keys = Keys(Ring())
    keys.put("libre", "one", "http://a/")
    assert keys.get("libre", "http://b/") == ""


def test_an_empty_key_forgets_it():
    ring = Ring()
    keys = Keys(ring)
    keys.put("deepl", "SECRET")
    assert keys.put("deepl", "")
    assert ring.kept == {}
    assert Keys(ring).put("deepl", "")


def test_without_a_keyring_a_key_lives_as_long_as_the_session():
    ring = keyring.backends.fail.Keyring()
    keys = Keys(ring)
    assert not keys.is_lasting
    assert not keys.put("deepl", "SECRET")
    assert keys.get("deepl") == "SECRET"
    assert Keys(ring).get("deepl") == ""


def test_a_keyring_that_stays_locked_is_like_none():
    keys = Keys(Locked())
    assert keys.get("deepl") == ""
    assert not keys.put("deepl", "SECRET")
    assert keys.get("deepl") == "SECRET"


def test_no_key_is_shown_by_accident():
    keys = Keys(Ring())
    keys.put("deepl", "SECRET")
    assert "SECRET" not in repr(keys)
