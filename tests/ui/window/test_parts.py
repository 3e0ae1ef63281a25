import re
from pathlib import Path

from reader.ui.window import main_window, parts


def test_every_part_is_one_the_window_makes():
    used = set(re.findall(r"parts\.(\w+)\(", Path(str(main_window.__file__)).read_text("utf-8")))
    assert {name for name, part in vars(parts).items() if isinstance(part, type)} == used
