// SPDX-License-Identifier: GPL-3.0-or-later
// What is there before a training begins: read from files, or left by an earlier one.
#pragma once

#include <memory>

#include "core/base/progress.h"
#include "core/experiment/timeline_frame.h"

namespace weightscape {
struct Dataset;
struct Experiment;
struct TrainerCheckpoint;
struct UserWeights;
}  // namespace weightscape

namespace weightscape::ui {

/// Null where it is not.
struct Prepared {
  std::shared_ptr<const Dataset> dataset;
  std::shared_ptr<const UserWeights> user_weights;
  /// Training that goes on where another ended.
  std::shared_ptr<const TrainerCheckpoint> checkpoint = nullptr;
  TimelineFrames frames = {};  ///< of that training
};

/// Reads the files that an experiment names. Throws Error; Stopped.
Prepared prepareFiles(const Experiment& experiment, const Control& control);

}  // namespace weightscape::ui
