// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recovered_latent.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <limits>
#include <numbers>
#include <utility>

#include "core/base/decompositions.h"
#include "core/data/latent_space.h"
#include "core/data/product.h"
#include "core/data/truth.h"
#include "core/embedding/embedding.h"

namespace weightscape {
namespace {

constexpr double kRadians = 2.0 * std::numbers::pi;  ///< of a turn

double circularAgreement(const Vector& a, const Vector& b) {
  std::complex<double> sum;
  for (Index i = 0; i < a.size(); ++i) sum += std::polar(1.0, kRadians * (a(i) - b(i)));
  return std::abs(sum) / static_cast<double>(a.size());
}

double pearson(const Vector& a, const Vector& b) {
  const Vector x = a.array() - a.mean();
  const Vector y = b.array() - b.mean();
  const double scale = x.norm() * y.norm();
  return scale > 0.0 ? x.dot(y) / scale : 0.0;
}

/// Neurons of the group in the component that holds most of them, with usable coordinates.
std::vector<Index> mainNeurons(const Embedding& embedding, const Truth& truth, int group,
                               Index axes) {
  std::vector<Index> votes(embedding.components.size(), 0);
  for (std::size_t i = 0; i < truth.group.size(); ++i) {
    if (truth.group[i] == group) ++votes[static_cast<std::size_t>(embedding.component[i])];
  }
  const auto best = std::max_element(votes.begin(), votes.end()) - votes.begin();
  std::vector<Index> neurons;
  for (std::size_t i = 0; i < truth.group.size(); ++i) {
    const auto neuron = static_cast<Index>(i);
    if (truth.group[i] == group && embedding.component[i] == static_cast<int>(best) &&
        embedding.points.row(neuron).head(axes).allFinite()) {
      neurons.push_back(neuron);
    }
  }
  return neurons;
}

}  // namespace

std::vector<RecoveredAxis> recoveredLatents(const Embedding& embedding, const Truth& truth) {
  std::vector<RecoveredAxis> result;
  for (int g = 0; g < truth.groups; ++g) {
    std::vector<Index> rows;
    std::vector<Axis> axes;
    for (std::size_t i = 0; i < truth.axes.size(); ++i) {
      if (truth.axis_group[i] != g) continue;
      rows.push_back(static_cast<Index>(i));
      axes.push_back(truth.axes[i]);
    }
    if (axes.empty()) continue;
    const Index ideal_axes = idealRows(axes);
    const Index used = embedding.points.cols();
    const std::vector<Index> neurons = mainNeurons(embedding, truth, g, std::min(used, ideal_axes));
    const auto count = static_cast<Index>(neurons.size());
    if (used < ideal_axes || count < 3 * ideal_axes) continue;
    const Matrix centers = truth.centers(rows, neurons);
    const Matrix ideal = idealEmbedding(axes, centers).transpose();
    // More axes than the shape has would only fit noise.
    Matrix seen(count, ideal_axes + 1);
    seen << embedding.points(neurons, Eigen::seqN(0, ideal_axes)), Vector::Ones(count);
    const Matrix fitted = seen * leastSquares(seen, ideal);
    Index column = 0;
    forEachAxis(axes, [&](const Axis& axis, Index row) {
      const Index first = std::exchange(column, column + axis->idealRows());
      Matrix points(axis.coordinates(), count);
      for (Index n = 0; n < count; ++n) {
        const Vector place = fitted.row(n).segment(first, axis->idealRows()).transpose();
        if (!axis->invert(place.data(), points.col(n).data())) return;
      }
      RecoveredAxis found;
      found.group = g;
      found.axis = axis;
      found.neurons = neurons;
      found.truth = centers.row(row).transpose();
      found.recovered = points.row(0).transpose();
      found.agreement = axis->isLoop() ? circularAgreement(found.recovered, found.truth)
                                       : pearson(found.recovered, found.truth);
      result.push_back(std::move(found));
    });
  }
  return result;
}

}  // namespace weightscape
