"""Is this a command for the terminal, a worker of our own, or shall the window open?"""

import gc
import sys
from collections.abc import Sequence

COMMANDS = ("import", "articles", "stories", "show", "synopsis", "annotations", "export", "import-notes")


def is_command(argv: Sequence[str]) -> bool:
    """Say whether the arguments are a command for the terminal; otherwise they are for the window."""
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        if word in COMMANDS or word in ("-h", "--help", "--version"):
            return True
        if word in ("--library", "--folder") and rest:
            rest.pop(0)
        elif word != "--json" and not word.startswith(("--library=", "--folder=")):
            return False
    return "--json" in argv


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window with the files that are named; return the exit status."""
    argv = list(sys.argv[1:] if arguments is None else arguments)
    if argv[:1] == ["--worker"]:
        from reader.services import worker

        return worker.main(argv[1:])
    if is_command(argv):
        from reader.command_line.program import main as run

        return run(argv)
    gc.disable()  # nothing made at start is rubbish; looking for it takes a tenth of the time to the first paint
    from reader.app import main as open_window

    return open_window(argv)


if __name__ == "__main__":
    sys.exit(main())
