# SPDX-License-Identifier: GPL-3.0-or-later
"""embed, score and evidence: what the command line finds in the same numbers."""
import json
import pathlib
import unittest

import numpy as np
import scipy.sparse
import weightscape
from command_line import InFolder, cli, differing


def ring(neurons=60, units=30):
    """Weights on a ring, hidden units × neurons, and where on it each neuron is."""
    place = np.arange(neurons) / neurons
    middle = np.arange(units)[:, None] / units
    return np.exp(2 * np.cos(2 * np.pi * (place - middle))), place[:, None]


class Wiring(InFolder):
    def test_embedding(self):
        weights, _ = ring()
        np.save("w.npy", weights)
        printed = json.loads(cli("embed", "w.npy", "--out", "there", "--neighbors", "6", "--dimensions", "2", "--json",
                                 "--quiet", folder=self.folder))
        embedding = weightscape.embed(weights, neighbors=6, dimensions=2)
        embedding.save("here")
        self.assertEqual(differing("here", "there"), [])
        np.testing.assert_array_equal(embedding.points, np.load("there/embedding.npy"))
        self.assertEqual(embedding.summary, printed)
        # Neighbours on the ring lie side by side.
        steps = np.linalg.norm(embedding.points - np.roll(embedding.points, 1, axis=0), axis=1)
        self.assertLess(steps.max(), 3 * steps.min())
        from_file = weightscape.embed(pathlib.Path("w.npy"), neighbors=6, dimensions=2)
        np.testing.assert_array_equal(from_file.points, embedding.points)
        self.assertIn("<svg", embedding._repr_html_())
        named = weightscape.embed(weights, names=(str(i) for i in range(60)))
        self.assertEqual(named.names[:2], ["0", "1"])

    def test_sparse_matrices(self):
        weights, _ = ring()
        weights[weights < 1] = 0
        dense = weightscape.embed(weights, names=[str(i) for i in range(60)]).points
        twice = scipy.sparse.coo_matrix((np.ones(2), ([0, 0], [1, 1])), shape=(30, 60))
        for form in ("csc", "csr", "coo", "lil"):
            sparse = scipy.sparse.csr_matrix(weights).asformat(form)
            before = sparse.copy()
            np.testing.assert_allclose(weightscape.embed(sparse).points, dense, atol=1e-9)
            self.assertEqual((sparse != before).nnz, 0)
        # Entries of the same place add up, and the person's own matrix stays as it is.
        unsorted = scipy.sparse.csc_matrix(weights)
        added = unsorted + twice.tocsc()
        np.testing.assert_array_equal(weightscape.embed(twice.tocsr() + unsorted).points,
                                      weightscape.embed(added).points)

    def test_scores(self):
        weights, centers = ring()
        np.save("w.npy", weights)
        np.save("c.npy", centers)
        printed = json.loads(cli("score", "--weights", "w.npy", "--centers", "c.npy", "--axes", "circular",
                                 folder=self.folder))
        self.assertEqual(weightscape.score(weights, centers, ["circular"]), printed)
        self.assertEqual(weightscape.score(np.asfortranarray(weights), centers), printed)
        self.assertGreater(printed["circular_correlation"], 0.99)

    def test_evidence(self):
        weights, centers = ring()
        np.save("w.npy", weights)
        cli("evidence", "w.npy", "--out", "there", "--resamples", "4", "--quiet", folder=self.folder)
        found = weightscape.evidence(weights, resamples=4)
        found.save("here")
        self.assertEqual(differing("here", "there"), [])
        self.assertIn("ring", found.sentence)
        self.assertEqual(found.summary, json.loads(pathlib.Path("there/evidence.json").read_text()))
        np.testing.assert_array_equal(found.piece, np.ones(60))
        # Its angle is the place on the ring, but for where it begins and which way it goes.
        angle = np.exp(2j * np.pi * found.angles[:, 0])
        place = np.exp(2j * np.pi * centers[:, 0])
        self.assertGreater(max(abs((angle / place).mean()), abs((angle * place).mean())), 0.95)

    def test_evidence_of_a_run(self):
        run = weightscape.run("preset:ring", training={"epochs": 100})
        run.save("ring")
        cli("evidence", "ring", "--out", "there", "--resamples", "0", "--quiet", folder=self.folder)
        weightscape.evidence(run, resamples=0).save("here")
        self.assertEqual(differing("here", "there"), [])
        with self.assertRaisesRegex(weightscape.Error, "degrees"):
            weightscape.evidence(run, null="degrees")


if __name__ == "__main__":
    unittest.main()
