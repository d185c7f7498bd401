// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/product.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/decompositions.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/latent_space.h"

namespace weightscape {

std::vector<Axis> coordinateAxes(const std::vector<Axis>& axes) {
  std::vector<Axis> coordinates;
  for (const Axis& axis : axes) {
    coordinates.insert(coordinates.end(), static_cast<std::size_t>(axis.coordinates()), axis);
  }
  return coordinates;
}

std::vector<Axis> factorsOf(const std::vector<Axis>& coordinates) {
  std::vector<Axis> axes;
  forEachAxis(coordinates, [&](const Axis& axis, Index) { axes.push_back(axis); });
  return axes;
}

int dimensionOf(const std::vector<Axis>& coordinates) {
  int dimension = 0;
  forEachAxis(coordinates, [&](const Axis& axis, Index) { dimension += axis.dimension(); });
  return dimension;
}

std::string shapeName(const std::vector<Axis>& coordinates) {
  const std::vector<Axis> axes = factorsOf(coordinates);
  if (axes.size() == 1) return axes[0]->shape();
  if (axes.size() != 2) return WEIGHTSCAPE_TEXT("latent space");
  if (axes[0]->isLoop() != axes[1]->isLoop()) return WEIGHTSCAPE_TEXT("cylinder");
  return axes[0]->isLoop() ? WEIGHTSCAPE_TEXT("torus") : WEIGHTSCAPE_TEXT("sheet");
}

double squaredDistance(const std::vector<Axis>& coordinates, const double* a, const double* b) {
  double sum = 0.0;
  forEachAxis(coordinates, [&](const Axis& axis, Index row) {
    const double d = axis->distance(a + row, b + row);
    sum += d * d;
  });
  return sum;
}

Index idealRows(const std::vector<Axis>& coordinates) {
  Index rows = 0;
  forEachAxis(coordinates, [&](const Axis& axis, Index) { rows += axis->idealRows(); });
  return rows;
}

Matrix idealEmbedding(const std::vector<Axis>& coordinates, const Matrix& latents) {
  Matrix places(idealRows(coordinates), latents.cols());
  for (Index point = 0; point < latents.cols(); ++point) {
    Index row = 0;
    forEachAxis(coordinates, [&](const Axis& axis, Index from) {
      axis->ideal(latents.col(point).data() + from, places.col(point).data() + row);
      row += axis->idealRows();
    });
  }
  return places;
}

bool lieOnAxes(const std::vector<Axis>& coordinates, const Matrix& centers) {
  bool all = true;
  forEachAxis(coordinates, [&](const Axis& axis, Index row) {
    for (Index neuron = 0; neuron < centers.cols() && all; ++neuron) {
      all = !axis->problem(centers.col(neuron).data() + row);
    }
  });
  return all;
}

void requireOnAxes(const std::vector<Axis>& coordinates, const Matrix& centers,
                   const std::string& where) {
  forEachAxis(coordinates, [&](const Axis& axis, Index row) {
    for (Index neuron = 0; neuron < centers.cols(); ++neuron) {
      const auto problem = axis->problem(centers.col(neuron).data() + row);
      if (!problem) continue;
      const Index coordinate = row + problem->coordinate;
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: neuron %2 has the value %3 on axis %4, %5"),
                          {asIs(where), neuron + 1, shortNumber(centers(coordinate, neuron)),
                           coordinate + 1, problem->sentence}});
    }
  });
}

void requireSpread(const std::vector<Axis>& coordinates, const Matrix& centers,
                   const std::string& where) {
  // Of the variance along the shape's widest direction; an arc of a fiftieth of a circle has more.
  constexpr double kLeast = 1e-5;
  // Neurons that have the same axes are a group.
  std::map<std::vector<Index>, std::vector<Index>> groups;
  for (Index neuron = 0; neuron < centers.cols(); ++neuron) {
    std::vector<Index> axes;
    for (Index axis = 0; axis < centers.rows(); ++axis) {
      if (!std::isnan(centers(axis, neuron))) axes.push_back(axis);
    }
    groups[axes].push_back(neuron);
  }
  for (const auto& [axes, neurons] : groups) {
    std::vector<Axis> of_group;
    for (const Index axis : axes) of_group.push_back(coordinates[static_cast<std::size_t>(axis)]);
    if (of_group.empty()) continue;
    const std::vector<Axis> factors = factorsOf(of_group);
    for (const Axis& axis : factors) {
      if (!axis->standsAlone()) continue;
      if (factors.size() > 1) {
        throw Error(Message{
            WEIGHTSCAPE_TEXT("%1: '%2' stands alone; neurons that have it have no other axis."),
            {asIs(where), axis->name()}});
      }
      const Message missing = axis->missing(centers(axes, neurons));
      if (missing.empty()) continue;
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: the preferred values of %2 neurons leave out %3, "
                                           "so that nothing could be said of the shape."),
                          {asIs(where), neurons.size(), missing}});
    }
    Matrix ideal = idealEmbedding(of_group, centers(axes, neurons));
    if (ideal.cols() < ideal.rows() + 2) continue;  // too few to tell
    ideal.colwise() -= ideal.rowwise().mean().eval();
    const Vector variances = smallEigen<double>(ideal * ideal.transpose()).values;
    const double widest = variances.maxCoeff();
    if (widest > 0.0 && variances.minCoeff() >= kLeast * widest) continue;
    throw Error(Message{
        WEIGHTSCAPE_TEXT(
            "%1: the preferred values of %2 neurons do not spread over what their axes span: some "
            "coordinate is the same for all or follows from the others, so that nothing could be "
            "said of a shape. Name only axes along which they vary by themselves."),
        {asIs(where), neurons.size()}});
  }
}

}  // namespace weightscape
