import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from reader.errors import Refused
from reader.model import Fact, LineChoice, Metadata, SourceText, Span
from reader.services import preparing
from reader.story.grouping import group, meaning
from reader.story.grouping.fingerprint import Fingerprint
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE


def prepared(text=BRIDGE):
    reading = preparing.read(text.encode(), "/x/bridge.txt", "bridge.txt")
    return preparing.prepare(reading, FakeEncoder(), ())


def test_the_same_bytes_give_the_same_id_everywhere():
    assert prepared().reading.article_id == prepared().reading.article_id
    assert prepared().reading.article_id != prepared(BRIDGE + "!").reading.article_id


def test_a_prepared_article_is_plain_data():
    again = pickle.loads(pickle.dumps(prepared()))
    assert again.findings == prepared().findings


def test_another_process_can_prepare_an_article():
    reading = preparing.read(BRIDGE.encode(), "/x/bridge.txt", "bridge.txt")
    with ProcessPoolExecutor(1, get_context("spawn")) as worker:
        made = worker.submit(preparing.prepare, reading, FakeEncoder(), frozenset((1, 2))).result()
    assert made.findings == prepared().findings


def test_language_title_and_segments_are_found():
    findings = prepared().findings
    assert findings.language.value == "en"
    assert findings.metadata.title.value == BRIDGE.splitlines()[0]
    text = prepared().reading.source.raw
    assert "Here it stands." in " ".join(text[s.start : s.end] for s in findings.segments)


def test_no_text_is_encoded_twice_for_stories_and_for_searching_by_meaning():
    encoder = FakeEncoder()
    findings = preparing.find(SourceText(BRIDGE, "text/plain", "utf-8"), encoder, (), lines=())
    assert sorted(encoder.encoded) == sorted(BRIDGE[s.start : s.end] for s in findings.segments)
    own = group.fingerprint(FakeEncoder(), "en", Fingerprint.from_bytes(findings.fingerprint).sentences)
    assert findings.fingerprint == own.to_bytes()
    assert findings.meanings == meaning.pack(meaning.encode(FakeEncoder(), encoder.encoded), "en")


def test_a_title_that_is_no_line_of_its_own_is_encoded_beside_the_lines():
    encoder = FakeEncoder()
    given = Metadata(title=Fact("Quite another title", 1.0))
    findings = preparing.find(SourceText(BRIDGE, "text/plain", "utf-8", given), encoder, (), lines=())
    assert encoder.encoded[-1] == Fingerprint.from_bytes(findings.fingerprint).sentences[0] == "Quite another title"


def test_of_a_very_long_text_only_the_beginning_is_encoded_at_once(monkeypatch):
    monkeypatch.setattr(preparing, "MOST_SEGMENTS", 3)
    findings = prepared().findings
    assert findings.meanings is None
    assert findings.fingerprint


def test_a_chosen_language_is_not_guessed_again():
    source = SourceText(BRIDGE, "text/plain", "utf-8")
    findings = preparing.find(source, FakeEncoder(), (), lines=(), language="nl")
    assert findings.language.value == "nl"


def test_no_segment_lies_in_what_the_person_set_aside():
    source = SourceText(BRIDGE, "text/plain", "utf-8")
    aside = Span(BRIDGE.index("Cars will"), len(BRIDGE))
    findings = preparing.find(source, FakeEncoder(), (), lines=(), choices=[LineChoice("x", "t", *aside, False, "")])
    assert not any(segment.span.overlaps(aside) for segment in findings.segments)


def test_all_sentences_are_encoded_in_one_batch():
    encoder, calls = FakeEncoder(), []
    encode = encoder.encode
    encoder.encode = lambda texts: calls.append(len(texts)) or encode(texts)
    preparing.prepare(preparing.read(BRIDGE.encode(), "x", "x"), encoder)
    assert len(calls) == 1


def test_what_is_no_text_is_refused():
    with pytest.raises(Refused):
        preparing.read(b"%PDF-1.7", "x.pdf", "x.pdf")


def test_recipes_have_a_name_each():
    assert set(preparing.recipes()) == {"text", "story", "meaning"}
