// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/pinned_analysis.h"

#include <utility>

#include "core/analysis/analysis.h"
#include "core/data/dataset.h"
#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"
#include "ui/work/analysis_extras.h"

namespace weightscape::ui {

PinnedRun pinnedRun(const AnalysisSnapshot& snapshot) {
  const TrainingSnapshot& training = *snapshot.training;
  PinnedRun pin;
  pin.experiment = training.experiment;
  pin.experiment.embedding = snapshot.experiment.embedding;
  pin.user_weights = training.userWeights();
  if (const Trained* const trained = training.trained()) {
    pin.frame = trained->frame;
    pin.finished = trained->finished;
    pin.checkpoint = trained->newest;
    pin.dataset = trained->dataset;
  }
  return pin;
}

std::shared_ptr<const AnalysisSnapshot> readPinned(const PinnedRun& pin, const Control& control) {
  if (pin.user_weights) {
    return analysisSnapshot(trainingSnapshot(pin.experiment, pin.user_weights), pin.experiment,
                            analyze(pin.experiment, *pin.user_weights, control), {}, control);
  }
  RunResult run;
  run.experiment = pin.experiment;
  run.dataset = pin.dataset ? pin.dataset : makeDataset(pin.experiment, control);
  run.training = checkedTraining(pin.experiment, run.dataset, *pin.checkpoint, control);
  auto training = std::make_shared<TrainingSnapshot>(*trainingSnapshot(run));
  Trained trained = *training->trained();
  trained.frame = pin.frame;
  if (pin.finished) trained.finished = *pin.finished;
  Analysis analysis =
      analyze(pin.experiment, *trained.dataset, trained.network(), trained.progress(), control);
  training->content = std::move(trained);
  return analysisSnapshot(std::move(training), pin.experiment, std::move(analysis), {}, control);
}

}  // namespace weightscape::ui
