from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.stories.coverage_matrix import CoverageMatrix
from tests.ui.made import THEME


def test_arrows_walk_and_enter_goes_there(qtbot):
    matrix, told = CoverageMatrix(THEME), []
    qtbot.addWidget(matrix)
    matrix.show_matrix([("FR", "Le Monde"), ("DE", "Zeit")], [(1, 1), (2, 0), (3, 3)], [0.9, 0.55, 0.9])
    matrix.wanted.connect(lambda *place: told.append(place))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(matrix, key)
    assert told == [(1, 1)]
    assert matrix.spoken == "passage 2 of 3, German Zeit: says nothing"
    QTest.keyClick(matrix, Qt.Key.Key_Up)
    assert matrix.accessibleName().endswith(": perhaps only here")


def test_a_matrix_of_a_long_story_is_painted(qtbot):
    matrix = CoverageMatrix(THEME)
    qtbot.addWidget(matrix)
    matrix.resize(500, 80)
    matrix.show_matrix([("FR", "a"), ("DE", "b")], [(1, 0)] * 2000, [1.0] * 2000)
    assert not matrix.grab().isNull()
