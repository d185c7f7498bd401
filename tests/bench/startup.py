#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the desktop program from its start: first painted window, "ring recovered".

Usage: startup.py PATH_TO_WEIGHTSCAPE [REPETITIONS]

Needs a display; tests/with_display.sh brings one. Prints medians in seconds.
"""

import statistics
import subprocess
import sys
import time


def measure(program):
    """Seconds from the start of the process to each line that it prints."""
    begin = time.monotonic()
    process = subprocess.Popen([program, "--start", "--milestones", "preset:ring"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    seen = {}
    for line in process.stdout:
        seen.setdefault(line.strip(), time.monotonic() - begin)
        if line.strip() == "ring recovered":
            break
    process.terminate()
    process.wait()
    return seen


def main():
    repetitions = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    runs = [measure(sys.argv[1]) for _ in range(repetitions)]
    for milestone in ("painted", "ring recovered"):
        times = [run[milestone] for run in runs]
        print(f"{milestone:16} median {statistics.median(times):.2f} s, "
              f"from {min(times):.2f} to {max(times):.2f} s in {repetitions} starts")


main()
