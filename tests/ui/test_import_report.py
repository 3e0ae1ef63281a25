from reader.model import ImportReport, Refusal
from reader.ui import theme as themes
from reader.ui.import_report import ImportReportDialog, counted, lines_of

REPORT = ImportReport(("a",), ("b", "c"), (Refusal("/x/scan.pdf", "It holds pictures of pages."),))


def test_every_file_is_named_with_what_became_of_it():
    assert counted(REPORT) == "1 added · 2 already here · 1 refused"
    words = lines_of(REPORT, ())
    assert words.index("Refused") < words.index("Added") < words.index("Already")
    assert "/x/scan.pdf\n        It holds pictures of pages." in words


def test_an_article_with_a_new_text_is_not_said_to_be_as_it_was():
    words = lines_of(ImportReport(known=("b", "c"), renewed=("c",)), ())
    assert words == "New text\n    c\n\nAlready in the library\n    b"


def test_try_again_is_one_click_and_only_there_when_something_was_refused(qtbot):
    dialog = ImportReportDialog(themes.light(), REPORT, ())
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.again):
        dialog.retry.click()
    quiet = ImportReportDialog(themes.light(), ImportReport(("a",)), ())
    qtbot.addWidget(quiet)
    assert not quiet.retry.isEnabled()
