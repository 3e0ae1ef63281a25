"""Run one benchmark: each topic is a module of this folder with `main(argv) -> int`."""

import importlib
import sys
from pathlib import Path

TOPICS = sorted(p.stem for p in Path(__file__).parent.glob("[a-z]*.py"))


def main(argv: list[str]) -> int:
    """Dispatch to the topic named first."""
    if not argv or argv[0] not in TOPICS:
        print(f"usage: python -m tests.benchmarks {'|'.join(TOPICS)} [FILE…] [--predictions OUT]", file=sys.stderr)
        return 2
    module = importlib.import_module(f"tests.benchmarks.{argv[0]}")
    return int(module.main(argv[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
