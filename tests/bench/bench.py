#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the program with its goals and writes docs/performance.md.

bench.py BUILD [--quick] [--out FILE]

BUILD is the folder of a release build. Ours and the other library's are measured in turn, several
times, in one run on one machine; what counts is the median of their ratios. --quick shows that
everything works, and its figures mean nothing; without PyTorch it leaves the comparison with it out.
"""

import argparse
import gzip
import importlib.util
import json
import math
import os
import pathlib
import platform
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
# Every library chooses for itself, whatever the shell says.
for name in [name for name in os.environ if name.startswith(("OPENBLAS_", "OMP_", "MKL_"))]:
    del os.environ[name]

# N, H, B of the training steps that are compared.
STEPS = ((100, 20, 100), (400, 60, 100), (2500, 200, 256))


def kernel(build, name, seconds, program="kernels"):
    """Seconds that one iteration of a kernel takes."""
    words = [str(build / "tests" / program), f"--benchmark_filter=^{name}/(real|manual)_time$",
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


def embed(build, folder, file, words, interrupt_after=None):
    """Seconds, greatest memory in GB and exit code of an embedding by the command line; with an
    interrupt the seconds from it to the end."""
    out = folder / f"embedding-{time.monotonic_ns()}"
    begin = time.perf_counter()
    process = subprocess.Popen([str(build / "bin/weightscape-cli"), "embed", str(file), "--out",
                                str(out), "--method", "landmark_isomap", *words, "--quiet"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if interrupt_after:
        time.sleep(interrupt_after)
        begin = time.perf_counter()
        # Not send_signal(): that waits for a process that has ended already, and takes its usage.
        os.kill(process.pid, signal.SIGINT)
    _, status, usage = os.wait4(process.pid, 0)
    return (time.perf_counter() - begin, usage.ru_maxrss / 1e6, os.waitstatus_to_exitcode(status),
            out)


def slowest_cancel(build, folder, file, words, seconds):
    """Milliseconds from Ctrl-C to the end, the longest of several moments; None where it ended by
    itself or badly."""
    waits = []
    for share in (0.1, 0.3, 0.5, 0.7, 0.85):
        waited, _, code, _ = embed(build, folder, file, words, share * seconds)
        if code == 130:
            waits.append(1e3 * waited)
    return max(waits, default=None)


def stopped(build, quick, row, what, *words, moments=24):
    """A row of the longest wait for the answer to a stop, at many moments of some work."""
    moments = 2 if quick else moments
    done = subprocess.run([str(build / "tests/stops"), *map(str, words[:3]), str(moments),
                           *words[3:]], check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)
    row(f"{what}, stopped at {found['moments']} moments", "< 200 ms", f"{found['worst']:.0f} ms",
        found["worst"] < 200,
        f"the longest, at {100 * found['at']:.0f} % of {found['seconds']:.1f} s; on one thread at "
        f"most {found['gap']:.0f} ms between two looks at the stop")
    return found["seconds"]


def closed(build, quick, row, what, file, reduce, seconds):
    """A row of how long the window takes to close while it works."""
    waits = live(build, "closing", file, reduce, seconds, 2 if quick else 12)
    row(f"the window closed while {what} are embedded", "< 300 ms", f"{waits['worst']:.0f} ms",
        waits["worst"] < 300, f"the longest of many moments; median {waits['median']:.0f} ms")


def circular_correlation(out, angles):
    import numpy as np
    table = np.genfromtxt(out / "embedding.csv", delimiter=",", skip_header=1)
    points = table[:, 2:4] - table[:, 2:4].mean(axis=0)
    seen = np.arctan2(points[:, 1], points[:, 0])
    true = 2 * np.pi * np.load(angles)[table[:, 0].astype(int)]
    return max(abs(np.exp(1j * (seen - true)).mean()), abs(np.exp(1j * (seen + true)).mean()))


def large(build, folder, quick, row):
    import numpy as np
    count, hidden = (3000, 50) if quick else (50_000, 200)
    random = np.random.default_rng(3)
    u, v = 2 * np.pi * random.random((2, count))
    features = np.stack([np.cos(u), np.sin(u), np.cos(v), np.sin(v), 0.3 * np.cos(2 * u),
                         0.3 * np.sin(2 * u)])
    file = folder / "weights.npy"
    np.save(file, random.standard_normal((hidden, 6)) @ features +
            0.02 * random.standard_normal((hidden, count)))
    words = ["--neighbors", "10"]
    taken, memory, code, _ = embed(build, folder, file, words)
    row(f"landmark Isomap, N={count:,} H={hidden}", "done within 4 GB", f"{memory:.1f} GB",
        code == 0 and memory < 4, words_of(taken))
    cancel = slowest_cancel(build, folder, file, words, taken)
    if cancel is not None:
        row("the same, cancelled", "< 200 ms", f"{cancel:.0f} ms", cancel < 200,
            "the longest of several moments")
    stopped(build, quick, row, f"{count:,} points of {hidden} weights", "points", count, hidden)
    if os.environ.get("DISPLAY") and (build / "tests/live").exists():
        closed(build, quick, row, f"{count:,} points", file, 0, taken)
    edges, angles = folder / "brain.edges.csv", folder / "angles.npy"
    for neurons, reduce, method in ((5000, 0, "isomap"), (22000, 50, "landmark_isomap")):
        neurons = 500 if quick else neurons
        subprocess.run([sys.executable, str(HERE / "connectome.py"), str(edges), str(angles),
                        str(neurons), str(160 * neurons)], check=True)
        taken = stopped(build, quick, row, f"connectome of {neurons:,} neurons ({method})",
                        "wiring", edges, reduce, method)
    if os.environ.get("DISPLAY") and (build / "tests/live").exists():
        closed(build, quick, row, f"a connectome's {neurons:,} neurons", edges, reduce, taken)
    sizes = ["2000", "60000"] if quick else []
    subprocess.run([sys.executable, str(HERE / "connectome.py"), str(edges), str(angles), *sizes],
                   check=True)
    words = ["--reduce", "10", "--neighbors", "8"]
    taken, memory, code, out = embed(build, folder, edges, words)
    found = circular_correlation(out, angles)
    what = "connectome of 130,000 neurons, 5 million edges"
    row(what, "< 5 min, < 8 GB", f"{taken:.0f} s, {memory:.1f} GB",
        code == 0 and taken < 300 and memory < 8, "edge list to 3-D")
    row("the planted ring in it, circular correlation", "> 0.95", f"{found:.3f}", found > 0.95)
    packed = folder / "brain.edges.csv.gz"
    with open(edges, "rb") as plain, gzip.open(packed, "wb", compresslevel=6) as stored:
        shutil.copyfileobj(plain, stored)
    # In turns, so that a machine that slows down slows both.
    turns = [(embed(build, folder, packed, words)[0], embed(build, folder, edges, words)[0])
             for _ in range(1 if quick else 2)]
    ratio = min(one for one, _ in turns) / min(one for _, one in turns)
    row("the same from .csv.gz", "< 1.5 × the plain file", f"{ratio:.2f} ×", ratio < 1.5)
    cancel = slowest_cancel(build, folder, edges, words, taken)
    if cancel is not None:
        row("the same, cancelled", "< 200 ms", f"{cancel:.0f} ms", cancel < 200,
            "the longest of several moments")


def least(words, file, rounds):
    """Seconds of a program that reads a file: the shortest of several."""
    times = []
    for _ in range(rounds):
        with open(file) as distances:
            begin = time.perf_counter()
            subprocess.run(words, stdin=distances, check=True, stdout=subprocess.DEVNULL)
            times.append(time.perf_counter() - begin)
    return min(times)


def evidence(build, folder, quick, row):
    """Topology against Ripser, and what evidence takes."""
    import numpy as np
    random = np.random.default_rng(5)
    count = 60 if quick else 300
    angles = 2 * np.pi * random.random((2, count))
    points = np.concatenate([np.cos(angles), np.sin(angles)])
    points = (points + 0.05 * random.standard_normal(points.shape)).T
    distances = np.sqrt(((points[:, None] - points[None]) ** 2).sum(-1))
    rows = [" ".join(f"{d:.9g}" for d in distances[i, :i]) for i in range(1, count)]
    ours, theirs = folder / "ours.txt", folder / "theirs.txt"
    ours.write_text(f"{count}\n" + "\n".join(rows) + "\n")
    theirs.write_text("\n".join(rows) + "\n")
    pairs = [(least([str(build / "tests/bars"), "1", "2"], ours, 3),
              least(["ripser", "--format", "lower-distance", "--dim", "1"], theirs, 3))
             for _ in range(1 if quick else 5)]
    ratio = statistics.median(b / a for a, b in pairs)
    row(f"loops of {count} points, file to bars", "no slower than Ripser", f"{ratio:.1f}×",
        ratio >= 1, f"{words_of(statistics.median(a for a, _ in pairs))}; Ripser "
        f"{words_of(statistics.median(b for _, b in pairs))}; both on one core")
    run = folder / "ring"
    subprocess.run([str(build / "bin/weightscape-cli"), "run", "preset:ring", "--out", str(run),
                    "--quiet"], check=True, stdout=subprocess.DEVNULL)
    count = 200 if quick else 2000
    angle = 2 * np.pi * random.random(count)
    features = np.stack([np.cos(angle), np.sin(angle), 0.5 * np.cos(2 * angle),
                         0.5 * np.sin(2 * angle)])
    large = folder / "large.npy"
    np.save(large, random.standard_normal((60, 4)) @ features +
            0.05 * random.standard_normal((60, count)))
    for what, source, goal in (("the ring preset", run, 10), (f"{count:,} neurons in 60-D", large,
                                                              120)):
        begin = time.perf_counter()
        process = subprocess.Popen([str(build / "bin/weightscape-cli"), "evidence", str(source),
                                    "--out", str(folder / f"evidence-{goal}"), "--shuffles",
                                    "19" if quick else "99", "--quiet"],
                                   stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        taken = time.perf_counter() - begin
        memory = usage.ru_maxrss / 1e6
        row(f"evidence of {what}, 99 shuffles, 20 resamples", f"≤ {goal} s, < 1 GB",
            f"{taken:.1f} s", status == 0 and taken <= goal and memory < 1, f"{memory:.2f} GB")
    stopped(build, quick, row, "evidence of 2,000 neurons", "evidence", count, 60, "19",
            moments=8)


def live(build, *words):
    done = subprocess.run([str(build / "tests/live"), *map(str, words)], check=True,
                          capture_output=True, text=True)
    return json.loads(done.stdout)


def felt(build, quick, row):
    """What a person feels in the window."""
    seconds, rounds = (1, 1) if quick else (8, 3)
    for per_axis, hidden, wanted in ((20, 60, 40), (50, 200, 8)):
        if quick and per_axis > 20:
            continue
        runs = [live(build, "watch", per_axis, hidden, seconds) for _ in range(rounds)]
        median = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        n = per_axis**2
        row(f"embeddings a second while training, N={n}", f"≥ {wanted}",
            f"{median['pictures_per_second']:.1f}", median["pictures_per_second"] >= wanted)
        row(f"training with the window drawing, N={n} H={hidden}", "≥ 85 % of headless",
            f"{100 * median['share']:.0f} %", median["share"] >= 0.85,
            f"both on one thread; {100 * median['share_of_all']:.0f} % of headless on all cores, "
            "which the window leaves to the embedding and the drawing")
    stalls = live(build, "presets", 1 if quick else 5)
    worst = max(stalls, key=lambda name: stalls[name][0])
    row("stall of the event loop while training, any preset", "< 33 ms",
        f"{stalls[worst][0]:.0f} ms", stalls[worst][0] < 33,
        f"99.9th percentile of the worst, {worst}; the longest of all "
        f"{max(one[1] for one in stalls.values()):.0f} ms")
    answer = live(build, "lambda", 3 if quick else 20)
    row("λ moved to the first step with it, on the screen", "< 50 ms", f"{answer['median']:.0f} ms",
        answer["median"] < 50, f"median; the worst {answer['worst']:.0f} ms")
    day = live(build, "day", 3 if quick else 60)
    row("memory over a day: growth after warm-up", "none", f"{day['growth']:.0f} MB",
        day["growth"] < 5, f"{9 * day['rounds']} worlds opened, trained and turned; "
        f"median of the middle third {day['warm']:.0f}, of the last {day['end']:.0f} MB")


def exponent(times):
    """Slope of log time over log size."""
    xs, ys = [math.log(x) for x in times], [math.log(y) for y in times.values()]
    x0, y0 = statistics.mean(xs), statistics.mean(ys)
    return sum((x - x0) * (y - y0) for x, y in zip(xs, ys)) / sum((x - x0)**2 for x in xs)


def bottlenecks(times, parts):
    """What takes most of the time, from size to size: "paths (57 %) at 1,000, …"."""
    stretches = []
    for size, whole in times.items():
        named = {name: taken[size] / whole for name, taken in parts.items()}
        named["the rest"] = max(0.0, 1.0 - sum(named.values()))
        most = max(named, key=named.get)
        if stretches and stretches[-1][0] == most:
            stretches[-1][1].append((size, named[most]))
        else:
            stretches.append((most, [(size, named[most])]))
    words = []
    for name, found in stretches:
        shares = sorted(100 * min(1.0, share) for _, share in found)
        span = f"{shares[0]:.0f}" if len(shares) == 1 else f"{shares[0]:.0f}–{shares[-1]:.0f}"
        ends = dict.fromkeys(f"{size:,}" for size, _ in (found[0], found[-1]))
        words.append(f"{name} ({span} %) at " + " to ".join(ends))
    return ", ".join(words)


def growth(build, quick, seconds):
    """How cost grows: lines of a table, the exponents, and what takes most of the time."""
    step = {"products": "stepProducts/{}", "update of the weights": "stepUpdate/{}"}
    isomap = {"neighbours": "isomapNeighbors/{}", "paths": "isomapPaths/{}"}
    exact_sizes = {n: f"{n}/{n}" for n in (500, 1000, 2000, 4000)}
    landmark_sizes = {n: f"{n}/100" for n in (1000, 4000, 16000, 50000)}
    plans = (("step, H=20 B=100", "N", "stepOfSize/{}", step,
              {n: f"{n}/20/100/8" for n in (100, 400, 1600, 6400, 25600, 50000)}),
             ("step, N=1000 B=100", "H", "stepOfSize/{}", step,
              {h: f"1000/{h}/100/8" for h in (10, 30, 100, 300, 500)}),
             ("landmark Isomap, 60-D", "N", "landmarkIsomap/{}", isomap, landmark_sizes),
             ("exact Isomap, 60-D", "N", "exactIsomap/{}", isomap, exact_sizes))
    lines = []
    for what, which, name, parts, sizes in plans:
        sizes = dict(list(sizes.items())[:2]) if quick else sizes
        whole = {size: name.format(size if parts is isomap else words)
                 for size, words in sizes.items()}
        times = {size: kernel(build, kernel_name, min(seconds, 0.3))
                 for size, kernel_name in whole.items()}
        taken = {part: {size: kernel(build, pattern.format(words), min(seconds, 0.3))
                        for size, words in sizes.items()} for part, pattern in parts.items()}
        cells = ", ".join(f"{size:,}: {words_of(time)}" for size, time in times.items())
        last = exponent(dict(list(times.items())[-2:]))
        lines.append(f"| {what} | {which} | {cells} | {exponent(times):.2f} | {last:.2f} | "
                     f"{bottlenecks(times, taken)} |")
        print(lines[-1], flush=True)
    return lines


def products(build, rounds, seconds):
    """OpenBLAS's products and Eigen's own, as lines of a table."""
    programs = ("kernels", "eigen_products", "eigen_products_native")
    lines = []
    for n, h, b in STEPS:
        name = f"stepProducts/{n}/{h}/{b}"
        taken = [[kernel(build, name, seconds, program) for program in programs]
                 for _ in range(rounds)]
        blas, eigen, native = map(statistics.median, zip(*taken))
        lines.append(f"| N={n} H={h} B={b} | {words_of(blas)} | {words_of(eigen)} | "
                     f"{eigen / blas:.1f}× | {words_of(native)} | {native / blas:.1f}× |")
        print(lines[-1], flush=True)
    return lines


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


def window(build, quick, row):
    """What a person feels; nothing without a display."""
    if not os.environ.get("DISPLAY") or not (build / "bin/weightscape").exists():
        return
    starts = [start(build) for _ in range(1 if quick else 5)]
    painted = statistics.median(one[0] for one in starts)
    memory = statistics.median(one[1] for one in starts)
    row("cold start to the first painted window", "< 1.0 s", f"{painted:.2f} s", painted < 1.0)
    row("memory, ring preset with window, trained", "< 320 MB", f"{memory:.0f} MB", memory < 320)
    felt(build, quick, row)


def lines_of(rows):
    return [f"| {what} | {goal} | {figure} | {passed} | {detail} |"
            for what, goal, figure, passed, detail in rows]


def replace(path, rows):
    """Rows of an earlier run by these, which have their names."""
    lines = path.read_text().splitlines()
    for line in lines_of(rows):
        name = line.split(" | ")[0]
        places = [i for i, old in enumerate(lines) if old.split(" | ")[0] == name]
        for place in places or [len(lines)]:
            lines[place:place + 1] = [line]
    path.write_text("\n".join(lines) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--window", action="store_true",
                        help="measure the window's rows alone, and put them in place of those in --out")
    arguments = parser.parse_args()
    build, quick = arguments.build, arguments.quick
    rounds, seconds = (1, 0.05) if quick else (5, 0.5)
    rows = []

    def row(what, goal, figure, passed, detail=""):
        rows.append((what, goal, figure, "pass" if passed else "short", detail))
        print(f"{what:48} goal {goal:18} {figure:12} {rows[-1][3]:6} {detail}", flush=True)

    if arguments.window:
        window(build, quick, row)
        replace(arguments.out, rows)
        return
    for (n, h, b), goal in zip(STEPS, (8, 4, 2)):
        if quick and (n > 400 or importlib.util.find_spec("torch") is None):
            continue
        ours, theirs, ratio, threads = against(build, f"trainingStep/{n}/{h}/{b}/64",
                                               ("step", n, h, b), rounds, seconds)
        row(f"training step N={n} H={h} B={b}", f"≥ {goal}× PyTorch", f"{ratio:.1f}×", ratio >= goal,
            f"{words_of(ours)}; PyTorch {words_of(theirs)} with {threads} threads")
    # Of the largest step: five products of so many multiplications and additions.
    n, h, b = STEPS[-1]
    size = 1000 if quick else 4000
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(5 * 2e-9 * n * h * b / kernel(build, f"stepProducts/{n}/{h}/{b}", seconds))
        theirs.append(2e-9 * size**3 / peer("sgemm", size)["seconds"])
    share = statistics.median(a / b for a, b in zip(ours, theirs))
    row("products of the largest step", "≥ 80 % of sgemm", f"{100 * share:.0f} %", share >= 0.8,
        f"{statistics.median(ours):.0f} GFlop/s; sgemm {statistics.median(theirs):.0f} "
        f"with {os.cpu_count()} threads")
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
        for _ in range(1 if quick else 7):
            samples = 400 if quick else 4000
            one = sweep_seconds(build, folder, 1, samples)
            ratios.append(one / sweep_seconds(build, folder, 2, samples))
        ratio = statistics.median(ratios)
        row("sweep on 2 cores against 1", "≥ 1.85×", f"{ratio:.2f}×", ratio >= 1.85)
        evidence(build, folder, quick, row)
        large(build, folder, quick, row)
    window(build, quick, row)
    tables = products(build, rounds, seconds), growth(build, quick, seconds)
    if arguments.out:
        write(arguments.out, rows, *tables)


def write(path, rows, formed, grown):
    processor = next((line.split(":")[1].strip() for line in
                      pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                      if line.startswith("model name")), platform.machine())
    lines = ["# Performance", "",
             f"Written by `./dev bench` on {os.cpu_count()} cores of {processor}, with OpenGL in "
             "software. Ours and the other library's were measured in turn, each at its own best "
             "thread count; figures are medians. Steps use all cores from some hundred neurons on, "
             "smaller ones train on one.", "",
             "| what | goal | figure | | |", "|---|---|---|---|---|"]
    lines += lines_of(rows)
    lines += ["", "## OpenBLAS and Eigen", "",
              "The five matrix products of a step, split over the threads in the same way; each library "
              "on one thread inside ours. Eigen's kernels are chosen when the program is built: for "
              "every processor, as one program for all needs, or for the one at hand alone.", "",
              "| step | OpenBLAS | Eigen, for every processor | | Eigen, for this one | |",
              "|---|---|---|---|---|---|", *formed]
    lines += ["", "## How cost grows", "",
              "Exponents of a power law, over all sizes and between the last two. What takes most of the "
              "time: its parts were measured alone at each size; the rest is, of a step, gathering the "
              "batch, biases and activations, of Isomap, the eigenvectors and their scaling.", "",
              "| what | over | times | exponent | at the end | what takes most of the time |",
              "|---|---|---|---|---|---|", *grown, ""]
    path.write_text("\n".join(lines))


main()
