# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the bars of core/topology with those of GUDHI and of Ripser.

Usage: check_topology.py PATH_TO_BARS

Clouds and tables of whole numbers, with ties, points at one place and pairs that are never joined.
GUDHI counts in double precision and takes any table; Ripser counts in single precision and prints
six digits, so it is given whole numbers below 100000 alone, which that holds exactly.
"""

import collections
import re
import subprocess
import sys
import tempfile

import gudhi
import numpy as np

BARS = sys.argv[1]
CASES = 200
VOIDS_EVERY = 5  # of so many cases one is looked through for voids
PRIMES = (2, 3, 47)
FAR = 99999  # stands for "never joined" where a program cannot read that


def between(points):
    return np.sqrt(((points[:, None] - points[None]) ** 2).sum(-1))


def symmetric(table):
    lower = np.tril(table, -1)
    return lower + lower.T


def made(number):
    """A name, a table of distances, and the highest dimension that is looked for."""
    random = np.random.default_rng(number)
    voids = number % VOIDS_EVERY == 0
    count = int(random.integers(3, 27) if voids else random.integers(3, 121))
    if not voids and count > 70 and number % 6:
        count //= 2  # most are small, so that GUDHI is quick
    kind = number % 8
    if kind == 0:
        name, table = "cloud", between(random.normal(size=(count, 3)))
    elif kind == 1:
        angle = random.uniform(0, 2 * np.pi, count)
        ring = np.stack([np.cos(angle), np.sin(angle)], 1)
        name, table = "ring", between(ring + 0.1 * random.normal(size=(count, 2)))
    elif kind == 2:
        name, table = "grid", between(random.integers(0, 6, size=(count, 3)).astype(float))
    elif kind == 3:
        points = random.normal(size=(count, 3))
        name, table = "doubled", between(points[random.integers(0, count, count)])
    elif kind == 4:
        name, table = "whole numbers", random.integers(1, 99999, (count, count)).astype(float)
    elif kind == 5:
        name, table = "ties", random.integers(0, 9, (count, count)).astype(float)
    elif kind == 6:
        steps = np.rint(1000 * between(random.normal(size=(count, 3))))
        name, table = "rounded cloud", steps
    else:
        name, table = "pieces", random.integers(1, 30, (count, count)).astype(float)
        table[table > 12] = np.inf
        if number % 16 == 15:
            half = count // 2
            table[half:, :half] = np.inf
    return f"{number}: {name}, {count} points", symmetric(table), 2 if voids else 1


def ours(table, dimension, prime):
    rows = [" ".join(repr(float(d)) for d in table[i, :i]) for i in range(1, len(table))]
    done = subprocess.run([BARS, str(dimension), str(prime)], capture_output=True, text=True,
                          input="\n".join([str(len(table)), *rows]))
    if done.returncode != 0:
        sys.exit(f"check_topology: {BARS} failed: {done.stderr.strip()}")
    return sorted(tuple(map(float, line.split())) for line in done.stdout.splitlines())


def of_gudhi(table, dimension, primes):
    """For each prime; the complex is made once."""
    finite = table[np.isfinite(table)]
    rips = gudhi.RipsComplex(distance_matrix=table, max_edge_length=float(finite.max()))
    tree = rips.create_simplex_tree(max_dimension=dimension + 1)
    for prime in primes:
        bars = tree.persistence(homology_coeff_field=prime, min_persistence=0)
        yield sorted((float(d), b, e) for d, (b, e) in bars if d <= dimension and e > b)


def of_ripser(table, dimension, prime):
    finite = np.where(np.isfinite(table), table, FAR).astype(int)
    rows = [" ".join(map(str, finite[i, :i])) for i in range(1, len(table))]
    program = ["ripser"] if prime == 2 else ["ripser-coeff", "--modulus", str(prime)]
    # Said although its help calls that the default: Debian 12's takes a whole table without it.
    program += ["--format", "lower-distance", "--dim", str(dimension)]
    # Without a threshold it stops at the enclosing radius, as ours does.
    if not np.isfinite(table).all():
        program += ["--threshold", str(FAR - 1)]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(rows) + "\n")
        file.flush()
        done = subprocess.run([*program, file.name], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"check_topology: {' '.join(program)} failed: {done.stderr.strip()}")
    bars, now = [], None
    for line in done.stdout.splitlines():
        if found := re.match(r"persistence intervals in dim (\d+):", line):
            now = float(found[1])
        elif found := re.match(r" \[([^,]+),([^)]*)\)", line):
            end = found[2].strip()
            bars.append((now, float(found[1]), float(end) if end else np.inf))
    return sorted(bars)


def same(a, b):
    """Within 1e-6, relative; bars in their order. Rounding may exchange such that are as long."""
    if len(a) != len(b):
        return False
    if not a:
        return True
    x, y = np.array(a), np.array(b)
    if (np.isinf(x) != np.isinf(y)).any():
        return False
    x, y = np.where(np.isinf(x), 0, x), np.where(np.isinf(y), 0, y)
    return bool((np.abs(x - y) <= 1e-6 * np.maximum(np.abs(x), np.abs(y))).all())


def main():
    counted = {"GUDHI": 0, "Ripser": 0}
    holes = [0, 0, 0]
    wrong = []

    def compare(name, program, prime, found, expected):
        counted[program] += 1
        if same(found, expected):
            return
        there, here = collections.Counter(expected), collections.Counter(found)
        missing, surplus = sorted(there - here)[:5], sorted(here - there)[:5]
        wrong.append(f"{name}, modulo {prime}: {program} has {len(expected)} bars, ours "
                     f"{len(found)}; only there {missing}, only here {surplus}")

    looked_for_voids = 0
    for number in range(CASES):
        name, table, dimension = made(number)
        looked_for_voids += dimension == 2
        whole = table[np.isfinite(table)]
        exact = bool((whole == np.rint(whole)).all() and whole.max() < FAR)
        mine = {prime: ours(table, dimension, prime) for prime in PRIMES}
        for bar in mine[2]:
            holes[int(bar[0])] += 1
        for prime, expected in zip(PRIMES, of_gudhi(table, dimension, PRIMES)):
            compare(name, "GUDHI", prime, mine[prime], expected)
        if exact:
            for prime in PRIMES:
                compare(name, "Ripser", prime, mine[prime], of_ripser(table, dimension, prime))
    for line in wrong:
        print(line)
    print(f"{CASES} tables, {looked_for_voids} of them for voids too, modulo {PRIMES}: "
          f"{counted['GUDHI']} comparisons with GUDHI {gudhi.__version__} and "
          f"{counted['Ripser']} with Ripser; {holes[0]} pieces, {holes[1]} loops, {holes[2]} voids modulo 2; "
          f"{len(wrong)} differ.")
    # A comparison of nothing would find no difference.
    enough = (counted["GUDHI"] == CASES * len(PRIMES) and counted["Ripser"] >= CASES and
              looked_for_voids >= 40 and min(holes) >= 50)
    if not enough:
        print("check_topology: too little was compared.")
    sys.exit(1 if wrong or not enough else 0)


main()
