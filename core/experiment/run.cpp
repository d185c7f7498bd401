// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run.h"

#include <utility>

#include "core/base/error.h"
#include "core/base/freed_aside.h"
#include "core/base/problem.h"
#include "core/data/dataset.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/analyze.h"
#include "core/io/matrix_file.h"
#include "core/training/trainer.h"

namespace weightscape {
namespace {

/// Whether a network is read so soon that nobody who asked for a stop waits for it.
bool readInAnInstant(const Dataset& dataset, const Autoencoder& network) {
  constexpr Index kMostPoints = 300;
  constexpr double kMostWork = 3e8;
  return network.neurons() <= kMostPoints &&
         static_cast<double>(dataset.inputs.cols()) * static_cast<double>(network.w_in.size()) <=
             kMostWork;
}

std::shared_ptr<const Dataset> shared(Dataset dataset) {
  const double numbers =
      static_cast<double>(dataset.inputs.size() + dataset.spectrum.vectors.size());
  return freedAside(std::move(dataset), sizeof(double) * numbers);
}

void requireTrainable(const Experiment& experiment) {
  validate(experiment);
  if (!experiment.user_weights.file.empty()) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("wiring.file: '%1' holds weights, which are embedded and not "
                                 "trained; use the command embed, or open it in the window."),
                {experiment.user_weights.file}});
  }
}

}  // namespace

std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment, const Control& control) {
  requireTrainable(experiment);
  const bool centered = experiment.network.biases;
  return shared(experiment.data.file.empty()
                    ? makeDataset(experiment.data, centered,
                                  static_cast<std::uint64_t>(experiment.seed), control)
                    : readActivity(experiment.data, centered, control));
}

std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment, OwnActivity activity,
                                           const Control& control) {
  requireTrainable(experiment);
  requireFinite(activity.inputs, experiment.data.file, control, true);
  Dataset dataset =
      datasetFromInputs(experiment.data, std::move(activity.inputs), std::move(activity.names),
                        activity.known, experiment.network.biases, control);
  dataset.rate = experiment.data.rate;
  return shared(std::move(dataset));
}

Trainer makeTrainer(const Experiment& experiment, std::shared_ptr<const Dataset> dataset,
                    const Control& control) {
  return {std::move(dataset),
          experiment.network,
          experiment.objective,
          experiment.training,
          static_cast<std::uint64_t>(experiment.seed),
          control};
}

std::shared_ptr<const TrainerCheckpoint> checkedTraining(
    const Experiment& experiment, const std::shared_ptr<const Dataset>& dataset,
    const TrainerCheckpoint& stored, const Control& control) {
  Trainer trainer = makeTrainer(experiment, dataset, control);
  trainer.restore(stored);
  TrainerCheckpoint checked = trainer.checkpoint();
  checked.end = stored.end;  // this trainer has not been told to rest; the one that stored it was
  return std::make_shared<const TrainerCheckpoint>(std::move(checked));
}

bool isAnalyzed(const RunResult& result) { return result.analysis.embedding.points.size() > 0; }

RunResult runExperiment(const Experiment& experiment, const Control& control) {
  return runExperiment(experiment, makeDataset(experiment, control), control);
}

RunResult runExperiment(const Experiment& experiment, std::shared_ptr<const Dataset> dataset,
                        const Control& control) {
  constexpr Index kChunk = 64;  // steps between two reports
  RunResult result;
  result.experiment = experiment;
  result.dataset = std::move(dataset);
  Trainer trainer = makeTrainer(experiment, result.dataset, control);
  while (!trainer.finished() && !control.stopRequested()) {
    trainer.advance(kChunk, control);
    control.report(static_cast<double>(trainer.epoch()) / experiment.training.epochs);
  }
  result.complete = trainer.finished();
  result.training = std::make_shared<const TrainerCheckpoint>(trainer.checkpoint());
  try {
    if (result.complete) {
      result.analysis = analyze(experiment, *result.dataset, *result.training, control);
    } else if (readInAnInstant(*result.dataset, result.training->network)) {
      result.analysis = analyze(experiment, *result.dataset, result.training->network,
                                progressOf(*result.training), {}, OtherNeighbors::LeftOut);
    } else {
      throw Stopped();
    }
  } catch (const Stopped&) {
    result.analysis = notAnalyzed(
        Message{WEIGHTSCAPE_TEXT("It was stopped before its weights were read; `weightscape-cli "
                                 "export` or opening its session.wscape reads them."),
                {}});
  } catch (...) {  // the training is not thrown away for it
    result.analysis = notAnalyzed(currentProblem());
  }
  return result;
}

}  // namespace weightscape
