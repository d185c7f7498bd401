// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {

double physicalMemory() {
  return static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGE_SIZE));
}

void wantLargePages(const void* place, std::size_t bytes) {
  constexpr std::uintptr_t kPage = std::uintptr_t{1} << 21U;
  constexpr std::size_t kWorthIt = std::size_t{32} << 20U;
  if (bytes < kWorthIt) return;
  const auto begin = (reinterpret_cast<std::uintptr_t>(place) + kPage - 1) & ~(kPage - 1);
  const auto end = (reinterpret_cast<std::uintptr_t>(place) + bytes) & ~(kPage - 1);
#ifdef MADV_HUGEPAGE
  // NOLINTNEXTLINE(performance-no-int-to-ptr)
  if (end > begin) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

void requireMemory(double bytes, const Argument& what) {
  const double allowed = 0.75 * physicalMemory();
  if (bytes <= allowed) return;
  constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;
  throw Error(Message{WEIGHTSCAPE_TEXT("%1 would need about %2 GiB of memory; at most %3 GiB are "
                                       "allowed on this machine. Choose smaller sizes."),
                      {what, shortNumber(bytes / kGiB), shortNumber(allowed / kGiB)}});
}

}  // namespace weightscape
