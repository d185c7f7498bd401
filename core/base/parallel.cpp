#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <utility>
#include <vector>

namespace weightscape {

namespace {

/// True inside parallelTasks and OnOneThread: loops stay on the thread.
thread_local bool inside_task = false;

}  // namespace

std::size_t defaultThreads() { return std::max(1U, std::thread::hardware_concurrency()); }

void parallelFor(std::size_t count, std::size_t threads,
                 const std::function<void(std::size_t, std::size_t)>& body) {
  const std::size_t parts =
      inside_task ? 1 : std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count, 1));
  if (parts == 1) {
    body(0, count);
    return;
  }
  std::vector<std::exception_ptr> failures(parts);
  const auto run = [&](std::size_t part) {
    try {
      body(count * part / parts, count * (part + 1) / parts);
    } catch (...) {
      failures[part] = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> helpers;
    helpers.reserve(parts - 1);
    for (std::size_t part = 1; part < parts; ++part) helpers.emplace_back(run, part);
    run(0);
  }
  for (const std::exception_ptr& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
}

void parallelTasks(std::size_t count, std::size_t threads,
                   const std::function<void(std::size_t)>& task) {
  const std::size_t workers = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count, 1));
  std::atomic<std::size_t> next = 0;
  std::vector<std::exception_ptr> failures(workers);
  const auto work = [&](std::size_t worker) {
    const bool outer = std::exchange(inside_task, true);
    try {
      for (std::size_t i = next++; i < count; i = next++) task(i);
    } catch (...) {
      failures[worker] = std::current_exception();
      next = count;
    }
    inside_task = outer;
  };
  {
    std::vector<std::jthread> helpers;
    helpers.reserve(workers - 1);
    for (std::size_t worker = 1; worker < workers; ++worker) helpers.emplace_back(work, worker);
    work(0);
  }
  for (const std::exception_ptr& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
}

OnOneThread::OnOneThread() : before_(std::exchange(inside_task, true)) {}

OnOneThread::~OnOneThread() { inside_task = before_; }

}  // namespace weightscape
