#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs docs/bring-your-own.md line by line on small files in the form of those that it speaks of.

check_bring_your_own.py CLI DESKTOP DOC

A block of sh must end well and print what the lines behind it that begin with > say. Blocks of
Python run where PyTorch is installed, those of MATLAB in Octave.
"""
import gzip
import importlib.util
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

import h5py
import numpy as np

CLI, DESKTOP, DOC = sys.argv[1:4]
RANDOM = np.random.default_rng(5)
NEURONS = 40


def ring(samples):
    """Responses of a ring's neurons to a heading that goes round, samples x neurons."""
    heading = np.cumsum(RANDOM.normal(scale=0.15, size=samples))
    preferred = 2 * np.pi * np.arange(NEURONS) / NEURONS
    return np.exp(2 * (np.cos(heading[:, None] - preferred) - 1))


def pack(path, text):
    with gzip.open(path, "wt") as file:
        file.write(text)


def flywire(folder):
    ids = [720575940600000001 + 13 * i for i in range(NEURONS)]
    edges = ["pre_root_id,post_root_id,neuropil,syn_count,nt_type"]
    for i in range(NEURONS):
        for step in (-2, -1, 1, 2):
            j = (i + step) % NEURONS
            for neuropil in ("EB", "PB"):
                edges.append(f"{ids[i]},{ids[j]},{neuropil},{12 // abs(step)},ACH")
    pack(folder / "connections.csv.gz", "\n".join(edges) + "\n")
    labels = ["root_id,flow,super_class,side"]
    labels += [f"{one},intrinsic,{'central' if i % 2 else 'optic'},left" for i, one in enumerate(ids)]
    pack(folder / "classification.csv.gz", "\n".join(labels) + "\n")


def neuprint(folder):
    edges = ["bodyId_pre,bodyId_post,roi,weight"]
    for i in range(NEURONS):
        for step in (-1, 1, 2):
            edges.append(f"{5813000 + i},{5813000 + (i + step) % NEURONS},EB,{7 - abs(step)}")
    (folder / "conn.csv").write_text("\n".join(edges) + "\n")
    rows = ["bodyId,instance,type"]
    rows += [f"{5813000 + i},EPG(PB08)_{i},{'EPG' if i < 20 else 'PEN'}" for i in range(NEURONS)]
    (folder / "neurons.csv").write_text("\n".join(rows) + "\n")


def nwb(folder):
    activity = ring(600)
    with h5py.File(folder / "session.nwb", "w") as file:
        file.attrs["nwb_version"] = "2.6.0"
        series = file.create_group("processing/ophys/Fluorescence/RoiResponseSeries")
        series["data"] = activity.astype("f4")
        series["timestamps"] = np.arange(len(activity)) / 30
        trains = [np.sort(np.nonzero(RANDOM.random(600) < 0.5 * rate)[0] / 20 + 0.01)
                  for rate in activity.T]
        units = file.create_group("units")
        units["spike_times"] = np.concatenate(trains)
        units["spike_times_index"] = np.cumsum([len(train) for train in trains]).astype("u4")
        units["id"] = np.arange(len(trains))
        units.attrs["colnames"] = ["spike_times"]


def recordings(folder):
    np.save(folder / "F.npy", (100 * (1 + ring(800))).T.astype("f4"))
    names = [f"cell{i}" for i in range(NEURONS)]
    table = ["time," + ",".join(names)]
    for i, row in enumerate(ring(800)):
        table.append(f"{i / 30:.4f}," + ",".join(f"{value:.5f}" for value in row))
    (folder / "traces.csv").write_text("\n".join(table) + "\n")
    rows = [f"{name},{i / NEURONS}" for i, name in enumerate(names)]
    RANDOM.shuffle(rows)
    (folder / "headings.csv").write_text("cell,heading\n" + "\n".join(rows) + "\n")
    np.save(folder / "headings.npy", np.arange(NEURONS)[:, None] / NEURONS)


