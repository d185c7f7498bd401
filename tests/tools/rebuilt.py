#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many files are compiled anew when a header is touched.

rebuilt.py PROJECT [HEADER…]

Without a header: the twenty that cost the most. Tests are not counted.
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^#include "((?:core|ui|app)/[^"]+)"', re.M)


def main():
    project = pathlib.Path(sys.argv[1])
    includes = {}
    for top in ("core", "ui", "app"):
        for file in (project / top).rglob("*"):
            if file.suffix in (".h", ".cpp"):
                name = str(file.relative_to(project))
                includes[name] = INCLUDE.findall(file.read_text())

    def reached(name):
        seen, todo = set(), [name]
        while todo:
            for other in includes.get(todo.pop(), ()):
                if other not in seen:
                    seen.add(other)
                    todo.append(other)
        return seen

    units = [name for name in includes if name.endswith(".cpp")]
    counts = {}
    for unit in units:
        for header in reached(unit):
            counts[header] = counts.get(header, 0) + 1
    wanted = sys.argv[2:] or sorted(counts, key=counts.get, reverse=True)[:20]
    for header in wanted:
        print(f"{counts.get(header, 0):4} of {len(units)}  {header}")


main()
