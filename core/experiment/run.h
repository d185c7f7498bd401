// The whole path: experiment, data, training, embedding, scores.
#pragma once

#include <memory>

#include "core/analysis/verdict.h"
#include "core/experiment/experiment.h"

namespace weightscape {

/// What the wiring of a network shows.
struct Reading {
  Embedding embedding;
  Scores scores;
  NetworkScores network;
  Verdict verdict;
};

struct RunResult {
  Experiment experiment;
  std::shared_ptr<const Dataset> dataset;
  std::shared_ptr<const Trainer> trainer;
  Reading reading;
  bool complete = true;  ///< false when a stop ended the training early
};

std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment);
Trainer makeTrainer(const Experiment& experiment, std::shared_ptr<const Dataset> dataset);

/// The points whose arrangement is read, D × N: columns of W_in, rows of W_out, or both.
Matrix weightPoints(const Autoencoder& network, EmbeddingParameters::Points points);

/// Embeds and scores a network as it stands. Throws Error, Stopped.
Reading readWiring(const Experiment& experiment, const Dataset& dataset, const Autoencoder& network,
                   const Control& control = {});

/// Runs the experiment to its end. A stop ends the training early and reads what is there. Throws
/// Error.
RunResult runExperiment(const Experiment& experiment, const Control& control = {});

}  // namespace weightscape
