"""What is inside the program, in which version, under which licence? Read from what is installed, or frozen in."""

import importlib.metadata
import platform
import re
from dataclasses import dataclass

OURS = "synoptic-reader"
UNUSED = frozenset({"pip"})  # sqlite-utils asks for it, for a command nobody calls here

# The licence words of packages that give theirs only as a classifier of the registry.
_BY_CLASSIFIER = {
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "Public Domain": "Public domain",
}

# What comes along in other people's packages, or in our resources; no registry lists these.
BUNDLED: tuple[tuple[str, str], ...] = (
    ("Literata, Inter (faces)", "OFL-1.1"),
    ("Names of months and weekdays (of CLDR)", "Unicode-3.0"),
    ("ICU (in Qt)", "Unicode-3.0"),
    ("HarfBuzz, FreeType, libpng, libjpeg-turbo, libwebp (in Qt)", "MIT, FTL, libpng-2.0, IJG, BSD-3-Clause"),
    ("libxml2, libxslt (in lxml)", "MIT"),
    ("PDFium (in pypdfium2)", "BSD-3-Clause, Apache-2.0"),
    ("OpenBLAS (in NumPy)", "BSD-3-Clause"),
    ("libgfortran, libquadmath (in NumPy)", "GPL-3.0 with GCC runtime exception, LGPL-2.1"),
    ("OpenSSL (in Python)", "Apache-2.0"),
    ("zlib, bzip2, liblzma, libffi, libuuid (in Python)", "Zlib, bzip2-1.0.6, 0BSD, MIT, BSD-3-Clause"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing of somebody else that is inside."""

    name: str
    version: str  # "" when it has none of its own
    licence: str  # an SPDX expression, or the words its makers use


def needed(start: str = OURS) -> tuple[str, ...]:
    """Return the names of all installed packages the program needs, itself first."""
    found: dict[str, None] = {}
    waiting = [start]
    while waiting:
        name = _plain(waiting.pop(0))
        if name in found or name in UNUSED:
            continue
        try:
            needs = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:  # needed only on another system or by another Python
            continue
        found[name] = None
        waiting += [re.split(r"[^\w.-]", need, maxsplit=1)[0] for need in needs if "extra ==" not in need]
    return tuple(found)


def parts(qt: str, sqlite: str) -> tuple[Part, ...]:
    """Return everything that is inside but our own code; Python, Qt and SQLite first, the packages by name."""
    base = (
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("Qt", qt, "LGPL-3.0-only"),
        Part("SQLite", sqlite, "Public domain"),
    )
    packages = (_part(name) for name in needed() if name != OURS)
    bundled = tuple(Part(name, "", licence) for name, licence in BUNDLED)
    return base + tuple(sorted(packages, key=lambda part: part.name.casefold())) + bundled


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(name: str) -> Part:
    found = importlib.metadata.metadata(name)
    said = [found[field] for field in ("License-Expression", "License") if field in found]  # a backport, once it is
    licence = next(filter(None, said), "")  # loaded, raises KeyError where the standard library says None
    if not licence or len(licence) > 100:  # some put the whole text there
        words = [
            line.rsplit(" :: ", 1)[-1] for line in found.get_all("Classifier", []) if line.startswith("License ::")
        ]
        licence = ", ".join(_BY_CLASSIFIER.get(word, word) for word in words)
    return Part(found["Name"], found["Version"], licence)
