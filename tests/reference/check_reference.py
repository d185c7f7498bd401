# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the program with other libraries: scikit-learn, SciPy, h5py, formulas in NumPy.

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
from scipy.stats import spearmanr
from sklearn.decomposition import PCA, KernelPCA
from sklearn.manifold import Isomap, SpectralEmbedding, trustworthiness
from sklearn.neighbors import NearestNeighbors, kneighbors_graph

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
                    "--set", "embedding.neighbors=8",
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
                    # Trained on inputs less their mean, with the biases that belong to those.
                    mean = x.mean(1)
                    x, b_h, b_o = x - mean[:, None], b_h + w_in @ mean, b_o - mean
                    self.assertLess(max(np.abs(b_h).max(), np.abs(b_o).max()), 1e-12)
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
                        found = self.load(after, file)
                        if file == "biases_hidden":
                            found = found + self.load(after, "weights_in") @ mean
                        elif file == "biases_output":
                            found = found - mean
                        # Adam divides by |gradient| + 1e-8: where the gradient is zero, as of biases
                        # behind centred inputs, its rounding decides, and a step is all it can be.
                        known = np.abs(gradient) > 1e-5 if optimizer == "adam" else gradient == gradient
                        self.assertLess(np.abs(found - start).max(), 0.0051 * max(1, np.abs(step).max()))
                        error = np.abs(found - expected)[known].max(initial=0)
                        scale = max(np.abs(expected).max(), 0.005)
                        # Steps are taken in single precision: a rounding is 6e-8.
                        self.assertLess(error / scale, 1e-6, file)

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
            self.assertEqual(file.attrs["schema"], 4)
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
                    print(f"{i},{j},{float(weights[i, j])!r}", file=file)

        def embedded(name, *options):
            out = self.folder / f"e{len(list(self.folder.iterdir()))}"
            run("embed", self.folder / name, "--neighbors", "8", "--out", out, *options)
            return np.load(out / "embedding.npy")

        wanted = embedded("c.npy")
        for name, options in [("w.mtx", ()), ("w.h5", ("--dataset", "deep/weights")),
                              ("w.h5", ("--dataset", "packed")), ("w.csv", ()),
                              ("w.edges.csv", ())]:
            with self.subTest(name=name):
                np.testing.assert_allclose(embedded(name, *options), wanted, rtol=0, atol=1e-9)
        scale = np.abs(wanted).max()
        np.testing.assert_allclose(embedded("f.npy"), wanted, rtol=0, atol=1e-5 * scale)

    def weights_of(self, name, preset, *settings):
        words = [word for setting in ("embedding.neighbors=8", *settings)
                 for word in ("--set", setting)]
        run("run", f"preset:{preset}", "--out", self.folder / name, *words)
        return self.load(name, "weights_in").T

    def graph_of(self, points, k):
        graph = kneighbors_graph(points, k, mode="connectivity").toarray()
        return np.maximum(graph, graph.T)

    def test_laplacian_eigenmaps(self):
        """The same graph through scikit-learn spans the same axes, each up to its scale."""
        for preset, k in [("ring", 8), ("sheet", 8), ("sphere", 8)]:
            with self.subTest(preset=preset):
                weights = self.weights_of(f"le-{preset}", preset,
                                          "embedding.method=laplacian_eigenmaps",
                                          f"embedding.neighbors={k}", "training.epochs=40")
                ours = self.load(f"le-{preset}", "embedding")
                theirs = SpectralEmbedding(n_components=3, affinity="precomputed",
                                           eigen_solver="arpack").fit_transform(
                    self.graph_of(weights, k))
                # Both span the same eigenspaces: each of our axes lies in the span of theirs.
                # (Where eigenvalues coincide the axes within their plane are free.)
                columns = theirs[:, :2] if preset == "ring" else theirs
                left, _ = np.linalg.qr(columns)
                for axis in range(columns.shape[1]):
                    unit = ours[:, axis] / np.linalg.norm(ours[:, axis])
                    self.assertLess(np.linalg.norm(unit - left @ (left.T @ unit)), 1e-6)

    def test_pca(self):
        weights = self.weights_of("pca", "torus", "embedding.method=pca", "training.epochs=20")
        theirs = PCA(n_components=4).fit_transform(weights)
        ours, theirs = procrustes(self.load("pca", "embedding"), theirs)
        self.assertLess(np.linalg.norm(ours - theirs) / np.linalg.norm(theirs), 1e-6)

    def test_mds(self):
        """Classical MDS is kernel PCA of −½ D²."""
        weights = self.weights_of("mds", "cylinder", "embedding.method=mds", "training.epochs=20")
        squared = ((weights[:, None] - weights[None]) ** 2).sum(-1)
        theirs = KernelPCA(n_components=3, kernel="precomputed",
                           eigen_solver="dense").fit_transform(-0.5 * squared)
        ours, theirs = procrustes(self.load("mds", "embedding"), theirs)
        self.assertLess(np.linalg.norm(ours - theirs) / np.linalg.norm(theirs), 1e-6)

    def test_trustworthiness(self):
        """Against scikit-learn's, on jittered preferred values so that no distances tie."""
        for penalty in (0, 0.001, 0.01):
            with self.subTest(penalty=penalty):
                weights = self.weights_of(f"trust{penalty}", "ring", "data.groups.0.jitter=0.7",
                                          f"objective.l2={penalty}", "training.epochs=30")
                angle = 2 * np.pi * self.load(f"trust{penalty}", "centers")[:, 0]
                ideal = np.stack([np.cos(angle), np.sin(angle)], 1)
                scores = json.loads((self.folder / f"trust{penalty}" / "scores.json").read_text())
                recovery = scores["recovery"]
                self.assertAlmostEqual(recovery["trustworthiness"],
                                       trustworthiness(ideal, weights, n_neighbors=8), 9)
                self.assertAlmostEqual(recovery["continuity"],
                                       trustworthiness(weights, ideal, n_neighbors=8), 9)

    def test_closed_form_of_unequal_penalties(self):
        """W_inᵀW_in of unequal λ, by the formula in NumPy."""
        weights = self.weights_of("unequal", "ring", "data.groups.0.neurons_per_axis=40",
                                  "network.hidden=12", "training.optimizer=lbfgs",
                                  "training.epochs=4000", "objective.l2_separate=true",
                                  "objective.l2=0.02", "objective.l2_out=0.005")
        run("run", "preset:ring", "--out", self.folder / "inputs", "--save-inputs", "--set",
            "data.groups.0.neurons_per_axis=40", "--set", "training.epochs=0")
        inputs = self.load("inputs", "inputs")[:1600]
        values, vectors = np.linalg.eigh(np.cov(inputs.T, bias=True))
        values, vectors = values[::-1][:12], vectors[:, ::-1][:, :12]
        penalty, scale = np.sqrt(0.02 * 0.005), np.sqrt(0.005 / 0.02)
        gram = scale * vectors @ np.diag(np.maximum(0, 1 - penalty / values)) @ vectors.T
        error = np.linalg.norm(weights @ weights.T - gram) / np.linalg.norm(gram)
        self.assertLess(error, 1e-3)

    def test_sphere_and_torus_scores(self):
        """Rank correlation of scikit-learn's geodesics with true distances; neighbour recall."""
        for preset in ("sphere", "torus"):
            with self.subTest(preset=preset):
                weights = self.weights_of(f"score-{preset}", preset, "training.epochs=30")
                centers = self.load(f"score-{preset}", "centers")
                if preset == "sphere":
                    truth = np.arccos(np.clip(centers @ centers.T, -1, 1))
                else:
                    away = np.abs(centers[:, None] - centers[None])
                    truth = np.sqrt((np.minimum(away, 1 - away) ** 2).sum(-1))
                isomap = Isomap(n_neighbors=8, n_components=3, eigen_solver="dense").fit(weights)
                pairs = np.triu_indices(len(weights), 1)
                expected = spearmanr(isomap.dist_matrix_[pairs], truth[pairs]).statistic
                scores = json.loads((self.folder / f"score-{preset}" /
                                     "scores.json").read_text())["recovery"]
                # Rounding breaks ties of the torus' grid differently here and there.
                self.assertAlmostEqual(scores["geodesic_correlation"], expected, 4)
                near = NearestNeighbors(n_neighbors=8).fit(weights).kneighbors(
                    return_distance=False)
                np.fill_diagonal(truth, np.inf)
                reach = np.sort(truth, 1)[:, 7:8] * (1 + 1e-9)  # ties count
                recall = np.mean(np.take_along_axis(truth, near, 1) <= reach)
                self.assertAlmostEqual(scores["neighbor_recall"], recall, 9)


if __name__ == "__main__":
    unittest.main(verbosity=1)
