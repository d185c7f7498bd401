# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong is said in one sentence, and nothing is half done."""
import os
import unittest

import numpy as np
import weightscape
from command_line import InFolder


class Refusals(InFolder):
    def refused(self, words, work):
        with self.assertRaises(weightscape.Error) as caught:
            work()
        sentence = str(caught.exception)
        self.assertEqual(caught.exception.kind, "bad_input")
        self.assertIn(words, sentence)
        self.assertRegex(sentence, r"[.?]$")
        return sentence

    def test_sentences_of_the_core(self):
        sentence = self.refused("objective.l2: -1", lambda: weightscape.run(objective={"l2": -1}))
        self.assertIn("a number from 0", sentence)
        self.refused("objective.l3: unknown key", lambda: weightscape.run(objective={"l3": 1}))
        self.refused("preset", lambda: weightscape.run("preset:rong"))
        self.refused("cannot be opened", lambda: weightscape.run("no such file.json"))
        self.refused("objective.l2: nan is not allowed", lambda: weightscape.run(objective={"l2": float("nan")}))
        self.refused("objective.l2: None is not allowed", lambda: weightscape.run(objective={"l2": None}))
        self.refused("objective.l2: True is not allowed", lambda: weightscape.run(objective={"l2": True}))
        self.refused("objective.l2: {} is not allowed", lambda: weightscape.run(**{"objective.l2": {}}))
        self.refused("objective.l3: unknown key", lambda: weightscape.run(objective={"l3": {}}))
        self.refused("The name of the file is empty", lambda: weightscape.run(""))

    def test_experiments(self):
        self.refused("experiment: a value of type int", lambda: weightscape.run(3))
        self.refused("objective.l2: a value of type set", lambda: weightscape.run(objective={"l2": {1}}))
        self.refused("names", lambda: weightscape.run(names=["a"]))
        self.refused("centers", lambda: weightscape.run(centers=np.zeros((3, 1))))

    def test_activity(self):
        good = np.random.default_rng(1).random((50, 10))
        self.refused("data: has 1 dimension (50)", lambda: weightscape.run(data=good[:, 0]))
        self.refused("data: has 3 dimensions (5 × 5 × 20)", lambda: weightscape.run(data=good.reshape(5, 5, 20)))
        self.refused("complex128", lambda: weightscape.run(data=good + 1j))
        self.refused("<U", lambda: weightscape.run(data=[["a", "b"], ["c", "d"]]))
        self.refused("data: has 1 sample", lambda: weightscape.run(data=good[:1]))
        bad = good.copy()
        bad[7, 3] = np.nan
        bad[9, 1] = np.inf
        for array in (bad, np.asfortranarray(bad)):
            sentence = self.refused("2 of 500 values are NaN or infinite", lambda: weightscape.run(data=array))
            self.assertIn("row 8, column 4", sentence)
        self.refused("names: there are 2 of 10 neurons", lambda: weightscape.run(data=good, names=["a", "b"]))
        self.refused("centers: has 3 rows", lambda: weightscape.run(data=good, centers=np.zeros((3, 1))))
        self.refused("centers", lambda: weightscape.run(data=good, centers=np.full((10, 1), 7.0)))

    def test_a_run_that_keeps_no_array_is_not_run_again_on_a_file(self):
        activity = np.random.default_rng(1).random((50, 10))
        own = weightscape.run("preset:ring", activity, network={"hidden": 3}, training={"epochs": 1})
        np.save("activity.npy", np.random.default_rng(2).random((60, 7)))  # of somebody else
        self.refused("give data", lambda: weightscape.run(own))
        self.refused("give data", lambda: weightscape.sweep(own, over={"objective.l2": [0, 0.1]}))
        again = weightscape.run(own, activity)
        np.testing.assert_array_equal(again.weights_in, own.weights_in)
        other = weightscape.run(own, data={"file": "activity.npy"})
        self.assertEqual(other.weights_in.shape, (3, 7))

    def test_what_is_no_matrix_at_all(self):
        for empty in (np.empty((0, 10)), np.empty((10, 0)), np.empty((0, 0))):
            self.refused("is empty", lambda: weightscape.embed(empty))
            self.refused("is empty", lambda: weightscape.evidence(empty))
            self.refused("is empty", lambda: weightscape.score(empty, np.zeros((10, 1)), "circular"))
            self.refused("is empty", lambda: weightscape.run(data=empty))
        masked = np.ma.array(np.eye(12), mask=np.eye(12) > 2)
        masked[3, 4] = np.ma.masked
        self.refused("masked", lambda: weightscape.embed(masked))
        self.refused("masked", lambda: weightscape.run(data=masked))
        self.refused("zero byte", lambda: weightscape.load("a\0b"))
        self.refused("zero byte", lambda: weightscape.run("preset:ring\0x"))

    def test_matrices(self):
        self.refused("weights: has 1 dimension", lambda: weightscape.embed(np.zeros(5)))
        self.refused("unknown option", lambda: weightscape.embed(np.eye(5), neighbours=3))
        self.refused("embedding.neighbors", lambda: weightscape.embed(np.eye(5), neighbors=0.5))
        self.refused("NaN or infinite", lambda: weightscape.embed(np.full((5, 5), np.nan)))
        self.refused("names: there are 1 of 5 points", lambda: weightscape.embed(np.eye(5), names=["a"]))
        self.refused("seed", lambda: weightscape.embed(np.eye(5), seed=-1))
        self.refused("shuffles: 1.5", lambda: weightscape.evidence(np.eye(5), shuffles=1.5))
        self.refused("null: 'odd'", lambda: weightscape.evidence(np.eye(5), null="odd"))
        self.refused("centers", lambda: weightscape.score(np.eye(5), np.zeros((4, 1)), "circular"))

    def test_sweeps(self):
        self.refused("over", lambda: weightscape.sweep("preset:ring", {}))
        self.refused("one parameter or two", lambda: weightscape.sweep(
            "preset:ring", {"objective.l2": [0], "data.noise": [0], "network.hidden": [8]}))
        self.refused("objective.l2", lambda: weightscape.sweep("preset:ring", {"objective.l2": [-1]}))
        self.refused("over: objective.l2 has a value of type float",
                     lambda: weightscape.sweep("preset:ring", {"objective.l2": 0.1}))
        self.refused("seeds: a value of type int", lambda: weightscape.sweep("preset:ring", {"objective.l2": [0]}, 3))
        self.refused("twice", lambda: weightscape.sweep("preset:ring", {"objective.l2": [0, 0]}))
        self.refused("data: a sweep", lambda: weightscape.sweep("preset:ring", {"objective.l2": [0]},
                                                                data=np.eye(5)))

    def test_nothing_is_left_where_nothing_can_be_written(self):
        run = weightscape.run(training={"epochs": 1}, data={"samples": 100})
        with self.assertRaises(weightscape.Error):
            run.save("/proc/nowhere")
        self.refused("file or folder", lambda: run.save(7))
        self.refused("size: 3", lambda: run.svg(3))
        self.assertEqual(os.listdir("."), [])


if __name__ == "__main__":
    unittest.main()
