// SPDX-License-Identifier: GPL-3.0-or-later
// All that a training remembers.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "core/training/optimizer.h"
#include "core/training/stages.h"

namespace weightscape {

/// The state of the losses after an epoch; the first row is the start, before any step.
struct HistoryRow {
  std::int64_t epoch = 0;
  std::int64_t step = 0;
  double seconds = 0.0;     ///< spent in this trainer so far; 0 in rows that were restored
  Terms train;              ///< over the whole training split
  double validation = 0.0;  ///< reconstruction error; NaN without validation samples
  double l2 = 0.0;          ///< λ as it stands in J at this moment
};

/// The network with the lowest validation error so far, with the biases of centred inputs; kept
/// only where patience > 0.
struct BestEpoch {
  std::int64_t epoch = 0;
  double validation = std::numeric_limits<double>::infinity();
  Autoencoder network;
};

/// Why there is nothing more to do.
enum class TrainingEnd {
  None,       ///< there is
  Epochs,     ///< all epochs are done
  Patience,   ///< validation stopped improving; the network is back at its best epoch
  Converged,  ///< L-BFGS finds no smaller loss
  Settled,    ///< the loss no longer falls; a change of parameters goes on
};

/// All that a trainer remembers: stored with a session, restored to go on to the same bits.
struct TrainerCheckpoint {
  Autoencoder network;  ///< as Trainer::network() gives it
  /// Its biases and those of the best epoch belong to centred inputs, so that training goes on to
  /// the same bits. Empty in sessions of versions that did not centre: worked out then.
  Vector centered_b_hidden;
  Vector centered_b_output;
  OptimizerState optimizer;
  std::string random;  ///< see Random::state
  std::vector<Index> order;
  Index position = 0;
  std::int64_t step = 0;
  std::int64_t epoch = 0;
  std::int64_t first_epoch = 0;  ///< that the epochs asked for are counted from
  TrainingEnd end = TrainingEnd::None;
  BestEpoch best;
  std::vector<HistoryRow> history;
  Stages stages;  ///< what it was trained with

  /// That the network was trained with last.
  [[nodiscard]] const ObjectiveParameters& objective() const { return stages.last().objective; }
};

/// Whether there is nothing more to do with these parameters.
bool finished(const TrainerCheckpoint& state, const TrainingParameters& training);

}  // namespace weightscape
