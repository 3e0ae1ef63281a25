"""By which steps does one come from a language to another, where no single step leads there?"""

from collections import deque
from collections.abc import Mapping

Modes = Mapping[str, tuple[str, ...]]  # from a code to the codes it can be translated to, the better way on first
Step = tuple[str, str]


def route(modes: Modes, source: str, target: str) -> tuple[Step, ...]:
    """Return the shortest way of at most two steps, each from a code to a code; none when there is no way."""
    ways: deque[tuple[str, tuple[Step, ...]]] = deque([(source, ())])
    while ways:
        here, way = ways.popleft()
        for there in modes.get(here, ()):
            if there == target:
                return (*way, (here, there))
            if not way and there != source:
                ways.append((there, ((here, there),)))
    return ()
