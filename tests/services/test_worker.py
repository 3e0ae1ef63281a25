import io
import subprocess
import sys

from reader.model import SourceText
from reader.services import exchange, worker
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE


def served(*tasks):
    asked, answered = io.BytesIO(), io.BytesIO()
    for task in tasks:
        exchange.send(asked, task)
    asked.seek(0)
    worker.serve(asked, answered, FakeEncoder())
    answered.seek(0)
    return [exchange.receive(answered) for _ in tasks]


def test_each_task_is_answered_in_turn():
    read = ("read", {"data": BRIDGE.encode(), "origin": "x", "name": "x.txt"})
    find = ("find", {"source": SourceText(BRIDGE, "text/plain", "utf-8"), "seen_elsewhere": (), "lines": ()})
    first, second = served(read, find)
    assert first.value[0].source.raw == BRIDGE
    assert second.value.language.value == "en"


def test_what_cannot_be_read_is_refused_and_a_bug_is_told():
    refusal, bug = served(("read", {"data": b"", "origin": "x", "name": "x.txt"}), ("dance", {}))
    assert "empty" in str(refusal.value)
    assert bug.is_bug
    assert "dance" in bug.value


def test_the_program_is_its_own_worker_and_ends_with_its_input():
    command = [sys.executable, "-m", "reader", "--worker", str(10**9)]
    done = subprocess.run(command, input=b"", capture_output=True, timeout=120, check=True)
    assert exchange.receive(io.BytesIO(done.stdout)) == exchange.Answer("ready")


def test_memory_is_limited():
    code = "from reader.services import worker; worker.limit_memory(300_000_000); bytearray(400_000_000)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "MemoryError" in done.stderr
