import os
import sys
import time
from dataclasses import replace

import pytest

from reader.errors import Refused
from reader.progress import Cancelled, Progress
from reader.services import importing
from reader.services.workshop import (
    READING,
    SECONDS,
    Broken,
    Fault,
    InProcess,
    Patience,
    Task,
    Workshop,
    bench,
    outcome,
)
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, write

HARMFUL = (sys.executable, "-m", "tests.services.harmful_worker")


@pytest.fixture
def workshop():
    made = Workshop(haste=7.5, command=HARMFUL)
    yield made
    made.close()


def read(text):
    return Task("read", "a.txt", {"data": text.encode(), "origin": "/a.txt", "name": "a.txt"})


def run(workshop, *texts, still=lambda: None):
    return list(workshop.run([read(text) for text in texts], still))


def texts_of(results):
    return [result if isinstance(result, Refused) else result[0].source.raw for result in results]


def test_results_come_in_order(workshop):
    assert texts_of(run(workshop, BRIDGE, HARVEST, BRIDGE_AGAIN)) == [BRIDGE, HARVEST, BRIDGE_AGAIN]


def test_what_it_finds_is_what_is_found_here(workshop):
    [[reading]] = run(workshop, BRIDGE)
    task = Task("find", "", {"source": reading.source, "seen_elsewhere": frozenset(), "lines": tuple(reading.lines)})
    assert outcome(workshop.run([task], lambda: None)) == outcome(InProcess(FakeEncoder()).run([task], lambda: None))


@pytest.mark.parametrize("harm", ["hang", "die", "burst", "eat"])
def test_a_harmful_file_is_refused_and_the_others_are_read(workshop, harm):
    results = run(workshop, BRIDGE, harm, HARVEST, BRIDGE_AGAIN)
    assert isinstance(results[1], Refused)
    assert "a.txt" in str(results[1])
    assert texts_of([results[0], *results[2:]]) == [BRIDGE, HARVEST, BRIDGE_AGAIN]


def test_what_hangs_is_killed_in_time(workshop):
    run(workshop, BRIDGE)
    before, process = time.monotonic(), workshop.process_id
    [result] = run(workshop, "hang")
    assert isinstance(result, Broken)
    assert 1.2 < time.monotonic() - before < 10
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_all_that_is_done_with_a_file_uses_up_the_same_patience(workshop):
    patience = Patience()
    first = replace(read("hang"), patience=patience, most=READING)
    [result] = workshop.run([first], lambda: None)
    assert "longer than 1 seconds" in str(result)
    assert patience.left < SECONDS - READING
    [result] = workshop.run([replace(first, most=SECONDS)], lambda: None)
    assert "longer than 2 seconds" in str(result)
    assert patience.left <= 0


def test_with_a_file_that_has_used_up_its_patience_nothing_more_is_tried(workshop):
    task = read("hang")
    results = list(workshop.run([task, replace(task), read(BRIDGE)], lambda: None))
    assert [isinstance(result, Broken) for result in results] == [True, True, False]
    assert texts_of(results)[2] == BRIDGE


def test_a_refusal_of_a_file_says_why(workshop):
    [refusal] = run(workshop, "")
    assert "is empty" in str(refusal)


def test_a_bug_of_the_worker_costs_one_file_and_is_noted(workshop, caplog):
    results = run(workshop, "bug", BRIDGE)
    assert isinstance(results[0], Fault)
    assert texts_of(results)[1] == BRIDGE
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("seconds", [0.0, 3.0])
def test_a_stop_ends_a_file_that_is_being_read(workshop, seconds):
    patient = Workshop(haste=0.25, command=HARMFUL)
    begun = time.monotonic()

    def still():
        if time.monotonic() > begun + seconds and patient.process_id:
            raise Cancelled

    with pytest.raises(Cancelled):
        run(patient, "hang", still=still)
    assert time.monotonic() < begun + 30
    assert patient.process_id is None


@pytest.fixture
def patient():
    """With time enough for a process to begin anew, which the page that broke the last one pays for."""
    made = Workshop(haste=2.0, command=HARMFUL)
    yield made
    made.close()


def test_a_page_that_hangs_is_taken_as_its_words(patient, library, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(f"hang <p>{BRIDGE}")
    report = importing.import_paths(Progress(), library, patient, [path])
    assert not report.refused
    assert len(report.added) == 1


def test_a_file_that_has_no_words_beside_its_form_is_read_once_and_longer(workshop, library, tmp_path):
    [path] = write(tmp_path, list="hang " + BRIDGE)
    report = importing.import_paths(Progress(), library, workshop, [path])
    assert "longer than 2 seconds" in report.refused[0].reason


def test_one_bad_file_never_stops_the_rest(workshop, library, tmp_path):
    paths = write(tmp_path, a=BRIDGE, b="always hang", c="die", d="eat", e=HARVEST)
    report = importing.import_paths(Progress(), library, workshop, paths)
    assert [refusal.origin[-5:] for refusal in report.refused] == ["b.txt", "c.txt", "d.txt"]
    assert len(report.added) == 2


def test_a_program_that_is_no_worker_is_a_bug():
    with pytest.raises(RuntimeError, match="does not start"):
        run(Workshop(command=(sys.executable, "-c", "")), BRIDGE)


def test_an_encoder_works_here_and_a_workshop_there(workshop):
    assert bench(workshop) is workshop
    assert isinstance(bench(FakeEncoder()), InProcess)
