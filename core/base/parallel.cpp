// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

#include "core/base/libraries.h"
#include "core/base/team.h"

namespace weightscape {

namespace {

/// True inside a loop and inside OnOneThread: further loops stay on the thread.
thread_local bool inside_loop = false;

/// The helpers of each thread that has started a loop.
Team& ownTeam() {
  thread_local Team team;
  return team;
}

std::size_t workersFor(std::size_t count, std::size_t threads) {
  constexpr std::size_t kMostThreads = 1024;
  return std::max<std::size_t>(1, std::min({count, threads, kMostThreads}));
}

/// Calls part(i) for each i below `parts` on up to so many threads.
void runParts(std::size_t parts, std::size_t threads, FunctionRef<std::size_t> part) {
  if (threads == 1 || inside_loop) {
    const OnOneThread nested;
    for (std::size_t i = 0; i < parts; ++i) part(i);
    return;
  }
  std::mutex mutex;
  std::exception_ptr failure;
  std::size_t failed = parts;
  ownTeam().run(parts, threads - 1, [&](std::size_t i) {
    const OnOneThread nested;
    try {
      part(i);
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (i < failed) failure = std::current_exception();
      failed = std::min(failed, i);
    }
  });
  if (failure) std::rethrow_exception(failure);
}

}  // namespace

std::size_t defaultThreads() {
  static const std::size_t threads =
      std::max<std::size_t>(1, threadsWithRoom(std::max(1U, std::thread::hardware_concurrency())));
  return threads;
}

void parallelFor(std::size_t count, std::size_t threads,
                 FunctionRef<std::size_t, std::size_t> body) {
  // More ranges than threads: whoever is done early takes another.
  constexpr std::size_t kRangesEach = 4;
  const std::size_t workers = inside_loop ? 1 : workersFor(count, threads);
  if (workers == 1) {
    body(0, count);
    return;
  }
  const std::size_t parts = std::min(count, kRangesEach * workers);
  runParts(parts, workers,
           [&](std::size_t part) { body(count * part / parts, count * (part + 1) / parts); });
}

void parallelTasks(std::size_t count, std::size_t threads, FunctionRef<std::size_t> task) {
  const std::size_t workers = workersFor(count, threads);
  std::atomic<std::size_t> next = 0;
  runParts(workers, workers, [&](std::size_t /*worker*/) {
    try {
      for (std::size_t i = next++; i < count; i = next++) task(i);
    } catch (...) {
      next = count;
      throw;
    }
  });
}

OnOneThread::OnOneThread() : before_(std::exchange(inside_loop, true)) {}

OnOneThread::~OnOneThread() { inside_loop = before_; }

}  // namespace weightscape
