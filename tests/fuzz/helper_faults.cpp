// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/helper_faults.h"

#include <cstdlib>
#include <filesystem>

#include "tests/fuzz/target.h"

namespace weightscape::fuzz {
namespace {

namespace fs = std::filesystem;

/// Whether the innermost calls are ours: of "#0 0x… in weightscape::read_hdf5::…".
bool isOwnFault(const std::string& report) {
  std::size_t at = 0;
  for (int frame = 0; frame < 3; ++frame) {
    at = report.find("    #" + std::to_string(frame) + " ", at);
    if (at == std::string::npos) return report.find("runtime error") != std::string::npos;
    const std::string line = report.substr(at, report.find('\n', at) - at);
    if (line.find("libhdf5") != std::string::npos || line.find("libmatio") != std::string::npos) {
      return false;
    }
    if (line.find("weightscape::") != std::string::npos) return true;
  }
  return false;
}

fs::path reports() { return folder() / "helpers"; }

}  // namespace

void watchHelpers() {
  fs::create_directories(reports());
  const std::string options =
      "allocator_may_return_null=1:detect_leaks=0:log_path=" + (reports() / "report").string();
  setenv("ASAN_OPTIONS", options.c_str(), 1);
  setenv("UBSAN_OPTIONS", options.c_str(), 1);
}

void requireNoHelperFault() {
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(reports(), none)) {
    const std::string report = bytesOf(entry.path());
    fs::remove(entry.path(), none);
    require(!isOwnFault(report), "the helper's own code is sound:\n" + report);
  }
}

}  // namespace weightscape::fuzz
