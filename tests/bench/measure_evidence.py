#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how much the evidence finds and how often it errs, and writes the end of
docs/measured.md.

Usage: measure_evidence.py PATH_TO_WEIGHTSCAPE_CLI [--out FILE] [--quick] [--parts NAME…]

Takes about half an hour on two cores; --quick takes a few of each and shows that it works.
"""

import argparse
import itertools
import json
import tempfile
from pathlib import Path

import numpy as np
from measure_science import EVIDENCE, PRESETS, Lab, shown, table

TRUTH = {"ring": ["ring"], "line": ["line"], "torus": ["torus"], "sheet": ["sheet"],
         "cylinder": ["cylinder"], "sphere": ["sphere"], "two-rings": ["ring", "ring"],
         "ring-line": ["line", "ring"], "cylinder-line": ["cylinder", "line"],
         "moebius": ["Möbius strip"], "y-maze": ["branched line"]}


class Evidence(Lab):
    """Asks for evidence in runs and in matrices, several at a time."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.numbers = itertools.count()

    def of(self, what, *words):
        out = self.folder / f"evidence-{next(self.numbers)}"
        self.call("evidence", what, "--out", out, "--quiet", *words)
        found = json.loads((out / "evidence.json").read_text())
        found["folder"] = out
        return found

    def of_matrices(self, matrices, *words, ending=".npy"):
        files = []
        for matrix in matrices:
            files.append(self.folder / f"matrix-{next(self.numbers)}{ending}")
            np.save(files[-1], matrix)
        return list(self.pool.map(lambda file: self.of(file, *words), files))

    def of_runs(self, preset, settings, *words):
        runs = self.runs(preset, settings)
        return list(self.pool.map(lambda run: (run, self.of(run["folder"], *words)), runs))


def shapes(found):
    return sorted(piece["shape"] for piece in found["pieces"])


def nothing(found):
    return all(piece["shape"] == "none" and piece["p"] > 0.05 for piece in found["pieces"])


def presets(lab):
    rows = []
    for preset in [*PRESETS, "moebius", "y-maze"]:
        with_penalty = lab.of_runs(preset, {})
        without = lab.of_runs(preset, {"objective.l2": 0})
        named = [shapes(found) == TRUTH[preset] for _, found in with_penalty]
        none = [nothing(found) for _, found in without]
        rows.append([preset, f"{sum(named)} of {len(named)}",
                     shown([found["split_half"] for _, found in with_penalty]),
                     shown([piece["stability"] for _, found in with_penalty
                            for piece in found["pieces"]]),
                     f"{sum(none)} of {len(none)}",
                     shown([found["split_half"] for _, found in without])])
    return ("The presets, their truth withheld: 19 shuffles, 20 resamples.\n\n"
            + table(["", "all pieces named rightly", "halves agree", "share of resamples alike",
                     "λ=0: nothing beyond chance", "halves agree"], rows))


def cloud(shape, count, noise, units, random):
    """Points of a shape, drawn at random, mixed into `units` coordinates, with noise: its size
    relative to that of the points."""
    a, b = 2 * np.pi * random.random((2, count))
    if shape == "ring":
        places = np.stack([np.cos(a), np.sin(a)])
    elif shape == "torus":
        places = np.stack([np.cos(a), np.sin(a), np.cos(b), np.sin(b)])
    elif shape == "sphere":
        places = random.standard_normal((3, count))
        places /= np.linalg.norm(places, axis=0)
    else:
        return random.standard_normal((units, count)), a
    points = random.standard_normal((units, len(places))) @ places
    points += noise * np.sqrt((points**2).mean()) * random.standard_normal(points.shape)
    return points, a


def power(lab, quick):
    rows = []
    for shape, counts in (("ring", (20, 40, 100)), ("torus", (150, 400)), ("sphere", (60, 200))):
        for count in counts[-1:] if quick else counts:
            cells = []
            for noise in (0.1, 0.3, 0.6):
                matrices = [cloud(shape, count, noise, 40, np.random.default_rng(seed))[0]
                            for seed in lab.seeds]
                found = lab.of_matrices(matrices)
                right = sum(shapes(one) == [shape] for one in found)
                wrong = sum(shapes(one) not in ([shape], ["none"]) for one in found)
                cells.append(f"{right}" + (f" ({wrong} wrong)" if wrong else ""))
            rows.append([f"{shape}, {count} neurons", *cells])
    return ("Shapes of neurons at random places, mixed at random into 40 coordinates, with noise of "
            "so many times their size: how many of the seeds are named rightly, and how many are "
            "given another name.\n\n"
            + table(["", "0.1", "0.3", "0.6"], rows))


