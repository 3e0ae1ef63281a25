from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model import DifferenceKind


def press(page, key):
    QTest.keyClick(page.list, key)


def heads(window):
    return [entry.head for entry in window.ledger.page.list.entries]


def open_ledger(window, wait, settled):
    window.commands.run("rows.ledger")
    settled(window)
    return window.ledger.page


def numbers(window):
    return [found.row for found in window.comparison.found if found.kind is DifferenceKind.NUMBER]


def changed(reading, tmp_path, wait, settled):
    """The story of the bridge with its first version changed in a number."""
    path = tmp_path / "en.txt"
    path.write_text(path.read_text("utf-8").replace("14 days", "19 days"), "utf-8")
    reading.importer.import_paths([path])
    settled(reading)
    wait(lambda: any("19 days" in version.raw for version in reading.story.opened.versions))
    wait(lambda: reading.comparison.found)
    settled(reading)


def test_versions_that_agree_say_so(reading, wait, settled):
    page = open_ledger(reading, wait, settled)
    assert not any(head.startswith("Number") for head in heads(reading))
    press(page, Qt.Key.Key_Escape)
    assert reading.panes.page is reading.synopsis


def test_a_changed_number_is_one_entry_and_is_gone_to(reading, tmp_path, wait, settled):
    changed(reading, tmp_path, wait, settled)
    page = open_ledger(reading, wait, settled)
    [entry] = [entry for entry in page.list.entries if "Number" in entry.head or "number" in entry.head]
    assert "19" in entry.head
    assert "14" in entry.head
    page.list.entered.emit(entry.id)
    assert reading.panes.page is reading.synopsis
    article_id, span = reading.synopsis.selected_passage()
    assert reading.story.opened.version(article_id).raw[span.start : span.end][:2] in ("14", "19")


def test_a_dismissed_entry_stays_dismissed_and_comes_back(reading, tmp_path, wait, settled):
    changed(reading, tmp_path, wait, settled)
    page = open_ledger(reading, wait, settled)
    [row] = numbers(reading)
    page.filter_chosen.emit("number")
    press(page, Qt.Key.Key_Delete)
    wait(lambda: not numbers(reading))
    settled(reading)
    assert row not in reading.synopsis.scene.marks.differences.rows()
    page.filter_chosen.emit("dismissed")
    assert [entry.is_faded for entry in page.list.entries] == [True]
    press(page, Qt.Key.Key_Delete)
    wait(lambda: numbers(reading) == [row])


def test_filters_are_gone_through_by_key(reading, tmp_path, wait, settled):
    changed(reading, tmp_path, wait, settled)
    page = open_ledger(reading, wait, settled)
    assert page.filter == "all"
    press(page, Qt.Key.Key_Right)
    assert page.filter != "all"
    press(page, Qt.Key.Key_Left)
    assert page.filter == "all"


def test_a_note_is_made_on_an_entry(reading, tmp_path, wait, settled):
    changed(reading, tmp_path, wait, settled)
    page = open_ledger(reading, wait, settled)
    page.filter_chosen.emit("number")
    press(page, Qt.Key.Key_A)
    settled(reading)
    wait(lambda: reading.story.annotations)
    assert reading.panes.page is reading.synopsis
