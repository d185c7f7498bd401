#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that stand in the unnamed namespaces of two files of one room.

unnamed_names.py PROJECT

Files of a room (core/data, ui/views) are compiled together (cmake/unity.cmake), where such names would meet. Ends with
1 when there are any.
"""
import pathlib
import re
import sys

DECLARATION = re.compile(
    r"^(?:\[\[[\w:]+\]\] )?(?:template <[^>]*>\s*)?"
    r"(?:(?:struct|class|enum class|enum) (?P<type>\w+)(?: final)?(?: :| \{|;)"
    r"|(?:inline |static |constexpr |const )*[\w:<>,*&\[\] ]+?[ *&](?P<name>\w+)(?P<rest>\(| =|\{|;|\[))")


def unnamed(text):
    """The lines of unnamed namespaces."""
    inside = False
    for line in text.split("\n"):
        if line.startswith("namespace {"):
            inside = True
        elif line.startswith("}  // namespace") and line.strip() == "}  // namespace":
            inside = False
        elif inside:
            yield line


def declared(text):
    lines = list(unnamed(text))
    for i, line in enumerate(lines):
        if not line or line[0] in " }/#":
            continue
        joined = " ".join(part.strip() for part in lines[i:i + 6])
        found = DECLARATION.match(joined)
        if not found or joined.startswith("namespace "):
            continue
        name = found.group("type") or found.group("name")
        # Functions meet where their parameters are the same.
        key = name
        if found.group("rest") == "(":
            arguments = joined[found.end():].split(")")[0]
            kinds = [re.sub(r"\s*\w+$", "", one.split(" =")[0]).strip() for one in arguments.split(",")]
            key = name + "(" + ",".join(kinds) + ")"
        yield key


def main():
    project = pathlib.Path(sys.argv[1])
    groups = {}
    for top in ("core", "ui", "packaging"):
        for file in sorted((project / top).rglob("*.cpp")):
            room = "/".join(file.relative_to(project).parts[:2])
            groups.setdefault(room, []).append(file)
    bad = 0
    for files in groups.values():
        seen = {}
        for file in files:
            for key in set(declared(file.read_text())):
                if key in seen and seen[key] != file:
                    print(f"{file.relative_to(project)}: {key} is in {seen[key].name} too")
                    bad += 1
                seen[key] = file
    sys.exit(1 if bad else 0)


main()
