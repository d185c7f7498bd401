# SPDX-License-Identifier: GPL-3.0-or-later
"""weightscape.sweep: the files of the command line, and the numbers in them."""
import csv
import unittest

import numpy as np
import weightscape
from command_line import InFolder, cli, differing

SHORT = {"training": {"epochs": 10}, "data": {"samples": 200}}
SHORT_WORDS = ["--set", "training.epochs=10", "--set", "data.samples=200"]


class Sweep(InFolder):
    def test_files_are_those_of_the_command_line(self):
        cli("sweep", "preset:ring", "--over", "objective.l2=0,0.01", "--seeds", "1..2", *SHORT_WORDS, "--out", "there",
            "--quiet", folder=self.folder)
        for values, threads in (([0, 0.01], 1), ("0,0.01", None)):
            swept = weightscape.sweep("preset:ring", {"objective.l2": values}, range(1, 3), threads=threads, **SHORT)
            swept.save("here", force=True)
            self.assertEqual(differing("here", "there"), [])
        with open("there/results.csv", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        table = swept.table
        self.assertEqual(table["verdict"], [row["verdict"] for row in rows])
        self.assertEqual(table["objective.l2"], [0, 0, 0.01, 0.01])
        self.assertEqual(table["seed"], [1, 2, 1, 2])
        for score in swept.scores:
            np.testing.assert_array_equal(table[score], [float(row[score]) for row in rows], score)
        grid = swept.grid("explained_training")
        self.assertEqual(grid.shape, (2, 2))
        np.testing.assert_array_equal(grid.ravel(), table["explained_training"])
        self.assertEqual(len(swept), 4)
        np.testing.assert_array_equal(swept.runs[3].weights_in, np.load("there/runs/0003/weights_in.npy"))
        self.assertIn("<svg", swept._repr_html_())

    def test_two_parameters_make_a_map(self):
        cli("sweep", "preset:ring", "--over", "objective.l2=0,0.01", "--over", "data.noise=0,0.1,0.2", "--seeds", "1",
            *SHORT_WORDS, "--out", "there", "--quiet", folder=self.folder)
        swept = weightscape.sweep("preset:ring", {"objective.l2": [0, 0.01], "data.noise": [0, 0.1, 0.2]}, **SHORT)
        swept.save("here")
        self.assertEqual(differing("here", "there"), [])
        self.assertEqual(swept.table["objective.l2"], [0, 0, 0, 0.01, 0.01, 0.01])
        self.assertEqual(swept.table["data.noise"], [0, 0.1, 0.2, 0, 0.1, 0.2])
        self.assertEqual(swept.grid("explained_training").shape, (2, 3, 1))
        self.assertIn("objective.l2 and data.noise", repr(swept))
        self.assertIn("data.noise=0.2", swept._repr_html_())

    def test_a_run_that_fails_is_named(self):
        swept = weightscape.sweep("preset:ring", {"training.learning_rate": [0.01, 10]}, training={
            "epochs": 10, "optimizer": "sgd"}, data={"samples": 200})
        failed = [place for place, run in enumerate(swept.runs) if run is None]
        self.assertEqual(sorted(swept.failures), failed)
        self.assertEqual([swept.table["verdict"][place] for place in failed], ["failed"] * len(failed))

    def test_progress_is_told(self):
        shares = []
        weightscape.sweep("preset:ring", {"objective.l2": [0, 0.01]}, progress=shares.append, **SHORT)
        self.assertEqual(shares[-1], 1.0)
        self.assertEqual(shares, sorted(shares))


if __name__ == "__main__":
    unittest.main()
