// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/null_models.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

struct Entry {
  Index from = 0;  ///< row
  Index to = 0;    ///< column
};

/// Tries of swaps, or numbers that are shuffled, between two looks at the stop: each jumps about in
/// memory.
constexpr std::uint64_t kBetweenLooks = 1U << 16U;

/// Of `tries` exchanges of two edges' ends those are made that leave no loop and no double edge.
/// Returns how many.
std::uint64_t swapEnds(std::vector<Entry>& edges, const Matrix& connectome, std::uint64_t tries,
                       Random& random, const Control& control) {
  const auto rows = static_cast<std::size_t>(connectome.rows());
  const auto key = [rows](Index from, Index to) {
    return static_cast<std::size_t>(to) * rows + static_cast<std::size_t>(from);
  };
  // A bit for each entry: a set of millions of edges would take seconds to fill.
  std::vector<bool> present(rows * static_cast<std::size_t>(connectome.cols()), false);
  for (const Entry& edge : edges) present[key(edge.from, edge.to)] = true;
  std::uint64_t swaps = 0;
  for (std::uint64_t i = 0; i < tries; ++i) {
    if (i % kBetweenLooks == 0) throwIfStopped(control);
    Entry& one = edges[random.below(edges.size())];
    Entry& other = edges[random.below(edges.size())];
    const bool loop = one.from == other.to || other.from == one.to;
    if (loop || present[key(one.from, other.to)] || present[key(other.from, one.to)]) continue;
    present[key(one.from, one.to)] = false;
    present[key(other.from, other.to)] = false;
    std::swap(one.to, other.to);
    present[key(one.from, one.to)] = true;
    present[key(other.from, other.to)] = true;
    ++swaps;
  }
  return swaps;
}

/// Random::shuffle, with looks at the stop.
void shuffle(std::vector<double>& items, Random& random, const Control& control) {
  for (std::size_t i = items.size(); i > 1; --i) {
    if (i % kBetweenLooks == 0) throwIfStopped(control);
    std::swap(items[i - 1], items[random.below(i)]);
  }
}

}  // namespace

const std::vector<std::string>& nullModelNames() {
  static const std::vector<std::string> names = {"units", "degrees", "shift"};
  return names;
}

NullModel nullModelNamed(const std::string& name, const std::string& where) {
  const std::vector<std::string>& names = nullModelNames();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) {
    throw Error({WEIGHTSCAPE_TEXT("%1: '%2' is not allowed; it takes %3."),
                 {asIs(where), asIs(shortened(name)), choicesOf(names)}});
  }
  return static_cast<NullModel>(found - names.begin());
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

Matrix shuffledKeepingLengths(const Matrix& points, Random& random) {
  const Eigen::RowVectorXd lengths = points.colwise().norm();
  const auto of_length_one = [](Matrix columns) {
    for (auto column : columns.colwise()) {
      const double length = column.norm();
      if (length > 0.0) column /= length;
    }
    return columns;
  };
  // Directions are exchanged, not strengths: both halves of a strong neuron stay strong.
  return of_length_one(shuffledUnits(of_length_one(points), random)) * lengths.asDiagonal();
}

Matrix rewired(const Matrix& connectome, Random& random, const Control& control) {
  constexpr std::uint64_t kSwapsEach = 10;
  constexpr Index kColumnsEach = 256;
  std::vector<Entry> edges;
  for (Index to = 0; to < connectome.cols(); ++to) {
    if (to % kColumnsEach == 0) throwIfStopped(control);
    for (Index from = 0; from < connectome.rows(); ++from) {
      if (connectome(from, to) != 0.0 && from != to) edges.push_back({from, to});
    }
  }
  const std::uint64_t tries = kSwapsEach * edges.size();
  if (edges.size() < 2 || swapEnds(edges, connectome, tries, random, control) == 0) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("This connectome has %1 edges among %2 neurons, and no two of "
                                 "them can exchange their ends: it has no rewiring that keeps the "
                                 "degrees. Shuffle the units instead (--null units)."),
                {edges.size(), connectome.cols()}});
  }
  // A neuron's sign is a thing of its own: edges keep the sign of the row that they leave.
  Matrix result = Matrix::Zero(connectome.rows(), connectome.cols());
  result.diagonal() = connectome.diagonal();
  std::vector<double> weights[2];
  Vector sums = Vector::Zero(connectome.rows());
  for (Index to = 0; to < connectome.cols(); ++to) {
    if (to % kColumnsEach == 0) throwIfStopped(control);
    for (Index from = 0; from < connectome.rows(); ++from) {
      if (from != to) sums(from) += connectome(from, to);
    }
  }
  for (Index to = 0; to < connectome.cols(); ++to) {
    if (to % kColumnsEach == 0) throwIfStopped(control);
    for (Index from = 0; from < connectome.rows(); ++from) {
      if (connectome(from, to) == 0.0 || from == to) continue;
      weights[sums(from) < 0.0 ? 1 : 0].push_back(connectome(from, to));
    }
  }
  for (std::vector<double>& kind : weights) shuffle(kind, random, control);
  std::size_t next[2] = {0, 0};
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (i % kBetweenLooks == 0) throwIfStopped(control);
    const Entry& edge = edges[i];
    const std::size_t kind = sums(edge.from) < 0.0 ? 1 : 0;
    result(edge.from, edge.to) = weights[kind][next[kind]++];
  }
  return result;
}

Matrix shiftedTraces(const Matrix& activity, Random& random) {
  if (activity.rows() < 3) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "The activity has %1 time steps; shifting traces in time needs at least 3."),
                {activity.rows()}});
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
