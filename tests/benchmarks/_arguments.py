"""Which files does a benchmark look at, and where do its predictions go?"""

import sys
from collections.abc import Sequence
from pathlib import Path


def files(argv: Sequence[str], usual: Sequence[Path]) -> tuple[list[Path], Path | None]:
    """Return the files named, else the usual ones, and the file for predictions; none, and a sentence, when missing."""
    named = list(argv)
    out = None
    if "--predictions" in named:
        place = named.index("--predictions")
        if place + 1 == len(named):
            print("--predictions wants the name of a file.", file=sys.stderr)
            return [], None
        out = Path(named[place + 1])
        del named[place : place + 2]
    wanted = [Path(name) for name in named] or list(usual)
    missing = [str(path) for path in wanted if not path.is_file()]
    if missing:
        print(f"Not there: {', '.join(missing)}. Name the files to measure with.", file=sys.stderr)
        return [], None
    return wanted, out
