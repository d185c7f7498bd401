// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that decides a run. The same experiment gives the same bits.
#pragma once

#include <cstdint>
#include <string>

#include "core/data/data_parameters.h"
#include "core/embedding/embedding_parameters.h"
#include "core/experiment/user_weights_source.h"
#include "core/network/network_parameters.h"
#include "core/training/objective_parameters.h"
#include "core/training/training_parameters.h"

namespace weightscape {

struct Dataset;

struct Experiment {
  std::string name = "ring";
  std::string description;
  std::int64_t seed = 1;
  DataParameters data{.groups = {Group{.axes = {circle()}}}};
  NetworkParameters network;
  ObjectiveParameters objective;
  TrainingParameters training;
  EmbeddingParameters embedding;
  UserWeightsSource
      user_weights;  ///< when it names a file, that is embedded and nothing is trained

  bool operator==(const Experiment&) const = default;
};

/// Bytes that the larger of its data and its network takes; 0 where a file decides.
double memoryOf(const Experiment& experiment);

/// Checks what concerns several parameters at once: sizes that cannot fit in memory (before
/// anything is allocated), more neighbours than neurons. Throws Error.
void validate(const Experiment& experiment);

/// How the weights of this experiment are embedded: with k chosen by the number of neurons and
/// groups where it is 0.
EmbeddingParameters effectiveEmbedding(const Experiment& experiment, const Dataset& dataset);

/// The k that is chosen for drawn data.
int automaticNeighbors(const DataParameters& data);

}  // namespace weightscape
