// A machine whose memory is short for one thing: the next allocations of some size fail, off the
// main thread. For one source file of a program that is linked with -Wl,--wrap=malloc, which leads
// Eigen's matrices here.
#pragma once

#include <unistd.h>

#include <atomic>
#include <cstddef>
#include <limits>

namespace weightscape {

inline std::atomic<std::size_t> scarce_from = std::numeric_limits<std::size_t>::max();
inline std::atomic<int> scarce_times = 0;

/// The next `times` allocations of at least so many bytes fail.
inline void makeMemoryScarce(std::size_t bytes, int times) {
  scarce_times = times;
  scarce_from = bytes;
}

}  // namespace weightscape

// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): the linker's names
extern "C" {
void* __real_malloc(std::size_t size);
void* __wrap_malloc(std::size_t size) {
  using namespace weightscape;
  if (size >= scarce_from && gettid() != getpid() && scarce_times.fetch_sub(1) > 0) return nullptr;
  return __real_malloc(size);
}
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)
