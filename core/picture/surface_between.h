// SPDX-License-Identifier: GPL-3.0-or-later
// The faint surface that the points of a picture lie on.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/embedding/surface.h"

namespace weightscape {

struct Dataset;
struct Embedding;
struct Evidence;
struct Scores;

/// Triangles between neighbours, of all neurons; empty where none of them can lie on a surface, and
/// where there are too many of them. Throws Stopped.
std::vector<Triangle> surfaceBetween(const Embedding& embedding, const Dataset& dataset,
                                     const Control& control = {});

/// Those to be drawn: between neurons of a two-dimensional world that can be recognised or, where
/// the truth is not known, of pieces that evidence beyond chance finds to have two dimensions. A
/// ring is never filled. `evidence` may be null.
std::vector<Triangle> shownSurface(const std::vector<Triangle>& surface, const Dataset& dataset,
                                   const Scores& scores, const Evidence* evidence);

}  // namespace weightscape
