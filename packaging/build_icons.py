"""The program's icon in the forms that each system wants, drawn from the one SVG."""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from pathlib import Path

from dev_environment import ROOT

DRAWING = ROOT / "resources" / "icons" / "kpdesk.svg"
LINUX_SIZES = (32, 48, 64, 128, 256)
_WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
_MAC_KINDS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}


def png(size: int) -> bytes:
    """The icon as a square PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF  # noqa: PLC0415 - only a build draws
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(DRAWING.read_bytes())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt takes a text
    return bytes(written.data())


def write_ico(file: Path) -> None:
    """Write the icon of Windows."""
    file.write_bytes(ico({size: png(size) for size in _WINDOWS_SIZES}))


def write_icns(file: Path) -> None:
    """Write the icon of macOS."""
    file.write_bytes(icns({kind: png(size) for kind, size in _MAC_KINDS.items()}))


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """An ICO file of PNG pictures by size."""
    head, place = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        edge = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures.values())


def icns(pictures: Mapping[str, bytes]) -> bytes:
    """An ICNS file of PNG pictures by kind."""
    body = b"".join(
        kind.encode("ascii") + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body
