#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages name what the programs take, nothing else, and can be set.

man_test.py FOLDER CLI [DESKTOP]: FOLDER has the pages as they are installed.
"""
import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def page(folder, name):
    """As a person reads it, without the marks of roff."""
    text = gzip.decompress((folder / f"{name}.1.gz").read_bytes()).decode()
    if shutil.which("groff"):
        done = subprocess.run(["groff", "-ww", "-man", "-Kutf8", "-Tutf8", "-z"], input=text, text=True,
                              capture_output=True, check=True)
        assert not done.stderr, f"{name}: {done.stderr}"
    title = text.splitlines()[0]
    assert title.startswith(".TH "), title
    return title, re.sub(r"\\f[BIRP]", "", text).replace("\\-", "-")


def told(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}).stdout


def compare(name, text, help_text, also):
    inside = set(OPTION.findall(text))
    asked = set(OPTION.findall(help_text))
    assert asked - inside == set(), f"{name}.1 does not name {sorted(asked - inside)}"
    invented = inside - asked - also
    assert invented == set(), f"{name}.1 names {sorted(invented)}, which {name} --help does not"


def main():
    folder, cli, *desktop = sys.argv[1:]
    folder = pathlib.Path(folder)
    help_text = told(cli, "--help")
    title, text = page(folder, "weightscape-cli")
    assert told(cli, "--version").split()[-1] in title, title
    compare("weightscape-cli", text, help_text, {"-h", "--help"})
    commands = re.findall(r"^weightscape-cli ([a-z]+)", help_text, re.MULTILINE)
    assert len(commands) > 8, commands
    for command in commands:
        assert f"\n.SS {command}" in text, f"weightscape-cli.1 does not name {command}"
    if desktop:
        title, text = page(folder, "weightscape")
        assert told(desktop[0], "--version").split()[-1] in title, title
        compare("weightscape", text, told(desktop[0], "--help"), set())
    print("the manual pages name what the programs take")


main()
