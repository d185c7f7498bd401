// SPDX-License-Identifier: GPL-3.0-or-later
// Progress on stderr: a bar on a terminal, lines otherwise.
#pragma once

#include <chrono>
#include <string>

namespace weightscape::cli {

class ProgressBar {
 public:
  /// `quiet` shows nothing at all.
  ProgressBar(std::string what, bool quiet);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;
  ProgressBar(ProgressBar&&) = delete;
  ProgressBar& operator=(ProgressBar&&) = delete;

  /// `share` from 0 to 1; redraws at most ten times a second, prints a line every tenth.
  void show(double share);
  /// A line that stays, above the bar.
  void say(const std::string& line);

 private:
  std::string what_;
  bool quiet_;
  bool terminal_;
  int last_tenth_ = -1;
  std::chrono::steady_clock::time_point start_;
  std::chrono::steady_clock::time_point last_;
};

}  // namespace weightscape::cli
