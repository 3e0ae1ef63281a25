#!/usr/bin/env python3
"""Set Synoptic up from pinned versions and run or test it. Standard library only; Linux, macOS, Windows; Python 3.11+.

python3 packaging/dev.py run  [files or options]   set up, open the window
python3 packaging/dev.py test [pytest arguments]   set up, check style and types, run every test
python3 packaging/dev.py lint                      style and types alone
python3 packaging/dev.py screenshots               make the pictures of docs/ anew in a real window (Linux)
python3 packaging/dev.py package                   make what people install, in dist/: see packaging/package.py
python3 packaging/dev.py system                    install the Debian/Ubuntu libraries (root or sudo)
python3 packaging/dev.py lock                      pin newer versions, by version and hash
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENV = ROOT / ".venv"
PYTHON = ENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"run": ROOT / "packaging" / "run.lock", "dev": ROOT / "packaging" / "dev.lock"}
GROUPS = {"run": ["setup"], "dev": ["setup", "dev"]}  # dependency groups of pyproject.toml that each lock holds

WINDOW_LIBRARIES = {  # Debian package -> what it is for; together all that Qt's window needs beyond a bare Debian
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}
PACKAGE_TEST_TOOLS = {
    "binutils": "objdump",
    "patchelf": "patchelf",
    "desktop-file-utils": "desktop-file-validate",
    "appstream": "appstreamcli",
    "nsis": "makensis",
}
PACKAGE_TOOLS = {**PACKAGE_TEST_TOOLS, "lintian": "lintian"}
TRANSLATION_TEST_TOOLS = ["apertium", "apertium-fra-cat", "apertium-eng-cat"]  # French to English by way of Catalan
ROOM = 1_000_000_000  # bytes; the folders of the tests need a third of it, most for the frozen program
WINDOW_TEST_TOOLS = {"xvfb": "Xvfb", "openbox": "openbox", "xdotool": "xdotool", "imagemagick": "import"}


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def apt_install(packages: list[str]) -> int:
    """Install Debian packages; sudo asks when we are not root."""
    sudo = [] if is_root() else ["sudo"]
    subprocess.call([*sudo, "apt-get", "update", "-qq"])
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    return subprocess.call([*sudo, *quiet, *packages], stdout=subprocess.DEVNULL)


def need(packages: list[str], what: str) -> None:
    """Install missing packages on Debian as root; elsewhere name them in one sentence and stop."""
    if shutil.which("apt-get") and is_root():
        print(f"Installing {what}: {' '.join(packages)}", flush=True)
        if apt_install(packages) == 0:
            return
        sys.exit(f"{what} could not be installed; try: apt-get install {' '.join(packages)}")
    if shutil.which("apt-get"):
        sys.exit(f"{what} missing; install with: sudo apt-get install {' '.join(packages)}")
    sys.exit(f"{what} missing; install your system's equivalents of Debian's: {' '.join(packages)}")


def missing_libraries() -> list[str]:
    """List the Debian packages whose library this machine's loader does not find."""
    probe = "import ctypes, sys\nfor name in sys.argv[1:]:\n try: ctypes.CDLL(name)\n except OSError: print(name)"
    names = list(WINDOW_LIBRARIES.values())
    lost = subprocess.run(
        [sys.executable, "-c", probe, *names], capture_output=True, text=True, check=True
    ).stdout.split()
    return [package for package, library in WINDOW_LIBRARIES.items() if library in lost]


def ensure_system() -> None:
    """See that the window's system libraries are there (Linux)."""
    if sys.platform.startswith("linux") and (missing := missing_libraries()):
        need(missing, "The system libraries of the window are")


def has_pip_for_venv() -> bool:
    probe = "import ensurepip, venv"
    return subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False).returncode == 0


