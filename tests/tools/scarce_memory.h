// SPDX-License-Identifier: GPL-3.0-or-later
// A machine whose memory is short for one thing: the next allocations of some size fail. For one
// source file of a program that is linked with -Wl,--wrap=malloc,--wrap=calloc, which leads Eigen's
// matrices here (GCC 14 makes one call of asking for memory and setting it to zero).
#pragma once

#include <unistd.h>

#include <atomic>
#include <cstddef>
#include <limits>

namespace weightscape {

inline std::atomic<std::size_t> scarce_from = std::numeric_limits<std::size_t>::max();
inline std::atomic<int> scarce_times = 0;
inline std::atomic<bool> scarce_everywhere = false;

/// The next `times` allocations of at least so many bytes fail: on all threads, or on all but the
/// main one.
inline void makeMemoryScarce(std::size_t bytes, int times, bool everywhere = false) {
  scarce_everywhere = everywhere;
  scarce_times = times;
  scarce_from = bytes;
}

inline bool isRefused(std::size_t bytes) {
  return bytes >= scarce_from && (scarce_everywhere || gettid() != getpid()) &&
         scarce_times.fetch_sub(1) > 0;
}

}  // namespace weightscape

// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): the linker's names
extern "C" {
void* __real_malloc(std::size_t size);
void* __wrap_malloc(std::size_t size) {
  return weightscape::isRefused(size) ? nullptr : __real_malloc(size);
}
void* __real_calloc(std::size_t count, std::size_t size);
void* __wrap_calloc(std::size_t count, std::size_t size) {
  return weightscape::isRefused(count * size) ? nullptr : __real_calloc(count, size);
}
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)
