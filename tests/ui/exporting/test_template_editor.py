from reader.ui.exporting.template_editor import TemplateEditor


def test_what_is_written_is_tried_after_a_pause(qtbot):
    editor = TemplateEditor("a\u00a0b", "first")
    qtbot.addWidget(editor)
    assert editor.template == "a\u00a0b"
    with qtbot.waitSignal(editor.changed) as changed:
        editor.field.setPlainText("new\nlines")
    assert changed.args == ["new\nlines"]


def test_what_is_wrong_cannot_be_used(qtbot):
    editor = TemplateEditor("x", "first")
    qtbot.addWidget(editor)
    editor.tell("Line 1 of the template: no")
    assert not editor.use_button.isEnabled()
    editor.tell("")
    assert editor.use_button.isEnabled()


def test_one_can_begin_again(qtbot):
    editor = TemplateEditor("x", "first")
    qtbot.addWidget(editor)
    editor.reset_button.click()
    assert editor.template == "first"
