"""Compares the program with other libraries: scikit-learn's Isomap, one training step in NumPy.

Usage: check_reference.py PATH_TO_WEIGHTSCAPE_CLI
"""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import h5py
import numpy as np
import scipy.io
import scipy.sparse
from sklearn.manifold import Isomap

CLI = sys.argv.pop(1)


def run(*words):
    subprocess.run([CLI, *map(str, words)], check=True, capture_output=True)


def procrustes(a, b):
    """a turned onto b by the best rotation or reflection, both centred."""
    a = a - a.mean(0)
    b = b - b.mean(0)
    u, _, vt = np.linalg.svd(a.T @ b)
    return a @ u @ vt, b


ACTIVATIONS = {
    "linear": (lambda a: a, lambda a: np.ones_like(a)),
    "tanh": (np.tanh, lambda a: 1 - np.tanh(a) ** 2),
    "relu": (lambda a: np.maximum(a, 0), lambda a: (a > 0).astype(float)),
    "sigmoid": (lambda a: 1 / (1 + np.exp(-a)), lambda a: np.exp(-a) / (1 + np.exp(-a)) ** 2),
    "softplus": (lambda a: np.logaddexp(0, a), lambda a: 1 / (1 + np.exp(-a))),
}


class Reference(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def load(self, run_name, file):
        return np.load(self.folder / run_name / f"{file}.npy")

    def test_isomap(self):
        """The same weights through scikit-learn agree up to sign and rotation."""
        for preset, dimensions in [("ring", 2), ("line", 3), ("cylinder", 3), ("torus", 4)]:
            with self.subTest(preset=preset):
                out = self.folder / preset
                run("run", f"preset:{preset}", "--out", out, "--set", "training.epochs=40",
                    "--set", f"embedding.dimensions={dimensions}")
                weights = self.load(preset, "weights_in").T
                theirs = Isomap(n_neighbors=8, n_components=dimensions,
                                eigen_solver="dense").fit_transform(weights)
                ours, theirs = procrustes(self.load(preset, "embedding"), theirs)
                error = np.linalg.norm(ours - theirs) / np.linalg.norm(theirs)
                self.assertLess(error, 1e-6)

    def test_components(self):
        """Each component alone, through scikit-learn."""
        run("run", "preset:ring-line", "--out", self.folder / "two")
        weights = self.load("two", "weights_in").T
        component = self.load("two", "component")
        embedding = self.load("two", "embedding")
        self.assertEqual(sorted(np.bincount(component)), [60, 60])
        for c in (0, 1):
            rows = component == c
            theirs = Isomap(n_neighbors=5, n_components=3,
                            eigen_solver="dense").fit_transform(weights[rows])
            ours, theirs = procrustes(embedding[rows], theirs)
            self.assertLess(np.linalg.norm(ours - theirs) / np.linalg.norm(theirs), 1e-6)

    def test_data(self):
        """The inputs follow the formula of the tuning curves and have s_1 = 1."""
        run("run", "preset:ring-line", "--out", self.folder / "d", "--save-inputs", "--set",
            "training.epochs=0")
        inputs, latents = self.load("d", "inputs"), self.load("d", "latents")
        centers, group = self.load("d", "centers"), self.load("d", "group")
        difference = np.abs(latents[:, None, :] - centers[None, :, :])
        ring = np.minimum(difference[..., 0], 1 - difference[..., 0])
        distance = np.where(group[None, :] == 0, ring, difference[..., 1])
        expected = np.exp(-(distance**2) / 0.1**2)
        training = expected[:1600]
        largest = np.linalg.eigvalsh(np.cov(training.T, bias=True))[-1]
        np.testing.assert_allclose(inputs, expected / np.sqrt(largest), rtol=1e-12, atol=1e-12)

    def test_one_training_step(self):
        """One full-batch step of Adam and of gradient descent, in NumPy in double."""
        for activation, (phi, slope) in ACTIVATIONS.items():
            for optimizer in ("adam", "sgd"):
                with self.subTest(activation=activation, optimizer=optimizer):
                    common = ["run", "preset:ring", "--set", f"network.activation={activation}",
                              "--set", f"training.optimizer={optimizer}", "--set",
                              "training.batch=1600", "--set", "objective.l1=0.003", "--set",
                              "objective.activity_l2=0.02", "--set", "objective.l2=0.05",
                              "--save-inputs"]
                    name = f"{activation}-{optimizer}"
                    run(*common, "--set", "training.epochs=0", "--out", self.folder / f"{name}-0")
                    run(*common, "--set", "training.epochs=1", "--out", self.folder / f"{name}-1")
                    before, after = f"{name}-0", f"{name}-1"
                    x = self.load(before, "inputs")[:1600].T
                    w_in, w_out = self.load(before, "weights_in"), self.load(before, "weights_out")
                    b_h, b_o = self.load(before, "biases_hidden"), self.load(before, "biases_output")
                    lam, mu, nu, count = 0.05, 0.003, 0.02, x.shape[1]
                    a = w_in @ x + b_h[:, None]
                    h = phi(a)
                    residual = w_out @ h + b_o[:, None] - x
                    g_out = 2 / count * residual @ h.T + 2 * lam * w_out + mu * np.sign(w_out)
                    back = (2 / count * w_out.T @ residual + 2 * nu / count * h) * slope(a)
                    g_in = back @ x.T + 2 * lam * w_in + mu * np.sign(w_in)
                    gradients = [g_in, g_out, back.sum(1), 2 / count * residual.sum(1)]
                    files = ["weights_in", "weights_out", "biases_hidden", "biases_output"]
                    for gradient, start, file in zip(gradients, [w_in, w_out, b_h, b_o], files):
                        if optimizer == "adam":
                            step = gradient / (np.abs(gradient) + 1e-8)
                        else:
                            step = gradient
                        expected = start - 0.005 * step
                        error = np.abs(self.load(after, file) - expected).max()
                        # Adam divides by |gradient| + 1e-8: rounding shows where it is tiny.
                        scale = np.abs(expected).max()
                        self.assertLess(error / scale, 1e-10, file)

    def test_score_reads_numpy_files(self):
        """A perfect circle saved by NumPy in Fortran order and f4 scores as recovered."""
        angle = np.arange(64) / 64
        circle = np.asfortranarray(
            np.vstack([np.cos(2 * np.pi * angle), np.sin(2 * np.pi * angle)]).astype("f4"))
        np.save(self.folder / "w.npy", circle)
        np.save(self.folder / "c.npy", angle[:, None])
        scores = json.loads(subprocess.run(
            [CLI, "score", "--weights", self.folder / "w.npy", "--centers",
             self.folder / "c.npy", "--axes", "circular"],
            check=True, capture_output=True).stdout)
        self.assertGreater(scores["geodesic_correlation"], 0.99)
        self.assertEqual(scores["neighbor_recall"], 1.0)

    def test_session_in_h5py(self):
        """A session opens in h5py and holds what the NPY files hold."""
        out = self.folder / "session"
        run("run", "preset:ring", "--out", out, "--set", "training.epochs=2")
        with h5py.File(out / "session.wscape") as file:
            self.assertEqual(file.attrs["schema"], 1)
            experiment = json.loads(file["experiment"][()])
            self.assertEqual(experiment, json.loads((out / "experiment.json").read_text()))
            for dataset, name in [("network/weights_in", "weights_in"),
                                  ("network/weights_out", "weights_out"),
                                  ("embedding/points", "embedding")]:
                np.testing.assert_array_equal(file[dataset], self.load("session", name))
                self.assertTrue(file[dataset].attrs["description"])

    def test_files_of_other_libraries(self):
        """SciPy's Matrix Market, h5py's and NumPy's files of one matrix embed alike."""
        rng = np.random.default_rng(2)
        angle = 2 * np.pi * np.arange(90) / 90
        weights = np.exp(np.cos(angle[:, None] - angle) * 3) + 1e-3 * rng.normal(size=(90, 90))
        scipy.io.mmwrite(self.folder / "w.mtx", scipy.sparse.csc_matrix(weights), precision=17)
        np.save(self.folder / "c.npy", weights)
        np.save(self.folder / "f.npy", np.asfortranarray(weights.astype("<f4")))
        with h5py.File(self.folder / "w.h5", "w") as file:
            file["deep/weights"] = weights
            file.create_dataset("packed", data=weights, compression="gzip", chunks=(10, 90))
        np.savetxt(self.folder / "w.csv", weights, delimiter=";", fmt="%.17g")
        with open(self.folder / "w.edges.csv", "w") as file:
            print("source,target,weight", file=file)
            for i in range(90):
                for j in range(90):
                    print(f"{i},{j},{weights[i, j]!r}", file=file)

        def embedded(name, *options):
            out = self.folder / f"e{len(list(self.folder.iterdir()))}"
            run("embed", self.folder / name, "--out", out, *options)
            return np.load(out / "embedding.npy")

        wanted = embedded("c.npy")
        for name, options in [("w.mtx", ()), ("w.h5", ("--dataset", "deep/weights")),
                              ("w.h5", ("--dataset", "packed")), ("w.csv", ()),
                              ("w.edges.csv", ())]:
            with self.subTest(name=name):
                np.testing.assert_allclose(embedded(name, *options), wanted, rtol=0, atol=1e-9)
        scale = np.abs(wanted).max()
        np.testing.assert_allclose(embedded("f.npy"), wanted, rtol=0, atol=1e-5 * scale)


if __name__ == "__main__":
    unittest.main(verbosity=1)
