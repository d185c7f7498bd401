#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the table of scores into docs/formats.md, from the manual page that the program prints.

score_docs.py CLI PROJECT [--check]
"""
import pathlib
import re
import subprocess
import sys

BEGIN = "<!-- made by tests/tools/score_docs.py -->\n"
END = "<!-- end -->"


def plain(text):
    return re.sub(r"\\(f[BIR]|&)", "", text).replace("\\-", "-").replace("\\e", "\\").replace("|", "\\|")


def main():
    page = subprocess.run([sys.argv[1], "man"], check=True, stdout=subprocess.PIPE, text=True).stdout
    scores = page.split(".SH SCORES\n")[1].split("\n.SH ")[0].split(".TP\n")[1:]
    rows = ["| score | good | what it is |", "|---|---|---|"]
    for score in scores:
        name, text = score.rstrip("\n").split("\n", 1)
        match = re.fullmatch(r"(\S+)(?: \(good (.+)\))?", plain(name))
        rows.append(f"| `{match[1]}` | {match[2] or ''} | {plain(text)} |")
    file = pathlib.Path(sys.argv[2]) / "docs/formats.md"
    text = file.read_text()
    before, rest = text.split(BEGIN)
    after = rest.split(END, 1)[1]
    made = before + BEGIN + "\n".join(rows) + "\n" + END + after
    if made == text:
        return
    if "--check" in sys.argv:
        sys.exit(f"{file}: is out of date; run tests/tools/score_docs.py {sys.argv[1]} .")
    file.write_text(made)


main()
