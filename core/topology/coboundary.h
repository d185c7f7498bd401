// SPDX-License-Identifier: GPL-3.0-or-later
// Which triangles lie around an edge and which tetrahedra around a triangle, worked out when they
// are asked for: the coboundary matrix of a Rips complex is never written down.
#pragma once

#include <algorithm>
#include <array>

#include "core/topology/edge_order.h"
#include "core/topology/prime_field.h"

namespace weightscape {

/// Edges as the columns of the coboundary matrix, triangles as its rows.
class EdgeColumns {
 public:
  EdgeColumns(const EdgeOrder& order, const PrimeField& field) : order_(order), field_(field) {}

  /// The triangles around an edge, each with its number: (−1)^i, i the place of the third vertex.
  template <typename Body>
  void coboundary(Key edge, const Body& body) const {
    const auto rank = static_cast<std::int32_t>(edge);
    const auto [high, low, length] = order_.edge(rank);
    const std::int32_t* const from_high = order_.ranksFrom(high);
    const std::int32_t* const from_low = order_.ranksFrom(low);
    const int minus = field_.negative(1);
    for (std::int32_t v = 0; v < order_.points(); ++v) {
      const std::int32_t a = from_high[v];
      const std::int32_t b = from_low[v];
      const std::int32_t latest = std::max({rank, a, b});
      if (latest == EdgeOrder::kNone) continue;
      const std::int32_t opposite = latest == rank ? v : latest == a ? low : high;
      body(key(latest, opposite), v < low || v > high ? 1 : minus);
    }
  }
  /// The column that is paired with this triangle without any reduction: its latest edge, if the
  /// triangle is the first one around that.
  [[nodiscard]] bool apparentOf(Key triangle, Key* edge) const {
    const auto rank = static_cast<std::int32_t>(triangle / points());
    *edge = static_cast<Key>(rank);
    return apparent(rank) == static_cast<std::int32_t>(triangle % points());
  }
  [[nodiscard]] bool apparentPair(Key edge) const {
    return apparent(static_cast<std::int32_t>(edge)) >= 0;
  }
  [[nodiscard]] std::int32_t latestEdge(Key edge) const { return static_cast<std::int32_t>(edge); }
  [[nodiscard]] std::int32_t rowLatestEdge(Key triangle) const {
    return static_cast<std::int32_t>(triangle / points());
  }
  [[nodiscard]] double workEach() const { return order_.points(); }

 private:
  [[nodiscard]] Key points() const { return static_cast<Key>(order_.points()); }
  [[nodiscard]] Key key(std::int32_t rank, std::int32_t opposite) const {
    return static_cast<Key>(rank) * points() + static_cast<Key>(opposite);
  }
  /// The first vertex that makes a triangle in which this edge is the latest; −1 for none.
  [[nodiscard]] std::int32_t apparent(std::int32_t rank) const {
    const EdgeOrder::Edge& edge = order_.edge(rank);
    const std::int32_t* const from_high = order_.ranksFrom(edge.high);
    const std::int32_t* const from_low = order_.ranksFrom(edge.low);
    for (std::int32_t v = 0; v < order_.points(); ++v) {
      if (from_high[v] < rank && from_low[v] < rank) return v;
    }
    return -1;
  }

  const EdgeOrder& order_;
  const PrimeField& field_;
};

/// Triangles as columns, tetrahedra as rows.
class TriangleColumns {
 public:
  TriangleColumns(const EdgeOrder& order, const PrimeField& field) : order_(order), field_(field) {}

  template <typename Body>
  void coboundary(Key triangle, const Body& body) const {
    const auto rank = static_cast<std::int32_t>(triangle / points());
    const auto third = static_cast<std::int32_t>(triangle % points());
    const EdgeOrder::Edge& edge = order_.edge(rank);
    const std::array<std::int32_t, 3> corner = {edge.high, edge.low, third};
    const std::int32_t* const from_high = order_.ranksFrom(edge.high);
    const std::int32_t* const from_low = order_.ranksFrom(edge.low);
    const std::int32_t* const from_third = order_.ranksFrom(third);
    const int minus = field_.negative(1);
    for (std::int32_t w = 0; w < order_.points(); ++w) {
      const std::int32_t a = from_high[w];
      const std::int32_t b = from_low[w];
      const std::int32_t c = from_third[w];
      const std::int32_t latest = std::max({rank, a, b, c});
      if (latest == EdgeOrder::kNone) continue;
      std::int32_t one = third;
      std::int32_t other = w;
      if (latest != rank) {
        one = latest == a ? edge.low : edge.high;
        other = latest == c ? edge.low : third;
      }
      const int before =
          (corner[0] < w ? 1 : 0) + (corner[1] < w ? 1 : 0) + (corner[2] < w ? 1 : 0);
      body(key(latest, std::max(one, other), std::min(one, other)), before % 2 == 0 ? 1 : minus);
    }
  }
  [[nodiscard]] bool apparentOf(Key tetrahedron, Key* triangle) const {
    const auto smaller = static_cast<std::int32_t>(tetrahedron % points());
    *triangle = tetrahedron / points();
    return apparent(*triangle) == smaller;
  }
  [[nodiscard]] bool apparentPair(Key triangle) const { return apparent(triangle) >= 0; }
  [[nodiscard]] std::int32_t latestEdge(Key triangle) const {
    return static_cast<std::int32_t>(triangle / points());
  }
  [[nodiscard]] std::int32_t rowLatestEdge(Key tetrahedron) const {
    return static_cast<std::int32_t>(tetrahedron / points() / points());
  }
  [[nodiscard]] double workEach() const { return order_.points(); }

 private:
  [[nodiscard]] Key points() const { return static_cast<Key>(order_.points()); }
  [[nodiscard]] Key key(std::int32_t rank, std::int32_t larger, std::int32_t smaller) const {
    return (static_cast<Key>(rank) * points() + static_cast<Key>(larger)) * points() +
           static_cast<Key>(smaller);
  }
  /// The first vertex below the triangle's third that makes a tetrahedron of which the triangle is
  /// the latest face; −1 for none.
  [[nodiscard]] std::int32_t apparent(Key triangle) const {
    const auto rank = static_cast<std::int32_t>(triangle / points());
    const auto third = static_cast<std::int32_t>(triangle % points());
    const EdgeOrder::Edge& edge = order_.edge(rank);
    const std::int32_t* const from_high = order_.ranksFrom(edge.high);
    const std::int32_t* const from_low = order_.ranksFrom(edge.low);
    const std::int32_t* const from_third = order_.ranksFrom(third);
    for (std::int32_t w = 0; w < third; ++w) {
      if (from_high[w] < rank && from_low[w] < rank && from_third[w] < rank) return w;
    }
    return -1;
  }

  const EdgeOrder& order_;
  const PrimeField& field_;
};

}  // namespace weightscape
