// How long work tells where it is and learns that it should end.
#pragma once

#include <functional>
#include <stop_token>

namespace weightscape {

/// Called with the share of the work that is done, 0 to 1.
using Progress = std::function<void(double)>;

/// What a long computation is given. Both members may be left empty.
struct Control {
  std::stop_token stop;
  Progress progress;

  [[nodiscard]] bool stopRequested() const { return stop.stop_requested(); }
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

}  // namespace weightscape
