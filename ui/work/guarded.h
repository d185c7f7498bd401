// SPDX-License-Identifier: GPL-3.0-or-later
// The end of every piece of work that a thread of ours does: what it throws becomes a sentence.
#pragma once

#include <functional>
#include <utility>

#include "core/base/message.h"
#include "core/base/problem.h"
#include "core/base/progress.h"

namespace weightscape::ui {

/// What came of a piece of work: neither of the two when it was done.
struct Ending {
  bool stopped = false;  ///< it was told to stop, and did
  Message problem;       ///< a sentence
};

/// Does the work and lets nothing out that it throws.
template <typename Work>
Ending guarded(Work&& work) noexcept {
  Ending ending;
  try {
    std::forward<Work>(work)();
  } catch (const Stopped&) {
    ending.stopped = true;
  } catch (...) {
    try {
      ending.problem = currentProblem();
    } catch (...) {
      ending.problem.pattern = WEIGHTSCAPE_TEXT("Memory is full.");  // short enough to need none
    }
  }
  return ending;
}

/// Called by a worker, in its thread, before each piece of work; what it throws is met as what the
/// work itself throws. Empty but in tests.
using BeforeWork = std::function<void()>;

}  // namespace weightscape::ui
