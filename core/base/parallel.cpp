#include "core/base/parallel.h"

#include <algorithm>
#include <exception>
#include <thread>
#include <vector>

namespace weightscape {

std::size_t defaultThreads() { return std::max(1U, std::thread::hardware_concurrency()); }

void parallelFor(std::size_t count, std::size_t threads,
                 const std::function<void(std::size_t, std::size_t)>& body) {
  const std::size_t parts = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count, 1));
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

}  // namespace weightscape
