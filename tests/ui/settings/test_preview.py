from reader.settings import Settings
from reader.ui.look import theme as themes
from reader.ui.settings.preview import Preview


def test_the_preview_follows_the_settings(qtbot, tmp_path):
    settings = Settings(tmp_path / "s.json")
    preview = Preview(themes.light(), settings)
    qtbot.addWidget(preview)
    preview.resize(760, 230)
    settings.text_size = 20.0
    settings.text_justified = True
    assert (preview.scene.style.points, preview.scene.style.is_justified) == (20.0, True)
    preview.set_theme(themes.sepia())
    preview.grab()
