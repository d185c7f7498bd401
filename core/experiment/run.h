// The whole path: experiment, data, training, embedding, scores.
#pragma once

#include <memory>

#include "core/analysis/reading.h"
#include "core/experiment/circumstances.h"
#include "core/experiment/experiment.h"
#include "core/network/scramble.h"

namespace weightscape {

struct RunResult {
  Experiment experiment;
  std::shared_ptr<const Dataset> dataset;
  std::shared_ptr<const Trainer> trainer;
  Reading reading;
  bool complete = true;  ///< false when a stop ended the training early
};

/// Throws Error; Stopped.
std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment,
                                           const Control& control = {});
/// Throws Error; Stopped.
Trainer makeTrainer(const Experiment& experiment, std::shared_ptr<const Dataset> dataset,
                    const Control& control = {});

/// The points whose arrangement is read, D × N: columns of W_in, rows of W_out, or both.
Matrix weightPoints(const Autoencoder& network, EmbeddingParameters::Points points);

/// Where the inputs do not vary (eigenvalue below 10⁻¹⁰ of the largest): room for the scramble's Z.
SilentDirections silentDirectionsOf(const Dataset& dataset);

/// Whether there are any; cheap.
bool hasSilentDirections(const Spectrum& spectrum);

/// Embeds and scores a network as it stands; what is known of its training lets the verdict say
/// what has not converged. Live readings follow the embedding `before`, if it is given. Throws
/// Error, Stopped.
Reading readWiring(const Experiment& experiment, const Dataset& dataset, const Autoencoder& network,
                   const TrainingProgress& progress = {}, const Control& control = {},
                   Effort effort = Effort::Exact, const Embedding* before = nullptr);

/// The same for a trainer's network.
Reading readWiring(const Experiment& experiment, const Trainer& trainer,
                   const Control& control = {});

/// Embeds weights of one's own: recovery is not scored, and there is no network. Throws Error,
/// Stopped.
Reading readWiring(const Experiment& experiment, const Wiring& wiring, const Control& control = {});

/// Whether the wiring of a run was read: there is an embedding.
bool isRead(const RunResult& result);

/// The reading of a network that could not be read: nothing is known, and the verdict says why.
Reading unread(const std::string& why);

/// Runs the experiment to its end. A stop ends the training early; what is there is read where that
/// takes an instant, by its sizes. A network that was trained and then cannot be read, or would
/// keep who asked for a stop waiting, comes unread(). Throws Error; Stopped while there is no
/// training.
RunResult runExperiment(const Experiment& experiment, const Control& control = {});

}  // namespace weightscape
