// SPDX-License-Identifier: GPL-3.0-or-later
// Work on the columns of a matrix in blocks, for all threads.
#pragma once

#include <algorithm>

#include "core/base/parallel.h"
#include "core/base/types.h"

namespace weightscape {

/// A split of columns that depends on the sizes alone: whatever the number of threads, the same
/// sums are formed in the same order.
struct Blocks {
  Index count = 1;
  Index width = 0;  ///< of each but the last, which may be narrower

  /// `columns` of which each costs so many multiplications: 1, 2 or 4 blocks of a million and more,
  /// no more because each block of a product reads the other matrix anew. Where that outgrows a
  /// core's cache, only wide blocks are worth four readings.
  static Blocks forWork(Index columns, double multiplications_each) {
    constexpr double kWorthBlock = 1e6;
    constexpr double kOutgrowsCache = 1e6;
    constexpr Index kWide = 128;
    const bool two = multiplications_each >= kOutgrowsCache && columns < 4 * kWide;
    const double worth = static_cast<double>(columns) * multiplications_each / kWorthBlock;
    const Index wanted = worth < 2.0 ? 1 : two || worth < 4.0 ? 2 : 4;
    const Index width = std::max<Index>(1, (columns + wanted - 1) / wanted);
    return ofWidth(columns, width);
  }

  /// More and narrower ones where a block would be more than `most` multiplications; needed of work
  /// that must answer a stop.
  [[nodiscard]] Blocks noMoreThan(double most, Index columns, double multiplications_each) const {
    const double widest = std::max(1.0, most / std::max(1.0, multiplications_each));
    if (static_cast<double>(width) <= widest) return *this;
    return ofWidth(columns, static_cast<Index>(widest));
  }

  static Blocks ofWidth(Index columns, Index width) {
    return {(columns + width - 1) / width, width};
  }
};

/// Calls body(block, first, width) for each block of `columns`, from up to `threads` threads.
template <typename Body>
void overBlocks(Blocks blocks, Index columns, std::size_t threads, const Body& body) {
  const auto count = static_cast<std::size_t>(blocks.count);
  parallelFor(count, threads, [&](std::size_t begin, std::size_t end) {
    for (auto block = static_cast<Index>(begin); block < static_cast<Index>(end); ++block) {
      const Index first = block * blocks.width;
      body(block, first, std::min(blocks.width, columns - first));
    }
  });
}

/// The same on all threads.
template <typename Body>
void overBlocks(Blocks blocks, Index columns, const Body& body) {
  overBlocks(blocks, columns, defaultThreads(), body);
}

}  // namespace weightscape
