import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout

from reader.ui.look.sided_page import SidedPage
from tests.ui.made import THEME


@pytest.mark.parametrize(("width", "shown"), [(800, True), (500, False)])
def test_the_facts_give_way_in_a_narrow_window(qtbot, width, shown):
    page, facts, rows = SidedPage(THEME, 600), QLabel("facts"), QVBoxLayout()
    qtbot.addWidget(page)
    page.lay_beside(QVBoxLayout(), facts, 8, rows)
    page.resize(width, 400)
    page.show()
    assert facts.isVisible() is shown
    assert page.minimumSizeHint().width() <= 320
