// SPDX-License-Identifier: GPL-3.0-or-later
// Products of latent spaces: what follows from their factors.
#pragma once

#include <string>
#include <vector>

#include "core/data/axis.h"

namespace weightscape {

/// One entry a coordinate: a space with three stands there three times. Everywhere else lists of
/// axes have one entry a coordinate.
std::vector<Axis> coordinateAxes(const std::vector<Axis>& axes);

/// The spaces behind such a list, one entry each.
std::vector<Axis> factorsOf(const std::vector<Axis>& coordinates);

/// Calls visit(axis, first coordinate of it) for each space of a list with one entry a coordinate.
template <typename Visit>
void forEachAxis(const std::vector<Axis>& coordinates, const Visit& visit) {
  for (std::size_t i = 0; i < coordinates.size();
       i += static_cast<std::size_t>(coordinates[i].coordinates())) {
    visit(coordinates[i], static_cast<Index>(i));
  }
}

/// The sum over the spaces: 1 for a ring, 2 for a cylinder or a sphere.
int dimensionOf(const std::vector<Axis>& coordinates);

/// Translatable: what the product is: ring, line, sheet, cylinder, torus, sphere ….
std::string shapeName(const std::vector<Axis>& coordinates);

/// Squared distance d² = Σ_axes d_axis² between two latent points given as arrays of coordinates.
double squaredDistance(const std::vector<Axis>& coordinates, const double* a, const double* b);

/// Numbers that a place of idealEmbedding has.
Index idealRows(const std::vector<Axis>& coordinates);

/// Points in a Euclidean space whose neighbourhoods are those of the latent space: a circular axis
/// becomes a circle of circumference 1, a direction a point of a sphere of that circumference.
/// Input coordinates × points, output idealRows × points.
Matrix idealEmbedding(const std::vector<Axis>& coordinates, const Matrix& latents);

/// Whether preferred values, as below, lie on their axes.
bool lieOnAxes(const std::vector<Axis>& coordinates, const Matrix& centers);

/// Throws Error that starts with `where` unless preferred values (coordinates × neurons; NaN where
/// an axis does not apply) lie on their axes.
void requireOnAxes(const std::vector<Axis>& coordinates, const Matrix& centers,
                   const std::string& where);

/// Throws Error that starts with `where` unless preferred values (as above) spread over the shape
/// that their axes span: on a cylinder all at one height, or on a torus with two equal headings,
/// they are a ring, and calling them recovered would say more than was seen.
void requireSpread(const std::vector<Axis>& coordinates, const Matrix& centers,
                   const std::string& where);

}  // namespace weightscape
