// SPDX-License-Identifier: GPL-3.0-or-later
// What evidence is looked for in: of a network, or of weights of one's own with a null model that
// fits them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/evidence/evidence.h"

namespace weightscape {

struct Dataset;
struct RunResult;
struct UserWeights;
struct UserWeightsSource;

/// The null model that fits weights of one's own: degrees for a square matrix of which at least a
/// tenth is zero, else units.
NullModel fittingNull(const UserWeights& weights);

/// Evidence in weights of one's own, with `null_model` or the one that fits. Rewired matrices are
/// turned into points as these were. Refers to both, which must outlive it. Throws Error where the
/// null model cannot be made of such a matrix.
EvidenceSource evidenceSource(const UserWeights& weights, const UserWeightsSource& source,
                              std::optional<NullModel> null_model = {},
                              const Control& control = {});

/// Evidence in points that are a network's weights.
EvidenceSource evidenceSource(Matrix points);

/// Evidence in the weights of a run that its embedding is made from or, with NullModel::Shift, in
/// the activity that it was trained on. Throws Error for NullModel::Degrees.
EvidenceSource evidenceSource(const RunResult& run, std::optional<NullModel> null_model = {},
                              const Control& control = {});

/// Evidence in the activity itself: a point is a neuron's trace over the training samples, and each
/// trace is shifted by its own amount. Throws Error
/// for fewer than 3 samples.
EvidenceSource activitySource(const Dataset& dataset, const Control& control = {});

/// The shapes that the groups of preferred values form; empty where they are not known.
std::vector<std::string> trueShapes(const Dataset& dataset);

}  // namespace weightscape
