#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A wiring of whole-brain size with a ring planted in it: connectome.py EDGES.csv ANGLES.npy
[NEURONS EDGES]

Neurons stand at random angles; each sends its edges to neurons near its own angle, with weights
that fall off with distance and scatter by a factor of two. The numbering is shuffled, so that
nothing but the wiring tells where a neuron stands. ANGLES.npy gets the share of the turn of each.
"""

import sys

import numpy as np


def main():
    edges_file, angles_file, *sizes = sys.argv[1:]
    neurons, edges = (int(size) for size in sizes) if sizes else (130_000, 5_000_000)
    random = np.random.default_rng(1)
    angles = random.random(neurons)
    order = np.argsort(angles)
    place = np.empty(neurons, dtype=np.int64)
    place[order] = np.arange(neurons)
    source = np.repeat(np.arange(neurons), edges // neurons + 1)[:edges]
    # A twelfth of a turn to either side, as blocks of neighbouring columns reach.
    offset = np.rint(random.normal(size=edges) * neurons / 24).astype(np.int64)
    target = order[(place[source] + offset) % neurons]
    distance = np.abs(offset) / (neurons / 24)
    weight = np.exp(-0.5 * distance**2) * np.exp2(random.normal(size=edges) * 0.5)
    with open(edges_file, "w") as file:
        file.write("pre,post,weight\n")
        for begin in range(0, edges, 500_000):
            rows = slice(begin, begin + 500_000)
            file.write("\n".join(f"{a},{b},{w:.4g}" for a, b, w in
                                 zip(source[rows], target[rows], weight[rows])))
            file.write("\n")
    np.save(angles_file, angles)


main()
