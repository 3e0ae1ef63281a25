"""What does the frozen program run first?"""

import multiprocessing
import os
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a child process of the frozen program starts here too
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy's threads cost more than they bring for one sentence
    if sys.stdout is None:  # a program without a console on Windows
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.argv[1:2] == ["--check-inside"]:
        import check_inside

        sys.exit(check_inside.main(sys.argv[2:]))
    from reader.__main__ import main

    sys.exit(main())
