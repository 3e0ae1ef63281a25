from reader.ui.importing.rules_dialog import in_words


def test_rules_are_tried_before_they_are_kept(reading, wait, settled):
    reading.commands.run("library.line_rules")
    wait(lambda: reading.inbox.decisions.rules_dialog is not None)
    dialog = reading.inbox.decisions.rules_dialog
    dialog.field.setPlainText("aside | * | Entry is*\n")
    dialog.preview()
    wait(lambda: "Nothing" in dialog.shown.toPlainText() or "article" in dialog.shown.toPlainText())
    dialog.field.setPlainText("aside | * | A museum for clocks opens*\n")
    dialog.preview()
    wait(lambda: "1 line in 1 article" in dialog.shown.toPlainText())
    assert reading.desk.library.choices.rules() == ()
    dialog.save.click()
    settled(reading)
    wait(lambda: reading.messages.text == "Rules kept. 1 article is read anew.")
    assert len(reading.desk.library.choices.rules()) == 1
    [museum] = [a.id for _, articles in reading.shelf.stories for a in articles if a.title.startswith("A museum")]
    wait(lambda: reading.desk.library.articles.version(museum).cuts)
    reading.commands.run("edit.undo")
    wait(lambda: reading.desk.library.choices.rules() == ())
    wait(lambda: not reading.desk.library.articles.version(museum).cuts)
    reading.commands.run("edit.redo")
    wait(lambda: reading.desk.library.articles.version(museum).cuts)


def test_a_try_that_comes_after_the_window_is_closed_is_forgotten(reading, wait, settled):
    reading.commands.run("library.line_rules")
    wait(lambda: reading.inbox.decisions.rules_dialog is not None)
    dialog = reading.inbox.decisions.rules_dialog
    dialog.field.setPlainText("aside | * | Entry is*\n")
    dialog.preview()
    dialog.reject()
    settled(reading)


def test_what_is_no_rule_is_said_and_not_kept(reading, wait, settled):
    reading.commands.run("library.line_rules")
    wait(lambda: reading.inbox.decisions.rules_dialog is not None)
    dialog = reading.inbox.decisions.rules_dialog
    dialog.field.setPlainText("nonsense")
    dialog.save.click()
    assert "Line 1 is no rule" in dialog.shown.toPlainText()
    dialog.reject()
    assert reading.desk.library.choices.rules() == ()


def test_no_change_is_said_too():
    assert in_words(()) == "Nothing in the library changes."
