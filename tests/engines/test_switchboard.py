import pytest

from reader.engines.apertium import Apertium
from reader.engines.keys import Keys
from reader.engines.switchboard import Switchboard, Terms
from reader.engines.table import engine
from reader.errors import ReaderError
from reader.online.network import Network, NetworkOff
from tests.engines.test_keys import Ring
from tests.online.servers import Server


class Pairs(Apertium):
    """An Apertium with French to English by way of Catalan, wherever the test runs."""

    def _installed(self):
        return {"fra": ("cat",), "cat": ("eng",)}


class Nothing(Apertium):
    """A machine without Apertium."""

    def _installed(self):
        return {}


def board(is_on=True, apertium=Nothing):
    return Switchboard(Network(lambda: is_on), Keys(Ring()), apertium())


def never():
    return False


def test_an_engine_on_this_machine_is_chosen_first():
    assert board(apertium=Pairs).choose(Terms(), "fr", "en").id == "apertium"
    assert board(apertium=Pairs).choose(Terms(), "de", "en").id == "google"


def test_a_server_of_ones_own_comes_before_others():
    assert board().choose(Terms(address="http://localhost:5000/"), "fr", "en").id == "libre"


def test_an_engine_that_wants_a_key_is_only_taken_when_it_is_wished_for():
    assert board().choose(Terms(), "fr", "en").id == "google"
    assert board().choose(Terms("deepl"), "fr", "en").id == "deepl"


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        (Terms("libre"), "needs the address"),
        (Terms("apertium"), "does not translate from so to en here"),
        (Terms("deepl"), "does not translate from so to en"),
    ],
)
def test_what_is_missing_is_said(terms, words):
    with pytest.raises(ReaderError, match=words):
        board().choose(terms, "so", "en")


def test_with_the_network_off_only_this_machine_is_asked():
    assert board(False, Pairs).choose(Terms(), "fr", "en").id == "apertium"
    for terms in (Terms(), Terms("google")):
        with pytest.raises(NetworkOff):
            board(False).choose(terms, "fr", "en")


def test_a_text_longer_than_the_engine_takes_goes_in_pieces():
    text = "Une phrase assez longue pour cela. " * 100
    with Server() as server:
        words = board().asking(engine("libre"), server.address, "", "fr", "en")(text, never)
        sent = [fields["q"] for *_, fields in server.seen]
    assert len(sent) == 2
    assert all(len(piece) <= engine("libre").longest for piece in sent)
    assert words.count("Une phrase") == 100


def test_the_key_of_an_engine_goes_with_its_requests():
    here = board()
    with Server(key="right") as server:
        assert here.keep_key(engine("libre"), server.address, "right")
        assert here.key_of(engine("libre"), server.address) == "right"
        assert here.key_of(engine("libre"), "http://other/") == ""
        assert here.asking(engine("libre"), server.address, "", "fr", "en")("Un.", never) == "<fr>en:Un."


def test_codes_are_those_of_the_engine():
    with Server(languages=("zt", "nb")) as server:
        words = board().asking(engine("libre"), server.address, "", "zh-TW", "no")("一", never)
    assert words == "<zt>nb:一"
