# SPDX-License-Identifier: GPL-3.0-or-later
"""weightscape.run: the same bytes as the command line, and arrays without copies."""
import json
import os
import pathlib
import subprocess
import sys
import unittest

import numpy as np
import weightscape
from command_line import InFolder, cli, differing

SHORT = {"training": {"epochs": 20}, "data": {"samples": 300}}
SHORT_WORDS = ["--set", "training.epochs=20", "--set", "data.samples=300"]


class Run(InFolder):
    def test_files_are_those_of_the_command_line(self):
        ring = weightscape.run("preset:ring", objective={"l2": 0.02}, **{"seed": 3, "training.epochs": 60})
        ring.save("here", inputs=True)
        cli("run", "preset:ring", "--set", "objective.l2=0.02", "--set", "seed=3", "--set", "training.epochs=60",
            "--out", "there", "--save-inputs", "--quiet", folder=self.folder)
        self.assertEqual(differing("here", "there"), [])
        for name in ("weights_in", "weights_out", "embedding", "component", "group", "inputs", "latents", "centers"):
            np.testing.assert_array_equal(getattr(ring, name), np.load(f"there/{name}.npy"), name)
        np.testing.assert_array_equal(np.column_stack(list(ring.history.values())), np.load("there/history.npy"))
        self.assertEqual(ring.scores, json.loads(pathlib.Path("there/scores.json").read_text()))
        self.assertEqual(ring.verdict, ring.scores["verdict"])
        self.assertEqual(ring.headline, ring.scores["headline"])
        self.assertEqual(ring.experiment, json.loads(pathlib.Path("there/experiment.json").read_text()))

    def test_number_of_threads_changes_nothing(self):
        program = ("import weightscape\n"
                   "weightscape.run('preset:two-rings', training={'epochs': 5}).save('one')\n")
        core = str(sorted(os.sched_getaffinity(0))[0])
        subprocess.run(["taskset", "-c", core, sys.executable, "-c", program], check=True)
        weightscape.run("preset:two-rings", training={"epochs": 5}).save("all")
        self.assertEqual(differing("one", "all"), [])

    def test_activity_of_ones_own(self):
        activity = np.array(weightscape.run("preset:ring", **SHORT).inputs)
        np.save("activity.npy", activity)
        cli("run", "preset:ring", "--set", "data.file=activity.npy", *SHORT_WORDS, "--out", "there", "--quiet",
            folder=self.folder)
        # However the numbers lie in memory.
        strided = np.zeros((len(activity), 2 * activity.shape[1]))
        strided[:, ::2] = activity
        for array in (activity, np.asfortranarray(activity), strided[:, ::2], activity.astype(object).tolist()):
            own = weightscape.run("preset:ring", array, **{"training.epochs": 20, "data.samples": 300})
            np.testing.assert_array_equal(own.weights_in, np.load("there/weights_in.npy"))
        own.save("here")
        self.assertEqual(differing("here", "there"), [])
        turned = weightscape.run("preset:ring", activity.T, training={"epochs": 20}, **{"data.transpose": True})
        np.testing.assert_array_equal(turned.weights_in, own.weights_in)

    def test_centers_and_names_of_ones_own(self):
        drawn = weightscape.run("preset:ring", **SHORT)
        names = [f"cell {i}" for i in range(drawn.weights_in.shape[1])]
        own = weightscape.run("preset:ring", drawn.inputs, centers=drawn.centers, names=names, axes="circular",
                              training={"epochs": 200})
        self.assertEqual(own.names, names)
        self.assertEqual(own.verdict, "recovered")
        np.testing.assert_array_equal(own.centers, drawn.centers)

    def test_every_way_to_name_an_experiment(self):
        first = weightscape.run("preset:ring", **SHORT)
        text = json.dumps(first.experiment)
        pathlib.Path("ring.json").write_text(text)
        for source in (first, first.experiment, text, "ring.json", pathlib.Path("ring.json")):
            np.testing.assert_array_equal(weightscape.run(source).weights_in, first.weights_in)
        other = weightscape.run(first, seed=np.int64(2), data={"samples": np.float64(300)})
        self.assertEqual(other.experiment["seed"], 2)
        self.assertFalse(np.array_equal(other.weights_in, first.weights_in))

    def test_arrays_are_views_that_outlive_their_run(self):
        run = weightscape.run("preset:ring", **SHORT)
        weights = run.weights_in
        self.assertIs(weights.base, run)
        self.assertEqual(weights.__array_interface__["data"], run.weights_in.__array_interface__["data"])
        self.assertFalse(weights.flags.writeable)
        with self.assertRaises(ValueError):
            weights[0, 0] = 1
        kept = weights.copy()
        del run
        np.testing.assert_array_equal(weights, kept)

    def test_a_session_comes_back(self):
        run = weightscape.run("preset:ring", **SHORT)
        run.save("ring")
        again = weightscape.load("ring/session.wscape")
        np.testing.assert_array_equal(again.weights_in, run.weights_in)
        np.testing.assert_array_equal(again.embedding, run.embedding)
        self.assertEqual(again.scores, run.scores)

    def test_a_folder_of_others_stays(self):
        run = weightscape.run("preset:ring", **SHORT)
        run.save("ring")
        with self.assertRaisesRegex(weightscape.Error, "ring"):
            run.save("ring")
        run.save("ring", force=True)
        pathlib.Path("mine").mkdir()
        pathlib.Path("mine/notes.txt").write_text("mine")
        with self.assertRaises(weightscape.Error):
            run.save("mine", force=True)
        self.assertEqual([file.name for file in pathlib.Path("mine").iterdir()], ["notes.txt"])

    def test_numpy_keeps_its_threads(self):
        # Debian's NumPy computes with the same OpenBLAS: what a run sets there is set back.
        program = ("import ctypes, numpy, weightscape\n"
                   "blas = ctypes.CDLL('libopenblas.so.0')\n"
                   "blas.openblas_set_num_threads(2)\n"
                   "weightscape.run(training={'epochs': 1}, data={'samples': 100})\n"
                   "assert blas.openblas_get_num_threads() == 2, blas.openblas_get_num_threads()\n")
        subprocess.run([sys.executable, "-c", program], check=True)

    def test_a_picture_in_a_notebook(self):
        import xml.etree.ElementTree as xml
        run = weightscape.run("preset:ring", training={"epochs": 300})
        svg = xml.fromstring(run.svg(200))
        points = [circle for circle in svg if circle.tag.endswith("circle")]
        self.assertEqual(len(points), len(run.embedding))
        places = np.array([[float(point.get("cx")), float(point.get("cy"))] for point in points])
        self.assertTrue((places >= 0).all() and (places <= 200).all())
        # A ring: all are about as far from the middle, and as many colours as neurons.
        distances = np.linalg.norm(places - places.mean(axis=0), axis=1)
        self.assertGreater(distances.min(), 0.5 * distances.max())
        self.assertGreater(len({point.get("fill") for point in points}), 0.9 * len(points))
        self.assertIn("<svg", run._repr_html_())
        self.assertIn("ring recovered", run._repr_html_())
        self.assertIn("ring recovered", repr(run))


if __name__ == "__main__":
    unittest.main()
