# SPDX-License-Identifier: GPL-3.0-or-later
"""Weightscape: hidden causes in the weights of an autoencoder.

    import weightscape
    ring = weightscape.run("preset:ring")
    ring.headline, ring.embedding.shape

docs/python.md tells the rest.
"""
import functools as _functools
import inspect as _inspect

from weightscape import _core
from weightscape._core import Embedding, Error, Evidence, Run, Sweep, __version__

__all__ = ["Embedding", "Error", "Evidence", "Run", "Sweep", "embed", "evidence", "load", "presets", "run", "schema",
           "score", "sweep"]


def _with_sentences(function):
    """The same; a call that does not fit it is told in a sentence, not in types of C++."""
    form = _inspect.signature(function)
    name = function.__name__

    def refusal(why):
        shown = [argument for argument in form.parameters.values() if argument.name != "self"]
        error = Error(f"{name}: {why}; it takes {form.replace(parameters=shown)}.")
        error.kind = "bad_input"
        return error

    @_functools.wraps(function)
    def call(*arguments, **options):
        try:
            form.bind(*arguments, **options)
        except TypeError as problem:
            raise refusal(problem) from None
        try:
            return function(*arguments, **options)
        except TypeError as problem:
            if "incompatible function arguments" not in str(problem):
                raise
            raise refusal(f"does not work on a value of type {type(arguments[0]).__name__}") from None

    call.__signature__ = form
    return call


embed, evidence, load, presets, run, schema, score, sweep = map(_with_sentences, (
    _core.embed, _core.evidence, _core.load, _core.presets, _core.run, _core.schema, _core.score, _core.sweep))
for _shown in (embed, evidence, load, presets, run, schema, score, sweep):
    _shown.__module__ = __name__
    _shown.__qualname__ = _shown.__name__
for _shown in (Embedding, Evidence, Run, Sweep):
    _shown.__module__ = __name__
    for _name in ("save", "svg", "grid"):
        if hasattr(_shown, _name):
            setattr(_shown, _name, _with_sentences(getattr(_shown, _name)))
            getattr(_shown, _name).__qualname__ = f"{_shown.__name__}.{_name}"
del _name, _shown
