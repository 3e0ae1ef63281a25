"""Run by the system's Python, which has the bindings: print what an AT-SPI client sees of the program, as JSON.

/usr/bin/python3 tests/at_spi_tree.py ROLE …    the things with one of these roles
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def find_program(patience=30):
    """Return the program among those that are running; None after some seconds."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(number)
            if child is not None and "ynoptic" in (child.get_name() or "") and child.get_child_count():
                return child
        time.sleep(0.2)
    return None


def walk(node, depth=0):
    """Yield a node and everything in it."""
    if node is None or depth > 25:
        return
    yield node
    for number in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(number), depth + 1)


def described(node):
    """Return what is told of a node."""
    text = node.get_text_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "text": Atspi.Text.get_text(text, 0, -1) if text is not None else None,
        "caret": Atspi.Text.get_caret_offset(text) if text is not None else None,
        "focused": node.get_state_set().contains(Atspi.StateType.FOCUSED),
        "selected": node.get_state_set().contains(Atspi.StateType.SELECTED),
    }


program = find_program()
found = [] if program is None else [described(n) for n in walk(program) if n.get_role_name() in sys.argv[1:]]
json.dump(found, sys.stdout, ensure_ascii=False)