def weights(folder):
    angle = 2 * np.pi * np.arange(NEURONS) / NEURONS
    matrix = np.array([np.cos(angle), np.sin(angle), 0.2 * np.cos(2 * angle)])
    matrix = np.vstack([matrix, 0.2 * np.sin(2 * angle)]).astype("f4")
    np.save(folder / "W.npy", matrix)
    head = json.dumps({"encoder.weight": {"dtype": "F32", "shape": list(matrix.shape),
                                          "data_offsets": [0, matrix.nbytes]}}).encode()
    head += b" " * (-len(head) % 8)
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(head)) + head + matrix.tobytes())
    sheet = [";".join([""] + [f"n{i}" for i in range(12)])]
    for i in range(12):
        near = [str(5 - abs(d)) if (d := (j - i + 6) % 12 - 6) and abs(d) < 3 else ""
                for j in range(12)]
        sheet.append(";".join([f"n{i}"] + near))
    (folder / "sheet.csv").write_text("\n".join(sheet) + "\n")
    rows = [" ".join(f'"{90 + j}"' for j in range(NEURONS))]
    rows += [f'"u{i}" ' + " ".join(f"{value:.6f}" for value in row) for i, row in enumerate(matrix)]
    (folder / "w.txt").write_text("\n".join(rows) + "\n")
    return matrix


def blocks(text):
    """Language, lines, and what they have to print."""
    found = re.finditer(r"```(\w+)\n(.*?)```\n((?:> [^\n]*\n)*)", text, re.DOTALL)
    for one in found:
        says = [line[2:].strip() for line in one.group(3).splitlines()]
        yield one.group(1), one.group(2), says


def shell(folder, lines, says):
    out = ""
    for line in lines.strip().splitlines():
        done = subprocess.run(["bash", "-c", line], cwd=folder, capture_output=True, text=True,
                              env={**os.environ, "PATH": f"{folder}/bin:{os.environ['PATH']}"},
                              timeout=300)
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        out += done.stdout + done.stderr
    for one in says:
        assert one in out, f"no '{one}' in what\n{lines}prints:\n{out}"


def pytorch(folder, lines, matrix):
    """False where what the lines import is not installed."""
    needed = ["torch"] + (["safetensors"] if "safetensors" in lines else [])
    if any(importlib.util.find_spec(one) is None for one in needed):
        return False
    before = "import torch; model = torch.nn.Module(); model.encoder = torch.nn.Linear(40, 4)\n"
    before += f"torch.save({{'encoder.weight': torch.tensor({matrix.tolist()})}}, 'model.pt')\n"
    subprocess.run([sys.executable, "-c", before + lines], cwd=folder, check=True)
    if "W.npy" in lines:
        assert np.abs(np.load(folder / "W.npy") - matrix).max() < 1e-6
    return True


def main():
    counts = {}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "bin").mkdir()
        for program in (CLI, DESKTOP):
            (folder / "bin" / pathlib.Path(program).name).symlink_to(pathlib.Path(program).resolve())
        flywire(folder)
        neuprint(folder)
        nwb(folder)
        recordings(folder)
        matrix = weights(folder)
        for language, lines, says in blocks(pathlib.Path(DOC).read_text()):
            if language == "sh":
                shell(folder, lines, says)
            elif language == "matlab":
                assert shutil.which("octave-cli"), "Octave is one of the tests' packages"
                rows = ";".join(",".join(repr(float(v)) for v in row) for row in matrix)
                subprocess.run(["octave-cli", "--quiet", "--norc", "--eval", f"W=[{rows}];{lines}"],
                               cwd=folder, check=True, capture_output=True)
            elif language == "python" and not pytorch(folder, lines, matrix):
                language = "python, not run"
            counts[language] = counts.get(language, 0) + 1
        for folder_of_figures in ("flywire-figures", "neuprint-figures", "suite2p-figures"):
            assert (folder / folder_of_figures / "wiring.png").stat().st_size > 5000
        scores = json.loads((folder / "headings" / "scores.json").read_text())
        assert scores["verdict"], scores
    assert counts["sh"] >= 13 and counts["matlab"] == 1, counts
    print("ran", counts)


main()
