#include "core/evidence/null_models.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <unordered_set>
#include <utility>

#include "core/base/error.h"

namespace weightscape {
namespace {

struct Entry {
  Index from = 0;  ///< row
  Index to = 0;    ///< column
};

/// Of `tries` exchanges of two edges' ends those are made that leave no loop and no double edge.
/// Returns how many.
std::uint64_t swapEnds(std::vector<Entry>& edges, Index columns, std::uint64_t tries,
                       Random& random, const Control& control) {
  constexpr std::uint64_t kTriesEach = 1U << 18U;
  const auto key = [columns](Index from, Index to) {
    return static_cast<std::uint64_t>(from) * static_cast<std::uint64_t>(columns) +
           static_cast<std::uint64_t>(to);
  };
  std::unordered_set<std::uint64_t> present;
  present.reserve(2 * edges.size());
  for (const Entry& edge : edges) present.insert(key(edge.from, edge.to));
  std::uint64_t swaps = 0;
  for (std::uint64_t i = 0; i < tries; ++i) {
    if (i % kTriesEach == 0) throwIfStopped(control);
    Entry& one = edges[random.below(edges.size())];
    Entry& other = edges[random.below(edges.size())];
    const bool loop = one.from == other.to || other.from == one.to;
    if (loop || present.contains(key(one.from, other.to)) ||
        present.contains(key(other.from, one.to))) {
      continue;
    }
    present.erase(key(one.from, one.to));
    present.erase(key(other.from, other.to));
    std::swap(one.to, other.to);
    present.insert(key(one.from, one.to));
    present.insert(key(other.from, other.to));
    ++swaps;
  }
  return swaps;
}

}  // namespace

const std::vector<std::string>& nullModelNames() {
  static const std::vector<std::string> names = {"units", "degrees", "shift"};
  return names;
}

Matrix shuffledUnits(const Matrix& points, Random& random) {
  Matrix shuffled(points.rows(), points.cols());
  std::vector<Index> order(static_cast<std::size_t>(points.cols()));
  for (Index unit = 0; unit < points.rows(); ++unit) {
    std::iota(order.begin(), order.end(), Index{0});
    random.shuffle(order);
    for (Index neuron = 0; neuron < points.cols(); ++neuron) {
      shuffled(unit, neuron) = points(unit, order[static_cast<std::size_t>(neuron)]);
    }
  }
  return shuffled;
}

Matrix rewired(const Matrix& connectome, Random& random, const Control& control) {
  constexpr std::uint64_t kSwapsEach = 10;
  std::vector<Entry> edges;
  for (Index to = 0; to < connectome.cols(); ++to) {
    for (Index from = 0; from < connectome.rows(); ++from) {
      if (connectome(from, to) != 0.0 && from != to) edges.push_back({from, to});
    }
  }
  const std::uint64_t tries = kSwapsEach * edges.size();
  if (edges.size() < 2 || swapEnds(edges, connectome.cols(), tries, random, control) == 0) {
    throw Error("This connectome has " + std::to_string(edges.size()) + " edges among " +
                std::to_string(connectome.cols()) +
                " neurons, and no two of them can exchange their ends: it has no rewiring that "
                "keeps the degrees. Shuffle the units instead (--null units).");
  }
  // A neuron's sign is a thing of its own: edges keep the sign of the row that they leave.
  Matrix result = Matrix::Zero(connectome.rows(), connectome.cols());
  result.diagonal() = connectome.diagonal();
  std::vector<double> weights[2];
  std::vector<bool> negative(static_cast<std::size_t>(connectome.rows()), false);
  for (Index from = 0; from < connectome.rows(); ++from) {
    double sum = 0.0;
    for (Index to = 0; to < connectome.cols(); ++to) {
      if (from != to) sum += connectome(from, to);
    }
    negative[static_cast<std::size_t>(from)] = sum < 0.0;
  }
  for (Index to = 0; to < connectome.cols(); ++to) {
    for (Index from = 0; from < connectome.rows(); ++from) {
      if (connectome(from, to) == 0.0 || from == to) continue;
      weights[negative[static_cast<std::size_t>(from)] ? 1 : 0].push_back(connectome(from, to));
    }
  }
  for (std::vector<double>& kind : weights) random.shuffle(kind);
  std::size_t next[2] = {0, 0};
  for (const Entry& edge : edges) {
    const std::size_t kind = negative[static_cast<std::size_t>(edge.from)] ? 1 : 0;
    result(edge.from, edge.to) = weights[kind][next[kind]++];
  }
  return result;
}

Matrix shiftedTraces(const Matrix& activity, Random& random) {
  if (activity.rows() < 3) {
    throw Error("The activity has " + std::to_string(activity.rows()) +
                " time steps; shifting traces in time needs at least 3.");
  }
  Matrix shifted(activity.rows(), activity.cols());
  for (Index neuron = 0; neuron < activity.cols(); ++neuron) {
    const auto by =
        static_cast<Index>(1 + random.below(static_cast<std::uint64_t>(activity.rows() - 1)));
    shifted.col(neuron).head(by) = activity.col(neuron).tail(by);
    shifted.col(neuron).tail(activity.rows() - by) =
        activity.col(neuron).head(activity.rows() - by);
  }
  return shifted;
}

}  // namespace weightscape
