// Products of large matrices on all threads.
#pragma once

#include <algorithm>

#include "core/base/parallel.h"
#include "core/base/types.h"

namespace weightscape {

/// From how many multiplications on a product is worth several threads.
constexpr double kManyMultiplications = 2e7;

/// result = left · right, which must not overlap with it. Large ones are split into blocks of
/// columns, the same whatever the number of threads: so are the bits.
template <typename Result, typename Left, typename Right>
void assignProduct(Result& result, const Left& left, const Right& right) {
  constexpr Index kBlocks = 4;
  const double work = static_cast<double>(left.rows()) * static_cast<double>(left.cols()) *
                      static_cast<double>(right.cols());
  if (work < kManyMultiplications) {
    result.noalias() = left * right;
    return;
  }
  result.resize(left.rows(), right.cols());
  const Index width = (right.cols() + kBlocks - 1) / kBlocks;
  parallelFor(
      static_cast<std::size_t>(kBlocks), defaultThreads(), [&](std::size_t begin, std::size_t end) {
        const Index from = std::min(static_cast<Index>(begin) * width, right.cols());
        const Index to = std::min(static_cast<Index>(end) * width, right.cols());
        for (Index first = from; first < to; first += width) {
          const Index columns = std::min(width, to - first);
          result.middleCols(first, columns).noalias() = left * right.middleCols(first, columns);
        }
      });
}

}  // namespace weightscape
