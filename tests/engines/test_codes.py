import pytest

from reader.engines import codes
from reader.engines.codes import code, known, languages

ENCODER = ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh", "zh-TW"]
ONLINE = ("google", "mymemory", "microsoft")


def langdetect_languages():
    from langdetect import detector_factory

    detector_factory.init_factory()
    return detector_factory._factory.get_lang_list()


def test_every_language_of_the_encoder_has_a_code_with_every_large_engine():
    for tag in ENCODER:
        for engine in (*ONLINE, "libre", "deepl"):
            assert code(engine, tag), (engine, tag)


def test_every_language_of_langdetect_is_in_the_table():
    tags = langdetect_languages()
    assert len(tags) == 55
    for tag in tags:
        assert known(tag), tag
        for engine in ONLINE:
            assert code(engine, tag), (engine, tag)


def test_the_codes_are_those_deep_translator_knows():
    from deep_translator import constants

    google = set(constants.GOOGLE_LANGUAGES_TO_CODES.values())
    mymemory = set(constants.MY_MEMORY_LANGUAGES_TO_CODES.values())
    assert {code("google", tag) for tag in languages("google")} <= google
    assert {code("mymemory", tag) for tag in languages("mymemory")} <= mymemory
    offered = {found.casefold() for tag in languages("deepl") if (found := code("deepl", tag))}
    assert set(constants.DEEPL_LANGUAGE_TO_CODE.values()) - {"nb"} <= offered | {"zh"}
    assert set(constants.LIBRE_LANGUAGES_TO_CODES.values()) <= {code("libre", tag) for tag in languages("libre")}


@pytest.mark.parametrize(
    ("tag", "own"),
    [
        ("pt-BR", "pt"),
        ("zh-CN", "zh"),
        ("zh-cn", "zh"),
        ("zh-TW", "zh-Hant"),
        ("zh_Hant_HK", "zh-Hant"),
        ("nb", "no"),
        ("nb-NO", "no"),
        ("iw", "he"),
        ("fil", "tl"),
        ("sr-Latn-RS", "sr-Latn"),
        ("EN-us", "en"),
        ("xx", None),
        ("und", None),
    ],
)
def test_a_tag_in_any_form_is_recognised(tag, own):
    assert known(tag) == own


def test_codes_that_differ_from_the_tag():
    assert code("google", "he") == "iw"
    assert code("libre", "zh-Hant") == "zt"
    assert code("deepl", "zh-Hant") == "ZH-HANT"
    assert code("deepl", "zh-Hant", is_source=True) == "ZH"
    assert code("apertium", "fr") == "fra"
    assert code("deepl", "so") is None


def test_every_row_of_the_table_names_every_engine():
    assert all(known(tag) == tag for tag in languages())
    assert all(languages(engine) for engine in codes.ENGINES)
