"""A worker with a small encoder, and files that hang, burst or break it: what a hostile page may do to a parser."""

import os
import signal
import sys
import time

from reader.services import opening, preparing, worker
from tests.fakes import FakeEncoder

read = preparing.read_all


def harmful(**arguments):
    data = arguments["data"]
    if data.startswith(b"hang") and not arguments.get("is_plain"):
        time.sleep(1000)
    if data.startswith(b"always hang"):
        time.sleep(1000)
    if data.startswith(b"die"):
        os.kill(os.getpid(), signal.SIGKILL)
    if data.startswith(b"burst"):
        return (bytearray(10**12),)
    if data.startswith(b"eat"):
        eaten = []
        while True:
            eaten.append(b"x" * 10_000_000)
    if data.startswith(b"bug"):
        return 1 // 0
    return read(**arguments)


preparing.read_all = harmful
opening.make_encoder = FakeEncoder
sys.exit(worker.main(sys.argv[1:]))
