# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl-C ends the work soon, other threads of Python go on meanwhile, and what a caller raises reaches it."""
import os
import signal
import threading
import time
import unittest

import numpy as np
import weightscape
from command_line import InFolder

LONG = {"training": {"epochs": 1000000, "patience": 0}}


class Stop(Exception):
    pass


class Interrupt(InFolder):
    def interrupted(self, work):
        """Sends the signal of Ctrl-C when the work has begun."""
        began = threading.Event()

        def ask():
            began.wait()
            os.kill(os.getpid(), signal.SIGINT)

        asker = threading.Thread(target=ask)
        asker.start()
        with self.assertRaises(KeyboardInterrupt):
            work(lambda share: began.set())
        asker.join()

    def test_each_function(self):
        self.interrupted(lambda progress: weightscape.run("preset:ring", progress=progress, **LONG))
        self.interrupted(lambda progress: weightscape.sweep("preset:ring", {"objective.l2": [0, 0.01]},
                                                            progress=progress, **LONG))
        points = np.random.default_rng(1).random((20, 300))
        self.interrupted(lambda progress: weightscape.evidence(points, shuffles=100000, progress=progress))
        self.interrupted(lambda progress: weightscape.embed(np.random.default_rng(1).random((50, 4000)),
                                                            progress=progress))
        # And it works as before.
        self.assertEqual(weightscape.run(training={"epochs": 1}).scores["training"]["epoch"], 1)

    def test_other_threads_go_on(self):
        ticks = []
        done = threading.Event()

        def tick():
            while not done.is_set():
                ticks.append(time.monotonic())
                time.sleep(0.001)

        other = threading.Thread(target=tick)
        other.start()

        def enough(_share):
            if len(ticks) > 200:
                raise Stop

        with self.assertRaises(Stop):
            weightscape.run("preset:ring", progress=enough, **LONG)
        done.set()
        other.join()

    def test_several_at_once(self):
        alone = weightscape.run("preset:ring", training={"epochs": 20}).weights_in
        results = [None] * 3

        def work(place):
            results[place] = weightscape.run("preset:ring", training={"epochs": 20}).weights_in

        threads = [threading.Thread(target=work, args=(place,)) for place in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for weights in results:
            np.testing.assert_array_equal(weights, alone)

    def test_after_a_fork(self):
        alone = weightscape.run("preset:ring", training={"epochs": 5}).weights_in.copy()
        child = os.fork()
        if child == 0:
            same = np.array_equal(weightscape.run("preset:ring", training={"epochs": 5}).weights_in, alone)
            os._exit(0 if same else 1)
        self.assertEqual(os.waitpid(child, 0)[1], 0)

    def test_a_program_that_ignores_the_signal_goes_on(self):
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        self.addCleanup(signal.signal, signal.SIGINT, before)
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()
        self.assertEqual(weightscape.run(training={"epochs": 50}).scores["training"]["epoch"], 50)


if __name__ == "__main__":
    unittest.main()
