// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that stand by for the next loop, so that loops of some microseconds pay too.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

#include "core/base/function_ref.h"

namespace weightscape {

/// Runs the tasks of one thread's loops on that thread and on helpers of its own. Whoever is free
/// takes the next task: a helper that is late, or that the system has put aside, delays nothing.
/// Between loops helpers look out for the next one for a moment, then sleep.
class Team {
 public:
  Team() = default;
  ~Team();
  Team(const Team&) = delete;
  Team& operator=(const Team&) = delete;
  Team(Team&&) = delete;
  Team& operator=(Team&&) = delete;

  /// Calls task(i) for each i below `count` (at most 2^16 - 1), from this thread and up to
  /// `helpers` others, and returns when all are done. `task` must not throw and must not call
  /// run() again. Only the thread that owns the team may call this.
  void run(std::size_t count, std::size_t helpers, FunctionRef<std::size_t> task);

 private:
  void help();
  /// Takes and does a task, if there is one.
  bool doOne();

  /// What is to be done, in one word so that it can be taken in one go: the loop's number, the
  /// number of its tasks, and the next one to take.
  std::atomic<std::uint64_t> ticket_ = 0;
  std::atomic<std::size_t> done_ = 0;
  /// Valid from when a ticket offers tasks to when they are done.
  const FunctionRef<std::size_t>* task_ = nullptr;

  std::mutex mutex_;
  std::condition_variable wake_;
  std::atomic<int> asleep_ = 0;
  std::atomic<bool> stop_ = false;
  std::vector<std::jthread> helpers_;
};

}  // namespace weightscape
