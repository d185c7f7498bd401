// SPDX-License-Identifier: GPL-3.0-or-later
// An angle for every point from each loop: the latent variable that a ring of points stands for.
//
// After de Silva, Morozov, Vejdemo-Johansson, Discrete & Computational Geometry 45 (2011) 737.
#pragma once

#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/topology/persistence.h"

namespace weightscape {

/// Loops as angles.
struct CircularCoordinates {
  Matrix angles;    ///< loops × points, in turns, from 0 to below 1
  Vector energies;  ///< mean square of an angle's step between near landmarks, in turns²
};

/// `distances` (landmarks × points) and the places of the landmarks among the points; `loops` are
/// bars among the landmarks with cocycles modulo `prime`. Each cocycle is lifted to whole numbers
/// and smoothed by least squares over the landmarks that are nearer than a distance between birth
/// and death, those in a crowd with less weight, so that density does not bend the angles; of
/// several loops those combinations are taken that turn least (lattice reduction), so that they do
/// not wind around each other. A point that is no landmark takes the mean of those around it.
/// Nothing where a cocycle has no lift: then another prime may have one. Throws Stopped.
std::optional<CircularCoordinates> circularCoordinates(const Matrix& distances,
                                                       const std::vector<Index>& landmarks,
                                                       const std::vector<Bar>& loops, int prime,
                                                       const Control& control = {});

}  // namespace weightscape
