// SPDX-License-Identifier: GPL-3.0-or-later
// A parallel loop whose result does not depend on how many threads run it.
#pragma once

#include <cstddef>

#include "core/base/function_ref.h"

namespace weightscape {

/// Number of threads to use when the caller has no wish: what the machine runs at once and has room
/// for (threadsWithRoom), at least 1.
std::size_t defaultThreads();

/// Calls body(size_t begin, size_t end) on disjoint ranges that cover [0, count), from up to
/// `threads` threads, and returns when all are done. The body must write only to places that belong
/// to its range: then the result is the same for every number of threads. Loops inside the body run
/// on its own thread. The exception of the first range that failed is thrown again.
void parallelFor(std::size_t count, std::size_t threads,
                 FunctionRef<std::size_t, std::size_t> body);

/// The same over numbers that stand side by side, on all threads where there are so many that it
/// pays, on this one where there are not.
template <typename Body>
void parallelOverNumbers(std::size_t count, const Body& body) {
  constexpr std::size_t kWorthThreads = 20000;
  if (count < kWorthThreads) {
    body(std::size_t{0}, count);
  } else {
    parallelFor(count, defaultThreads(), body);
  }
}

/// Calls task(i) for each i below `count`, from up to `threads` threads, each taking the next one
/// when it is free: for work of unequal length. Loops inside a task run on its own thread. An
/// exception ends the taking of further tasks and is thrown again.
void parallelTasks(std::size_t count, std::size_t threads, FunctionRef<std::size_t> task);

/// While it lives, loops that the same thread starts stay on it: where the other cores are busy.
class OnOneThread {
 public:
  OnOneThread();
  ~OnOneThread();
  OnOneThread(const OnOneThread&) = delete;
  OnOneThread& operator=(const OnOneThread&) = delete;
  OnOneThread(OnOneThread&&) = delete;
  OnOneThread& operator=(OnOneThread&&) = delete;

 private:
  bool before_;
};

}  // namespace weightscape
