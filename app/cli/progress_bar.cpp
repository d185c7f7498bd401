// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_bar.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <utility>

#include "app/cli/standard_output.h"

namespace weightscape::cli {

ProgressBar::ProgressBar(std::string what, bool quiet)
    : what_(std::move(what)),
      quiet_(quiet),
      terminal_(isatty(STDERR_FILENO) == 1),
      start_(std::chrono::steady_clock::now()),
      last_(start_) {}

ProgressBar::~ProgressBar() {
  if (terminal_ && !quiet_ && last_tenth_ >= 0) StandardError::clearLine();
}

void ProgressBar::say(const std::string& line) {
  if (terminal_ && !quiet_ && last_tenth_ >= 0) StandardError::clearLine();
  std::cerr << line << std::endl;
}

void ProgressBar::show(double share) {
  if (quiet_) return;
  share = std::clamp(share, 0.0, 1.0);
  const int tenth = static_cast<int>(share * 10.0);
  const auto now = std::chrono::steady_clock::now();
  const double elapsed = std::chrono::duration<double>(now - start_).count();
  const int left = share > 0.02 ? static_cast<int>(std::ceil(elapsed / share - elapsed)) : -1;
  if (terminal_) {
    if (now - last_ < std::chrono::milliseconds(100) && share < 1.0) return;
    last_ = now;
    constexpr int kWidth = 30;
    const int filled = static_cast<int>(share * kWidth);
    StandardError::clearLine();
    std::cerr << what_ << " ";
    for (int i = 0; i < kWidth; ++i) std::cerr << (i < filled ? "█" : "░");
    std::cerr << ' ' << static_cast<int>(100.0 * share) << " %";
    if (left >= 0) std::cerr << ", " << left << " s left";
    std::cerr << std::flush;
  } else if (tenth != last_tenth_) {
    std::cerr << what_ << ": " << static_cast<int>(100.0 * share) << " %\n";
  }
  last_tenth_ = tenth;
}

}  // namespace weightscape::cli
