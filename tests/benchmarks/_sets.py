"""Where do the sets with gold answers lie? They belong to others and are no part of the project: see README.md here."""

import os
from pathlib import Path

FOLDER = Path(os.environ.get("SYNOPTIC_SETS") or Path(__file__).parents[3] / "shared" / "bench")
ALIGNMENT, DIFFERENCES, STORIES = FOLDER / "alignment", FOLDER / "differences", FOLDER / "stories"
