// SPDX-License-Identifier: GPL-3.0-or-later
// From weights to what they show: embedding, scores, verdict.
#pragma once

#include <string>

#include "core/analysis/analysis.h"
#include "core/analysis/effort.h"
#include "core/base/progress.h"
#include "core/embedding/embedding_parameters.h"
#include "core/experiment/verdict_context.h"
#include "core/network/scramble.h"

namespace weightscape {

struct UserWeights;

/// The points whose arrangement is read, D × N: columns of W_in, rows of W_out, or both.
Matrix weightPoints(const Autoencoder& network, EmbeddingParameters::Points points);

/// Where the inputs do not vary (eigenvalue below 10⁻¹⁰ of the largest): room for the scramble's Z.
NullSpace nullSpaceOf(const Dataset& dataset);

/// Whether there are any; cheap.
bool hasNullSpace(const Spectrum& spectrum);

/// Whether recovery is looked for at other numbers of neighbours too. The verdict is then that of
/// the wiring and names their range, and where the experiment sets no k the picture is drawn inside
/// it.
enum class OtherNeighbors { LookedFor, LeftOut };

/// A reading of weights that still move makes do with a part.
struct LiveReading {
  Effort effort = Effort::Live;
  const Embedding* before = nullptr;  ///< the last one, which exact Isomap follows
  Index sources = 0;  ///< points that exact Isomap's geodesics start from; 0 for all of them
  /// Whether the halves of the weights are compared and, where the effort is exact, other numbers
  /// of neighbours tried and rings asked whether they close: most of a reading of few neurons.
  bool checks = false;
  /// Otherwise these are as in this analysis of a moment ago; null where there are none. Where the
  /// effort is live so is all that needs every weight and neither moves the picture nor decides
  /// what is said of it: held-out samples, alignment, distance from the closed form, dimensions,
  /// neighbours of the weights themselves.
  const Analysis* checked = nullptr;
};

/// Embeds and scores a network as it stands; what is known of its training lets the verdict say
/// what has not converged. With `live` as well as keeps up with weights that move. Throws Error,
/// Stopped.
Analysis analyze(const Experiment& experiment, const Dataset& dataset, const Autoencoder& network,
                 const TrainingProgress& progress = {}, const Control& control = {},
                 OtherNeighbors others = OtherNeighbors::LookedFor,
                 const LiveReading* live = nullptr);

/// The same for what was trained.
Analysis analyze(const Experiment& experiment, const Dataset& dataset,
                 const TrainerCheckpoint& training, const Control& control = {});

/// Embeds weights of one's own: recovery is not scored, and there is no network. Throws Error,
/// Stopped.
Analysis analyze(const Experiment& experiment, const UserWeights& user_weights,
                 const Control& control = {});

/// The analysis of a network that could not be read: nothing is known, and the verdict says why.
Analysis notAnalyzed(const Message& why);

}  // namespace weightscape
