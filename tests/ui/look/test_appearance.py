import pytest
from PySide6.QtWidgets import QWidget

from reader.settings import Settings
from reader.ui.look import theme as themes
from reader.ui.look.appearance import Appearance
from reader.ui.look.chips import Text


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.words = Text(themes.light(), "words", parent=made)
    made.settings = Settings()
    made.settings.theme = "light"
    made.appearance = Appearance(made, made.settings)
    qtbot.addWidget(made)
    yield made
    made.settings.theme = "light"


def test_the_setting_dresses_everything_at_once(window, qapp):
    heard = []
    window.appearance.changed.connect(heard.append)
    window.settings.theme = "dark"
    assert [theme.name for theme in heard] == ["dark"]
    assert qapp.palette().window().color() == themes.dark().panel
    assert window.words._theme.is_dark


def test_nothing_is_done_again_when_nothing_changes(window):
    heard = []
    window.appearance.changed.connect(heard.append)
    window.appearance.follow()
    assert heard == []


def test_nothing_in_the_window_moves_by_itself(window):
    """Whoever wants less motion has it: no animation is made anywhere."""
    from pathlib import Path

    import reader

    sources = [path.read_text("utf-8") for path in Path(reader.__file__).parent.rglob("*.py")]
    assert not [words for source in sources for words in ("Animation", "QTimeLine", "QMovie") if words in source]
