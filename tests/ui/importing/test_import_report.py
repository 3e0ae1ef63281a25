import pytest

from reader.model import ImportReport, Refusal
from reader.ui.importing.import_report import ImportReportDialog, counted, lines_of, sentence
from reader.ui.look import theme as themes

REPORT = ImportReport(("a",), ("b", "c"), (Refusal("/x/scan.pdf", "It holds pictures of pages."),))


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (ImportReport(added=("a",)), "1 article added."),
        (ImportReport(added=("a", "b"), known=("c",)), "2 articles added, 1 article already in the library."),
        (
            ImportReport(known=("c",), renewed=("c",), lost=("n", "m")),
            "1 article has its new text, the passages of 2 notes are not there.",
        ),
        (ImportReport(), "There was nothing to import."),
        (ImportReport(added=("a",), left=3), "1 article added. Stopped: 3 files were not read."),
        (ImportReport(refused=(Refusal("/x/a.exe", "not a text"),)), "a.exe: not a text"),
    ],
)
def test_what_came_in_is_said_in_a_sentence(report, words):
    assert sentence(report) == words


def test_many_refusals_are_counted_after_the_first():
    report = ImportReport(refused=tuple(Refusal(f"{n}.bin", "not a text") for n in range(10)))
    assert sentence(report).endswith("and 7 more were refused.")


def test_every_file_is_named_with_what_became_of_it():
    assert counted(REPORT) == "1 added · 2 already here · 1 refused"
    words = lines_of(REPORT, ())
    assert words.index("Refused") < words.index("Added") < words.index("Already")
    assert "/x/scan.pdf\n        It holds pictures of pages." in words


def test_an_article_with_a_new_text_is_not_said_to_be_as_it_was():
    words = lines_of(ImportReport(known=("b", "c"), renewed=("c",)), ())
    assert words == "New text\n    c\n\nAlready in the library\n    b"
    assert counted(ImportReport(known=("b", "c"), renewed=("c",))) == (
        "0 added · 1 with a new text · 1 already here · 0 refused"
    )


def test_try_again_is_one_click_and_only_there_when_something_was_refused(qtbot):
    dialog = ImportReportDialog(themes.light(), REPORT, ())
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.again):
        dialog.retry.click()
    quiet = ImportReportDialog(themes.light(), ImportReport(("a",)), ())
    qtbot.addWidget(quiet)
    assert not quiet.retry.isEnabled()
