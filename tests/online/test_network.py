import pytest

from reader.online.network import Network, NetworkOff


def test_nothing_leaves_while_the_switch_is_off():
    switch = [False]
    network = Network(lambda: switch[0])
    assert not network.is_on
    with pytest.raises(NetworkOff, match="switched off"):
        network.check()
    switch[0] = True
    network.check()