def ensure_environment(kind: str) -> None:
    """Make .venv with exactly the pinned packages of a lock file; do nothing when it already has them."""
    if sys.version_info < (3, 11):
        sys.exit(f"Synoptic needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    content = b"".join(path.read_bytes() for path in (LOCKS[kind], ROOT / "pyproject.toml"))
    wanted = hashlib.sha256(sys.version.encode() + str(ROOT).encode() + content).hexdigest()
    mark = ENV / f"synoptic-{kind}"
    if PYTHON.exists() and mark.is_file() and mark.read_text() == wanted:
        return
    if not has_pip_for_venv():
        need(["python3-venv"], "Python's venv module is")
    if not PYTHON.exists() or subprocess.call([str(PYTHON), "-c", "pass"]) != 0:
        shutil.rmtree(ENV, ignore_errors=True)
        print("Setting up .venv (once; a few minutes, about 500 MB)", flush=True)
        venv.create(ENV, with_pip=True, symlinks=os.name != "nt")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.check_call([*pip, "--require-hashes", "--requirement", str(LOCKS[kind])])
    subprocess.check_call([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    mark.write_text(wanted)


def has(tools: dict[str, str]) -> bool:
    """Say whether this is a Linux with all of some tools (Debian package -> program)."""
    return sys.platform.startswith("linux") and all(shutil.which(tool) for tool in tools.values())


def room_in_memory() -> dict[str, str]:
    """Return the setting by which the tests keep their throw-away folders in memory, where programs may run there.

    Each of their libraries is written through to the disk, many times: waiting for that takes a third of the time.
    """
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK) or os.statvfs(memory).f_flag & os.ST_NOEXEC:
        return {}
    return {"PYTEST_DEBUG_TEMPROOT": str(memory)} if shutil.disk_usage(memory).free > ROOM else {}


def has_display_tools() -> bool:
    """Say whether the tests in a real X window can run here."""
    return has(WINDOW_TEST_TOOLS)


def has_translation_pairs() -> bool:
    """Say whether the tests that translate offline can run here."""
    if not shutil.which("apertium"):
        return False
    pairs = subprocess.run(["apertium", "-l"], capture_output=True, text=True, check=False).stdout.split()
    return {"fra-cat", "cat-eng"} <= set(pairs)


def run(arguments: list[str]) -> int:
    ensure_system()
    ensure_environment("run")
    return subprocess.call([str(PYTHON), "-m", "reader", *arguments], cwd=ROOT)


def lint() -> int:
    ensure_environment("dev")
    checks = (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"])
    return max(subprocess.call([str(PYTHON), "-m", *check], cwd=ROOT) for check in checks)


def test(arguments: list[str]) -> int:
    ensure_system()
    if shutil.which("apt-get") and is_root() and not has_display_tools():
        need(list(WINDOW_TEST_TOOLS), "The tools of the window tests are")
    if shutil.which("apt-get") and is_root() and not has_translation_pairs():
        need(TRANSLATION_TEST_TOOLS, "The offline translation that tests need is")
    if shutil.which("apt-get") and is_root() and not has(PACKAGE_TEST_TOOLS):
        need(list(PACKAGE_TEST_TOOLS), "The tools of the tests of the packages are")
    failed = 0 if arguments else lint()
    ensure_environment("dev")
    left_out = []
    if not has(PACKAGE_TEST_TOOLS):
        left_out.append("not packaging")
        tools = " ".join(PACKAGE_TEST_TOOLS)
        print(f"The tests that freeze the program are left out: they need Linux with {tools}.", flush=True)
    if not has_display_tools():
        left_out.append("not window")
        tools = " ".join(WINDOW_TEST_TOOLS)
        print(f"The tests in a real X window are left out: they need Linux with {tools}.", flush=True)
    if not has_translation_pairs():
        left_out.append("not apertium")
        tools = " ".join(TRANSLATION_TEST_TOOLS)
        print(f"The tests that translate with Apertium are left out: they need Debian's {tools}.", flush=True)
    selection = ["-m", " and ".join(left_out)] if left_out else []
    environment = {**room_in_memory(), **os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return failed or subprocess.call([str(PYTHON), "-m", "pytest", *selection, *arguments], cwd=ROOT, env=environment)


def screenshots(arguments: list[str]) -> int:
    ensure_system()
    if not has_display_tools():
        need(list(WINDOW_TEST_TOOLS), "The tools that take screenshots are")
    ensure_environment("dev")
    pictures = ROOT / "docs" / "pictures"
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    named = {name for page in pages for name in re.findall(r"pictures/([\w-]+)\.png", page.read_text("utf-8"))}
    words = arguments or ["--to", str(pictures), "--only", *sorted(named)]  # those the manual shows
    status = subprocess.call([str(PYTHON), "packaging/screenshots.py", *words], cwd=ROOT)
    for picture in [] if arguments else sorted(pictures.glob("*.png")):  # a third of the size, to the same eye
        subprocess.check_call(["convert", str(picture), "-strip", "+dither", "-colors", "160", f"PNG8:{picture}"])
    return status


def package(arguments: list[str]) -> int:
    ensure_system()
    if shutil.which("dpkg-deb") and not has(PACKAGE_TOOLS):
        need(list(PACKAGE_TOOLS), "The tools that make and judge a Debian package are")
    ensure_environment("dev")
    return subprocess.call([str(PYTHON), "packaging/package.py", *arguments], cwd=ROOT)


def system() -> int:
    if not shutil.which("apt-get"):
        sys.exit("No apt-get here: install the equivalents of " + " ".join(WINDOW_LIBRARIES))
    return apt_install(
        ["python3-venv", *WINDOW_LIBRARIES, *WINDOW_TEST_TOOLS, *TRANSLATION_TEST_TOOLS, *PACKAGE_TEST_TOOLS]
    )


def lock() -> int:
    """Resolve for every system and Python from 3.11 on; the files carry versions and hashes, no index address."""
    ensure_environment("dev")
    subprocess.check_call([str(PYTHON), "-m", "pip", "install", "--quiet", "uv"])
    options = [
        "--quiet",
        "--universal",
        "--python-version",
        "3.11",
        "--generate-hashes",
        "--no-header",
        "--no-annotate",
    ]
    for kind, path in LOCKS.items():
        groups = [word for group in GROUPS[kind] for word in ("--group", group)]
        command = ["uv", "pip", "compile", *options, *groups, "pyproject.toml", "--upgrade", "--output-file", str(path)]
        subprocess.check_call([str(PYTHON), "-m", *command], cwd=ROOT)
    return 0


def main(argv: list[str]) -> int:
    what, rest = (argv[0] if argv else "run"), argv[1:]
    verbs = {"run": run, "test": test, "screenshots": screenshots, "package": package}
    plain = {"lint": lint, "system": system, "lock": lock}
    if what in verbs:
        return verbs[what](rest)
    if what in plain:
        return plain[what]()
    sys.exit(__doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
