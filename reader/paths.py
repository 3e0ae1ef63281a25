"""Where do resources and the user's files lie? The only file that knows about resources/, seeds/ and docs/."""

import os
import sys
from pathlib import Path


def _tree(name: str) -> Path:
    """Return a data folder: inside the package when installed or frozen, beside it in a checkout."""
    inside = Path(__file__).resolve().parent / name
    return inside if inside.is_dir() else inside.parents[1] / name


def resources() -> Path:
    """Return the folder of icons, fonts, style sheet and trained weights."""
    return _tree("resources")


def seeds() -> Path:
    """Return the folder of the four sample articles."""
    return _tree("seeds")


def manual() -> Path:
    """Return the folder of the manual's pages."""
    return _tree("docs")


def user_folder() -> Path:
    """Return the folder of the library, the settings and the log, by each system's custom; it may not exist yet."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", home / "AppData" / "Roaming")) / "Synoptic"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Synoptic"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "synoptic"


def default_library() -> Path:
    """Return the library file that is opened when none is named."""
    return user_folder() / "library.synoptic"
