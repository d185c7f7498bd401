# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the module share: the command line to compare with, and folders that go again."""
import filecmp
import os
import pathlib
import subprocess
import tempfile
import unittest

CLI = os.environ["WEIGHTSCAPE_CLI"]


def cli(*words, folder, threads=None):
    """Its standard output. With `threads` it may use so many cores."""
    only = ["taskset", "-c", ",".join(map(str, sorted(os.sched_getaffinity(0))[:threads]))] if threads else []
    done = subprocess.run([*only, CLI, *words], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def differing(one, other):
    """Names of files below two folders that are not the same bytes in both; never empty folders."""
    names = {str(file.relative_to(root)) for root in (one, other) for file in pathlib.Path(root).rglob("*")
             if file.is_file()}
    assert names, f"{one} holds nothing"
    return sorted(name for name in names
                  if not (pathlib.Path(one, name).is_file() and pathlib.Path(other, name).is_file()
                          and filecmp.cmp(pathlib.Path(one, name), pathlib.Path(other, name), shallow=False)))


class InFolder(unittest.TestCase):
    """Each test has a folder of its own, in which it runs."""

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.addCleanup(os.chdir, os.getcwd())
        self.folder = pathlib.Path(temporary.name)
        os.chdir(self.folder)
