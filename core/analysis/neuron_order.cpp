// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neuron_order.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "core/data/dataset.h"
#include "core/data/latent_values.h"
#include "core/embedding/embedding.h"

namespace weightscape {
namespace {

/// Places sorted by their keys, compared one after the other; equal ones keep their order.
std::vector<Index> sortedBy(const std::vector<std::vector<double>>& keys) {
  std::vector<Index> order(keys.size());
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
    return keys[static_cast<std::size_t>(a)] < keys[static_cast<std::size_t>(b)];
  });
  return order;
}

/// Angle of each component's points about their middle, in its first two axes; what has no place
/// comes last.
Vector angles(const Embedding& embedding) {
  Vector result = Vector::Constant(embedding.points.rows(), std::numeric_limits<double>::max());
  if (embedding.points.cols() < 2) return result;
  for (const EmbeddedComponent& part : embedding.components) {
    for (const Index i : part.members) {
      const double angle = std::atan2(embedding.points(i, 1), embedding.points(i, 0));
      if (std::isfinite(angle)) result(i) = angle;
    }
  }
  return result;
}

}  // namespace

std::vector<Index> orderByTruth(const Dataset& dataset) {
  std::vector<std::vector<double>> keys(static_cast<std::size_t>(dataset.neurons()));
  for (int group = 0; group < dataset.groups; ++group) {
    const std::vector<Index> neurons = dataset.groupNeurons(group);
    const auto scales =
        latentValues(dataset.groupAxes(group), dataset.groupCenters(group, neurons));
    for (std::size_t i = 0; i < neurons.size(); ++i) {
      std::vector<double>& key = keys[static_cast<std::size_t>(neurons[i])];
      key.push_back(group);
      for (const LatentValues& latent : scales) {
        key.push_back(latent.values(static_cast<Index>(i)));
      }
    }
  }
  return sortedBy(keys);
}

std::vector<Index> orderByEmbedding(const Embedding& embedding,
                                    const std::vector<RecoveredAxis>& recovered) {
  const Vector fallback = angles(embedding);
  std::vector<std::vector<double>> keys(static_cast<std::size_t>(fallback.size()));
  for (Index i = 0; i < fallback.size(); ++i) {
    const auto place = static_cast<std::size_t>(i);
    keys[place] = {static_cast<double>(embedding.component[place])};
  }
  for (const RecoveredAxis& axis : recovered) {
    for (std::size_t i = 0; i < axis.neurons.size(); ++i) {
      const double value = axis.recovered(static_cast<Index>(i));
      keys[static_cast<std::size_t>(axis.neurons[i])].push_back(
          std::isfinite(value) ? value : std::numeric_limits<double>::max());
    }
  }
  for (Index i = 0; i < fallback.size(); ++i) {
    std::vector<double>& key = keys[static_cast<std::size_t>(i)];
    if (key.size() == 1) key.push_back(fallback(i));
  }
  return sortedBy(keys);
}

std::vector<Index> thinned(const std::vector<Index>& order, Index most) {
  const auto size = static_cast<Index>(order.size());
  if (size <= most) return order;
  std::vector<Index> result;
  result.reserve(static_cast<std::size_t>(most));
  for (Index i = 0; i < most; ++i) {
    result.push_back(order[static_cast<std::size_t>(i * size / most)]);
  }
  return result;
}

}  // namespace weightscape