def planted(count, random, sharpness=3.0, signed=0.3):
    """A connectome with degrees of its own, in which neurons near each other on a ring connect."""
    angle = 2 * np.pi * random.random(count)
    near = np.exp(sharpness * (np.cos(angle[:, None] - angle[None]) - 1))
    weights = (random.random((count, count)) < 0.05 + 0.4 * near) * random.gamma(2, 1,
                                                                                (count, count))
    weights[random.random(count) < signed] *= -1
    np.fill_diagonal(weights, 0)
    return weights, angle


def rewired(weights, random):
    """Edges swapped in pairs: every neuron keeps how many it sends and gets."""
    sources, targets = np.nonzero(weights)
    there = set(zip(sources.tolist(), targets.tolist()))
    for _ in range(10 * len(sources)):
        i, j = random.integers(len(sources), size=2)
        a, b, c, d = sources[i], targets[i], sources[j], targets[j]
        if a == d or c == b or (a, d) in there or (c, b) in there:
            continue
        there -= {(a, b), (c, d)}
        there |= {(a, d), (c, b)}
        targets[i], targets[j] = d, b
    values = random.permutation(weights[np.nonzero(weights)])
    made = np.zeros_like(weights)
    made[sources, targets] = values
    return made


def chance(lab, quick):
    ring = lab.runs("ring", {})[0]
    weights = np.load(ring["folder"] / "weights_in.npy")
    random = np.random.default_rng(7)
    count = 4 if quick else 100
    shuffled = [np.stack([random.permutation(row) for row in weights]) for _ in range(count)]
    connectome = planted(60 if quick else 120, np.random.default_rng(8))[0]
    networks = [rewired(connectome, random) for _ in range(count)]
    rows = []
    for name, matrices, words in (("the ring preset's weights, shuffled", shuffled, ()),
                                  ("a connectome of 120 neurons, rewired", networks,
                                   ("--null", "degrees"))):
        found = lab.of_matrices(matrices, *words)
        claims = sum(any(piece["p"] <= 0.05 for piece in one["pieces"]) for one in found)
        named = sum(any(piece["shape"] != "none" for piece in one["pieces"]) for one in found)
        rows.append([name, count, claims, named])
    return ("How often something is claimed where there is nothing (p ≤ 0.05, 19 shuffles).\n\n"
            + table(["", "matrices", "claims", "of these with a name"], rows))


def around(angles, truth):
    """|mean exp i(a ∓ t)| of angles in turns."""
    a, t = 2 * np.pi * angles, 2 * np.pi * truth
    good = np.isfinite(a)
    return max(abs(np.exp(1j * (a - t))[good].mean()), abs(np.exp(1j * (a + t))[good].mean()))


def angles(lab):
    rows = []
    for preset, axes in (("ring", 1), ("cylinder", 1), ("torus", 2)):
        agreement = []
        for run, found in lab.of_runs(preset, {}):
            table_of = np.genfromtxt(found["folder"] / "coordinates.csv", delimiter=",", names=True)
            truth = np.load(run["folder"] / "centers.npy")
            seen = [table_of[name] for name in table_of.dtype.names if name.startswith("angle")]
            if len(seen) < axes:
                agreement.append(0.0)
                continue
            # A torus has many pairs of loops: those are compared that integers lead to.
            turns = [w for w in itertools.product((-1, 0, 1), repeat=len(seen)) if any(w)]
            agreement.append(min(max(around(sum(c * a for c, a in zip(w, seen)), truth[:, axis])
                                     for w in turns) for axis in range(axes)))
        rows.append([preset, f"{min(agreement):.3f}", f"{np.mean(agreement):.3f}"])
    return ("Angles around the loops against the preferred values, up to direction and, on the torus, "
            "up to automorphism; of two the lower.\n\n"
            + table(["", "lowest of the seeds", "mean"], rows))


def noisy_rings(lab, quick):
    rows = []
    for noise, dimensions in ((0.02, 10), (0.1, 2), (0.1, 10)):
        matrices = []
        for seed in lab.seeds:
            random = np.random.default_rng(100 + seed)
            angle = 2 * np.pi * random.random(300 if quick else 2000)
            points = np.zeros((max(dimensions, 4), len(angle)))
            points[:2] = np.cos(angle), np.sin(angle)
            points[:dimensions] += noise * random.standard_normal((dimensions, len(angle)))
            matrices.append(points)
        found = lab.of_matrices(matrices)
        pieces = [one["pieces"][0] for one in found]
        loops = sum(piece["loops"] == 1 and piece["p"] <= 0.05 for piece in pieces)
        rows.append([f"{noise} in {dimensions} dimensions", f"{loops} of {len(found)}", f"{sum(shapes(one) == ['ring'] for one in found)} of {len(found)}",
                     ", ".join(dict.fromkeys("{}–{}".format(*piece["neighbors"])
                                             for piece in pieces if piece["neighbors"]))])
    return ("2,000 points of a circle of radius 1 at random places, with noise.\n\n"
            + table(["noise", "one loop", "named a ring", "k"], rows))


