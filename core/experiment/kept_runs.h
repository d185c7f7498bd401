// SPDX-License-Identifier: GPL-3.0-or-later
// Finished runs that stand beside the one that is open: those of a sweep, and pinned ones.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/verdict.h"
#include "core/base/message.h"
#include "core/data/dataset.h"
#include "core/embedding/embedding.h"
#include "core/experiment/sweep_plan.h"

namespace weightscape {

struct TimelineFrame;
struct TrainerCheckpoint;
struct UserWeights;

/// What is kept of a finished cell: enough to show it and to go on with it.
struct SweepCell {
  std::size_t cell = 0;
  Message error;  ///< why the run failed; empty when it did not
  Verdict verdict;
  std::vector<double> numbers;  ///< see sweepColumns
  std::string shapes;           ///< found in the weights, see joinedShapes; empty: not looked for
  /// Null where the run failed, and where its folder holds none.
  std::shared_ptr<const TrainerCheckpoint> checkpoint;
  Embedding embedding;  ///< points and components, without graph and geodesics
  Dataset neurons;      ///< who the points are; without activity
};

/// Who the neurons are, as a SweepCell has them: neither activity nor latents nor spectrum.
Dataset withoutActivity(const Dataset& dataset);

/// A sweep with the cells that have finished; no values when there is none.
struct KeptSweep {
  SweepPlan plan;
  std::map<std::size_t, std::shared_ptr<const SweepCell>> cells;  ///< by number
};

/// A run as it was when it was pinned; its analysis is made anew from it.
struct PinnedRun {
  Experiment experiment;  ///< as it was trained, and as its wiring was embedded
  std::shared_ptr<const TrainerCheckpoint> checkpoint;  ///< null for weights of one's own
  /// Whether there was nothing more to do; nothing in sessions of versions that did not tell.
  std::optional<bool> finished = std::nullopt;
  std::shared_ptr<const Dataset> dataset;  ///< null where it is drawn anew from the seed
  std::shared_ptr<const TimelineFrame>
      frame;  ///< the earlier moment that was pinned, if it was one
  std::shared_ptr<const UserWeights> user_weights;  ///< weights of one's own
};

}  // namespace weightscape
