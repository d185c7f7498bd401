// Work on the columns of a large matrix, split the same way whatever the number of threads.
#pragma once

#include <algorithm>

#include "core/base/parallel.h"
#include "core/base/types.h"

namespace weightscape {

/// Calls body(first, width) for blocks of columns that cover [0, count), from up to `threads`.
template <typename Body>
void overColumns(Index count, std::size_t threads, const Body& body) {
  constexpr Index kColumns = 128;
  const Index tasks = (count + kColumns - 1) / kColumns;
  parallelFor(static_cast<std::size_t>(tasks), threads, [&](std::size_t begin, std::size_t end) {
    for (auto task = static_cast<Index>(begin); task < static_cast<Index>(end); ++task) {
      body(task * kColumns, std::min(kColumns, count - task * kColumns));
    }
  });
}

}  // namespace weightscape
