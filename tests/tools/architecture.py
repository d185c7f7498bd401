#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws which folders include which, as a Mermaid graph in docs/dev/architecture.md.

architecture.py PROJECT [--check]

--check ends with 1 where the page is out of date. Arrows that others imply are left out.
"""
import pathlib
import re
import sys

BEGIN, END = "<!-- made by tests/tools/architecture.py -->\n", "<!-- end -->\n"
INCLUDE = re.compile(r'^#include "((?:core|ui|app|packaging)/[^"]+)"', re.M)


def folder(path):
    """core/data for core/data/spaces/circle.cpp, ui/views for each view."""
    return "/".join(path.split("/")[:2])


def arrows(project):
    found = set()
    for top in ("core", "ui", "app", "packaging"):
        for file in sorted((project / top).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            here = folder(str(file.relative_to(project)))
            for name in INCLUDE.findall(file.read_text()):
                if folder(name) != here:
                    found.add((here, folder(name)))
    return found


def reduced(graph):
    """Without arrows that follow from two or more others."""
    after = {}
    for a, b in graph:
        after.setdefault(a, set()).add(b)

    def reaches(a, b, without):
        seen, todo = set(), [c for c in after.get(a, ()) if (a, c) != without]
        while todo:
            at = todo.pop()
            if at == b:
                return True
            if at not in seen:
                seen.add(at)
                todo += after.get(at, ())
        return False

    return {(a, b) for a, b in graph if not reaches(a, b, (a, b))}


def mermaid(graph):
    lines = ["```mermaid", "graph TD"]
    for top in ("app", "packaging", "ui", "core"):
        names = sorted({name for arrow in graph for name in arrow if name.startswith(top + "/")})
        lines.append(f"  subgraph {top}")
        lines += [f"    {name.replace('/', '_')}[{name.split('/')[1]}]" for name in names]
        lines.append("  end")
    lines += [f"  {a.replace('/', '_')} --> {b.replace('/', '_')}" for a, b in sorted(graph)]
    return "\n".join(lines + ["```"]) + "\n"


def main():
    project = pathlib.Path(sys.argv[1])
    page = project / "docs/dev/architecture.md"
    text = page.read_text()
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    made = text[:start] + mermaid(reduced(arrows(project))) + text[end:]
    if "--check" not in sys.argv:
        page.write_text(made)
    elif made != text:
        sys.exit(f"{page}: is out of date; run tests/tools/architecture.py .")


main()
