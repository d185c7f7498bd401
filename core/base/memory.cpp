#include "core/base/memory.h"

#include <unistd.h>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {

double physicalMemory() {
  return static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGE_SIZE));
}

void requireMemory(double bytes, const std::string& what) {
  const double allowed = 0.75 * physicalMemory();
  if (bytes <= allowed) return;
  constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;
  throw Error(what + " would need about " + shortNumber(bytes / kGiB) + " GiB of memory; at most " +
              shortNumber(allowed / kGiB) +
              " GiB are allowed on this machine. Choose smaller sizes.");
}

}  // namespace weightscape
