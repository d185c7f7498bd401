// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C and its like as a stop token.
#pragma once

#include <chrono>
#include <csignal>
#include <stop_token>
#include <thread>

namespace weightscape::cli {

/// While one lives, SIGINT, SIGTERM and SIGHUP (a line that was lost) ask for a stop instead of
/// ending the program. The handler only leaves a note, which a thread of ours finds. A signal that
/// comes `patience` or more after the first, SIGHUP aside, ends the program: a library may have got
/// stuck where no stop reaches it. Earlier ones do not, because systems send several at once. At
/// most one at a time.
class Interrupt {
 public:
  explicit Interrupt(std::chrono::milliseconds patience = std::chrono::seconds(3));
  ~Interrupt();  ///< the signals end the program again
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  Interrupt(Interrupt&&) = delete;
  Interrupt& operator=(Interrupt&&) = delete;

  [[nodiscard]] std::stop_token token() const { return source_.get_token(); }
  /// From here on what was made is written: who asks again loses it, and so has to mean it, a
  /// minute after the first signal.
  static void beginSaving(std::chrono::milliseconds patience = std::chrono::minutes(1));

 private:
  struct sigaction before_int_ = {};
  struct sigaction before_term_ = {};
  struct sigaction before_hup_ = {};
  std::stop_source source_;
  std::jthread waiter_;
};

}  // namespace weightscape::cli
