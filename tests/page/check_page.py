#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens pages that `weightscape-cli page` wrote in a headless Chromium that reaches no net.

  check_page.py CLI            one run, one sweep, hostile names: what is drawn, said, and done by hand
  check_page.py CLI --presets  every preset: its size, what it draws, and that nothing complains
"""

import json
import math
import pathlib
import shutil
import subprocess
import sys
import tempfile

import numpy

from chromium import Browser

MOST_BYTES = 2_000_000
CLI = sys.argv[1]
HOSTILE = "</script><script>window.evil=1</script><img src=x onerror=window.evil=1>"


def cli(*words, code=0):
    done = subprocess.run([CLI, *map(str, words)], capture_output=True, text=True)
    assert done.returncode == code, f"{words}: ended with {done.returncode}\n{done.stderr}"
    return done.stderr


def quiet_page(source, out, *words):
    return cli("page", source, "--out", out, "--quiet", "--no-evidence", *words)


# Pixels of the canvas that are not its ground, as angles and distances about their middle, in shares.
DRAWN = """(() => {
  const canvas = document.getElementById("canvas");
  const gl = canvas.getContext("webgl");
  const [w, h] = [canvas.width, canvas.height];
  const rgba = new Uint8Array(4 * w * h);
  gl.readPixels(0, 0, w, h, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
  const at = [];
  for (let i = 0; i < w * h; i++)
    if ([0, 1, 2].some((c) => Math.abs(rgba[4 * i + c] - rgba[c]) > 40)) at.push([i % w, Math.floor(i / w)]);
  return { ground: [rgba[0], rgba[1], rgba[2]], width: w, height: h, pixels: at };
})()"""


def drawn(browser):
    # Two pictures on, whatever was asked for is there.
    browser.value("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return browser.value(DRAWN)


def is_ring(picture):
    points = numpy.array(picture["pixels"], float)
    assert len(points) > 500, f"{len(points)} pixels are drawn"
    away = points - points.mean(axis=0)
    distance = numpy.hypot(*away.T)
    sectors = numpy.unique(numpy.floor(numpy.arctan2(away[:, 1], away[:, 0]) / (2 * math.pi) * 36) % 36)
    inside = (distance < 0.5 * distance.mean()).mean()
    assert len(sectors) == 36 and inside < 0.02, f"{len(sectors)} of 36 sectors, {inside} inside: no ring"
    assert distance.max() * 2 > 0.5 * picture["height"], "the ring is small in its picture"


def points_of(browser, state):
    axes = browser.value("weightscape.data.dimensions")
    return numpy.array(browser.value(f"Array.from(weightscape.states[{state}].points)")).reshape(-1, axes)


def same_points(browser, state, folder):
    stored = numpy.load(folder / "embedding.npy")
    shown = points_of(browser, state)
    assert shown.shape == stored.shape, f"{shown.shape} and {stored.shape}"
    assert numpy.abs(shown - stored).max() <= 1e-6
    # And what is drawn are these points, turned, moved and scaled.
    places = numpy.array(browser.value(f"Array.from(weightscape.states[{state}].places)")).reshape(-1, 3)
    distances = lambda p: numpy.linalg.norm(p[:, None, :] - p[None, :, :], axis=2)
    given, seen = distances(stored[:, :3]), distances(places)
    scale = (given * seen).sum() / (given ** 2).sum()
    assert numpy.abs(seen - scale * given).max() < 1e-3, "other places than those of embedding.npy"


def nothing_is_wrong(browser):
    assert not browser.complaints(), browser.complaints()
    assert not browser.requests(), browser.requests()
    assert browser.value("window.evil") is None


def fits(browser, width, height):
    browser.size(width, height, touch=width < 600)
    browser.until(f"innerWidth === {width}")
    wide = browser.value("document.documentElement.scrollWidth")
    assert wide <= width, f"{wide} pixels wide on a screen of {width}"


def moved(browser, act):
    before = drawn(browser)["pixels"]
    act()
    after = drawn(browser)["pixels"]
    assert before != after, "nothing moves in the picture"


def check_run(browser, folder):
    run = folder / "ring"
    cli("run", "preset:ring", "--out", run, "--quiet")
    page = folder / "ring.html"
    cli("page", run, "--out", page, "--quiet", "--shuffles", "19", "--resamples", "0", "--title", "A ring & more",
        "--licence", "CC BY 4.0")
    assert page.stat().st_size <= MOST_BYTES
    browser.size(1280, 800)
    browser.media(prefers_color_scheme="light", prefers_reduced_motion="no-preference")
    browser.open(page)
    is_ring(drawn(browser))
    last = browser.value("weightscape.states.length") - 1
    assert last >= 20, f"{last} earlier moments"
    same_points(browser, last, run)
    text = browser.value("document.body.innerText")
    scores = json.loads((run / "scores.json").read_text())
    for said in ["A ring & more", "Ring recovered", "Arranged like a ring", "of 19 shuffles", "CC BY 4.0",
                 scores["detail"].lower()[4:]]:
        assert said.lower() in text.lower(), f"'{said}' is not said"
    assert browser.value("document.querySelectorAll('.curve.c-train').length") == 2  # the curve and its key

    # The timeline: by hand, and played to its end.
    browser.value("(() => { const s = document.getElementById('moment'); s.value = 0; "
                  "s.dispatchEvent(new Event('input')); })()")
    browser.until("weightscape.at() === 0 && weightscape.picture.places.every("
                  "(v, i) => v === weightscape.states[0].places[i])")
    assert browser.value("document.getElementById('now').textContent") == "epoch 0"
    browser.value("document.getElementById('play').click()")
    browser.until(f"weightscape.at() === {last}")
    browser.until("document.getElementById('play').title === 'Play'")

    # Hands: drag, wheel, keys, the button that goes back.
    browser.mouse("mouseMoved", 400, 350)
    browser.mouse("mousePressed", 400, 350, button="left", clickCount=1)
    moved(browser, lambda: browser.mouse("mouseMoved", 460, 330, button="left", buttons=1))
    browser.mouse("mouseReleased", 460, 330, button="left", clickCount=1)
    moved(browser, lambda: browser.mouse("mouseWheel", 400, 350, deltaX=0, deltaY=-300))
    browser.value("document.getElementById('canvas').focus()")
    moved(browser, lambda: browser.key("ArrowLeft"))
    moved(browser, lambda: browser.key("Home"))
    is_ring(drawn(browser))
    browser.key("n")
    assert "neuron 0" in browser.value("document.getElementById('tip').innerText")
    browser.key("Escape")
    assert browser.value("document.getElementById('tip').hidden")
    # The pointer over a point names it.
    x, y = browser.value(
        "(() => { const box = document.getElementById('canvas').getBoundingClientRect();"
        "const { picture, view, home } = weightscape; const at = numbers.seen(picture.places, 7, home, view);"
        "return [box.left + at.x, box.top + at.y]; })()")
    browser.mouse("mouseMoved", x, y)
    assert "neuron 7" in browser.value("document.getElementById('tip').innerText")

    light = drawn(browser)["ground"]
    browser.value("document.getElementById('appearance').click()")
    dark = drawn(browser)["ground"]
    assert sum(light) > 600 and sum(dark) < 200, f"{light} and {dark}"
    for width, height in [(390, 844), (320, 568)]:
        fits(browser, width, height)
        assert len(drawn(browser)["pixels"]) > 300
    rows = browser.value("weightscape.csv()").splitlines()
    stored = numpy.load(run / "embedding.npy")
    assert numpy.array_equal([[float(v) for v in row.split(",")[2:]] for row in rows[1:]], stored)
    nothing_is_wrong(browser)
    check_still(browser, page)
    check_places(folder, run, page)
    check_languages(browser, folder, run)


def visible(browser, selector):
    """Without a script of the page."""
    root = browser.ask("DOM.getDocument")["root"]["nodeId"]
    node = browser.ask("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
    try:
        return browser.ask("DOM.getBoxModel", nodeId=node)["model"]["height"] > 0
    except RuntimeError:  # it has no box
        return False


def check_still(browser, page):
    browser.scripts(False)
    browser.open(page)
    assert visible(browser, "#still circle") and visible(browser, "noscript p")
    assert not visible(browser, "#controls") and visible(browser, "#headline")
    browser.scripts(True)
    without = browser.ask("Page.addScriptToEvaluateOnNewDocument",
                          source="HTMLCanvasElement.prototype.getContext = () => null")["identifier"]
    browser.open(page)
    assert visible(browser, "#still circle") and visible(browser, "#nowebgl") and not visible(browser, "#canvas")
    browser.ask("Page.removeScriptToEvaluateOnNewDocument", identifier=without)
    nothing_is_wrong(browser)


def check_places(folder, run, page):
    """What stands at the page's name: replaced only where it is ours, and asked for."""
    bytes_ = page.read_bytes()
    assert "exists already" in cli("page", run, "--out", page, code=2)
    quiet_page(run, page, "--force", "--no-timeline")
    assert page.read_bytes() != bytes_
    mine = folder / "mine.html"
    mine.write_text("<p>mine</p>")
    assert "is not replaced" in cli("page", run, "--out", mine, "--force", code=2)
    changed = folder / "changed.html"
    changed.write_bytes(bytes_.replace(b"A ring", b"My ring"))
    assert "changed since" in cli("page", run, "--out", changed, "--force", code=2)
    assert mine.read_text() == "<p>mine</p>"
    assert "there is no folder" in cli("page", run, "--out", folder / "nowhere" / "a.html", code=2)
    assert "is no .wscape file" in cli("page", mine, "--out", folder / "b.html", code=2)
    assert not list(folder.glob(".*part*")) and not (folder / "b.html").exists()


def check_languages(browser, folder, run):
    for language, tag, said in [("de", "de", "Ring wiedergefunden"), ("zh_CN", "zh-CN", "环")]:
        page = folder / f"{language}.html"
        quiet_page(run, page, "--no-timeline", "--language", language)
        browser.open(page)
        assert browser.value("document.documentElement.lang") == tag
        assert said in browser.value("document.body.innerText"), f"'{said}' is not said"
    assert "it takes en, de or zh_CN" in cli("page", run, "--out", folder / "x.html", "--language", "xx", code=2)
    nothing_is_wrong(browser)


def check_sweep(browser, folder):
    sweep = folder / "sweep"
    cli("sweep", "preset:ring", "--over", "objective.l2=0,0.001,0.01,0.3", "--seeds", "1,2", "--out", sweep, "--quiet")
    page = folder / "sweep.html"
    assert quiet_page(sweep, page) == ""
    browser.size(1280, 800)
    browser.open(page)
    cells = browser.value("weightscape.states.map((s) => [s.cell, s.value, s.seed, s.verdict])")
    rows = [line.split(",") for line in (sweep / "results.csv").read_text().splitlines()[1:]]
    assert cells == [[int(row[0]), row[1], int(row[2]), row[3]] for row in rows], cells
    for state, (cell, *_) in enumerate(cells):
        same_points(browser, state, sweep / "runs" / f"{cell:04}")
    assert browser.value("document.getElementById('moment').max") == "3"
    for place, value in enumerate(["0", "0.001", "0.01", "0.3"]):
        browser.value(f"(() => {{ const s = document.getElementById('moment'); s.value = {place}; "
                      "s.dispatchEvent(new Event('input')); })()")
        browser.until(f"weightscape.picture.places.every((v, i) => v === weightscape.states[{2 * place}].places[i])")
        assert browser.value("document.getElementById('now').textContent").endswith(" " + value)
    # From run to run of one ring the neurons glide: they are turned onto each other, and other seeds too.
    places = [numpy.array(browser.value(f"Array.from(weightscape.states[{s}].places)")).reshape(-1, 3) for s in (2, 4, 5)]
    for a, b in [(0, 1), (1, 2)]:
        apart = numpy.linalg.norm(places[a] - places[b], axis=1).mean()
        assert apart < 0.2, f"neurons jump by {apart} of the picture's radius"
    nothing_is_wrong(browser)

    # One run is missing and one damaged: the others open, and the sentences name the two.
    shutil.rmtree(sweep / "runs" / "0001")
    (sweep / "runs" / "0004" / "embedding.npy").write_bytes(b"no array")
    said = quiet_page(sweep, folder / "damaged.html")
    assert "'0' and seed 2 cannot be read" in said.replace(" = ", " ") or "= '0' and seed 2" in said, said
    assert "'0.01' and seed 1" in said, said
    browser.open(folder / "damaged.html")
    assert browser.value("weightscape.states.map((s) => s.cell)") == [0, 2, 3, 5, 6, 7]
    assert "0.01" in browser.value("document.querySelector('.notes').innerText")
    for name in sweep.glob("runs/*/embedding.npy"):
        name.unlink()
    assert "none of its runs can be read" in cli("page", sweep, "--out", folder / "none.html", code=2)
    assert not (folder / "none.html").exists()
    nothing_is_wrong(browser)


def check_names(browser, folder):
    """What comes from a person is text, whatever stands in it."""
    samples = numpy.random.default_rng(1).normal(size=(80, 12))
    names = [HOSTILE, '"quotes" & \'more\'', "\\u003c", "${1}", "{{title}}", "neuron, six", *(f"c{i}" for i in range(6))]
    quoted = ",".join('"' + name.replace('"', '""') + '"' for name in names)
    numpy.savetxt(folder / "activity.csv", samples, delimiter=",", header=quoted, comments="")
    cli("run", "preset:ring", "--set", f"data.file={folder / 'activity.csv'}", "--set", "training.epochs=3",
        "--set", "network.hidden=4", "--out", folder / "own", "--quiet")
    quiet_page(folder / "own", folder / "own.html", "--title", HOSTILE, "--description", "{{w:play}} " + HOSTILE,
               "--licence", HOSTILE)
    browser.open(folder / "own.html")
    assert browser.value("weightscape.data.names") == names
    assert browser.value("document.querySelector('h1').textContent") == HOSTILE
    assert browser.value("document.title") == HOSTILE
    assert browser.value("document.querySelectorAll('script').length") == 2
    assert browser.value("document.querySelector('header p').textContent") == "{{w:play}} " + HOSTILE
    assert str(folder) not in (folder / "own.html").read_text(), "a page tells folders of its maker"
    nothing_is_wrong(browser)


def check_presets(browser, folder):
    for preset in json.loads(subprocess.run([CLI, "presets", "--json"], capture_output=True).stdout):
        name = preset["name"]
        cli("run", f"preset:{name}", "--set", "training.epochs=3", "--out", folder / name, "--quiet")
        page = folder / f"{name}.html"
        quiet_page(folder / name, page)
        assert page.stat().st_size <= MOST_BYTES, f"{name}: {page.stat().st_size} bytes"
        browser.open(page)
        assert len(drawn(browser)["pixels"]) > 500, name
        last = browser.value("weightscape.states.length") - 1
        assert last >= 20, f"{name}: {last} earlier moments"
        shown = points_of(browser, last)
        stored = numpy.load(folder / name / "embedding.npy")
        assert numpy.array_equal(numpy.isnan(shown), numpy.isnan(stored)), name
        assert numpy.nanmax(numpy.abs(shown - stored)) <= 1e-6, name
        nothing_is_wrong(browser)


def main():
    with tempfile.TemporaryDirectory() as name, Browser() as browser:
        folder = pathlib.Path(name)
        if "--presets" in sys.argv:
            check_presets(browser, folder)
            return
        browser.ask("DOM.enable")
        check_run(browser, folder)
        check_sweep(browser, folder)
        check_names(browser, folder)


main()
