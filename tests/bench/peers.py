#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What other libraries take for the same work, in seconds: peers.py step N H B | isomap N | sgemm N

Prints a line of JSON with the best thread count of those the machine has.
"""

import json
import os
import statistics
import sys
import time


def timed(work, least=0.6, rounds=3):
    """Median seconds of one call, over rounds of at least so many seconds."""
    work()
    results = []
    for _ in range(rounds):
        calls, begin = 0, time.perf_counter()
        while time.perf_counter() - begin < least / rounds:
            work()
            calls += 1
        results.append((time.perf_counter() - begin) / calls)
    return statistics.median(results)


def torch_step(neurons, hidden, batch):
    """tanh, Adam, L2 on both weights, biases: a step with everything that PyTorch needs for it."""
    import torch
    best = None
    for threads in range(1, (os.cpu_count() or 1) + 1):
        torch.set_num_threads(threads)
        torch.manual_seed(1)
        encoder = torch.nn.Linear(neurons, hidden)
        decoder = torch.nn.Linear(hidden, neurons)
        optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=1e-5)
        inputs = torch.randn(batch, neurons)

        def step():
            optimizer.zero_grad(set_to_none=True)
            outputs = decoder(torch.tanh(encoder(inputs)))
            loss = ((inputs - outputs) ** 2).sum() / batch
            loss = loss + 1e-3 * ((encoder.weight ** 2).sum() + (decoder.weight ** 2).sum())
            loss.backward()
            optimizer.step()

        seconds = timed(step)
        if best is None or seconds < best["seconds"]:
            best = {"seconds": seconds, "threads": threads}
    return best


def sheet(count):
    """Like the bench's own: a curved sheet in 60 dimensions."""
    import numpy as np
    random = np.random.default_rng(2)
    u, v = random.random(count), random.random(count)
    features = np.stack([u, v, 0.3 * np.sin(4 * u), 0.3 * np.cos(4 * v), 0.1 * u * v, 0.1 * u * u])
    return (random.standard_normal((60, 6)) @ features).T


def sklearn_isomap(count):
    from sklearn.manifold import Isomap
    points = sheet(count)
    best = None
    for jobs in (1, os.cpu_count()):
        begin = time.perf_counter()
        Isomap(n_neighbors=10, n_components=3, n_jobs=jobs).fit(points)
        seconds = time.perf_counter() - begin
        if best is None or seconds < best["seconds"]:
            best = {"seconds": seconds, "threads": jobs}
    return best


def numpy_sgemm(size):
    """The machine's best product of matrices in single precision."""
    import numpy as np
    a = np.ones((size, size), dtype=np.float32)
    return {"seconds": timed(lambda: a @ a), "threads": os.cpu_count()}


def main():
    kind, *numbers = sys.argv[1:]
    work = {"step": torch_step, "isomap": sklearn_isomap, "sgemm": numpy_sgemm}[kind]
    print(json.dumps(work(*(int(number) for number in numbers))))


main()
