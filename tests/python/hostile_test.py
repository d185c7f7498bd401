# SPDX-License-Identifier: GPL-3.0-or-later
"""What others could break is refused in a sentence, and never reaches SciPy or the core."""
import subprocess
import sys
import unittest

import numpy as np
import scipy.sparse
import weightscape
from command_line import InFolder


def ring(form):
    place = np.arange(40) / 40
    weights = np.exp(2 * np.cos(2 * np.pi * (place - np.arange(20)[:, None] / 20)))
    weights[weights < 1] = 0
    return scipy.sparse.csr_matrix(weights).asformat(form)


def entries(matrix):
    """The dictionary behind SciPy's dok, which newer versions keep beside it."""
    return getattr(matrix, "_dict", matrix)


class Hostile(InFolder):
    def refused(self, words, work):
        with self.assertRaises(weightscape.Error) as caught:
            work()
        sentence = str(caught.exception)
        self.assertEqual(caught.exception.kind, "bad_input")
        self.assertIn(words, sentence)
        self.assertRegex(sentence, r"[.?)]$")
        self.assertNotIn("--", sentence)
        self.assertNotIn("pybind", sentence)
        sentence.encode()
        return sentence

    def damaged(self, form, words, damage):
        matrix = ring(form)
        damage(matrix)
        for work in (weightscape.embed, weightscape.evidence):
            self.refused(words, lambda: work(matrix))

    def test_more_than_there_is_memory(self):
        for shape in ((10 ** 7, 10 ** 8), (10 ** 9, 10 ** 9)):
            many = np.broadcast_to(np.float64(0.5), shape)
            for work in (weightscape.embed, lambda array: weightscape.run("preset:ring", array)):
                self.refused("there is not enough memory", lambda: work(many))

    def test_forms_that_are_no_lists_of_places(self):
        def lists(matrix):
            matrix.rows[3] = [0, "a"]
            matrix.data[3] = [1.0, 2.0]

        def offsets(matrix):
            matrix.offsets = np.array([0], dtype=np.int32)

        def keys(matrix):
            dict.__setitem__(entries(matrix), (3, "a"), 1.0)

        self.damaged("dia", "1 offsets for", offsets)
        for form, damage in (("lil", lists), ("dok", keys)):
            matrix = ring(form)
            damage(matrix)
            sentence = self.refused("damaged sparse matrix", lambda: weightscape.embed(matrix))
            self.assertNotIn("SciPy", sentence)

    def test_sparse_matrices_whose_places_are_none(self):
        def setting(name, at, value):
            def damage(matrix):
                getattr(matrix, name)[at] = value
            return damage

        def giving(name, value):
            return lambda matrix: setattr(matrix, name, value)

        for form in ("csr", "csc"):
            limit = 40 if form == "csr" else 20
            self.damaged(form, f"indices[3] is {10 ** 9}", setting("indices", 3, 10 ** 9))
            self.damaged(form, f"indices[0] is {limit}", setting("indices", 0, limit))
            self.damaged(form, "indices[5] is -1", setting("indices", 5, -1))
            self.damaged(form, "indptr falls", setting("indptr", 5, 10 ** 6))
            self.damaged(form, "indptr falls", setting("indptr", 5, -7))
            self.damaged(form, "indptr begins with 3", setting("indptr", 0, 3))
            self.damaged(form, "indptr ends with", setting("indptr", -1, 10 ** 8))
            self.damaged(form, "indptr has 3 numbers", giving("indptr", np.array([0, 1, 2])))
            self.damaged(form, "indptr has 0 numbers", giving("indptr", np.array([], dtype=int)))
            self.damaged(form, "indices is no list", giving("indices", np.array(["a"])))
            self.damaged(form, "indices is no list", giving("indices", None))
            self.damaged(form, "and there are 0 indices", giving("indices", np.array([], dtype=np.int32)))
            self.damaged(form, "2 entries in data", giving("data", np.ones(2)))
        self.damaged("bsr", "indices[0] is 99", setting("indices", 0, 99))
        self.damaged("bsr", "indptr", setting("indptr", 1, 10 ** 6))
        self.damaged("bsr", "blocks of 3 × 1", giving("data", np.ones((len(ring("bsr").data), 3, 1))))
        self.damaged("coo", "row[2] is 20", setting("row", 2, 20))
        self.damaged("coo", "col[2] is -3", setting("col", 2, -3))
        self.damaged("coo", "entries", giving("data", np.ones(3)))
        self.damaged("lil", "row 1 has", lambda matrix: matrix.data[1].extend([1.0] * 100000))
        self.damaged("lil", "damaged", lambda matrix: matrix.rows[1].__setitem__(0, 10 ** 6))
        self.damaged("dok", "damaged",
                     lambda matrix: dict.__setitem__(entries(matrix), (10 ** 6, 1), 1.0))

    def test_what_a_sparse_matrix_says_of_itself_is_not_believed(self):
        good = ring("csc")
        turned = ring("csc")
        for column in range(40):  # unsorted, and called sorted
            place = slice(turned.indptr[column], turned.indptr[column + 1])
            turned.indices[place] = turned.indices[place][::-1]
            turned.data[place] = turned.data[place][::-1]
        turned.has_sorted_indices = turned.has_canonical_format = True
        np.testing.assert_array_equal(weightscape.embed(turned).points, weightscape.embed(good).points)
        for form in ("csr", "csc", "bsr", "coo", "lil", "dok", "dia"):
            np.testing.assert_allclose(weightscape.embed(ring(form)).points, weightscape.embed(good).points, atol=1e-9)

    def test_sparse_matrices_that_are_none(self):
        self.refused("empty", lambda: weightscape.embed(scipy.sparse.csr_matrix((0, 5))))
        self.refused("rows and columns", lambda: weightscape.embed(scipy.sparse.coo_matrix((2 ** 40, 3))))
        self.refused("complex128", lambda: weightscape.embed(ring("csc") * 1j))
        self.refused("sparse matrix", lambda: weightscape.run(data=ring("csc")))

    def test_halves_of_letters(self):
        half = "a\udc80b"
        for work in (lambda: weightscape.run(name=half), lambda: weightscape.run(**{half: 1}),
                     lambda: weightscape.run(data={half: 1}), lambda: weightscape.run({"name": half}),
                     lambda: weightscape.embed(np.eye(9), names=[half] * 9),
                     lambda: weightscape.embed(np.eye(9), **{half: 1}),
                     lambda: weightscape.embed(np.eye(9), method=half),
                     lambda: weightscape.score(np.eye(9), np.zeros((9, 1)), half),
                     lambda: weightscape.score(np.eye(9), np.zeros((9, 1)), [half]),
                     lambda: weightscape.evidence(np.eye(9), null=half),
                     lambda: weightscape.sweep("preset:ring", {half: [1]}),
                     lambda: weightscape.sweep("preset:ring", {"objective.l2": half}),
                     lambda: weightscape.sweep("preset:ring", {"objective.l2": [half]}),
                     lambda: weightscape.sweep("preset:ring", {"objective.l2": [0]}, half)):
            self.refused("half of a letter", work)
        for work in (weightscape.run, weightscape.load, weightscape.embed):
            self.refused("half of a letter", lambda: work("a\ud800b"))
        self.refused("a\\xffb", lambda: weightscape.load(b"a\xffb".decode(errors="surrogateescape")))
        self.refused("a\\u001b[2Jb", lambda: weightscape.load("a\x1b[2Jb"))

    def test_calls_that_do_not_fit(self):
        run = weightscape.run(training={"epochs": 1}, data={"samples": 100})
        swept = weightscape.sweep("preset:ring", {"objective.l2": [0]}, training={"epochs": 1}, data={"samples": 100})
        self.assertIn("1 run over", repr(swept))
        for words, work in (("score: missing a required argument: 'centers'", lambda: weightscape.score(np.eye(9))),
                            ("too many positional", lambda: weightscape.run("preset:ring", None, 3)),
                            ("load: missing a required argument: 'path'", weightscape.load),
                            ("unexpected keyword argument 'x'", lambda: weightscape.presets(x=3)),
                            ("unexpected keyword argument 'overwrite'", lambda: run.save("x", overwrite=True)),
                            ("missing a required argument: 'folder'", run.save),
                            ("force: 'yes'", lambda: run.save("x", force="yes")),
                            ("inputs: 2", lambda: run.save("x", inputs=2)),
                            ("size: '30'", lambda: run.svg("30")),
                            ("size: 1e+99", lambda: run.svg(1e99)),
                            ("score: there is no score '3'", lambda: swept.grid(3)),
                            ("evidence: 'no'", lambda: weightscape.sweep("preset:ring", {"objective.l2": [0]},
                                                                         evidence="no")),
                            ("save: does not work on a value of type int", lambda: weightscape.Run.save(3, "x"))):
            self.refused(words, work)
        self.refused("it takes (weights, centers, axes='circular', *, progress=None, **options)",
                     lambda: weightscape.score(np.eye(9)))
        with self.assertRaises(TypeError):  # a person's own stays theirs
            weightscape.run(training={"epochs": 1}, progress=lambda: None)

    def test_sentences_speak_of_arguments(self):
        run = weightscape.run(training={"epochs": 1}, data={"samples": 100})
        swept = weightscape.sweep("preset:ring", {"objective.l2": [0]}, training={"epochs": 1}, data={"samples": 100})
        embedding = weightscape.embed(np.random.default_rng(1).random((5, 30)))
        found = weightscape.evidence(np.random.default_rng(1).random((5, 30)), shuffles=0, resamples=0)
        for result in (run, swept, embedding, found):
            folder = type(result).__name__
            result.save(folder)
            self.refused("(force=True replaces", lambda: result.save(folder))
            result.save(folder, force=True)
        self.refused('take null="units"', lambda: weightscape.evidence(np.ones((3, 30)), null="degrees"))
        self.refused('null="degrees"', lambda: weightscape.evidence(run, null="degrees"))
        # Tables that can be read in two ways.
        with open("w.csv", "w", encoding="utf-8") as file:
            file.write("a,b,c,d,e,f\n")
            for row in range(6):
                file.write(",".join(["" if row == column else str(row + column) for column in range(6)]) + "\n")
        self.refused("empty_as_zero=True", lambda: weightscape.embed("w.csv"))
        self.assertEqual(len(weightscape.embed("w.csv", empty_as_zero=True, neighbors=3).points), 6)
        self.refused('data={"empty_as_zero": True}', lambda: weightscape.run(data={"file": "w.csv"}))
        self.refused("dataset", lambda: weightscape.embed("w.csv", dataset="x"))
        # A name of somebody's own is nobody's option.
        self.assertIn("a --force b", str(self.caught(lambda: weightscape.load("a --force b"))))

    @staticmethod
    def caught(work):
        try:
            work()
        except weightscape.Error as error:
            return error
        raise AssertionError("not refused")

    def test_errors_can_be_printed(self):
        program = ("import weightscape\n"
                   "try:\n  weightscape.load(b'\\xff\\x1b[2J'.decode(errors='surrogateescape'))\n"
                   "except weightscape.Error as error:\n  print(error)\n")
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
        self.assertIn(b"\\xff\\u001b[2J", done.stdout)


if __name__ == "__main__":
    unittest.main()
