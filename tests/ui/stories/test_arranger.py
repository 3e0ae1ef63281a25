from reader.settings import Settings
from reader.ui.reading.arrangement import Layout
from reader.ui.reading.view import SynopsisView
from reader.ui.stories.arranger import Arranger
from tests.ui.reading.conftest import make_story, make_version


class Said:
    def info(self, words, *more):
        self.words = words


def test_an_arrangement_is_kept_in_the_settings(qtbot, tmp_path):
    view = SynopsisView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    opened = make_story(make_version("fr", "Un."), make_version("de", "Eins."))
    view.show_story(opened)
    settings = Settings(tmp_path / "s.json")
    arranger = Arranger(view, Said(), settings)
    arranger.set_layout(Layout.INTERLEAVED)
    arranger.move(1)
    again = Arranger(view, Said(), Settings(tmp_path / "s.json"))
    assert again.of("story") == view.arrangement
    assert again.of("another").layout is Layout.COLUMNS


def test_what_the_mouse_arranged_is_kept_too(qtbot, tmp_path):
    view = SynopsisView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_story(make_story(make_version("fr", "Un."), make_version("de", "Eins.")))
    arranger = Arranger(view, Said(), Settings(tmp_path / "s.json"))
    view.surround.header.carried_over.emit(0, 1)
    view.surround.header.border_dragged.emit(1, 600.0)
    view.surround.header.border_put_down.emit()
    kept = Arranger(view, Said(), Settings(tmp_path / "s.json")).of("story")
    assert kept == arranger.of("story") == view.arrangement
    assert (kept.order, kept.shares["de"] > 1 > kept.shares["fr"]) == (("de", "fr"), True)
