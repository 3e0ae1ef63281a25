"""How does the frozen folder become a Debian package and a tarball? With nothing but tar, dpkg-deb and binutils."""

import gzip
import os
import re
import shutil
import subprocess
import tarfile
from email.utils import formatdate
from pathlib import Path

HERE = Path(__file__).resolve().parent
ID = "io.github.synopticreader.Synoptic"
MAINTAINER = "The Synoptic contributors <synopticreader@users.noreply.github.com>"

# library that the frozen folder asks the system for -> Debian's package, with its name before and after the t64 change
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6 (>= 11)",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
GLIBC = {"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"} | {f"lib{n}.so.{v}" for n, v in
         (("c", 6), ("m", 6), ("dl", 2), ("pthread", 0), ("rt", 1), ("util", 1), ("resolv", 2))}  # fmt: skip
OPTIONAL = {"libqgtk3.so", "libcupsprintersupport.so"}  # take part where GTK runs the desktop, where CUPS prints

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Synoptic
Upstream-Contact: {maintainer}
Source: https://github.com/synopticreader/synoptic
Comment: This package holds, unchanged, the parts named below, as their makers publish them.
 How to exchange Qt is told in the program under Help, About Synoptic.
 .
{parts}

Files: *
Copyright: 2026 The Synoptic contributors
License: Apache-2.0

