"""The worker as it is, with a small encoder: it starts at once, and everything foreign is read as in the program."""

import sys

from reader.services import opening, worker
from tests.fakes import FakeEncoder

opening.make_encoder = FakeEncoder
sys.exit(worker.main(sys.argv[1:]))
