#!/usr/bin/env python3
"""How do the icons of each system come out of resources/icons/app.svg? Qt draws them; no other program is needed.

icons.py FOLDER   writes app-SIZE.png for each size, app.ico (Windows) and app.icns (macOS)
"""

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)  # of the hicolor theme
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {  # Apple's names; a size stands twice: once for itself, once for half of it on a fine screen
    "icp4": 16,
    "icp5": 32,
    "icp6": 64,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic10": 1024,
    "ic11": 32,
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
}


def png(size: int) -> bytes:
    """Return the icon as PNG, drawn at that size, not scaled from another."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QIcon

    pixmap = QIcon(str(ROOT / "resources" / "icons" / "app.svg")).pixmap(size)
    if pixmap.isNull() or pixmap.width() != size:
        sys.exit(f"Qt did not draw the icon at {size} pixels")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon that holds PNGs, as Windows has read them since Vista."""
    head, body, offset = struct.pack("<HHH", 0, 1, len(pictures)), b"", 6 + 16 * len(pictures)
    for size, data in sorted(pictures.items()):
        side = size % 256  # 0 means 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset + len(body))
        body += data
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an Apple icon that holds PNGs."""
    body = b"".join(
        kind.encode() + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(folder: Path) -> None:
    """Write all icons into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication(["icons"])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(size) for size in sorted({*SIZES, *ICO_SIZES, *ICNS_KINDS.values()})}
    for size in SIZES:
        (folder / f"app-{size}.png").write_bytes(pictures[size])
    (folder / "app.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "app.icns").write_bytes(icns(pictures))
    del app


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