Files: usr/lib/synoptic/_internal/PySide6/* usr/lib/synoptic/_internal/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3

License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.

License: LGPL-3
 On Debian systems the full text is in /usr/share/common-licenses/LGPL-3.
"""
CONTROL = """\
Package: synoptic
Version: {version}
Section: text
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Maintainer: {maintainer}
Homepage: https://github.com/synopticreader/synoptic
Depends: {depends}
Recommends: libcups2, fonts-noto-core, fonts-noto-cjk, xdg-utils, xdg-desktop-portal
Description: read versions of one news story side by side
 Synoptic is a research reader. Import articles in any language: it finds out
 which tell one story, lines up their passages in columns, and keeps your
 highlights and notes with every version. Notes leave as Markdown.
 .
 It works without a network; everything stays in one file on your machine.
"""


class Unresolved(Exception):
    """The frozen folder needs a library that no package of the table brings."""


def elf_files(folder: Path) -> list[Path]:
    """Return the programs and shared libraries of a folder."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def depends(folder: Path) -> list[str]:
    """Return what the package must depend on, found in the programs themselves. Raises Unresolved."""
    inside = {path.name for path in folder.rglob("*")}
    needed: dict[str, str] = {}
    glibc = (2, 0)
    for path in elf_files(folder):
        if path.name in OPTIONAL:
            continue
        told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
        for library in re.findall(r"NEEDED\s+(\S+)", told):
            if library not in inside and library not in GLIBC:
                needed[library] = path.name
        for major, minor in re.findall(r"\bGLIBC_(\d+)\.(\d+)", told):
            glibc = max(glibc, (int(major), int(minor)))
    unknown = {library: user for library, user in needed.items() if library not in PACKAGES}
    if unknown:
        raise Unresolved(f"no package is named for {unknown}")
    return [f"libc6 (>= {glibc[0]}.{glibc[1]})", *sorted({PACKAGES[library] for library in needed})]


def strip(folder: Path) -> None:
    """Take out of Python's own libraries what only their builder needs: symbols, and where he had his libraries.

    Those of wheels stay as they are: some of them break.
    """
    internal = folder / "_internal"
    for path in [*internal.glob("libpython3*.so*"), *internal.glob("python3.*/lib-dynload/*.so")]:
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
        subprocess.run(["patchelf", "--remove-rpath", str(path)], check=True)


def share(target: Path, root: Path, icons: Path) -> None:
    """Lay out usr/share: menu entry, media types, AppStream, icons."""
    places = {
        f"{ID}.desktop": f"applications/{ID}.desktop",
        f"{ID}.metainfo.xml": f"metainfo/{ID}.metainfo.xml",
        f"{ID}-mime.xml": f"mime/packages/{ID}.xml",
    }
    for source, place in places.items():
        put(HERE / source, target / place)
    put(root / "resources" / "icons" / "app.svg", target / f"icons/hicolor/scalable/apps/{ID}.svg")
    for png in icons.glob("app-*.png"):
        size = png.stem.removeprefix("app-")
        put(png, target / f"icons/hicolor/{size}x{size}/apps/{ID}.png")
        if int(size) in (48, 64, 128, 256):
            put(png, target / f"icons/hicolor/{size}x{size}/mimetypes/application-x-synoptic-library.png")


def put(source: Path, target: Path) -> None:
    """Copy a file, making its folders."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def zip_text(text: str, target: Path) -> None:
    """Write a text compressed, the same bytes each time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def build(frozen: Path, root: Path, icons: Path, version: str, parts: str, out: Path) -> Path:
    """Make the .deb; return where it is."""
    stage = out / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(frozen, stage / "usr/lib/synoptic", symlinks=True)
    (stage / "usr/bin").mkdir(parents=True)
    (stage / "usr/bin/synoptic").symlink_to("../lib/synoptic/synoptic")
    share(stage / "usr/share", root, icons)
    documents = stage / "usr/share/doc/synoptic"
    zip_text((HERE / "synoptic.1").read_text("utf-8"), stage / "usr/share/man/man1/synoptic.1.gz")
    date = formatdate(int(os.environ.get("SOURCE_DATE_EPOCH", (root / "CHANGELOG.md").stat().st_mtime)))
    change = f"synoptic ({version}) unstable; urgency=medium\n\n  * See CHANGELOG.md in the source.\n\n"
    zip_text(f"{change} -- {MAINTAINER}  {date}\n", documents / "changelog.gz")
    lines = "\n".join(f" {line}" for line in parts.splitlines())
    (documents / "copyright").write_text(COPYRIGHT.format(maintainer=MAINTAINER, parts=lines), "utf-8")
    put(HERE / "lintian-overrides", stage / "usr/share/lintian/overrides/synoptic")
    for path in [stage, *stage.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == stage / "usr/lib/synoptic/synoptic" else 0o644)
    size = sum(path.lstat().st_size for path in stage.rglob("*") if path.is_file()) // 1024
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    control = CONTROL.format(
        version=version,
        architecture=architecture.strip(),
        size=size,
        maintainer=MAINTAINER,
        depends=", ".join(depends(frozen)),
    )
    (stage / "DEBIAN").mkdir(mode=0o755)
    (stage / "DEBIAN/control").write_text(control, "utf-8")
    sums = subprocess.run(
        "find usr -type f -print0 | sort -z | xargs -0 md5sum", shell=True, cwd=stage, capture_output=True
    )
    (stage / "DEBIAN/md5sums").write_bytes(sums.stdout)
    target = out / f"synoptic_{version}_{architecture.strip()}.deb"
    subprocess.run(["dpkg-deb", "-Zxz", "-z3", "--root-owner-group", "--build", str(stage), str(target)], check=True)
    shutil.rmtree(stage)
    return target


def tarball(frozen: Path, root: Path, icons: Path, version: str, out: Path) -> Path:
    """Make the .tar.xz for every other Linux; return where it is."""
    name = f"synoptic-{version}-linux-{os.uname().machine}"
    stage = out / name
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(frozen, stage / "synoptic", symlinks=True)
    share(stage / "share", root, icons)
    shutil.copy(HERE / "install.sh", stage)
    put(root / "LICENSE", stage / "LICENSE")
    target = out / f"{name}.tar.xz"

    def owned(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        return entry

    with tarfile.open(target, "w:xz", preset=3) as archive:
        archive.add(stage, arcname=name, filter=owned)
    shutil.rmtree(stage)
    return target
