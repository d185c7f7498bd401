#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file of code says its licence in its first lines, and LICENSES holds the licences' texts.

spdx.py PROJECT [--write]

--write puts the line where it is missing. Pictures, tables and texts have no line of their own;
.reuse/dep5 speaks for them.
"""
import pathlib
import subprocess
import sys

TAG = "SPDX-" "License-Identifier: "
LICENCE = "GPL-3.0-or-later"
COMMENTS = {"//": (".cpp", ".h", ".c", ".cpp.in", ".h.in"),
            "#": (".py", ".pyi", ".sh", ".cmake", ".cmake.in", ".sbatch", ".desktop",
                  "CMakeLists.txt", "/dev", "/.ci/run", "/postinst", "/prerm", "/.clang-tidy", "/.clang-format")}


def mark(path):
    """What a comment of this file begins with; None where it has no line."""
    for comment, endings in COMMENTS.items():
        if str(path).endswith(endings):
            return comment
    return None


def files(project):
    listed = subprocess.run(["git", "-c", "safe.directory=*", "-C", str(project), "ls-files", "-z", "-co",
                             "--exclude-standard"], capture_output=True, check=True).stdout
    for name in sorted(filter(None, listed.decode().split("\0"))):
        if (project / name).is_file():
            yield project / name


def with_line(text, comment):
    lines = text.split("\n")
    at = 1 if lines[0].startswith("#!") else 0
    lines.insert(at, f"{comment} {TAG}{LICENCE}")
    return "\n".join(lines)


def main():
    project = pathlib.Path(sys.argv[1]).resolve()
    write = "--write" in sys.argv
    wrong = []
    for path in files(project):
        comment = mark(path)
        if comment is None:
            continue
        text = path.read_text()
        if f"{comment} {TAG}{LICENCE}" in text.split("\n", 3)[:3]:
            continue
        if write:
            path.write_text(with_line(text, comment))
        else:
            wrong.append(f"{path.relative_to(project)} does not say its licence; spdx.py . --write adds the line")
    licences = project / "LICENSES"
    if (licences / f"{LICENCE}.txt").read_bytes() != (project / "LICENSE").read_bytes():
        wrong.append("LICENSE and LICENSES differ")
    said = [line.split(": ", 1)[1] for line in (project / ".reuse/dep5").read_text().splitlines()
            if line.startswith("License: ")]
    there = {path.stem for path in licences.glob("*.txt")}
    if set(said) | {LICENCE} != there:
        wrong.append(f"LICENSES holds {sorted(there)}, .reuse/dep5 speaks of {sorted(set(said))}")
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    sys.exit(1 if wrong else 0)


main()
