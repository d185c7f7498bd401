#!/usr/bin/env python3
"""Compares the program with its goals and writes docs/performance.md.

bench.py BUILD [--quick] [--out FILE]

BUILD is the folder of a release build. Ours and the other library's are measured in turn, several
times, in one run on one machine; what counts is the median of their ratios. --quick shows that
everything works, and its figures mean nothing.
"""

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
# Every library chooses for itself, whatever the shell says.
for name in [name for name in os.environ if name.startswith(("OPENBLAS_", "OMP_", "MKL_"))]:
    del os.environ[name]


def kernel(build, name, seconds):
    """Seconds that one iteration of a kernel takes."""
    words = [str(build / "tests/kernels"), f"--benchmark_filter=^{name}/(real|manual)_time$",
             "--benchmark_format=json", f"--benchmark_min_time={seconds}"]
    result = json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout)
    one = result["benchmarks"][0]
    return one["real_time"] * {"ns": 1e-9, "ms": 1e-3}[one["time_unit"]]


def peer(*words):
    done = subprocess.run([sys.executable, str(HERE / "peers.py"), *map(str, words)], check=True,
                          capture_output=True, text=True)
    return json.loads(done.stdout)


def against(build, name, words, rounds, seconds):
    """Median seconds of ours and of the other, and the median ratio, measured in turn."""
    ours, theirs, threads = [], [], []
    for _ in range(rounds):
        ours.append(kernel(build, name, seconds))
        other = peer(*words)
        theirs.append(other["seconds"])
        threads.append(other["threads"])
    ratios = [b / a for a, b in zip(ours, theirs)]
    return (statistics.median(ours), statistics.median(theirs), statistics.median(ratios),
            statistics.mode(threads))


def words_of(seconds):
    if seconds < 1e-3:
        return f"{1e6 * seconds:.0f} µs"
    return f"{1e3 * seconds:.1f} ms" if seconds < 1.0 else f"{seconds:.2f} s"


def sweep_seconds(build, folder, threads, samples):
    out = folder / f"sweep-{threads}-{time.monotonic_ns()}"
    begin = time.perf_counter()
    subprocess.run([str(build / "bin/weightscape-cli"), "sweep", "preset:ring", "--over",
                    "objective.l2=0,1e-3,0.01,0.1", "--seeds", "1..6", "--set",
                    f"data.samples={samples}", "--threads", str(threads), "--out", str(out),
                    "--quiet"], check=True)
    return time.perf_counter() - begin


def start(build):
    """Seconds to the first painted window, and the program's memory once the ring is there, MB."""
    begin = time.monotonic()
    process = subprocess.Popen([str(build / "bin/weightscape"), "--start", "--milestones",
                                "preset:ring"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               text=True)
    painted, memory = None, None
    for line in process.stdout:
        if line.strip() == "painted":
            painted = time.monotonic() - begin
        if line.strip() == "ring recovered":
            status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
            memory = int(status.split("VmRSS:")[1].split()[0]) / 1024
            break
    process.terminate()
    process.wait()
    return painted, memory


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--out", type=pathlib.Path)
    arguments = parser.parse_args()
    build, quick = arguments.build, arguments.quick
    rounds, seconds = (1, 0.05) if quick else (5, 0.5)
    rows = []

    def row(what, goal, figure, passed, detail=""):
        rows.append((what, goal, figure, "pass" if passed else "short", detail))
        print(f"{what:48} goal {goal:18} {figure:12} {rows[-1][3]:6} {detail}", flush=True)

    for (n, h, b), goal in [((100, 20, 100), 8), ((400, 60, 100), 4), ((2500, 200, 256), 2)]:
        if quick and n > 400:
            continue
        ours, theirs, ratio, threads = against(build, f"trainingStep/{n}/{h}/{b}",
                                               ("step", n, h, b), rounds, seconds)
        row(f"training step N={n} H={h} B={b}", f"≥ {goal}× PyTorch", f"{ratio:.1f}×", ratio >= goal,
            f"{words_of(ours)}; PyTorch {words_of(theirs)} with {threads} threads")
    exact = {}
    for n in (1000, 2000, 4000):
        if quick and n > 1000:
            continue
        ours, theirs, ratio, threads = against(build, f"exactIsomap/{n}", ("isomap", n),
                                               min(rounds, 3), seconds)
        exact[n] = theirs
        row(f"exact Isomap N={n}", "≥ 5× scikit-learn", f"{ratio:.1f}×", ratio >= 5,
            f"{words_of(ours)}; scikit-learn {words_of(theirs)} with {threads} jobs")
    if 4000 in exact:
        ours = statistics.median(kernel(build, "landmarkIsomap/4000", seconds)
                                 for _ in range(rounds))
        row("landmark Isomap N=4000", "≥ 30× scikit-learn's exact", f"{exact[4000] / ours:.1f}×",
            exact[4000] / ours >= 30, f"{words_of(ours)}")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        ratios = []
        for _ in range(1 if quick else 3):
            samples = 400 if quick else 4000
            one = sweep_seconds(build, folder, 1, samples)
            ratios.append(one / sweep_seconds(build, folder, 2, samples))
        ratio = statistics.median(ratios)
        row("sweep on 2 cores against 1", "≥ 1.85×", f"{ratio:.2f}×", ratio >= 1.85)
    if os.environ.get("DISPLAY") and (build / "bin/weightscape").exists():
        starts = [start(build) for _ in range(1 if quick else 5)]
        painted = statistics.median(one[0] for one in starts)
        memory = statistics.median(one[1] for one in starts)
        row("cold start to the first painted window", "< 1.0 s", f"{painted:.2f} s", painted < 1.0)
        row("memory, ring preset with window, trained", "< 320 MB", f"{memory:.0f} MB",
            memory < 320)
    if arguments.out:
        write(arguments.out, rows)


def write(path, rows):
    processor = next((line.split(":")[1].strip() for line in
                      pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                      if line.startswith("model name")), platform.machine())
    lines = ["# Performance", "",
             f"Written by `./dev bench` on {os.cpu_count()} cores of {processor}. Ours and the other "
             "library's were measured in turn, each at its own best thread count; figures are medians. "
             "Ours trains on one thread.", "",
             "| what | goal | figure | | |", "|---|---|---|---|---|"]
    lines += [f"| {what} | {goal} | {figure} | {passed} | {detail} |"
              for what, goal, figure, passed, detail in rows]
    lines += ["", "Not measured yet: matrix products alone against the machine's best, landmark Isomap "
              "of 50,000 points, the connectome of whole-brain size, embeddings a second while "
              "training, training with the window open against headless, stalls of the event loop, "
              "the time from a move of λ to its first step, memory over a day, and how cost grows with "
              "N and H.", ""]
    path.write_text("\n".join(lines))


main()
