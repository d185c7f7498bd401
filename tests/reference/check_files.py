#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes matrices with NumPy, SciPy and h5py in the forms that people have, and reads them back.

check_files.py READ_WEIGHTS
"""
import gzip
import io
import json
import pathlib
import struct
import subprocess
import sys
import tempfile
import zipfile

import h5py
import numpy as np
import scipy.io
import scipy.sparse

PROGRAM = sys.argv[1]
FAULTS = []


def read(file, *words):
    """The numbers, or the sentence of the refusal."""
    done = subprocess.run([PROGRAM, str(file), *words], capture_output=True, text=True, timeout=60)
    if done.returncode == 2:
        return done.stdout.strip()
    if done.returncode != 0:
        return f"ended with {done.returncode}: {done.stderr}"
    lines = done.stdout.splitlines()
    return np.array([[float(cell) for cell in line.split("\t")] for line in lines[2:]])


def equal(what, got, expected):
    good = not isinstance(got, str) and got.shape == expected.shape and (got == expected).all()
    if not good:
        FAULTS.append(f"{what}: {got if isinstance(got, str) else got.shape}")


def refused(what, got, *words):
    if not isinstance(got, str) or any(word not in got for word in words):
        FAULTS.append(f"{what}: {got}")


def arrays(folder, matrix):
    for kind in ("f8", "f4", "f2", ">f8", ">f4", "i8", "i4", ">i2", "i1", "u1", "?"):
        values = (10 * matrix).astype(kind)
        np.save(folder / "a.npy", values)
        equal(f"npy {kind}", read(folder / "a.npy"), values.astype(float))
        np.savez(folder / "a.npz", W=values, b=values[0])
        equal(f"npz {kind}", read(folder / "a.npz", "W"), values.astype(float))
        np.savez_compressed(folder / "c.npz", W=values)
        equal(f"npz, packed, {kind}", read(folder / "c.npz"), values.astype(float))
    np.save(folder / "fortran.npy", np.asfortranarray(matrix))
    equal("npy, Fortran", read(folder / "fortran.npy"), matrix)
    for version in ((1, 0), (2, 0), (3, 0)):
        with open(folder / "v.npy", "wb") as file:
            np.lib.format.write_array(file, matrix, version=version)
        equal(f"npy {version}", read(folder / "v.npy"), matrix)
    with gzip.open(folder / "a.npy.gz", "wb") as file:
        np.save(file, matrix)
    equal("npy, gzip", read(folder / "a.npy.gz"), matrix)
    np.savez(folder / "several.npz", first=matrix, second=matrix.T)
    refused("npz with two", read(folder / "several.npz"), "first or second")
    refused("npz without that", read(folder / "several.npz", "third"), "third", "first or second")
    np.savez(folder / "objects.npz", W=np.array([{}, None], dtype=object))
    refused("npz of objects", read(folder / "objects.npz"), "Python objects", "never read")
    whole = (folder / "a.npz").read_bytes()
    for end in (10, 60, len(whole) // 2, len(whole) - 5):
        (folder / "cut.npz").write_bytes(whole[:end])
        refused(f"npz cut at {end}", read(folder / "cut.npz", "W"), "cut.npz")
    zeros = io.BytesIO()
    np.save(zeros, np.zeros((4000, 40000), dtype="u1"))
    with zipfile.ZipFile(folder / "bomb.npz", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("W.npy", zeros.getvalue() + bytes(10 ** 6))
    refused("npz that unpacks to much", read(folder / "bomb.npz", "W"), "bomb.npz")


def matlab(folder, matrix):
    for packed in (False, True):
        scipy.io.savemat(folder / "a.mat", {"W": matrix, "name": "text"}, do_compression=packed)
        equal(f"mat, packed {packed}", read(folder / "a.mat"), matrix)
        for kind in ("f4", "i4", "u1", "i2", "?"):
            values = (10 * matrix).astype(kind)
            scipy.io.savemat(folder / "k.mat", {"W": values}, do_compression=packed)
            equal(f"mat {kind}", read(folder / "k.mat"), values.astype(float))
        sparse = scipy.sparse.csc_matrix(np.where(np.abs(matrix) > 1, matrix, 0))
        scipy.io.savemat(folder / "s.mat", {"W": sparse}, do_compression=packed)
        equal("mat, sparse", read(folder / "s.mat"), sparse.toarray())
    scipy.io.savemat(folder / "two.mat", {"A": matrix, "B": matrix.T})
    refused("mat with two", read(folder / "two.mat"), "A or B")
    equal("mat, named", read(folder / "two.mat", "B"), matrix.T)
    cells = np.empty(2, dtype=object)
    cells[:] = [matrix, "x"]
    scipy.io.savemat(folder / "cells.mat", {"W": cells})
    refused("mat of cells", read(folder / "cells.mat"), "no matrix")
    refused("mat of cells, named", read(folder / "cells.mat", "W"), "cell array")
    scipy.io.savemat(folder / "complex.mat", {"W": matrix + 1j})
    refused("mat, complex", read(folder / "complex.mat", "W"), "complex")
    whole = (folder / "two.mat").read_bytes()
    for end in (20, 130, 200, len(whole) - 40):
        (folder / "cut.mat").write_bytes(whole[:end])
        refused(f"mat cut at {end}", read(folder / "cut.mat", "B"), "cut.mat")


def said_sizes(folder, matrix):
    """Sizes that a file of so few bytes cannot have."""
    rows = 160  # where the first size stands in a file without compression
    for name, stored, word in (("full", matrix, "cannot hold"),
                               ("sparse", scipy.sparse.csc_matrix(matrix), "sparse matrix of")):
        scipy.io.savemat(folder / "said.mat", {"W": stored})
        whole = bytearray((folder / "said.mat").read_bytes())
        whole[rows:rows + 4] = (1 << 24).to_bytes(4, "little")
        (folder / "said.mat").write_bytes(whole)
        refused(f"mat, said sizes, {name}", read(folder / "said.mat"), word, "damaged")


def encrypted(folder, matrix):
    """An archive whose members say that they are encrypted, as `zip -e` writes them."""
    np.savez(folder / "e.npz", W=matrix)
    packed = bytearray((folder / "e.npz").read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = packed.find(mark)
        while at >= 0:
            packed[at + flags] |= 1
            at = packed.find(mark, at + 4)
    (folder / "e.npz").write_bytes(bytes(packed))
    refused("encrypted zip", read(folder / "e.npz"), "encrypted")


def octave(folder, matrix):
    """What Octave saves, of numbers whose digits it writes out."""
    rows = ";".join(",".join(repr(float(value)) for value in row) for row in matrix)
    saves = {"-v6": "v6.mat", "-v7": "v7.mat", "-hdf5": "o.h5", "-text": "o.txt", "-v4": "v4.mat"}
    commands = [f"W=[{rows}];", "S=sparse(W.*(W>0));", "B=W(:,1)';"]
    commands += [f'save("{how}","{folder / name}","W");' for how, name in saves.items()]
    commands.append(f'save("-v7","{folder / "s.mat"}","S");')
    commands.append(f'save("-hdf5","{folder / "sparse.h5"}","S");')
    commands.append(f'save("-v7","{folder / "two.mat"}","W","B");')
    commands.append(f'save("-hdf5","{folder / "two.h5"}","W","B");')
    commands.append(f'dlmwrite("{folder / "o.tsv"}",W,"delimiter","\t","precision",17);')
    commands.append(f'csvwrite("{folder / "o.csv"}",W,"precision",17);')
    subprocess.run(["octave-cli", "--quiet", "--norc", "--eval", "".join(commands)], check=True,
                   capture_output=True, timeout=120)
    for name in ("v6.mat", "v7.mat", "o.h5", "o.txt", "o.tsv", "o.csv"):
        equal(f"Octave, {name}", read(folder / name), matrix)
    equal("Octave, sparse", read(folder / "s.mat"), matrix * (matrix > 0))
    refused("Octave, sparse in HDF5", read(folder / "sparse.h5"), "sparse matrix of Octave", "full")
    equal("Octave, one of two", read(folder / "two.mat"), matrix)
    equal("Octave, one of two in HDF5", read(folder / "two.h5", "W/value"), matrix)
    refused("Octave, version 4", read(folder / "v4.mat"), "version 4", "-v7")


def hdf5(folder, matrix):
    with h5py.File(folder / "measured.nwb", "w") as file:
        counts = np.round(100 * matrix).astype("i2")
        file["acquisition/ts/data"] = counts
        file["acquisition/ts/data"].attrs["conversion"] = 0.5
        file["acquisition/ts/data"].attrs["offset"] = 3.0
    equal("NWB, conversion and offset", read(folder / "measured.nwb"), counts * 0.5 + 3.0)
    with h5py.File(folder / "own.h5", "w") as file:
        file["W"] = matrix
        file["W"].attrs["offset"] = 3.0
    equal("an offset of one's own", read(folder / "own.h5"), matrix)
    with h5py.File(folder / "cf.nc", "w") as file:
        file["W"] = counts
        file["W"].attrs["scale_factor"] = 0.5
        file["W"].attrs["add_offset"] = 1.0
    equal("netCDF, scale and offset", read(folder / "cf.nc"), counts * 0.5 + 1.0)
    with h5py.File(folder / "missing.nc", "w") as file:
        file["W"] = counts
        file["W"].attrs["_FillValue"] = counts[1, 2]
    many = int((counts == counts[1, 2]).sum())
    refused("netCDF, missing values", read(folder / "missing.nc"), f"{many} of {counts.size} values")
    with h5py.File(folder / "unsigned.nc", "w") as file:
        file["W"] = counts
        file["W"].attrs["_Unsigned"] = np.bytes_("true")
    equal("netCDF, unsigned", read(folder / "unsigned.nc"), counts.astype("u2").astype(float))
    with h5py.File(folder / "channels.nwb", "w") as file:
        file["acquisition/ts/data"] = counts
        file["acquisition/ts/data"].attrs["conversion"] = 0.5
        file["acquisition/ts/channel_conversion"] = 1.0 + np.arange(counts.shape[1])
    equal("NWB, channels", read(folder / "channels.nwb", "acquisition/ts/data"),
          counts * 0.5 * (1.0 + np.arange(counts.shape[1])))
    for name in ("a.h5", "a.nwb", "a.keras", "noending"):
        with h5py.File(folder / name, "w") as file:
            file["g/W"] = matrix
        equal(f"hdf5 {name}", read(folder / name), matrix)
    with h5py.File(folder / "v73.mat", "w", userblock_size=512) as file:
        file["W"] = matrix.T
        file["W"].attrs["MATLAB_class"] = np.bytes_("double")
    equal("mat 7.3", read(folder / "v73.mat"), matrix)
    sparse_groups(folder, matrix)
    with h5py.File(folder / "chunks.h5", "w") as file:
        file.create_dataset("W", data=matrix.astype(">f4"), chunks=(2, 3), compression="gzip")
    equal("hdf5, chunks", read(folder / "chunks.h5"), matrix.astype("f4").astype(float))


def sparse_groups(folder, matrix):
    """Sparse matrices as groups: MATLAB's of version 7.3, AnnData's."""
    few = np.where(np.abs(matrix) > 1, matrix, 0)
    few[:, -1] = 0  # the sizes are not those of the entries alone

    def write(file, parts, attributes):
        with h5py.File(file, "w") as stored:
            group = stored.create_group("W")
            for name, values in parts.items():
                group[name] = values
            for name, value in attributes.items():
                group.attrs[name] = value

    columns = scipy.sparse.csc_matrix(few)
    whole = {"data": columns.data, "ir": columns.indices.astype("u8"),
             "jc": columns.indptr.astype("u8")}
    of_matlab = {"MATLAB_sparse": np.uint64(few.shape[0]), "MATLAB_class": np.bytes_("double")}
    write(folder / "s73.mat", whole, of_matlab)
    equal("mat 7.3, sparse", read(folder / "s73.mat"), few)
    for form in ("csr", "csc"):
        stored = columns.asformat(form)
        parts = {"data": stored.data, "indices": stored.indices, "indptr": stored.indptr}
        write(folder / f"{form}.h5ad", parts,
              {"encoding-type": f"{form}_matrix", "shape": np.array(few.shape)})
        equal(f"AnnData, {form}", read(folder / f"{form}.h5ad"), few)
        equal("AnnData, by name", read(folder / f"{form}.h5ad", "W"), few)
        write(folder / "old.h5ad", parts,
              {"h5sparse_format": np.bytes_(form), "h5sparse_shape": np.array(few.shape)})
        equal(f"AnnData, older, {form}", read(folder / "old.h5ad"), few)
    write(folder / "zero.mat", {"jc": np.zeros(4, "u8")}, {"MATLAB_sparse": np.uint64(3)})
    equal("mat 7.3, all zero", read(folder / "zero.mat"), np.zeros((3, 3)))
    write(folder / "none.mat", {"jc": np.zeros(0, "u8")}, {"MATLAB_sparse": np.uint64(0)})
    refused("mat 7.3, nothing at all", read(folder / "none.mat"), "damaged")
    with h5py.File(folder / "names.h5", "w") as file:
        for part in ("indices", "indptr", "shape", "barcodes"):
            file[f"g/{part}"] = np.array([b"x", b"y"])
        file["g/data"] = matrix
    equal("the names of 10x alone", read(folder / "names.h5"), matrix)
    with h5py.File(folder / "tenx.h5", "w") as file:
        file["matrix/data"] = columns.data
        file["matrix/indices"] = columns.indices
        file["matrix/indptr"] = columns.indptr
        file["matrix/shape"] = np.array(few.shape, "i4")
        file["matrix/barcodes"] = np.array([b"AAA", b"AAC"])
    equal("10x", read(folder / "tenx.h5"), few)
    for name, change in {
            "beyond": {"ir": whole["ir"] + np.uint64(few.shape[0])},
            "falling": {"jc": whole["jc"][::-1]},
            "shorter": {"ir": whole["ir"][1:]},
            "without an end": {"jc": np.minimum(whole["jc"], 1)},
            "flat": {"jc": whole["jc"].reshape(1, -1)},
            "nothing": {"jc": whole["jc"][:0]}}.items():
        write(folder / "bad.mat", {**whole, **change}, of_matlab)
        refused(f"sparse, {name}", read(folder / "bad.mat"), "damaged")
    for name, kind in {"complex": matrix + 1j, "records": np.zeros(4, [("a", "f4"), ("b", "i4")]),
                       "3 dimensions": matrix[np.newaxis]}.items():
        with h5py.File(folder / "none.h5", "w") as file:
            file["W"] = kind
        refused(f"hdf5, {name}", read(folder / "none.h5"), "no matrix of numbers: W", name.split()[-1])
        np.save(folder / "none.npy", kind)
        refused(f"npy, {name}", read(folder / "none.npy"), name.split()[-1])
        np.savez(folder / "none.npz", W=kind)
        refused(f"npz, {name}", read(folder / "none.npz"), name.split()[-1])
    scipy.io.savemat(folder / "none.mat", {"W": {"a": matrix}})
    refused("mat, a structure", read(folder / "none.mat"), "W is a structure")


def safetensors(folder, matrix):
    def write(file, tensors, change=None):
        header, data = {"__metadata__": {"made": "here"}}, b""
        for name, (kind, values) in tensors.items():
            bytes_ = values.tobytes()
            header[name] = {"dtype": kind, "shape": list(values.shape),
                            "data_offsets": [len(data), len(data) + len(bytes_)]}
            data += bytes_
        if change:
            change(header)
        text = json.dumps(header).encode()
        (folder / file).write_bytes(struct.pack("<Q", len(text)) + text + data)
        return folder / file

    for kind, type_ in (("F64", "<f8"), ("F32", "<f4"), ("F16", "<f2"), ("I64", "<i8"),
                        ("U8", "u1"), ("BOOL", "?")):
        values = (10 * matrix).astype(type_)
        equal(f"safetensors {kind}", read(write("a.safetensors", {"W": (kind, values)})),
              values.astype(float))
    upper = (matrix.astype("<f4").view("<u4") >> 16).astype("<u2")
    equal("safetensors BF16", read(write("b.safetensors", {"W": ("BF16", upper)})),
          (upper.astype("<u4") << 16).view("<f4").astype(float))
    two = {"A": ("F64", matrix), "B": ("F64", matrix + 1)}
    refused("safetensors with two", read(write("c.safetensors", two)), "A or B")
    equal("safetensors, named", read(write("c.safetensors", two), "B"), matrix + 1)

    def overlap(header):
        size = matrix.nbytes
        header["B"]["data_offsets"] = [size - 8, 2 * size - 8]

    def outside(header):
        header["B"]["data_offsets"] = [matrix.nbytes, 10 ** 9]

    def shape(header):
        header["B"]["shape"] = [10 ** 9, 10 ** 9]

    refused("safetensors, overlap", read(write("d.safetensors", two, overlap), "A"), "share bytes")
    refused("safetensors, outside", read(write("d.safetensors", two, outside), "A"), "outside")
    refused("safetensors, shape", read(write("d.safetensors", two, shape), "A"), "calls for")


def sparse(folder, matrix):
    stored = scipy.sparse.random(7, 9, 0.4, random_state=3)
    for form in ("csr", "csc", "coo"):
        for packed in (False, True):
            scipy.sparse.save_npz(folder / "s.npz", stored.asformat(form), compressed=packed)
            equal(f"SciPy's {form}", read(folder / "s.npz"), stored.toarray())
    scipy.sparse.save_npz(folder / "s.npz", stored.asformat("bsr"))
    refused("SciPy's bsr", read(folder / "s.npz"), "bsr", "tocsr")
    values = np.where(np.abs(matrix) > 0.7, matrix, 0)[:6, :6]
    symmetric = values + values.T
    for name, form, what in (("general", values, {}), ("symmetric", symmetric, {}),
                             ("pattern", (values != 0).astype(float), {"field": "pattern"}),
                             ("integer", np.round(10 * values), {"field": "integer"})):
        scipy.io.mmwrite(folder / f"{name}.mtx", scipy.sparse.coo_matrix(form), precision=17, **what)
        equal(f"Matrix Market, {name}", read(folder / f"{name}.mtx"), form)
    scipy.io.mmwrite(folder / "dense.mtx", values, precision=17)
    equal("Matrix Market, array", read(folder / "dense.mtx"), values)
    packed = folder / "general.mtx.gz"
    packed.write_bytes(gzip.compress((folder / "general.mtx").read_bytes()))
    equal("Matrix Market, gzip", read(packed), values)


GRAPH = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="n" for="node" attr.name="name" attr.type="string"/>
<key id="w" for="edge" attr.name="weight" attr.type="double"/>
<graph id="G" edgedefault="%s">
<node id="n0"><data key="n">AVA</data></node><node id="n1"><data key="n">AVB</data></node>
<node id="n2"><data key="n">AVD</data></node>
<edge source="n0" target="n1"><data key="w">2.5</data></edge>
<edge source="n1" target="n2"><data key="w">1</data></edge>
%s</graph></graphml>
"""


