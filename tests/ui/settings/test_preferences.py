import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.settings import Settings
from reader.ui.look import theme as themes
from reader.ui.settings.preferences import Preferences

WHEEL = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def form(qtbot, tmp_path):
    heard = []
    settings = Settings(tmp_path / "s.json")
    made = Preferences(themes.light(), settings, heard.append)
    made.settings, made.heard = settings, heard
    qtbot.addWidget(made)
    return made


def test_every_setting_with_a_label_has_a_field(form):
    assert set(form.fields) == {name for name, setting in Settings.declared().items() if setting.label}


def test_each_field_shows_the_value_and_is_named_for_screen_readers(form):
    assert form.fields["text_size"].value() == form.settings.text_size
    assert form.fields["theme"].currentText() == "Like the system"
    assert all(field.accessibleName() for field in form.fields.values())


def test_a_change_holds_at_once(form):
    form.fields["theme"].setCurrentIndex(2)
    form.fields["text_size"].setValue(20)
    form.fields["cuts_shown"].setChecked(True)
    assert (form.settings.theme, form.settings.text_size, form.settings.cuts_shown) == ("dark", 20.0, True)


def test_the_wheel_scrolls_past_a_field_without_changing_it(form, qtbot):
    form.show()
    form.fields["text_family"].setFocus()
    size, theme = form.settings.text_size, form.settings.theme
    for name in ("text_size", "theme"):
        field = form.fields[name]
        place = QPointF(field.rect().center())
        turn = QWheelEvent(
            place, field.mapToGlobal(place), QPoint(), QPoint(0, -120), *WHEEL, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(field, turn)
    assert (form.settings.text_size, form.settings.theme) == (size, theme)


def test_a_disk_that_refuses_is_said(form, tmp_path):
    (tmp_path / "file").write_text("")
    form.settings.path = tmp_path / "file" / "s.json"
    form.fields["text_size"].setValue(20)
    assert "could not be saved" in form.heard[0].message


def test_the_faces_of_a_script_are_those_that_have_its_letters(form):
    field = form.fields["face_arabic"]
    assert field.itemData(0) == ""
    if field.count() > 1:
        field.setCurrentIndex(1)
        assert form.settings.face_arabic == field.itemData(1)
        assert form.preview.scene.style.script_faces == (("arabic", field.itemData(1)),)


def test_a_form_that_is_closed_hears_nothing_any_more(form):
    form.reject()
    form.settings.text_size = 9.0
    assert form.preview.scene.style.points == 12.0
