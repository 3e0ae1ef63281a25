import re

from reader.ui.help.inside import OURS, needed, parts


def test_everything_the_program_needs_is_found_and_nothing_of_the_tests():
    names = needed()
    assert names[0] == OURS
    assert {"pyside6-essentials", "shiboken6", "lxml", "numpy", "sqlite-utils", "urllib3"} <= set(names)
    assert not {"pytest", "ruff", "pip", "mypy"} & set(names)


def test_each_part_has_a_version_and_a_short_licence():
    shown = parts("6.11.3", "3.40.1")
    assert [part.name for part in shown if not part.licence or len(part.licence) > 100] == []
    packages = [part for part in shown if "(" not in part.name]
    assert [part.name for part in packages if not re.match(r"\d", part.version)] == []
    assert [part.name for part in shown[:3]] == ["Python", "Qt", "SQLite"]
