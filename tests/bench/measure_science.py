#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what docs/science.md claims, with seeds 1 to 5, and writes docs/measured.md.

Usage: measure_science.py PATH_TO_WEIGHTSCAPE_CLI [--out FILE] [--seeds N] [--jobs N]

Every figure is a mean ± standard deviation over the seeds. Takes about ten minutes on two cores.
"""

import argparse
import json
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

WORLDS = {
    "ring": ("ring", {}),
    "line": ("line", {}),
    "torus": ("torus", {}),
    "sheet": ("sheet", {"data.groups.0.neurons_per_axis": 16, "network.hidden": 60}),
    "cylinder": ("cylinder", {"data.groups.0.neurons_per_axis": 16, "network.hidden": 60}),
}
SLOW = {"training.learning_rate": 0.002}
COLUMNS = [
    ("λ=0, gain 2", {"objective.l2": 0, "network.init_gain": 2}),
    ("λ=0, gain 0.4", {"objective.l2": 0, "network.init_gain": 0.4}),
    ("λ/s₁=10⁻³, gain 1", {"objective.l2": 1e-3}),
    ("10⁻², gain 0.4", {"objective.l2": 1e-2, "network.init_gain": 0.4}),
    ("10⁻¹, gain 0.4", {"objective.l2": 1e-1, "network.init_gain": 0.4}),
    ("0.5, gain 0.4", {"objective.l2": 0.5, "network.init_gain": 0.4}),
]
PRESETS = ["ring", "line", "torus", "sheet", "cylinder", "sphere", "two-rings", "ring-line",
           "cylinder-line"]


EVIDENCE = "## Evidence\n"  # the heading of what measure_evidence.py writes


class Lab:
    """Runs experiments, each only once, and keeps what they scored."""

    def __init__(self, cli, seeds, jobs, folder):
        self.cli, self.seeds, self.folder = cli, seeds, Path(folder)
        self.pool = ThreadPoolExecutor(jobs)
        self.done = {}

    def call(self, *words):
        result = subprocess.run([self.cli, *map(str, words)], capture_output=True, text=True)
        if result.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, words))}: {result.stderr}")
        return result.stdout

    def start(self, preset, settings, seed):
        key = (preset, tuple(sorted(settings.items())), seed)
        if key not in self.done:
            self.done[key] = self.pool.submit(self.work, len(self.done), preset, settings, seed)
        return self.done[key]

    def work(self, number, preset, settings, seed):
        out = self.folder / str(number)
        words = ["run", f"preset:{preset}", "--out", out, "--quiet", "--save-inputs"]
        for path, value in {**settings, "seed": seed}.items():
            words += ["--set", f"{path}={value}"]
        self.call(*words)
        scores = json.loads((out / "scores.json").read_text())
        scores["folder"] = out
        return scores

    def runs(self, preset, settings):
        futures = [self.start(preset, settings, seed) for seed in self.seeds]
        return [future.result() for future in futures]


def shown(values, digits=2):
    values = np.array([np.nan if v is None else v for v in values], float)
    if np.isnan(values).all():
        return "–"
    return f"{values.mean():.{digits}f} ± {values.std(ddof=1):.{digits}f}"


def small(values):
    values = np.array(values, float)
    return f"{values.mean():.1e} ± {values.std(ddof=1):.0e}"


def recovery(runs, names=("geodesic_correlation", "neighbor_recall", "trustworthiness")):
    return " / ".join(shown([run["recovery"][name] for run in runs]) for name in names)


def verdicts(runs):
    kinds = [run["verdict"].replace("_", " ") for run in runs]
    return ", ".join(f"{kinds.count(kind)} {kind}" for kind in sorted(set(kinds)))


def ranges(runs):
    found = [(run["recovery"]["recovered_from"], run["recovery"]["recovered_to"]) for run in runs]
    words = [f"{a:.0f}–{b:.0f}" if a != b else f"{a:.0f}" for a, b in found if a is not None]
    return ", ".join(dict.fromkeys(sorted(words))) or "none"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def main_table(lab):
    rows = []
    for name, (preset, world) in WORLDS.items():
        rows.append([name] + [recovery(lab.runs(preset, {**world, **SLOW, **column}))
                              for _, column in COLUMNS])
    return ("## All worlds, from no penalty to a strong one\n\n"
            "Adam, 100 epochs, batch 100, learning rate 2·10⁻³; geodesic rank correlation / "
            "neighbour recall / trustworthiness.\n\n"
            + table([""] + [name for name, _ in COLUMNS], rows))


def default_table(lab):
    rows = []
    for penalty in (0, 1e-3, 3e-3, 1e-2, 1e-1):
        runs = lab.runs("ring", {"objective.l2": penalty})
        rows.append([f"{penalty:g}",
                     shown([1 - run["network"]["explained_training"] for run in runs], 4),
                     recovery(runs, ("geodesic_correlation", "neighbor_recall")),
                     shown([100 * run["measures"]["silent_energy"] for run in runs], 1),
                     verdicts(runs)])
    return ("## λ alone decides\n\nThe ring with the program's defaults, from the same start.\n\n"
            + table(["λ/s₁", "unexplained share of the variance",
                     "geodesic rank correlation / neighbour recall",
                     "W_in's energy in silent inputs, %", "verdict"], rows))


def preset_table(lab):
    rows = []
    for preset in PRESETS:
        runs = lab.runs(preset, {})
        rows.append([preset, recovery(runs), shown([run["components"] for run in runs], 0),
                     verdicts(runs)])
    return ("## Presets\n\nEach as it comes with the program.\n\n"
            + table(["", "geodesic rank correlation / neighbour recall / trustworthiness",
                     "components", "verdict"], rows))


def activation_table(lab):
    rows = []
    for activation in ("tanh", "relu", "sigmoid", "softplus"):
        common = {"network.activation": activation, "network.hidden": 40}
        rows.append([activation, recovery(lab.runs("ring", {**common, "objective.l2": 0.01})),
                     recovery(lab.runs("ring", {**common, "objective.l2": 0,
                                                "network.init_gain": 2}))])
    return ("## Nonlinear hidden units\n\nRing, H=40; geodesic rank correlation / neighbour recall "
            "/ trustworthiness.\n\n" + table(["φ", "λ/s₁=10⁻²", "λ=0, gain 2"], rows))


def group_table(lab):
    rows = []
    for preset in ("ring-line", "cylinder-line", "two-rings"):
        for penalty in (0, 0.01):
            runs = lab.runs(preset, {"objective.l2": penalty})
            sizes = [" + ".join(map(str, sorted(np.bincount(np.load(run["folder"] /
                                                                    "component.npy")))[::-1]))
                     for run in runs]
            rows.append([preset, f"{penalty:g}", "; ".join(sorted(set(sizes))),
                         shown([run["recovery"]["group_purity"] for run in runs])])
    return ("## Independent causes fall apart\n\nNeurons in each connected component.\n\n"
            + table(["", "λ/s₁", "components", "group purity"], rows))


def sphere_table(lab):
    rows = []
    for name, settings in (("λ/s₁=10⁻²", {}),
                           ("λ=0, gain 2", {"objective.l2": 0, "network.init_gain": 2}),
                           ("λ/s₁=10⁻², κ=40", {"data.groups.0.concentration": 40})):
        runs = lab.runs("sphere", settings)
        values = np.array([np.array(run["eigenvalues"][0][:4]) / run["eigenvalues"][0][0]
                           for run in runs])
        rows.append([name, recovery(runs, ("geodesic_correlation", "neighbor_recall")),
                     ", ".join(f"{value:.2f}" for value in values.mean(0))])
    return ("## Sphere\n\n300 neurons, κ=10, H=60.\n\n"
            + table(["", "geodesic rank correlation / neighbour recall",
                     "leading eigenvalues, relative"], rows))


def limit_table(lab):
    rows = []
    for name, preset, settings in (
            ("torus, λ=0", "torus", {"objective.l2": 0}),
            ("sheet, λ=0", "sheet", {"objective.l2": 0}),
            ("ring, all neurons mixed", "ring", {"data.mixed_fraction": 1}),
            ("ring, amplitude 0.1", "ring", {"data.groups.0.amplitude": 0.1}),
            ("ring, amplitude 10", "ring", {"data.groups.0.amplitude": 10}),
            ("ring, amplitude 0.1, not normalised", "ring",
             {"data.groups.0.amplitude": 0.1, "data.normalize": "false"}),
            ("ring, amplitude 10, not normalised", "ring",
             {"data.groups.0.amplitude": 10, "data.normalize": "false"}),
            ("ring, start gain 0.2, λ=0", "ring",
             {"network.init_gain": 0.2, "objective.l2": 0}),
            *((f"ring, {n} neurons", "ring", {"data.groups.0.neurons_per_axis": n})
              for n in (12, 16, 20, 24, 37)),
            ("sphere, κ=40", "sphere", {"data.groups.0.concentration": 40}),
            ("cylinder, 2,000 samples of a random walk", "cylinder",
             {"data.sampling": "random_walk"}),
            ("cylinder, 10,000 samples of a random walk", "cylinder",
             {"data.sampling": "random_walk", "data.samples": 10000}),
            ("ring, L1 alone, μ=10⁻³", "ring", {"objective.l2": 0, "objective.l1": 0.001}),
            ("ring, activity alone, ν=0.1", "ring",
             {"objective.l2": 0, "objective.activity_l2": 0.1}),
            ("ring, k=32", "ring", {"embedding.neighbors": 32})):
        runs = lab.runs(preset, settings)
        rows.append([name, recovery(runs), verdicts(runs), ranges(runs)])
    return ("## Limits\n\nScores are those at the k that is drawn; the verdict looks at 2 to 24.\n\n"
            + table(["", "geodesic rank correlation / neighbour recall / trustworthiness",
                     "verdict", "recovered for k"], rows))


def scramble_table(lab):
    rows = []
    runs = lab.runs("ring", {})

    def scrambled(words):
        def one(numbered):
            number, run = numbered
            out = lab.folder / f"scramble-{'-'.join(map(str, words))}-{number}"
            lab.call("scramble", run["folder"] / "session.wscape", "--out", out, *words)
            scores = json.loads((out / "scores.json").read_text())
            before, after = (r["network"]["error_training"] for r in (run, scores))
            return scores["recovery"]["geodesic_correlation"], abs(after - before) / before
        return zip(*lab.pool.map(one, enumerate(runs)))

    for name, words in [(f"κ={k}", ["--condition", k]) for k in (1, 10, 30, 100, 1000)] + \
                       [(f"r={r}", ["--silent", r]) for r in (0.3, 1, 3)]:
        correlation, change = scrambled(words)
        rows.append([name, shown(correlation), f"{max(change):.0e}"])
    return ("## Scramble\n\nThe trained ring (λ/s₁=10⁻²), changed by hand: κ mixes the hidden "
            "units, r adds weights where the inputs do not vary.\n\n"
            + table(["", "geodesic rank correlation", "largest relative change of the error"],
                    rows))


def projected_text(lab):
    """At λ=0 the shape is there, under weights where no data is."""
    energy, before, after, rows_out = [], [], [], []
    for run in lab.runs("ring", {"objective.l2": 0}):
        weights = np.load(run["folder"] / "weights_in.npy")
        inputs = np.load(run["folder"] / "inputs.npy")[:1600]
        values, vectors = np.linalg.eigh(np.cov(inputs.T, bias=True))
        loud = vectors[:, values > 1e-3 * values[-1]]
        heard = weights @ loud @ loud.T
        energy.append(100 * (1 - (heard**2).sum() / (weights**2).sum()))
        before.append(run["recovery"]["geodesic_correlation"])

        def score(matrix):
            np.save(run["folder"] / "projected.npy", matrix)
            return json.loads(lab.call(
                "score", "--weights", run["folder"] / "projected.npy", "--centers",
                run["folder"] / "centers.npy", "--axes", "circular", "--neighbors",
                "8", "--json"))

        after.append(score(heard)["geodesic_correlation"])
        rows_out.append(score(np.load(run["folder"] / "weights_out.npy").T)
                        ["geodesic_correlation"])
    return ("## What hides the ring at λ=0\n\n"
            f"{shown(energy, 1)} % of W_in's energy lies in directions with s_i < 10⁻³·s₁. The "
            f"geodesic rank correlation is {shown(before)} with them and {shown(after)} without; "
            f"of the rows of W_out, which cannot hold such weights, {shown(rows_out)}.\n")


def closed_form_table(lab):
    rows = []
    for biases in ("true", "false"):
        runs = lab.runs("ring", {"training.optimizer": "lbfgs", "training.epochs": 3000,
                                 "network.biases": biases})
        rows.append(["with" if biases == "true" else "without",
                     small([run["network"]["gram_error"] for run in runs]),
                     small([run["network"]["alignment"] for run in runs])])
    return ("## Closed form\n\nRing, N=100, H=20, λ/s₁=10⁻², up to 3000 iterations of L-BFGS.\n\n"
            + table(["biases", "relative error of W_inᵀW_in", "‖W_in − W_outᵀ‖/‖W_in‖"], rows))


def collapse_table(lab):
    slopes = {"linear": 1.0, "tanh": 1.0, "relu": 1.0, "softplus": 0.5, "sigmoid": 0.25}
    rows = []
    for activation, slope in slopes.items():
        share = []
        for factor in (0.7, 0.9, 1.0, 1.1, 1.3):
            runs = lab.runs("ring", {"network.activation": activation,
                                     "objective.l2": round(factor * slope, 6),
                                     "training.epochs": 300})
            share.append(f"{sum(run['verdict'] == 'collapsed' for run in runs)} of {len(runs)}")
        rows.append([activation, f"{slope:g}"] + share)
    return ("## Where all weights vanish\n\nRing, 300 epochs; networks that explain less than 1 % "
            "of the variance.\n\n"
            + table(["φ", "φ'(0)", "λ/s₁ = 0.7 φ'(0)", "0.9", "1.0", "1.1", "1.3"], rows))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--out", default=str(Path(__file__).parents[2] / "docs" / "measured.md"))
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        lab = Lab(arguments.cli, range(1, arguments.seeds + 1), arguments.jobs, folder)
        version = lab.call("--version").strip()
        parts = [part(lab) for part in (preset_table, default_table, main_table, activation_table,
                                        group_table, sphere_table, projected_text, scramble_table,
                                        closed_form_table, collapse_table, limit_table)]
    text = ("# Measured\n\n"
            f"Written by `tests/bench/measure_science.py` with {version}, seeds 1 to "
            f"{arguments.seeds}, mean ± standard deviation. Where a column has no unit, 1 is "
            "perfect recovery.\n\n" + "\n".join(parts))
    out = Path(arguments.out)
    # What measure_evidence.py wrote below stays.
    _, mark, evidence = (out.read_text(encoding="utf-8") if out.exists() else "").partition(EVIDENCE)
    out.write_text(text + ("\n" if mark else "") + mark + evidence, encoding="utf-8")


if __name__ == "__main__":
    main()
