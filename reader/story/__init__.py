"""Which articles tell the same story, and which passages correspond?"""

import os

# One thread is far faster here than four fighting over two cores; it must be said before numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
