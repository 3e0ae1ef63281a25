from reader.settings import Settings
from reader.ui.folder_watch import FolderWatch


def test_it_is_off_until_a_folder_is_named_and_then_tells_of_what_is_new(qtbot, tmp_path):
    folder, settings = tmp_path / "in", Settings()
    folder.mkdir()
    (folder / "a.txt").write_text("text")
    (folder / "b.txt.part").write_text("half")
    watch = FolderWatch(settings)
    watch._timer.setInterval(30)
    told = []
    watch.found.connect(told.append)
    watch.start()
    assert not watch._timer.isActive()
    settings.watched_folder = str(folder)
    qtbot.waitUntil(lambda: told == [[folder / "a.txt"]])
    (folder / "c.txt").write_text("more")
    qtbot.waitUntil(lambda: told[1:] == [[folder / "c.txt"]])
    settings.watched_folder = ""
    assert not watch._timer.isActive()
