"""The window's tests run without a screen unless one is asked for."""

import os

if "SYNOPTIC_TEST_SCREEN" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
