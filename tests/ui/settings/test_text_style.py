from reader.settings import Settings
from reader.ui.settings.text_style import STYLE_SETTINGS, style_of


def test_the_settings_say_how_the_text_is_shown():
    settings = Settings()
    settings.text_size, settings.text_justified, settings.face_arabic = 20.0, True, "Noto Naskh Arabic"
    style = style_of(settings)
    assert (style.points, style.is_justified, style.script_faces) == (20.0, True, (("arabic", "Noto Naskh Arabic"),))


def test_the_defaults_are_those_of_the_view():
    from reader.ui.reading.stage import TextStyle

    assert style_of(Settings()) == TextStyle()


def test_every_style_setting_is_declared_and_explained():
    assert all(Settings.declared()[name].label for name in STYLE_SETTINGS)
