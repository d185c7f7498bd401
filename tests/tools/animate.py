#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the frames closing-*.png of a folder together as one animated picture of at most 2 MB.

animate.py FROM TO.webp
"""
import pathlib
import sys

from PIL import Image

SIZE = (960, 600)
MOST_BYTES = 2_000_000
FIRST, EACH, LAST = 1200, 90, 3500  # milliseconds


def main() -> None:
    source, target = (pathlib.Path(word) for word in sys.argv[1:])
    frames = [Image.open(path).convert("RGB").resize(SIZE, Image.LANCZOS)
              for path in sorted(source.glob("closing-*.png"))]
    assert len(frames) > 10, f"{len(frames)} frames in {source}"
    times = [FIRST] + [EACH] * (len(frames) - 2) + [LAST]
    frames[0].save(target, save_all=True, append_images=frames[1:], duration=times, loop=0, quality=70, method=6,
                   minimize_size=True)
    size = target.stat().st_size
    assert size <= MOST_BYTES, f"{target} has {size} bytes, more than {MOST_BYTES}"
    print(f"{target}: {len(frames)} frames, {size / 1e6:.2f} MB")


main()
