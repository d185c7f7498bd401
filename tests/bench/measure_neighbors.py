#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""For how many neighbours k worlds of every size are recovered: what the default k rests on.

usage: measure_neighbors.py PATH_TO_weightscape-cli [seeds, like 1,2,3,4,5]
Trains each world once a seed; prints at how many seeds the same weights are recovered with each k.
"""
import json
import subprocess
import sys
import tempfile


def group(axes, neurons, **more):
    return {"axes": axes, "neurons_per_axis": neurons, **more}


def worlds():
    ring, line = ["circular"], ["bounded"]
    for n in [12, 16, 20, 24, 30, 37, 48, 60, 80, 100, 150, 200, 400]:
        yield f"ring of {n}", [group(ring, n)], 20
        yield f"line of {n}", [group(line, n)], 20
    for n in [5, 6, 8, 10, 12, 16]:
        for name, axes in [("sheet", line + line), ("torus", ring + ring), ("cylinder", ring + line)]:
            yield f"{name} of {n} × {n}", [group(axes, n, tuning_width=0.15)], 60
    for n in [60, 100, 200, 300, 400]:
        yield f"sphere of {n}", [group(["direction"], n, concentration=10)], 60
    for n in [12, 16, 20, 24, 30, 40, 60, 100, 150]:
        yield f"ring of {n} + line of {n}", [group(ring, n), group(line, n)], 40
        yield f"two rings of {n}", [group(ring, n), group(ring, n)], 40
    for n, m in [(8, 20), (10, 40), (14, 60)]:
        cylinder = group(ring + line, n, tuning_width=0.15)
        yield f"cylinder of {n} × {n} + line of {m}", [cylinder, group(line, m)], 60


def main():
    cli = sys.argv[1]
    seeds = [int(seed) for seed in (sys.argv[2] if len(sys.argv) > 2 else "1,2,3,4,5").split(",")]
    for name, groups, hidden in worlds():
        recovered = {}
        for seed in seeds:
            with tempfile.TemporaryDirectory() as folder:
                with open(folder + "/world.json", "w", encoding="utf-8") as file:
                    json.dump({"schema": 1, "seed": seed, "data": {"groups": groups},
                               "network": {"hidden": hidden}}, file)
                out = folder + "/out"
                subprocess.run([cli, "run", folder + "/world.json", "--out", out, "--quiet"],
                               check=True, capture_output=True)
                with open(out + "/scores.json", encoding="utf-8") as file:
                    recovery = json.load(file)["recovery"]
                for at in recovery["over_neighbors"]:
                    if at["recovered"]:
                        recovered[at["neighbors"]] = recovered.get(at["neighbors"], 0) + 1
        print(f"{name:40s}" + " ".join(f"k={k}:{count}" for k, count in sorted(recovered.items())),
              flush=True)


if __name__ == "__main__":
    main()
