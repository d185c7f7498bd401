// SPDX-License-Identifier: GPL-3.0-or-later
// The whole path: experiment, data, training, embedding, scores.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/base/progress.h"
#include "core/data/truth.h"
#include "core/experiment/experiment.h"

namespace weightscape {

class Trainer;
struct Dataset;
struct TrainerCheckpoint;

struct RunResult {
  Experiment experiment;
  std::shared_ptr<const Dataset> dataset;
  std::shared_ptr<const TrainerCheckpoint> training;  ///< with the network
  Analysis analysis;
  bool complete = true;  ///< false when a stop ended the training early
};

/// Throws Error; Stopped.
std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment,
                                           const Control& control = {});

/// Activity of one's own that is at hand.
struct OwnActivity {
  Matrix inputs;                        ///< neurons × samples
  std::vector<std::string> names = {};  ///< of the neurons; empty without
  Truth known = {};                     ///< what they prefer; of no groups where that is not known
};

/// The same with activity in place of what the experiment's data.file names, which must be there:
/// it starts the sentences, and whoever runs the experiment anew has the activity there. Throws
/// Error, also when a value is not finite; Stopped.
std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment, OwnActivity activity,
                                           const Control& control = {});

/// Throws Error; Stopped.
Trainer makeTrainer(const Experiment& experiment, std::shared_ptr<const Dataset> dataset,
                    const Control& control = {});

/// A training as it was stored: checked whether it fits its experiment, and completed where older
/// versions wrote less. Throws Error; Stopped.
std::shared_ptr<const TrainerCheckpoint> checkedTraining(
    const Experiment& experiment, const std::shared_ptr<const Dataset>& dataset,
    const TrainerCheckpoint& stored, const Control& control = {});

/// Whether the wiring of a run was read: there is an embedding.
bool isAnalyzed(const RunResult& result);

/// Runs the experiment to its end. A stop ends the training early; what is there is read where that
/// takes an instant, by its sizes. A network that was trained and then cannot be read, or would
/// keep who asked for a stop waiting, comes notAnalyzed(). Throws Error; Stopped while there is no
/// training.
RunResult runExperiment(const Experiment& experiment, const Control& control = {});

/// The same with a dataset that was made.
RunResult runExperiment(const Experiment& experiment, std::shared_ptr<const Dataset> dataset,
                        const Control& control = {});

}  // namespace weightscape
