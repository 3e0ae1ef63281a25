import json

import pytest

from reader.errors import ReaderError
from reader.settings import Settings


def test_every_default_fits_its_own_declaration():
    assert [name for name, setting in Settings.declared().items() if not setting.fits(setting.default)] == []


def test_every_setting_that_is_shown_says_what_it_does():
    assert all(setting.help for setting in Settings.declared().values() if setting.label)


def test_a_setting_is_back_at_the_next_start(tmp_path):
    Settings(tmp_path / "s.json").text_size = 20.0
    assert Settings(tmp_path / "s.json").text_size == 20.0


def test_a_whole_number_fits_where_a_broken_one_is_meant(tmp_path):
    (tmp_path / "s.json").write_text('{"text_size": 20}')
    assert Settings(tmp_path / "s.json").text_size == 20


@pytest.mark.parametrize("value", [5.0, 400.0, "big", True])
def test_a_value_that_does_not_fit_is_refused(value):
    with pytest.raises(ValueError, match="text_size"):
        Settings().set("text_size", value)


def test_a_choice_must_be_one_of_the_choices():
    with pytest.raises(ValueError, match="theme"):
        Settings().theme = "purple"


@pytest.mark.parametrize("spoilt", ["{", "[]", '{"theme": 7}', "\x00"])
def test_a_spoilt_file_leaves_the_defaults_and_a_sentence(tmp_path, spoilt):
    (tmp_path / "s.json").write_text(spoilt)
    settings = Settings(tmp_path / "s.json")
    assert settings.theme == "auto"
    assert len(settings.problems) == 1


def test_keys_of_a_newer_version_are_carried_along(tmp_path):
    (tmp_path / "s.json").write_text('{"from_the_future": [1]}')
    Settings(tmp_path / "s.json").theme = "dark"
    assert json.loads((tmp_path / "s.json").read_text()) == {"from_the_future": [1], "theme": "dark"}


def test_listeners_hear_the_name_once_for_each_real_change():
    heard = []
    settings = Settings()
    settings.listen(heard.append)
    settings.theme = "dark"
    settings.theme = "dark"
    assert heard == ["theme"]


def test_a_disk_that_refuses_becomes_a_sentence_and_the_value_holds(tmp_path):
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "s.json")
    with pytest.raises(ReaderError, match="could not be saved"):
        settings.theme = "dark"
    assert settings.theme == "dark"
