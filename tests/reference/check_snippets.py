#!/usr/bin/env python3
"""Runs the Python of docs/python.md as it stands there: check_snippets.py CLI DOCS"""
import pathlib
import re
import subprocess
import sys
import tempfile


def main() -> None:
    cli, docs = sys.argv[1:3]
    text = (pathlib.Path(docs) / "python.md").read_text()
    snippets = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(snippets) == 2, len(snippets)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([cli, "run", "preset:ring", "--out", "ring", "--quiet"], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL)
        for snippet in snippets:
            done = subprocess.run([sys.executable, "-c", snippet], cwd=folder, capture_output=True,
                                  text=True, env={"MPLBACKEND": "Agg", "HOME": folder})
            assert done.returncode == 0, done.stderr
        picture = pathlib.Path(folder, "ring.png").read_bytes()
        assert picture.startswith(b"\x89PNG") and len(picture) > 10000
        assert "Weightscape session" in done.stdout
        for name in ("network/weights_in", "embedding/points", "scores", "training/random"):
            line = [one for one in done.stdout.splitlines() if one.startswith(name + " ")]
            assert line and len(line[0]) > len(name) + 10, name
    print("both snippets ran")


main()
