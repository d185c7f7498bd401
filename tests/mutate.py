#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants faults in core, one at a time, and counts what the tests of their rooms notice.

mutate.py PROJECT BUILD [--short] [PATTERN]

Faults stand in tests/mutants/mutants.txt. They are planted in a copy of the committed tree below
BUILD; the work tree is left alone. --short takes every tenth; PATTERN those whose line holds it.
Ends with 1 when fewer than 95 % are noticed, or one cannot be planted.
"""
import pathlib
import re
import shutil
import subprocess
import sys

LINE = re.compile(r"^(\S+): (.+) -> (.+) \[(.+)\]$")
GOAL = 0.95


def read(file):
    faults = []
    for line in file.read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        match = LINE.match(line)
        if not match:
            sys.exit(f"mutate: cannot read '{line}'")
        faults.append((match[1], match[2], match[3], match[4].split(), line))
    return faults


def build(tree, tests):
    targets = [test.replace("/", "_") for test in tests]
    return subprocess.run(["ninja", "-C", "build", *targets], cwd=tree, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)


def run(tree, test):
    """Whether the test passes; one that hangs has noticed too."""
    try:
        return subprocess.run([tree / "build/tests" / test.replace("/", "_")], cwd=tree,
                              env={"OPENBLAS_NUM_THREADS": "1", "PATH": "/usr/bin:/bin"},
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              timeout=600).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def main():
    words = [word for word in sys.argv[1:] if word != "--short"]
    project, folder = pathlib.Path(words[0]), pathlib.Path(words[1])
    pattern = words[2] if len(words) > 2 else ""
    faults = [fault for fault in read(project / "tests/mutants/mutants.txt") if pattern in fault[4]]
    if "--short" in sys.argv:
        faults = faults[::10]
    tree = folder / "tree"
    if tree.exists():
        shutil.rmtree(tree)
    tree.mkdir(parents=True)
    archive = subprocess.run(["git", "-C", project, "archive", "HEAD"], check=True,
                             stdout=subprocess.PIPE).stdout
    subprocess.run(["tar", "-x", "-C", tree], input=archive, check=True)
    subprocess.run(["cmake", "-G", "Ninja", "-S", ".", "-B", "build", "-DCMAKE_BUILD_TYPE=Release",
                    "-DWEIGHTSCAPE_DESKTOP=OFF"], cwd=tree, check=True, stdout=subprocess.DEVNULL)
    tests = sorted({test for fault in faults for test in fault[3]})
    built = build(tree, tests)
    if built.returncode != 0:
        sys.exit(built.stdout[-3000:])
    failing = [test for test in tests if not run(tree, test)]
    if failing:
        sys.exit(f"mutate: without a fault these fail: {', '.join(failing)}")
    unnoticed, unplanted = [], []
    for number, (name, old, new, rooms, line) in enumerate(faults, 1):
        file = tree / name
        text = file.read_text()
        if text.count(old) != 1:
            unplanted.append(f"{line}  (stands there {text.count(old)} times)")
            continue
        file.write_text(text.replace(old, new))
        built = build(tree, rooms)
        if built.returncode != 0:
            unplanted.append(f"{line}  (does not compile)")
        elif all(run(tree, test) for test in rooms):
            unnoticed.append(line)
        file.write_text(text)
        print(f"{number} of {len(faults)}: {'' if line not in unnoticed else 'NOT '}noticed: {name}",
              flush=True)
    planted = len(faults) - len(unplanted)
    noticed = planted - len(unnoticed)
    for line in unplanted:
        print(f"not planted: {line}")
    for line in unnoticed:
        print(f"not noticed: {line}")
    print(f"{noticed} of {planted} planted faults were noticed")
    sys.exit(1 if unplanted or noticed < GOAL * planted else 0)


main()
