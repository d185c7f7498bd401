#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""listen.py WEIGHTSCAPE: starts the program and hears it as a screen reader does, over AT-SPI.

What has a name and a role, what is said of the verdict and of the losses, and that a change is
announced. Needs a display and a session bus (spoken_test.sh brings both) and no window manager.
"""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 240.0  # seconds for what has to come; nothing is waited for longer than it takes

heard = []  # what a screen reader reads out by itself


def hear(event):
    """Before Qt 6.8 a notification comes into sight; since then there is an event for it."""
    try:
        if event.type.startswith("object:announcement"):
            heard.append(str(event.any_data))
        elif event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
            event.source.clear_cache()
            heard.append(event.source.name)
    except GLib.Error:
        pass  # gone already


def wait_for(what, look):
    """The first answer of look() that is one, while events come in."""
    context = GLib.MainContext.default()
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        try:
            found = look()
        except (GLib.Error, NotImplementedError):
            found = None  # a part of the tree that has just gone
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"listen.py: waited {PATIENCE:.0f} s for {what}; heard so far: {heard}")


def everything(top):
    yield top
    for i in range(top.childCount):
        child = top.getChildAtIndex(i)
        if child is not None:
            yield from everything(child)


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        one = desktop.getChildAtIndex(i)
        if one is not None and one.name == "weightscape" and one.childCount > 0:
            return one
    return None


def named(start, role=None):
    for one in everything(program()):
        one.clear_cache()
        if one.name.startswith(start) and (role is None or one.getRole() == role):
            return one
    return None


def path_of(one):
    names = []
    while one is not None and one.getRole() != pyatspi.ROLE_APPLICATION:
        names.append(f"{one.getRoleName()} '{one.name}'")
        one = one.parent
    return " in ".join(names[:6])


def press(button):
    action = button.queryAction()
    for i in range(action.nActions):
        if action.getName(i).lower() in ("press", "click"):
            action.doAction(i)
            return
    raise SystemExit(f"listen.py: {path_of(button)} cannot be pressed")


def check_names():
    """Of everything that can have the focus."""
    wrong, seen = [], 0
    for one in everything(program()):
        state = one.getState()
        if not state.contains(pyatspi.STATE_FOCUSABLE) or not state.contains(pyatspi.STATE_SHOWING):
            continue
        seen += 1
        if not one.name.strip():
            wrong.append("no name: " + path_of(one))
        if one.getRole() in (pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN):
            wrong.append("no role: " + path_of(one))
    if seen < 30:
        wrong.append(f"only {seen} parts of the window can have the focus")
    if wrong:
        raise SystemExit("listen.py: " + "\n".join(wrong))
    print(f"{seen} parts that can have the focus have a name and a role")


def check_training():
    verdict = wait_for("the verdict", lambda: named("Verdict: ", pyatspi.ROLE_LABEL))
    if verdict.name != "Verdict: untrained weights":
        raise SystemExit(f"listen.py: before training it says '{verdict.name}'")
    press(wait_for("the button Start", lambda: named("Start", pyatspi.ROLE_PUSH_BUTTON)))
    wait_for("the announcement that it trains", lambda: "Training" in " ".join(heard))
    end = wait_for("the announcement of its end",
                   lambda: next((s for s in heard if s.startswith(("Settled", "Finished"))), None))
    print(f"announced: {end}")
    found = [s for s in heard if "Verdict: ring recovered" in s]
    if len(found) != 1:
        raise SystemExit(f"listen.py: the verdict was to be announced once: {heard}")
    wait_for("the verdict", lambda: named("Verdict: ring recovered"))
    loss = wait_for("the plot of the losses", lambda: named("Loss", pyatspi.ROLE_CHART))
    said = wait_for("the train error", lambda: loss.description)
    if not said.startswith("train error 0.0"):
        raise SystemExit(f"listen.py: the plot of the losses says '{said}'")
    print(f"Loss: {said}")
    scene = wait_for("the picture", lambda: named("Wiring in 3-D"))
    if "ring recovered" not in scene.description:
        raise SystemExit(f"listen.py: the picture says '{scene.description}'")
    print(f"{scene.name}: {scene.description}")
    slider = wait_for("λ", lambda: named("Regularisation λ", pyatspi.ROLE_SLIDER))
    value = slider.queryValue().currentValue
    if abs(value - 0.01) > 1e-9 or "modes" not in slider.description:
        raise SystemExit(f"listen.py: λ says {value}, '{slider.description}'")
    print(f"{slider.name}: {value}, {slider.description}")


def main():
    for kind in ("object:state-changed:showing", "object:announcement"):
        pyatspi.Registry.registerEventListener(hear, kind)
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_ACCESSIBILITY="1",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", HOME=home)
        child = subprocess.Popen([sys.argv[1], "preset:ring"], env=environment)
        try:
            wait_for("the program", program)
            wait_for("data", lambda: named("Verdict: untrained"))
            check_names()
            check_training()
            check_names()
        finally:
            child.terminate()
            child.wait()


Atspi.set_timeout(20000, 60000)
main()
