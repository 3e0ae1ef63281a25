"""`pip install synoptic-reader`: wheel and source archive, with everything the program looks for."""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from reader import __version__, paths

NAME = f"synoptic_reader-{__version__}"
LARGEST_WHEEL = 8_000_000  # bytes


def taken_along(root):
    """Return what the wheel must hold of the checkout, as (place in the wheel, bytes)."""
    folders = (paths.resources(), paths.seeds(), paths.manual())
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                yield f"reader/{path.relative_to(root).as_posix()}", path.read_bytes()
    for path in (root / "reader").rglob("*"):
        if path.suffix in (".py", ".sql"):
            yield path.relative_to(root).as_posix(), path.read_bytes()


def test_the_wheel_holds_the_program_its_resources_seeds_and_manual(built, root):
    wheel = built / f"{NAME}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    assert [name for name, data in taken_along(root) if inside.get(name) != data] == []
    assert "reader/resources/licences/LICENSE" in inside
    assert [name for name in inside if "test" in name.lower().split("/")] == []
    assert wheel.stat().st_size < LARGEST_WHEEL


def test_the_source_archive_makes_the_same_wheel(built, tmp_path):
    with tarfile.open(built / f"{NAME}.tar.gz") as archive:
        archive.extractall(tmp_path, filter="data")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "again")]
    subprocess.run(command, cwd=tmp_path / NAME, check=True)
    wheels = [built / f"{NAME}-py3-none-any.whl", tmp_path / "again" / f"{NAME}-py3-none-any.whl"]
    first, second = (sorted((i.filename, i.CRC) for i in zipfile.ZipFile(wheel).infolist()) for wheel in wheels)
    assert first == second


@pytest.fixture(scope="module")
def program(built, tmp_path_factory):
    """The wheel installed in a fresh environment; what it depends on is the same as here."""
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    bin = folder / ("Scripts" if os.name == "nt" else "bin")
    scheme = {"base": str(folder), "platbase": str(folder)}
    site = Path(sysconfig.get_path("purelib", scheme="venv", vars=scheme))
    (site / "here.pth").write_text(sysconfig.get_path("purelib"), "utf-8")  # a plain path: no .pth in there is followed
    install = [sys.executable, "-m", "pip", "--python", str(folder), "install", "--quiet", "--no-index", "--no-deps"]
    wheel = built / f"{NAME}-py3-none-any.whl"
    subprocess.run([*install, "--force-reinstall", "--ignore-installed", str(wheel)], check=True)
    return bin / "synoptic"


def say(program, *words, cwd):
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [program, *words], cwd=cwd, env=environment, capture_output=True, text=True, check=True, encoding="utf-8"
    ).stdout


def test_the_installed_program_is_not_the_checkout(program, root, tmp_path):
    python = program.with_name("python")
    code = "import reader, reader.paths as p; print(reader.__file__, p.resources(), p.seeds(), p.manual(), sep='\\n')"
    places = say(python, "-c", code, cwd=tmp_path).split("\n")[:-1]
    assert [place for place in places if not Path(place).exists() or Path(place).is_relative_to(root / "reader")] == []
    assert all(Path(place).is_relative_to(program.parents[1]) for place in places)
    assert say(program, "--version", cwd=tmp_path).split()[1] == __version__


@pytest.mark.slow
def test_the_installed_program_imports_its_samples(program, tmp_path):
    python = program.with_name("python")
    seeds = say(python, "-c", "import reader.paths as p; print(p.seeds())", cwd=tmp_path).strip()
    say(program, "--folder", str(tmp_path / "try"), "import", seeds, cwd=tmp_path)
    stories = json.loads(say(program, "--folder", str(tmp_path / "try"), "stories", "--json", cwd=tmp_path))
    assert sorted(len(story["versions"]) for story in stories) == [1, 3]
