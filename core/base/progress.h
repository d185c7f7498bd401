// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells where it is and learns that it should end.
//
// The rule: whoever asks for a stop has the answer within 200 ms, on a machine three times slower
// than the usual one too. So every read, every write and every computation that may take longer
// than some milliseconds is given a Control, and looks at the stop at least once in about
// kWorkBetweenLooks multiplications (or as many bytes): some milliseconds of a core. That holds for
// the largest inputs that the program takes, not for usual ones: loops are cut by how much they do,
// not by how often they go round. Whoever calls such work hands its own Control on; work without
// one ends no sooner than it ends. tests/core/stop_test.cpp holds a table of all of it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace weightscape {

/// Called with the share of the work that is done, 0 to 1.
using Progress = std::function<void(double)>;

/// What a long computation is given. All members may be left empty.
struct Control {
  std::stop_token stop;
  Progress progress;
  /// Called at each look at the stop, from whatever thread looks: tests count and measure with it.
  const std::function<void()>* looked = nullptr;

  [[nodiscard]] bool stopRequested() const {
    if (looked != nullptr) (*looked)();
    return stop.stop_requested();
  }
  void report(double share) const {
    if (progress) progress(share);
  }
};

/// Thrown inside a computation whose stop token was triggered; carries no message because nothing
/// went wrong.
struct Stopped {};

inline void throwIfStopped(const Control& control) {
  if (control.stopRequested()) throw Stopped{};
}

/// Multiplications between two looks at the stop.
constexpr double kWorkBetweenLooks = 2e7;

/// How many things, of `work` multiplications each, are done between two looks: at least 1.
constexpr std::int64_t countBetweenLooks(double work, double most = 1e6) {
  return static_cast<std::int64_t>(
      std::clamp(kWorkBetweenLooks / std::max(work, 1.0), 1.0, std::max(most, 1.0)));
}

}  // namespace weightscape
