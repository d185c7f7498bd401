# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors whose sentence no language has: words in a `throw Error(…)` or a `refuse(…)` of core/ and ui/ that are not
marked with WEIGHTSCAPE_TEXT; and of the helper that reads HDF5. catalogues.py --check asks."""

import re

CALL = re.compile(r"\bthrow Error\(|\b(?:\w+(?:\.|->))?(?:refuse|refuse[A-Z]\w*|misfit|damaged)\(")
MARK = re.compile(r"\b(?:WEIGHTSCAPE_TEXT|TEXT|tr)\s*\($")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def end_of_call(text, at):
    """Where the parenthesis that opens before `at` closes; strings and signs are passed over."""
    depth = 1
    while depth > 0:
        sign = text[at]
        if sign in "\"'" and not (sign == "'" and text[at - 1].isdigit()):
            at += 1
            while text[at] != sign:
                at += 2 if text[at] == "\\" else 1
        depth += (sign in "([{") - (sign in ")]}")
        at += 1
    return at


def unmarked(call):
    """Literals that are words of a sentence (names have no blanks) and stand in no mark."""
    at = 0
    while literal := LITERAL.search(call, at):
        before = call[:literal.start()].rstrip()
        if MARK.search(before):
            at = end_of_call(call, len(before))
            continue
        at = literal.end()
        if " " in literal[1] and re.search(r"[a-zA-Z]{2}", literal[1]):
            yield literal[1]


def faults(root):
    for room in ("core", "ui", "app/read_hdf5"):
        for path in sorted((root / room).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            text = path.read_text(encoding="utf-8")
            name = path.relative_to(root).as_posix()
            for call in CALL.finditer(text):
                for words in unmarked(text[call.end():end_of_call(text, call.end())]):
                    line = text.count("\n", 0, call.start()) + 1
                    yield f"{name}:{line}: “{words[:60]}” is part of an error and not marked with WEIGHTSCAPE_TEXT"