def graphs(folder):
    def write(text):
        (folder / "g.graphml").write_text(text)
        return folder / "g.graphml"

    expected = np.array([[0, 2.5, 0], [0, 0, 1], [0, 0, 0]])
    equal("GraphML", read(write(GRAPH % ("directed", ""))), expected)
    equal("GraphML, undirected", read(write(GRAPH % ("undirected", ""))), expected + expected.T)
    # An edge that says its own direction; a weight that is left out; a graph inside a node.
    own = '<edge source="n0" target="n2" directed="false"/>'
    key = '<key id="w" for="edge" attr.name="weight" attr.type="double"/>'
    usual = key[:-2] + "><default>7</default></key>"
    both = expected + np.array([[0, 0, 7], [0, 0, 0], [7, 0, 0]])
    equal("GraphML, default and direction",
          read(write((GRAPH % ("directed", own)).replace(key, usual))), both)
    refused("GraphML, nested", read(write(
        GRAPH % ("directed", '<node id="n7"><graph edgedefault="directed"/></node>'))), "inside")
    refused("GraphML, an unknown node",
            read(write(GRAPH % ("directed", '<edge source="n0" target="n9"/>'))), "n9")
    refused("GraphML, cut", read(write((GRAPH % ("directed", ""))[:400])), "cut off")
    refused("other XML", read(write("<?xml version='1.0'?><svg/>")), "not read")


