#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the Python of docs/python.md as it stands there: check_snippets.py CLI DOCS [MODULE]

MODULE is the folder of the module; without it only what needs none is run.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

WITHOUT = "## Without the module\n"


def snippets(text):
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


def run(program, folder, module):
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False,
                          env={**os.environ, "MPLBACKEND": "Agg", "HOME": folder, "PYTHONPATH": module})
    assert done.returncode == 0, done.stderr
    return done.stdout


def check_module(text, folder, module):
    """One after the other, as a reader types them."""
    blocks = snippets(text)
    assert len(blocks) == 8, len(blocks)
    told = run("\n".join(blocks), folder, module)
    lines = told.splitlines()
    assert lines[0] == "ring recovered", told
    assert any(line.startswith("ring recovered - ") for line in lines), told
    assert "arranged like a ring" in told, told
    assert "objective.l2: -1 is not allowed" in lines[-1] and lines[-1].endswith(" bad_input"), told
    assert pathlib.Path(folder, "my-ring/weights_in.npy").exists()
    assert pathlib.Path(folder, "my-sweep/results.csv").exists()


def check_files(text, folder, cli):
    blocks = snippets(text)
    assert len(blocks) == 2, len(blocks)
    subprocess.run([cli, "run", "preset:ring", "--out", "ring", "--quiet"], cwd=folder, check=True,
                   stdout=subprocess.DEVNULL)
    told = [run(block, folder, "") for block in blocks][-1]
    picture = pathlib.Path(folder, "ring.png").read_bytes()
    assert picture.startswith(b"\x89PNG") and len(picture) > 10000
    assert "Weightscape session" in told
    for name in ("network/weights_in", "embedding/points", "scores", "training/random"):
        line = [one for one in told.splitlines() if one.startswith(name + " ")]
        assert line and len(line[0]) > len(name) + 10, name


def main() -> None:
    cli, docs, *module = sys.argv[1:]
    with_module, without = (pathlib.Path(docs) / "python.md").read_text().split(WITHOUT)
    with tempfile.TemporaryDirectory() as folder:
        check_files(without, folder, cli)
        if module:
            check_module(with_module, folder, module[0])
    print("all snippets ran" if module else "the snippets ran that need no module")


main()
