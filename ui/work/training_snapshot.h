// SPDX-License-Identifier: GPL-3.0-or-later
// What a window knows of what is open, at a moment: data, and nothing that acts.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "core/base/message.h"
#include "core/experiment/experiment.h"
#include "core/experiment/timeline_frame.h"
#include "core/experiment/verdict_context.h"
#include "core/network/scramble.h"
#include "core/training/checkpoint.h"
#include "core/training/penalties.h"

namespace weightscape {
struct Dataset;
struct UserWeights;
}  // namespace weightscape

namespace weightscape::ui {

enum class TrainingState {
  Preparing,  ///< drawing the data
  Idle,       ///< ready, nothing trained yet
  Running,
  Paused,
  Finished,  ///< all epochs done, or settled
  Failed,    ///< `error` says why; what was good last stays
};

/// What a scramble did to the network that is shown.
struct ScrambleResult {
  ScrambleParameters parameters;
  double error_before = 0.0;  ///< of the training samples
  double error_after = 0.0;
  Message refusal;  ///< why nothing was done; empty when it was
};

/// A network in training, where it stands or at an earlier moment.
struct Trained {
  std::shared_ptr<const Dataset> dataset;                 ///< never null
  std::shared_ptr<const TrainerCheckpoint> newest;        ///< never null: where the training stands
  bool finished = false;                                  ///< there is nothing more to do
  bool diverged = false;                                  ///< and this is what it went back to
  std::optional<ScrambleResult> scramble = std::nullopt;  ///< while its weights are scrambled ones
  TimelineFrames frames = {};                             ///< moments before the newest
  /// The earlier moment that is looked at; null for the newest.
  std::shared_ptr<const TimelineFrame> frame = nullptr;

  // Of what is looked at.
  [[nodiscard]] const Autoencoder& network() const {
    return frame ? frame->network : newest->network;
  }
  [[nodiscard]] std::int64_t step() const { return frame ? frame->step : newest->step; }
  [[nodiscard]] std::int64_t epoch() const { return frame ? frame->epoch : newest->epoch; }
  [[nodiscard]] const ObjectiveParameters& objective() const {
    return frame ? newest->stages.at(frame->step).objective : newest->objective();
  }
  /// The same as it stands in J.
  [[nodiscard]] Penalties penalties() const;
  [[nodiscard]] TrainingProgress progress() const {
    return frame ? TrainingProgress{.step = frame->step,
                                    .penalised_before = newest->stages.penalisedBefore(frame->step)}
                 : progressOf(*newest, diverged);
  }
};

/// What the worker tells: immutable, shared with the reader.
struct TrainingSnapshot {
  int generation = 0;  ///< counts the experiments that were loaded
  TrainingState state = TrainingState::Idle;
  Message error;
  Experiment experiment;  ///< that it comes from, see weightscape::asTrained
  /// Who the neurons are, with their activity where there is any; null until they are drawn or
  /// read, or when that failed.
  std::shared_ptr<const Dataset> dataset;
  /// Nothing yet, a network, or weights of one's own.
  std::variant<std::monostate, Trained, std::shared_ptr<const UserWeights>> content;

  /// Null where there is no network.
  [[nodiscard]] const Trained* trained() const { return std::get_if<Trained>(&content); }
  /// Null where there are none.
  [[nodiscard]] std::shared_ptr<const UserWeights> userWeights() const {
    const auto* weights = std::get_if<std::shared_ptr<const UserWeights>>(&content);
    return weights != nullptr ? *weights : nullptr;
  }
  [[nodiscard]] bool empty() const { return std::holds_alternative<std::monostate>(content); }
};

/// Who the points of weights of one's own are, in place of a data set.
std::shared_ptr<const Dataset> namesOnly(const UserWeights& weights);

}  // namespace weightscape::ui
