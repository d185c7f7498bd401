// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/verdict_context.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/network_scores.h"
#include "core/analysis/wiring_measures.h"
#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "core/experiment/experiment.h"
#include "core/training/checkpoint.h"
#include "core/training/closed_form.h"

namespace weightscape {
namespace {

/// What the closed form says of the best network, and how far this one is from it.
void addClosedForm(const Experiment& experiment, const Dataset& dataset, const Autoencoder& network,
                   const NetworkScores& scores, VerdictContext& result) {
  const Spectrum& spectrum = dataset.spectrum;
  const auto penalty =
      effectivePenalty(experiment.objective, experiment.network, spectrum.largest());
  if (!penalty || penalty->l2 == 0.0) return;
  const ClosedFormSummary best = closedFormSummary(spectrum, network.hidden(), penalty->l2);
  if (!std::isfinite(best.floor) || spectrum.total() <= 0.0) return;
  result.best_explained = 1.0 - best.error / spectrum.total();
  result.modes_kept = best.modes_kept;
  result.floor = best.floor;
  result.loss = scores.error_training + result.penalties->l2_in * network.w_in.squaredNorm() +
                result.penalties->l2_out * network.w_out.squaredNorm();
}

}  // namespace

TrainingProgress progressOf(const TrainerCheckpoint& training, bool diverged) {
  constexpr std::size_t kPart = 10;
  TrainingProgress progress;
  progress.step = training.step;
  progress.diverged = diverged;
  progress.penalised_before = training.stages.penalisedBefore(training.step);
  // The first epoch counts too: the stages know it, where the count of epochs cannot.
  const Stage& last = training.stages.last();
  progress.set_by_hand = (last.weights_replaced && training.epoch == last.epoch) ||
                         (training.first_epoch > 0 && training.epoch == training.first_epoch);
  const std::vector<HistoryRow>& history = training.history;
  if (history.size() < 2) return progress;
  const std::size_t back = std::max<std::size_t>(1, (history.size() - 1) / kPart);
  const HistoryRow& then = history[history.size() - 1 - back];
  const HistoryRow& now = history.back();
  // Another λ is another loss.
  if (then.l2 == now.l2 && then.train.total() > 0.0) {
    progress.loss_fall = 1.0 - now.train.total() / then.train.total();
  }
  // A loss above that of the start has risen, wherever it swings to at the moment.
  const double start = history.front().train.total();
  if (now.train.total() > start && start > 0.0 && now.l2 == history.front().l2) {
    const double risen = 1.0 - now.train.total() / start;
    if (!(progress.loss_fall < risen)) progress.loss_fall = risen;
  }
  return progress;
}

VerdictContext verdictContextOf(const Experiment& experiment, const Dataset& dataset,
                                const Autoencoder& network, const NetworkScores& scores,
                                const TrainingProgress& progress, const Control& control) {
  const DataParameters& data = experiment.data;
  const double largest = dataset.spectrum.largest();
  VerdictContext result;
  result.trained = progress.step != 0;
  result.diverged = progress.diverged;
  result.set_by_hand = progress.set_by_hand;
  result.penalised_before = progress.penalised_before;
  result.loss_fall = progress.loss_fall;
  result.inputs_vary = largest > 0.0;
  result.largest = largest;
  result.penalties = absolutePenalties(experiment.objective, largest);
  result.separate_l2 = experiment.objective.l2_separate;
  result.thresholds = collapseThresholds(experiment.objective, experiment.network, largest);
  const double on_inputs =
      result.penalties->l2_in + (experiment.network.tied ? result.penalties->l2_out : 0.0);
  result.null_space_decays = on_inputs > 0.0;
  result.started_at_zero =
      experiment.network.init_gain == 0.0 && network.w_in.isZero(0.0) && network.w_out.isZero(0.0);
  result.no_steps = experiment.training.learning_rate == 0.0 &&
                    experiment.training.optimizer != OptimizerKind::Lbfgs &&
                    progress.loss_fall == 0.0;
  if (result.null_space_decays && largest > 0.0) {
    // A direction that is above the penalty keeps its weights, however little it varies.
    const double level = result.thresholds.penalty > 0.0 ? result.thresholds.penalty : on_inputs;
    result.null_space_energy = nullSpaceEnergy(network.w_in, dataset.spectrum,
                                               std::min(kHardlyVaries, level / largest), control);
  }
  addClosedForm(experiment, dataset, network, scores, result);
  if (data.file.empty()) {
    result.noise = data.noise * data.noise / (dataset.scale * dataset.scale);
    // Marchenko and Pastur (1967): independent noise, seen in T samples of N neurons.
    const double ratio =
        static_cast<double>(dataset.neurons()) / static_cast<double>(dataset.training_samples);
    result.noise_edge = result.noise * (1.0 + std::sqrt(ratio)) * (1.0 + std::sqrt(ratio));
    result.mixed_fraction = data.mixed_fraction;
    for (const Group& group : data.groups) result.peaks = std::max(result.peaks, group.peaks);
  }
  return result;
}

}  // namespace weightscape
