#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the PNG pictures of one folder that the docs show into small WebP ones in another.

shrink_pictures.py FROM TO DOCS
"""
import pathlib
import sys

from PIL import Image


def main() -> None:
    source, target, docs = (pathlib.Path(word) for word in sys.argv[1:4])
    target.mkdir(parents=True, exist_ok=True)
    pages = "".join(page.read_text() for page in docs.glob("*.md"))
    total = 0
    for picture in sorted(source.glob("*.png")):
        small = target / (picture.stem + ".webp")
        if small.name not in pages:
            continue
        Image.open(picture).convert("RGB").save(small, quality=72, method=6)
        total += small.stat().st_size
    print(f"{target}: {total / 1e6:.1f} MB")


main()
