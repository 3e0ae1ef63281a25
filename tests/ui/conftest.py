"""The window's tests run without a screen unless one is asked for."""

import os
import time

import pytest

if "SYNOPTIC_TEST_SCREEN" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture
def wait(qapp):
    """Let the program live until something is so; fails after ten seconds."""

    def until(condition, seconds=10):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "it never came to be"
            qapp.processEvents()
            time.sleep(0.002)

    return until
