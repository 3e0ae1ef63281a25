from PySide6.QtWidgets import QWidget

from reader.ui.frame.messages import Messages
from reader.ui.look import theme as themes
from reader.ui.sessions.summary_dialog import SummaryDialog


def test_the_summary_is_saved_as_markdown_and_a_disk_that_refuses_is_said(qtbot, tmp_path):
    over = QWidget()
    qtbot.addWidget(over)
    messages = Messages(themes.light(), over, 0)
    dialog = SummaryDialog("# Öffnung\n", messages, over)
    dialog.save(tmp_path / "s.md")
    assert (tmp_path / "s.md").read_text("utf-8") == "# Öffnung\n"
    dialog.save(tmp_path / "nowhere" / "s.md")
    assert "could not be saved" in messages.text
