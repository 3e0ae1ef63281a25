#!/usr/bin/env python3
"""What do people install? Freezes the program, looks into it, and makes the packages of this system in dist/.

package.py            all of it: icons, frozen folder, check, sizes, packages
package.py frozen     only the frozen folder dist/synoptic, checked
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
FROZEN, ICONS = DIST / "synoptic", BUILD / "icons"
LINUX, MAC, WINDOWS = (sys.platform.startswith(name) for name in ("linux", "darwin", "win"))
sys.path[:0] = [str(ROOT), str(ROOT / "packaging"), str(ROOT / "packaging" / "linux")]

import contents  # noqa: E402

import reader  # noqa: E402
from reader.ui.help import inside  # noqa: E402

VERSION = reader.__version__
WINDOWS_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers})),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Synoptic contributors'), StringStruct('FileDescription', 'Synoptic'),
      StringStruct('FileVersion', '{version}'), StringStruct('ProductName', 'Synoptic'),
      StringStruct('ProductVersion', '{version}'), StringStruct('LegalCopyright', 'Apache License 2.0')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])])
"""


def run(*command: object, **more: object) -> None:
    """Run a program; end with its status when it fails."""
    print("+", *command, flush=True)
    status = subprocess.call([str(word) for word in command], **more)
    if status:
        sys.exit(status)


def freeze(dist: Path = DIST) -> None:
    """Make the frozen folder."""
    run(sys.executable, ROOT / "packaging/icons.py", ICONS)
    numbers = ", ".join([*VERSION.split("."), "0"])
    (BUILD / "version.txt").write_text(WINDOWS_VERSION.format(numbers=numbers, version=VERSION), "utf-8")
    work = ("--workpath", BUILD / "pyinstaller", "--distpath", dist)
    run(
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "WARN",
        *work,
        ROOT / "packaging/synoptic.spec",
    )
    if LINUX:
        import deb

        deb.strip(dist / "synoptic")


def megabytes(path: Path) -> float:
    """Return the size of a file or folder in MB."""
    files = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file() and not p.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6


def sizes(frozen: Path = FROZEN) -> dict[str, float]:
    """Return the size of each part of the frozen folder in MB, the largest first."""
    internal = frozen / "_internal" if (frozen / "_internal").is_dir() else frozen
    found = {path.name: megabytes(path) for path in internal.iterdir() if not path.is_symlink()}
    return dict(sorted(found.items(), key=lambda row: -row[1]))


def check(frozen: Path = FROZEN) -> None:
    """Run the checks inside the frozen program, and hold its size."""
    program = frozen / ("synoptic-terminal.exe" if WINDOWS else "synoptic")
    run(program, "--check-inside", env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    whole, parts = megabytes(frozen), sizes(frozen)
    print("\n".join(f"{size:8.1f} MB  {name}" for name, size in list(parts.items())[:12]))
    print(f"{whole:8.1f} MB  in all; at most {contents.LARGEST} MB are allowed")
    if whole > contents.LARGEST:
        sys.exit("The frozen program has grown: see what came in, or raise contents.LARGEST and say why.")


def packages() -> list[Path]:
    """Make the packages of this system."""
    if LINUX:
        import deb

        parts = inside.parts("6", "3")
        words = "\n".join(f"{part.name}: {part.licence}" for part in parts)
        made = [deb.tarball(FROZEN, ROOT, ICONS, VERSION, DIST)]
        if shutil.which("dpkg-deb"):
            made.append(deb.build(FROZEN, ROOT, ICONS, VERSION, words, DIST))
            validate(made[-1])
        return made
    if MAC:
        run("bash", ROOT / "packaging/macos/dmg.sh", VERSION)
        return [DIST / f"Synoptic-{VERSION}.dmg"]
    run("makensis", "-WX", f"-DVERSION={VERSION}", f"-DROOT={ROOT}", ROOT / "packaging/windows/synoptic.nsi")
    return [DIST / f"Synoptic-{VERSION}-setup.exe"]


def validate(package: Path) -> None:
    """Let Debian's and the desktop's own judges look at the package; a warning is a failure."""
    linux = ROOT / "packaging" / "linux"
    run("desktop-file-validate", "--no-warn-deprecated", linux / f"{contents.ID}.desktop")
    run("appstreamcli", "validate", "--no-net", "--pedantic", linux / f"{contents.ID}.metainfo.xml")
    run("lintian", "--fail-on", "error,warning", package, env={**os.environ, "LC_ALL": "C.UTF-8"})


def main(arguments: list[str]) -> None:
    """Do it."""
    freeze()
    check()
    if arguments != ["frozen"]:
        for made in packages():
            print(f"{megabytes(made):8.1f} MB  {made.relative_to(ROOT)}")


if __name__ == "__main__":
    main(sys.argv[1:])
