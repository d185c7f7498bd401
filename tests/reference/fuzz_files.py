#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages sound files of every kind at random and reads them: each has to be read or refused with a
sentence, soon and within the memory that it may take.

fuzz_files.py READ_WEIGHTS [RUNS [SEED]]

RUNS of each kind (40); --seed as printed repeats a run.
"""
import gzip
import io
import json
import pathlib
import random
import resource
import struct
import subprocess
import sys
import tempfile

import h5py
import numpy as np
import scipy.io
import scipy.sparse

PROGRAM = sys.argv[1]
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 40
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 1
SECONDS = 20
# What would be the words of other libraries, or of a program that broke down.
FOREIGN = ("terminate called", "what():", "std::", "HDF5-DIAG", "libzip", "zip_", "pugi", "inflate(",
           "Segmentation", "basic_string", "vector::", "bad_alloc")


def sound(folder):
    """A file of each kind, as bytes, by name."""
    matrix = np.random.default_rng(5).normal(size=(6, 8))
    files = {}

    def saved(name, write):
        write(folder / name)
        files[name] = (folder / name).read_bytes()

    saved("a.npy", lambda file: np.save(file, matrix))
    saved("a.npz", lambda file: np.savez_compressed(file, W=matrix))
    saved("b.npz", lambda file: np.savez(file, W=matrix, V=matrix))
    saved("a.mat", lambda file: scipy.io.savemat(file, {"W": matrix}, do_compression=True))
    saved("b.mat", lambda file: scipy.io.savemat(file, {"W": scipy.sparse.csc_matrix(matrix > 1)}))

    def hdf5(file):
        with h5py.File(file, "w") as stored:
            stored.create_dataset("g/W", data=matrix, chunks=(2, 3), compression="gzip")

    saved("a.h5", hdf5)

    def group(file):
        few = scipy.sparse.csr_matrix(matrix * (matrix > 0.5))
        with h5py.File(file, "w") as stored:
            stored["X/data"] = few.data
            stored["X/indices"] = few.indices
            stored["X/indptr"] = few.indptr
            stored["X"].attrs["encoding-type"] = "csr_matrix"
            stored["X"].attrs["shape"] = np.array(few.shape)

    saved("a.h5ad", group)
    files["c.csv"] = ("time,cell_1,cell_2,cell_3,cell_4,cell_5,heading,speed,#\n\n" + "\n".join(
        f"{0.1 * i:.1f}," + ",".join(f"{v:.4f}" for v in row)
        for i, row in enumerate(matrix)) + "\n").encode()
    header = json.dumps({"W": {"dtype": "F64", "shape": [6, 8],
                               "data_offsets": [0, matrix.nbytes]}}).encode()
    files["a.safetensors"] = struct.pack("<Q", len(header)) + header + matrix.tobytes()
    rows = "\n".join(",".join(f"{v:.4f}" for v in row) for row in matrix)
    files["a.csv"] = (",".join("abcdefgh") + "\n" + rows + "\n").encode()
    files["b.csv"] = ("id;" + ";".join("abcdefgh") + "\n" + "\n".join(
        f"{7 + i};" + ";".join(f"{v:.3f}".replace(".", ",") for v in row)
        for i, row in enumerate(matrix)) + "\n").encode()
    files["a.csv.gz"] = gzip.compress(files["a.csv"])
    files["a.edges.csv"] = b"pre_root_id,post_root_id,syn_count\n" + b"".join(
        b"%d,%d,%d\n" % (9000 + i, 9000 + 3 * i % 7, i) for i in range(9))
    files["b.txt"] = b"".join(b"n%d n%d {'weight': %d}\n" % (i, 3 * i % 7, i) for i in range(9))
    market = io.BytesIO()
    scipy.io.mmwrite(market, scipy.sparse.coo_matrix(np.where(matrix > 0.5, matrix, 0)))
    files["a.mtx"] = market.getvalue()
    files["a.graphml"] = (
        b'<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
        b'<key id="w" for="edge" attr.name="weight" attr.type="double"/>'
        b'<graph edgedefault="directed"><node id="a"/><node id="b"/>'
        b'<edge source="a" target="b"><data key="w">2</data></edge></graph></graphml>')
    return files


def damaged(whole, luck):
    """One to four changes: bytes turned, left out, doubled, put in, or the end cut off."""
    bytes_ = bytearray(whole)
    for _ in range(luck.randint(1, 4)):
        at = luck.randrange(len(bytes_)) if bytes_ else 0
        kind = luck.randrange(6)
        if kind == 0 and bytes_:
            bytes_[at] ^= 1 << luck.randrange(8)
        elif kind == 1 and bytes_:
            bytes_[at] = luck.choice((0, 0x7F, 0x80, 0xFF, luck.randrange(256)))
        elif kind == 2:
            del bytes_[at:at + luck.randint(1, 16)]
        elif kind == 3:
            bytes_[at:at] = bytes_[at:at + luck.randint(1, 64)]
        elif kind == 4:
            bytes_[at:at] = luck.choice((b"\0" * 8, b"99999999999", b"-1", b"\n", b",", b"\xff" * 4))
        elif luck.random() < 0.5:
            del bytes_[at:]
    return bytes(bytes_)


def limits():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main():
    faults = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for kind, whole in sound(folder).items():
            for run in range(RUNS):
                luck = random.Random(f"{SEED}/{kind}/{run}")
                file = folder / f"damaged-{kind}"
                file.write_bytes(damaged(whole, luck))
                try:
                    done = subprocess.run([PROGRAM, file], capture_output=True, timeout=SECONDS,
                                          preexec_fn=limits)
                    said = done.stdout.decode(errors="replace") + done.stderr.decode(errors="replace")
                    good = done.returncode == 0 or (done.returncode == 2 and said.strip())
                    why = f"ended with {done.returncode}: {said.strip()[:300]}"
                    if any(word in said for word in FOREIGN):
                        good = False
                except subprocess.TimeoutExpired:
                    good, why = False, f"took more than {SECONDS} s"
                if not good:
                    faults += 1
                    kept = pathlib.Path.cwd() / f"fuzz-{SEED}-{run}-{kind}"
                    kept.write_bytes(file.read_bytes())
                    print(f"{kind}, run {run} of seed {SEED}: {why}; kept as {kept}")
    print(f"{faults} faults")
    return bool(faults)


sys.exit(main())
