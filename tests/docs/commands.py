#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the pages is run, or known to be run by a test that is named here.

commands.py PROJECT CLI [DESKTOP]

Blocks that are indented in English pages: the programs' own lines are run one after the other, page by page, in a folder
with small files of the names that they read. ./dev's are compared with ./dev help. Commands inside sentences, in every
language, name commands and options that there are. docs/bring-your-own.md and docs/python.md have tests of
their own (reference/bring_your_own, reference/snippets).
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PROJECT, CLI, *DESKTOP = sys.argv[1:]
PROJECT = pathlib.Path(PROJECT).resolve()
# What cannot be run here, by its beginning, and the test or script that runs it.
ELSEWHERE = {
    "sbatch --array=": "tests/cluster/slurm_test.sh",
    "SHARDS=8 sbatch --array=": "tests/cluster/slurm_test.sh",
    "sudo apt install ./python3-weightscape_": "tests/packaging/deb_test.sh",
    "PYTHONPATH=build/release/python python3": "tests/CMakeLists.txt",
    "git tag -a": "tests/packaging/version_test.sh",
}


def pages():
    return [page for page in [*PROJECT.glob("*.md"), *PROJECT.glob("docs/**/*.md"), *PROJECT.glob("packaging/**/*.md")]
            if "CHANGELOG" not in page.name]


def english(page):
    return not re.search(r"\.(de|zh_CN)\.md$", page.name)


def commands(page):
    """Lines of indented blocks, without remarks; lines that end with \\ go on."""
    text = re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)
    blocks = re.findall(r"(?:\A|\n)[ \t]*\n((?:    [^\n]*\n)+)", text)
    for block in blocks:
        if "→" in block:  # a picture in words
            continue
        lines = re.sub(r"\\\n\s*", "", re.sub(r"^    ", "", block, flags=re.MULTILINE)).splitlines()
        yield from filter(None, (re.sub(r"(^|\s)# .*$", "", line).strip() for line in lines))


class Scratch:
    """A folder with the programs, and what the pages' lines read."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        (self.folder / "bin").mkdir()
        for program in (CLI, *DESKTOP):
            (self.folder / "bin" / pathlib.Path(program).name).symlink_to(pathlib.Path(program).resolve())
        edges = ["source,target,weight"]
        for i in range(60):
            edges += [f"n{i},n{(i + step) % 60},{6 - abs(step)}" for step in (-2, -1, 1, 2)]
        (self.folder / "connectome.edges.csv").write_text("\n".join(edges) + "\n")

    def run(self, line):
        done = subprocess.run(["bash", "-c", line], cwd=self.folder, capture_output=True, text=True, timeout=600,
                              env={**os.environ, "PATH": f"{self.folder}/bin:{os.environ['PATH']}"}, check=False)
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"


def check_dev(line, usage):
    """./dev COMMAND --options, as its help has them."""
    _, command, *words = line.split()
    entries = re.split(r"\n(?=\./dev )", usage)
    mine = "\n".join(one for one in entries if re.match(rf"\./dev {re.escape(command)}(\s|$)", one))
    assert mine, f"{line}: ./dev help knows no {command}"
    for word in words:
        if word.startswith("--"):
            assert word in mine, f"{line}: ./dev help knows no {word} of {command}"


def check_known(line, usage):
    """Whether something else than a run here holds it."""
    if line.startswith("./dev "):
        check_dev(line, usage)
        return True
    if line.startswith("cmake "):
        presets = (PROJECT / "CMakePresets.json").read_text()
        name = line.split()[-1].removeprefix("build/")
        assert f'"{name}"' in presets, f"{line}: no preset {name}"
        return True
    script = re.search(r"(?:^|\s)(tests/\S+\.(?:py|sh))", line)
    if script:
        assert os.access(PROJECT / script.group(1), os.X_OK), f"{line}: {script.group(1)} cannot be run"
        return True
    for begin, where in ELSEWHERE.items():
        if line.startswith(begin):
            assert (PROJECT / where).exists(), where
            return True
    return False


def run_page(page, usage):
    ran = 0
    with tempfile.TemporaryDirectory() as folder:
        scratch = Scratch(folder)
        for line in commands(page):
            if check_known(line, usage):
                continue
            if line.startswith("weightscape ") and not DESKTOP:
                continue
            if line.startswith("weightscape-cli merge results/shard-*") and not (scratch.folder / "results").exists():
                continue  # of job arrays
            if line.startswith("parallel ") and shutil.which("parallel") is None:
                print("GNU parallel is missing; ./dev deps installs it")
                continue
            assert re.match(r"(weightscape|weightscape-cli|parallel) ", line), f"{page}: what runs '{line}'?"
            scratch.run(line)
            ran += 1
    return ran


def check_sentences(page, help_text):
    """Commands within sentences."""
    options_of = {one.split(" ", 2)[1]: set(re.findall(r"--[a-z-]+", one))
                  for one in re.split(r"\n(?=weightscape-cli )", help_text) if one.startswith("weightscape-cli ")}
    found = 0
    for span in re.findall(r"`(weightscape-cli[^`]*)`", re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)):
        words = span.split()
        if len(words) < 2 or words[1].startswith("-"):
            continue
        found += 1
        name = words[1]
        assert name in options_of, f"{page}: `{span}`: there is no command {name}"
        unknown = set(re.findall(r"(?<!\S)--[a-z-]+", span)) - options_of[name]
        assert not unknown, f"{page}: `{span}`: {name} has no {unknown}"
    return found


def main():
    usage = subprocess.run([PROJECT / "dev", "help"], capture_output=True, text=True, check=True).stdout
    help_text = subprocess.run([CLI, "help"], capture_output=True, text=True, check=True).stdout
    ran = sum(run_page(page, usage) for page in pages() if english(page))
    found = sum(check_sentences(page, help_text) for page in pages())
    assert ran >= (8 if DESKTOP else 7) and found >= 15, (ran, found)
    print(f"{ran} lines ran, {found} commands in sentences are right")


main()
