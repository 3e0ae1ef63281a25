from reader import paths


def test_the_four_seeds_are_found():
    assert len(list(paths.seeds().glob("*.txt"))) == 4


def test_the_manual_begins_with_its_contents():
    assert (paths.manual() / "index.md").is_file()


def test_the_user_folder_follows_the_xdg_variable(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere")
    assert str(paths.user_folder()) == "/somewhere/synoptic"