def tables(folder, matrix):
    text = "\n".join(",".join(repr(float(v)) for v in row) for row in matrix) + "\n"
    plain = folder / "a.csv"
    plain.write_text(text)
    equal("table", read(plain), matrix)
    packed = folder / "a.csv.gz"
    packed.write_bytes(gzip.compress(text.encode()))
    equal("table, gzip", read(packed), matrix)
    # As bgzip has it: several parts, one behind the other.
    half = len(text) // 2
    packed.write_bytes(gzip.compress(text[:half].encode()) + gzip.compress(text[half:].encode()))
    equal("table, gzip in parts", read(packed), matrix)
    whole = gzip.compress(text.encode())
    packed.write_bytes(whole[:-12])
    refused("gzip, cut", read(packed), "cut off")
    packed.write_bytes(whole[:40] + bytes([whole[40] ^ 255]) + whole[41:])
    refused("gzip, damaged", read(packed), "damaged")
    packed.write_bytes(gzip.compress(bytes(400 * 2 ** 20)))
    refused("gzip that unpacks to much", read(packed))


with tempfile.TemporaryDirectory() as name:
    place = pathlib.Path(name)
    numbers = np.random.default_rng(3).normal(size=(7, 9))
    for check in (arrays, encrypted, matlab, said_sizes, octave, hdf5, safetensors, sparse, tables):
        check(place, numbers)
    graphs(place)
print("\n".join(FAULTS) or "all read back")
sys.exit(bool(FAULTS))
