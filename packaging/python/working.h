// SPDX-License-Identifier: GPL-3.0-or-later
// Work of the core for Python: without the GIL, and with Ctrl-C.
#pragma once

#include <pybind11/pybind11.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <type_traits>

#include "core/base/libraries.h"
#include "core/base/problem.h"
#include "core/base/progress.h"

namespace weightscape::python {

namespace py = pybind11;

/// What a caller waits for, seen from the thread that works.
struct Waiting {
  std::mutex mutex;
  std::condition_variable changed;
  bool done = false;
  std::atomic<double> share = 0.0;
};

/// Waits without the GIL until the work is done. Some 50 times a second it takes it, asks Python
/// for signals and tells `progress` (a callable, or None) the share that is done; where one of both
/// raises, the work is asked to stop, and what was raised is returned.
std::optional<py::error_already_set> waitFor(Waiting& waiting, const py::object& progress,
                                             std::stop_source& stop);

/// What work(control) gives, worked out on a thread of its own: only so does the calling one hear
/// of Ctrl-C whatever the work is at. Work must touch nothing of Python. Throws what it throws, and
/// KeyboardInterrupt.
template <typename Work>
auto working(const py::object& progress, const Work& work) {
  using Result = std::invoke_result_t<const Work&, const Control&>;
  std::stop_source stop;
  Waiting waiting;
  std::optional<Result> result;
  std::exception_ptr failure;
  std::thread worker([&] {
    try {
      const ProductsOnOneThread products;
      requireRoomForLibraries();
      const Control control{stop.get_token(), [&](double share) { waiting.share = share; }};
      result.emplace(inOurWords([&] { return work(control); }));
    } catch (...) {
      failure = std::current_exception();
    }
    const std::lock_guard lock(waiting.mutex);
    waiting.done = true;
    waiting.changed.notify_all();
  });
  std::optional<py::error_already_set> raised = waitFor(waiting, progress, stop);
  worker.join();
  if (raised) throw py::error_already_set(*raised);
  if (failure) std::rethrow_exception(failure);
  if (!progress.is_none()) progress(1.0);
  return *std::move(result);
}

}  // namespace weightscape::python
