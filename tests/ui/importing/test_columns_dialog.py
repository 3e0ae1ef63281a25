from pathlib import Path

from reader.ui.importing.columns_dialog import ColumnsDialog
from reader.ui.importing.intake import TableHead
from reader.ui.look import theme as themes

HEAD = TableHead(Path("x.csv"), ("a", "b"), (("one", "two"),), {"text": "b"})


def test_what_is_guessed_is_chosen_and_the_person_may_say_otherwise(qtbot):
    dialog = ColumnsDialog(themes.light(), HEAD)
    qtbot.addWidget(dialog)
    assert dialog.columns == {"text": "b"}
    dialog.choose("text", "a")
    dialog.choose("title", "b")
    told = []
    dialog.chosen.connect(told.append)
    dialog.go.click()
    assert told == [{"text": "a", "title": "b"}]


def test_without_a_text_nothing_can_be_imported(qtbot):
    dialog = ColumnsDialog(themes.light(), HEAD)
    qtbot.addWidget(dialog)
    dialog.choose("text", "")
    assert not dialog.go.isEnabled()
