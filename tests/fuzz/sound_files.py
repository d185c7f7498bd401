#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound files as other libraries write them, for tests/fuzz to damage.

sound_files.py FOLDER: writes FOLDER/TARGET/NAME, TARGET as ./dev fuzz takes it.
"""
import gzip
import io
import pathlib
import sys

import h5py
import numpy as np
import scipy.io
import scipy.sparse


def packed(matrix, few):
    files = {}

    def saved(name, write):
        stream = io.BytesIO()
        write(stream)
        files[name] = stream.getvalue()

    saved("a.npz", lambda file: np.savez_compressed(file, W=matrix))
    saved("b.npz", lambda file: np.savez(file, W=matrix, V=matrix, names=np.array(["a", "b"])))
    for form in ("csr", "csc", "coo"):
        saved(f"{form}.npz",
              lambda file: scipy.sparse.save_npz(file, few.asformat(form), compressed=form != "coo"))
    files["a.csv.gz"] = gzip.compress(b"a,b,c\n1,2,3\n4,5,6\n7,8,10\n", mtime=0)
    files["a.npy.gz"] = gzip.compress(np.lib.format.magic(1, 0) + b"nothing", mtime=0)
    return files


def hdf5(folder, matrix, few):
    names = iter(range(1000))

    def written(fill):
        file = folder / f"{next(names)}.h5"
        with h5py.File(file, "w") as stored:
            fill(stored)

    written(lambda stored: stored.create_dataset("g/W", data=matrix, chunks=(2, 3),
                                                 compression="gzip"))

    def group(stored):
        stored["X/data"] = few.data
        stored["X/indices"] = few.indices
        stored["X/indptr"] = few.indptr
        stored["X"].attrs["encoding-type"] = "csr_matrix"
        stored["X"].attrs["shape"] = np.array(few.shape)

    written(group)
    written(lambda stored: stored.create_dataset("truth", data=matrix > 0))

    def links(stored):
        stored["a/W"] = matrix.astype(">f4")
        stored["b"] = h5py.SoftLink("/a/W")
        stored["c"] = h5py.ExternalLink("other.h5", "/W")

    written(links)

    def spikes(stored):
        stored["units/spike_times"] = np.linspace(0.0, 4.0, 9)
        stored["units/spike_times_index"] = np.array([4, 9])
        stored["units/id"] = np.array([1, 2])

    written(spikes)

    def matlab(stored):
        stored["W"] = matrix
        stored["W"].attrs["MATLAB_class"] = np.bytes_("double")
        stored["name"] = np.array([[72, 105]], dtype=np.uint16)
        stored["name"].attrs["MATLAB_class"] = np.bytes_("char")

    written(matlab)
    scipy.io.savemat(folder / "a.mat", {"W": matrix}, do_compression=True)
    scipy.io.savemat(folder / "b.mat", {"W": few.tocsc(), "name": "text", "s": {"x": matrix}})
    scipy.io.savemat(folder / "c.mat", {"W": matrix > 0, "V": (10 * matrix).astype(np.int16)})


def main():
    root = pathlib.Path(sys.argv[1])
    matrix = np.random.default_rng(5).normal(size=(6, 8))
    few = scipy.sparse.csr_matrix(matrix * (matrix > 0.5))
    for target in ("packed", "hdf5", "market"):
        (root / target).mkdir(parents=True, exist_ok=True)
    for name, whole in packed(matrix, few).items():
        (root / "packed" / name).write_bytes(whole)
    hdf5(root / "hdf5", matrix, few)
    with open(root / "market" / "a.mtx", "wb") as file:
        scipy.io.mmwrite(file, few.tocoo())


main()
