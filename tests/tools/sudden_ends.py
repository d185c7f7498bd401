#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends the programs with SIGKILL at moments taken at random, and looks at what is left.

sudden_ends.py BIN VICTIM [COUNT [SEED]]

BIN holds weightscape-cli; VICTIM is the window that saves on its own every moment. COUNT ends (60)
are divided among run, sweep, evidence, export, page and, with a display, the window. After each end
every file is the old one or the new one, whole; those of others are untouched; the same command
goes through afterwards, makes the same bytes as one that was never ended, and leaves nothing else.
"""
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

BIN = pathlib.Path(sys.argv[1])
VICTIM = pathlib.Path(sys.argv[2])
COUNT = int(sys.argv[3]) if len(sys.argv) > 3 else 60
SEED = int(sys.argv[4]) if len(sys.argv) > 4 else 1
CLI = str(BIN / "weightscape-cli")
PART = re.compile(r"(^|/)\.weightscape\.part/|(^|/)\.[^/]+\.part-\d+$")
NOTE = b"of somebody else"


def files(place):
    """Bytes by name; a single file has none."""
    if place.is_file():
        return {"": place.read_bytes()}
    return {str(file.relative_to(place)): file.read_bytes()
            for file in sorted(place.rglob("*")) if file.is_file()}


def call(words):
    return subprocess.run([CLI, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True)


def succeed(words):
    done = call(words)
    if done.returncode != 0:
        sys.exit(f"sudden_ends: {' '.join(map(str, words))} ended with {done.returncode}:\n"
                 f"{done.stdout}")


def killed(words, seconds, environment=None):
    """Whether it was still running then."""
    process = subprocess.Popen(list(map(str, words)), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True, env=environment)
    try:
        process.wait(timeout=seconds)
        return False
    except subprocess.TimeoutExpired:
        # Its helpers, which read files, go with it.
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True


class Command:
    """One that writes to a place: its arguments before and after a change, and what they make."""

    def __init__(self, name, before, after, again, scratch):
        self.name, self.before, self.after, self.again = name, before, after, again
        suffix = ".html" if name == "page" else ""
        made = {}
        for which, words in (("old", before), ("new", after)):
            times = []
            for turn in range(2):
                place = scratch / f"{name}-{which}-{turn}{suffix}"
                start = time.monotonic()
                succeed([*words, "--out", place])
                times.append(time.monotonic() - start)
                made[which, turn] = files(place)
            if made[which, 0].keys() != made[which, 1].keys():
                sys.exit(f"sudden_ends: {name} writes other files each time")
        self.seconds = max(times)
        self.old, self.new = made["old", 0], made["new", 0]
        changing = [file for file in made["new", 0] if made["new", 0][file] != made["new", 1][file]]
        if changing:
            sys.exit(f"sudden_ends: {name} writes other bytes each time: {', '.join(changing)}")
        self.target = "target" + suffix

    def broken(self, place, over):
        """What is wrong after the end, or nothing. `over`: there was an earlier result."""
        there = files(place) if place.exists() else {}
        # What was collected and not yet put in place is hidden, and goes with the next run.
        there = {file: there[file] for file in there if not PART.search(file)}
        note = there.pop("notes.md", None)
        if over and not place.is_file() and note != NOTE:
            return "a file of somebody else is gone or changed"
        runs = self.name == "sweep"
        for file, content in there.items():
            if content in (self.new.get(file), self.old.get(file) if over else None):
                continue
            # While files are put in place the list names the old ones and the new ones; finished
            # runs of a sweep are in its tables before the others are.
            if file == "weightscape-files.txt":
                continue
            if runs and file in ("results.csv", "summary.csv", "sweep.json"):
                continue
            return f"{file} is neither the old nor the new one ({len(content)} bytes)"
        if over:
            missing = [file for file in self.old if file in self.new and file not in there]
            if missing:
                return f"gone: {', '.join(missing)}"
        elif there and not runs and there.keys() != self.new.keys():
            return f"half of it is there: {len(there)} of {len(self.new)} files"
        return None

    def end(self, chance, scratch):
        """One sudden end; returns whether it came before the command was done, and what is wrong."""
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir()
        place = scratch / self.target
        over = chance.random() < 0.5
        words = [*self.after, "--out", place]
        if over:
            succeed([*self.before, "--out", place])
            if place.is_dir():
                (place / "notes.md").write_bytes(NOTE)
            words.append("--force")
        in_time = killed([CLI, *words], chance.uniform(0.0, 1.05 * self.seconds))
        wrong = self.broken(place, over)
        if wrong:
            return in_time, wrong
        done = call([*self.after, "--out", place, self.again if place.exists() else "--force"])
        if done.returncode != 0 and in_time:
            # With --extend of a sweep that was ended over an older one.
            done = call([*self.after, "--out", place, "--force"])
        if done.returncode != 0:
            return in_time, f"afterwards: {done.stdout.strip()[-300:]}"
        now = files(place)
        now.pop("notes.md", None)
        if now != self.new:
            other = sorted(name for name in now.keys() | self.new.keys()
                           if now.get(name) != self.new.get(name))
            return in_time, f"afterwards these differ: {', '.join(other)}"
        left = sorted(file.name for file in scratch.iterdir() if file != place)
        return in_time, f"left behind: {', '.join(left)}" if left else None


READ = []  # works of ended windows that could be read


def window(chance, scratch):
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    home = {name: str(scratch) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    in_time = killed([VICTIM], chance.uniform(0.5, 6.0), {**os.environ, **home})
    kept = [file for file in scratch.rglob("*.wscape") if not file.name.startswith(".")]
    for number, file in enumerate(kept):
        done = call(["export", file, "--out", scratch / f"read-{number}"])
        if done.returncode != 0:
            return in_time, f"{file.name}: {done.stdout.strip()[-300:]}"
        READ.append(file.name)
    return in_time, None


def commands(scratch):
    quick = ["--set", "training.epochs=12", "--quiet"]
    ring, line = ["run", "preset:ring", *quick], ["run", "preset:line", *quick]
    succeed([*ring, "--out", scratch / "ring"])
    succeed([*line, "--out", scratch / "line"])
    few = ["--shuffles", "19", "--resamples", "8", "--quiet"]
    sweep = ["sweep", "preset:ring", *quick, "--seeds", "1..3"]
    of = {"run": ("run", ring, line, "--force"),
          "sweep": ("sweep", [*sweep, "--over", "objective.l2=0,0.01"],
                    [*sweep, "--over", "objective.l2=0.01,0.1"], "--extend"),
          "evidence": ("evidence", ["evidence", scratch / "line", *few],
                       ["evidence", scratch / "ring", *few], "--force"),
          "export": ("export", ["export", scratch / "line" / "session.wscape"],
                     ["export", scratch / "ring" / "session.wscape"], "--force"),
          "page": ("page", ["page", scratch / "line", "--no-evidence", "--quiet"],
                   ["page", scratch / "ring", "--no-evidence", "--quiet"], "--force")}
    return [Command(*words, scratch) for words in of.values()]


def main():
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        kinds = [(command.name, command.end) for command in commands(scratch)]
        if os.environ.get("DISPLAY"):
            kinds.append(("window", window))
        early, wrong = {}, []
        for number in range(COUNT):
            name, end = kinds[number % len(kinds)]
            in_time, problem = end(chance, scratch / "end")
            early[name] = early.get(name, 0) + in_time
            if problem:
                wrong.append(f"{name}, end {number + 1} of seed {SEED}: {problem}")
                print(wrong[-1], flush=True)
    parts = ", ".join(f"{name} {count}" for name, count in early.items())
    print(f"{COUNT} sudden ends, in the middle of it: {parts}; {len(READ)} works of windows read; "
          f"{len(wrong)} went wrong")
    sys.exit(1 if wrong else 0)


main()