def connectomes(lab, quick):
    shuffles = "19" if quick else "99"
    found, own, rewirings = [], [], []
    for seed in lab.seeds:
        random = np.random.default_rng(200 + seed)
        weights, _ = planted(100 if quick else 400, random)
        own.append(weights)
        rewirings.append(rewired(weights, random))
    found = lab.of_matrices(own, "--null", "degrees", "--shuffles", shuffles)
    not_found = lab.of_matrices(rewirings, "--null", "degrees", "--shuffles", shuffles)
    rows = [[name, ", ".join(f"{max(piece['loops'] for piece in one['pieces'])}" for one in all_of),
             ", ".join(f"{min(piece['p'] for piece in one['pieces']):.2f}" for one in all_of),
             ", ".join(" + ".join(shapes(one)) for one in all_of)]
            for name, all_of in (("with the ring", found), ("the same, rewired", not_found))]
    return ("A ring planted in a signed connectome of 400 neurons with degrees of its own, "
            f"{shuffles} shuffles; a seed each.\n\n"
            + table(["", "loops", "p", "named"], rows))


def tuning(lab, quick):
    """How sharp neurons may be tuned and how many of them may be mixtures."""
    tried = [("ring", f"σ = {width}", {"data.groups.0.tuning_width": width})
             for width in ((0.1,) if quick else (0.02, 0.05, 0.1, 0.2, 0.4))]
    tried += [("sphere", f"κ = {kappa}", {"data.groups.0.concentration": kappa})
              for kappa in ((10,) if quick else (3, 10, 40))]
    tried += [("ring", f"{share:.0%} of the neurons mixed", {"data.mixed_fraction": share})
              for share in ((1,) if quick else (0.1, 0.25, 0.5, 1))]
    rows = []
    for preset, what, changes in tried:
        found = [one for _, one in lab.of_runs(preset, changes)]
        right = sum(shapes(one) == TRUTH[preset] for one in found)
        claimed = sum(any(name != "none" for name in shapes(one)) for one in found)
        none = sum(nothing(one) for one in found)
        rows.append([f"{preset}, {what}", f"{right} of {len(found)}", f"{claimed - right}",
                     f"{none}", shown([one["split_half"] for one in found])])
    return ("The presets with other tuning, and with neurons that are mixtures of each other.\n\n"
            + table(["", "named rightly", "named otherwise", "nothing beyond chance",
                     "halves agree"], rows))


# Each part of the page by the words that it begins with, in their order there.
PARTS = {"presets": ("The presets, their truth", lambda lab, quick: presets(lab)),
         "rings": ("2,000 points of", noisy_rings),
         "chance": ("How often something", chance),
         "connectomes": ("A ring planted", connectomes),
         "angles": ("Angles around", lambda lab, quick: angles(lab)),
         "power": ("Shapes of neurons", power),
         "tuning": ("The presets with other tuning", tuning)}


def parts_of(text):
    """What stands there of each part."""
    places = sorted((text.index(begin), name) for name, (begin, _) in PARTS.items()
                    if begin in text)
    ends = [place for place, _ in places[1:]] + [len(text)]
    return {name: text[place:end].rstrip() + "\n"
            for (place, name), end in zip(places, ends)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--out", default=str(Path(__file__).parents[2] / "docs" / "measured.md"))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS),
                        help="measure these alone; the others stay as they are")
    arguments = parser.parse_args()
    out = Path(arguments.out)
    before, _, evidence = (out.read_text(encoding="utf-8") if out.exists() else "").partition(EVIDENCE)
    known = parts_of(evidence)
    with tempfile.TemporaryDirectory() as folder:
        lab = Evidence(arguments.cli, range(1, 3 if arguments.quick else 6), 2, folder)
        for name in arguments.parts:
            known[name] = PARTS[name][1](lab, arguments.quick)
            print(known[name], flush=True)
            # Whoever ends it early has what was measured by then.
            out.write_text(before.rstrip() + "\n\n" * bool(before) + EVIDENCE
                           + "\nWritten by `tests/bench/measure_evidence.py`.\n\n"
                           + "\n".join(known[part] for part in PARTS if part in known),
                           encoding="utf-8")


if __name__ == "__main__":
    main()
