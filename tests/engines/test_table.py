from reader.engines import codes
from reader.engines.table import ENGINES, engine
from reader.online.deep import MAKERS


def test_every_engine_has_codes_and_a_door_or_runs_here():
    assert {row.id for row in ENGINES} == set(codes.ENGINES)
    assert {row.id for row in ENGINES if not row.is_offline} == set(MAKERS)


def test_offline_engines_come_first():
    kinds = [row.is_offline for row in ENGINES]
    assert kinds == sorted(kinds, reverse=True)


def test_whoever_gets_the_text_is_named_and_reached_safely():
    for row in ENGINES:
        if not row.is_offline:
            assert row.receiver
            assert row.needs_address or (row.address.startswith("https://") and row.address.endswith("/"))


def test_rough_engines_say_so_in_their_label():
    assert engine("apertium").label == "Apertium (rough)"
    assert engine("deepl").label == "DeepL"
