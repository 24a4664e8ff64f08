"""Draws the two icons of the Teams app: a speech bubble with a tick. Run it to make color.png and outline.png anew."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

Shape = Callable[[float, float], bool]
Pixel = tuple[int, int, int, int]
TEAL, WHITE, NOTHING = (15, 110, 117, 255), (255, 255, 255, 255), (255, 255, 255, 0)
FINE = 6  # each pixel is the mean of FINE x FINE points


def bubble(grow: float) -> Shape:
    """A rounded box with a tail at its lower left, in a square of 1 x 1; `grow` moves its edge outwards."""

    def inside(x: float, y: float) -> bool:
        left, right, top, bottom, corner = 0.14 - grow, 0.86 + grow, 0.16 - grow, 0.70 + grow, 0.14 + grow
        dx, dy = max(left + corner - x, x - right + corner, 0.0), max(top + corner - y, y - bottom + corner, 0.0)
        box = dx * dx + dy * dy <= corner * corner
        tail = bottom - 0.06 <= y <= 0.90 + grow and 0.25 - grow <= x <= 0.25 + grow + (0.90 + grow - y) * 0.9
        return box or tail

    return inside


def tick(thick: float) -> Shape:
    """A tick of two strokes."""
    strokes = (((0.33, 0.44), (0.45, 0.56)), ((0.45, 0.56), (0.68, 0.31)))

    def inside(x: float, y: float) -> bool:
        for (ax, ay), (bx, by) in strokes:
            dx, dy = bx - ax, by - ay
            along = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
            if (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2 <= thick * thick:
                return True
        return False

    return inside


def paint(size: int, color: Callable[[float, float], Pixel]) -> bytes:
    """A PNG of `size` x `size` pixels."""
    rows = bytearray()
    for row in range(size):
        rows.append(0)
        for column in range(size):
            spots = [
                color((column + (i + 0.5) / FINE) / size, (row + (j + 0.5) / FINE) / size)
                for i in range(FINE)
                for j in range(FINE)
            ]
            alpha = sum(s[3] for s in spots)
            shade = [round(sum(s[c] * s[3] for s in spots) / alpha) if alpha else 255 for c in range(3)]
            rows += bytes((*shade, round(alpha / len(spots))))
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )


def main() -> None:
    here = Path(__file__).parent
    whole, line, mark, thin = bubble(-0.06), (bubble(0.02), bubble(-0.07)), tick(0.045), tick(0.05)

    def full(x: float, y: float) -> Pixel:
        return WHITE if whole(x, y) and not mark(x, y) else TEAL

    def outline(x: float, y: float) -> Pixel:
        edge = line[0](x, y) and not line[1](x, y)
        return WHITE if edge or thin(x, y) else NOTHING

    (here / "color.png").write_bytes(paint(192, full))
    (here / "outline.png").write_bytes(paint(32, outline))


if __name__ == "__main__":
    main()
