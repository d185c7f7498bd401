// SPDX-License-Identifier: GPL-3.0-or-later
// Products of large matrices that can be stopped (see progress.h for the rule).
#pragma once

#include <algorithm>

#include "core/base/blocks.h"
#include "core/base/memory.h"
#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Room for a large matrix, not filled.
template <typename Scalar = double>
MatrixOf<Scalar> roomFor(Index rows, Index columns) {
  MatrixOf<Scalar> room(rows, columns);
  wantLargePages(room.data(), static_cast<std::size_t>(room.size()) * sizeof(Scalar));
  return room;
}

/// Of a pass over memory: so many multiplications are done in the time that a number takes.
constexpr double kWorkOfNumber = 8.0;

/// to += scale·a·b on this thread, with a look at the stop between pieces. The pieces depend on the
/// sizes alone. Throws Stopped.
template <typename To, typename A, typename B>
void addProduct(To&& to, double scale, const A& a, const B& b, const Control& control) {
  using Scalar = typename A::Scalar;
  constexpr Index kMostColumns = 256;
  constexpr Index kFewestDeep = 64;
  const auto rows = static_cast<double>(a.rows());
  const Index depth = a.cols();
  const Index width = std::clamp<Index>(countBetweenLooks(rows * static_cast<double>(depth)),
                                        std::min<Index>(4, b.cols()), kMostColumns);
  const Index deep = std::max<Index>(
      kFewestDeep,
      countBetweenLooks(rows * static_cast<double>(width), static_cast<double>(depth)));
  for (Index first = 0; first < b.cols(); first += width) {
    const Index columns = std::min(width, b.cols() - first);
    auto part = to.middleCols(first, columns);
    for (Index from = 0; from < depth; from += deep) {
      throwIfStopped(control);
      const Index count = std::min(deep, depth - from);
      part.noalias() += static_cast<Scalar>(scale) *
                        (a.middleCols(from, count) * b.block(from, first, count, columns));
    }
  }
}

/// a·b on all threads. Throws Stopped.
template <typename A, typename B>
MatrixOf<typename A::Scalar> productOf(const A& a, const B& b, const Control& control) {
  constexpr Index kColumns = 64;
  throwIfStopped(control);
  auto result = roomFor<typename A::Scalar>(a.rows(), b.cols());
  overBlocks(Blocks::ofWidth(b.cols(), kColumns), b.cols(), [&](Index, Index first, Index width) {
    auto part = result.middleCols(first, width);
    for (Index column = 0; column < width; ++column) {
      throwIfStopped(control);
      part.col(column).setZero();
    }
    addProduct(part, 1.0, a, b.middleCols(first, width), control);
  });
  return result;
}

/// Calls body(i) for the columns 0 … count − 1 of a matrix of so many rows, on all threads, with
/// looks at the stop by how much there is to do.
template <typename Body>
void overColumns(Index count, Index rows, const Control& control, const Body& body) {
  throwIfStopped(control);
  const Index each = countBetweenLooks(kWorkOfNumber * static_cast<double>(rows));
  parallelFor(static_cast<std::size_t>(count), defaultThreads(),
              [&](std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i) {
                  if ((i - begin) % static_cast<std::size_t>(each) == 0) throwIfStopped(control);
                  body(static_cast<Index>(i));
                }
              });
}

/// The mean of the columns.
Vector meanColumn(const Eigen::Ref<const Matrix>& columns, const Control& control);

Matrix transposed(const Matrix& matrix, const Control& control);

/// The columns without their mean.
Matrix centeredColumns(const Matrix& columns, const Control& control);

/// ‖matrix‖², on all threads.
double squaredNormOf(const Matrix& matrix, const Control& control);

}  // namespace weightscape
