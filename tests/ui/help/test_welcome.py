from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from reader.ui.help.welcome import KEYS, Welcome
from tests.ui.made import THEME


def test_it_offers_to_import_and_to_look_at_samples(qtbot):
    page = Welcome(THEME)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.import_wanted):
        page.import_button.click()
    with qtbot.waitSignal(page.samples_wanted):
        qtbot.keyClick(page.samples_button, Qt.Key.Key_Return)


def test_it_teaches_six_keys():
    assert len(KEYS) == 6


def test_files_can_be_dropped_anywhere(qtbot, tmp_path):
    page = Welcome(THEME)
    qtbot.addWidget(page)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    with qtbot.waitSignal(page.files_dropped) as dropped:
        page.dropEvent(drop)
    assert dropped.args == [[tmp_path]]
