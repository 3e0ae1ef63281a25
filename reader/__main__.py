"""Is this a command for the terminal, a worker of our own, or shall the window open?"""

import gc
import sys
from collections.abc import Sequence

from reader import command_line


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window with the files that are named; return the exit status."""
    argv = list(sys.argv[1:] if arguments is None else arguments)
    if argv[:1] == ["--worker"]:
        from reader.services import worker

        return worker.main(argv[1:])
    if command_line.is_command(argv):
        return command_line.main(argv)
    gc.disable()  # nothing made at start is rubbish; looking for it takes a tenth of the time to the first paint
    from reader.app import main as open_window

    return open_window(argv)


if __name__ == "__main__":
    sys.exit(main())
