// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/python/working.h"

namespace weightscape::python {

std::optional<py::error_already_set> waitFor(Waiting& waiting, const py::object& progress,
                                             std::stop_source& stop) {
  constexpr std::chrono::milliseconds kBetweenLooks{20};
  std::optional<py::error_already_set> raised;
  double told = -1.0;
  const auto look = [&] {
    const py::gil_scoped_acquire held;
    try {
      if (PyErr_CheckSignals() != 0) throw py::error_already_set();
      const double share = waiting.share;
      if (progress.is_none() || share == told) return;
      told = share;
      progress(share);
    } catch (py::error_already_set& problem) {
      raised.emplace(problem);
      stop.request_stop();
    }
  };
  const py::gil_scoped_release free;
  std::unique_lock lock(waiting.mutex);
  while (!waiting.changed.wait_for(lock, kBetweenLooks, [&] { return waiting.done; })) {
    if (raised) continue;
    lock.unlock();
    look();
    lock.lock();
  }
  return raised;
}

}  // namespace weightscape::python
