"""Weightscape: hidden causes in the weights of an autoencoder.

    import weightscape
    ring = weightscape.run("preset:ring")
    ring.headline, ring.embedding.shape

docs/python.md tells the rest.
"""
from weightscape._core import (Embedding, Error, Evidence, Run, Sweep, __version__, embed, evidence, load, presets, run,
                               schema, score, sweep)

__all__ = ["Embedding", "Error", "Evidence", "Run", "Sweep", "embed", "evidence", "load", "presets", "run", "schema",
           "score", "sweep"]

for _shown in (Embedding, Evidence, Run, Sweep, embed, evidence, load, presets, run, schema, score, sweep):
    _shown.__module__ = __name__
del _shown
