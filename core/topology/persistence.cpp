// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/persistence.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/topology/coboundary.h"
#include "core/topology/column_reduction.h"
#include "core/topology/edge_order.h"

namespace weightscape {
namespace {

constexpr int kLargestPrime = 251;  ///< a number modulo the prime fits into a byte

/// Which edges join two pieces, shortest first (Kruskal); the bars of those.
std::vector<bool> joiningEdges(const EdgeOrder& order, std::vector<Bar>& bars) {
  std::vector<std::int32_t> parent(static_cast<std::size_t>(order.points()));
  std::iota(parent.begin(), parent.end(), 0);
  const auto root = [&](std::int32_t i) {
    while (parent[static_cast<std::size_t>(i)] != i) {
      std::int32_t& up = parent[static_cast<std::size_t>(i)];
      up = parent[static_cast<std::size_t>(up)];
      i = up;
    }
    return i;
  };
  std::vector<bool> joins(static_cast<std::size_t>(order.count()), false);
  std::int32_t pieces = order.points();
  for (std::int32_t rank = 0; rank < order.count(); ++rank) {
    const auto [high, low, length] = order.edge(rank);
    const std::int32_t a = root(high);
    const std::int32_t b = root(low);
    if (a == b) continue;
    parent[static_cast<std::size_t>(a)] = b;
    joins[static_cast<std::size_t>(rank)] = true;
    --pieces;
    if (length > 0.0) bars.push_back({0, 0.0, length, {}});
  }
  for (std::int32_t i = 0; i < pieces; ++i) {
    bars.push_back({0, 0.0, std::numeric_limits<double>::infinity(), {}});
  }
  return joins;
}

template <typename Columns>
void addBars(int dimension, const EdgeOrder& order, const Reduction<Columns>& reduction,
             double cocycle_ratio, std::vector<Bar>& bars) {
  for (const Pairing& pair : reduction.pairs()) {
    Bar bar{dimension,
            order.edge(pair.birth).length,
            pair.death == EdgeOrder::kNone ? std::numeric_limits<double>::infinity()
                                           : order.edge(pair.death).length,
            {}};
    if (bar.death <= bar.birth) continue;
    if (dimension == 1 && bar.ratio() >= cocycle_ratio) {
      for (const Entry part : reduction.parts(pair.reduced)) {
        const EdgeOrder::Edge& edge = order.edge(static_cast<std::int32_t>(keyOf(part)));
        bar.cocycle.push_back({edge.low, edge.high, valueOf(part)});
      }
    }
    bars.push_back(std::move(bar));
  }
}

void check(const Matrix& distances, const PersistenceOptions& options) {
  if (distances.rows() != distances.cols()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("The distances are %1 × %2; they must be square."),
                        {distances.rows(), distances.cols()}});
  }
  if (distances.cols() > kMostTopologyPoints) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT(
            "Loops are looked for among at most %1 points; here are %2. Take landmarks of them."),
        {kMostTopologyPoints, distances.cols()}});
  }
  for (Index j = 0; j < distances.cols(); ++j) {
    for (Index i = 0; i < distances.rows(); ++i) {
      const double length = distances(i, j);
      if (!(length >= 0.0) || length != distances(j, i) || (i == j && length != 0.0)) {
        throw Error(
            Message{WEIGHTSCAPE_TEXT("Row %1, column %2 of the distances is %3. Distances are "
                                     "symmetric, not negative, and 0 from a point to itself."),
                    {i + 1, j + 1, std::to_string(length)}});
      }
    }
  }
  const auto divides = [&](int factor) { return options.prime % factor == 0; };
  bool prime = options.prime >= 2 && options.prime <= kLargestPrime;
  for (int factor = 2; prime && factor * factor <= options.prime; ++factor) {
    prime = !divides(factor);
  }
  if (!prime || options.dimension < 0 || options.dimension > 2) {
    throw Error(Message{WEIGHTSCAPE_TEXT("Cohomology is computed modulo a prime from 2 to %1, up "
                                         "to dimension 2; asked for were %2 and dimension %3."),
                        {kLargestPrime, options.prime, options.dimension}});
  }
}

}  // namespace

std::vector<Bar> persistentCohomology(const Matrix& distances, const PersistenceOptions& options,
                                      const Control& control) {
  check(distances, options);
  const EdgeOrder order(distances, control);
  const PrimeField field(options.prime);
  std::vector<Bar> bars;
  const std::vector<bool> joins = joiningEdges(order, bars);
  const double work = static_cast<double>(order.points());
  const std::int64_t looks = countBetweenLooks(work);
  if (options.dimension >= 1) {
    const EdgeColumns edges(order, field);
    Reduction<EdgeColumns> loops(edges, field);
    for (std::int32_t rank = order.count() - 1; rank >= 0; --rank) {
      if (rank % looks == 0) throwIfStopped(control);
      const auto column = static_cast<Key>(rank);
      if (joins[static_cast<std::size_t>(rank)] || edges.apparentPair(column)) continue;
      loops.reduce(column, control);
    }
    addBars(1, order, loops, options.cocycle_ratio, bars);
    if (options.dimension >= 2) {
      const TriangleColumns triangles(order, field);
      Reduction<TriangleColumns> voids(triangles, field);
      const auto points = static_cast<Key>(order.points());
      std::vector<std::int32_t> thirds;
      for (std::int32_t rank = order.count() - 1; rank >= 0; --rank) {
        if (rank % std::max<std::int64_t>(1, looks / 8) == 0) throwIfStopped(control);
        const EdgeOrder::Edge& edge = order.edge(rank);
        const std::int32_t* const from_high = order.ranksFrom(edge.high);
        const std::int32_t* const from_low = order.ranksFrom(edge.low);
        thirds.clear();
        for (std::int32_t v = 0; v < order.points(); ++v) {
          if (from_high[v] < rank && from_low[v] < rank) thirds.push_back(v);
        }
        // The first one ends its edge; of the others the latest comes first.
        for (std::size_t i = thirds.size(); i-- > 1;) {
          const Key column = static_cast<Key>(rank) * points + static_cast<Key>(thirds[i]);
          if (loops.endsSomething(column) || triangles.apparentPair(column)) continue;
          voids.reduce(column, control);
        }
      }
      addBars(2, order, voids, options.cocycle_ratio, bars);
    }
  }
  std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) {
    if (a.dimension != b.dimension) return a.dimension < b.dimension;
    return a.dimension == 0 ? a.death > b.death : a.ratio() > b.ratio();
  });
  return bars;
}

}  // namespace weightscape
