// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of what is there already, and what views ask for beside embedding and scores.
#pragma once

#include <memory>

#include "core/base/progress.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape {
struct Embedding;
struct RunResult;
}  // namespace weightscape

namespace weightscape::ui {

/// A training that goes on no more, and weights of one's own.
std::shared_ptr<const TrainingSnapshot> trainingSnapshot(const RunResult& run);
std::shared_ptr<const TrainingSnapshot> trainingSnapshot(
    const Experiment& experiment, std::shared_ptr<const UserWeights> weights);

/// With an analysis of it, and with `extras`. Throws Error, Stopped.
std::shared_ptr<const AnalysisSnapshot> analysisSnapshot(
    std::shared_ptr<const TrainingSnapshot> training, const Experiment& experiment,
    Analysis analysis, const AnalysisExtras& extras = {}, const Control& control = {});

/// The same with evidence beside it; as it is where that is null.
std::shared_ptr<const AnalysisSnapshot> withEvidence(
    std::shared_ptr<const AnalysisSnapshot> snapshot, std::shared_ptr<const Evidence> evidence);

/// The same with labels of its neurons, or with none.
std::shared_ptr<const AnalysisSnapshot> withLabels(
    const std::shared_ptr<const AnalysisSnapshot>& snapshot,
    std::shared_ptr<const NeuronLabels> labels);

/// Adds what `result` says of its extras, and the recovered latents. What was analysed, and how it
/// is turned, must be there. The triangles of a surface may be those of a moment ago. Throws Error,
/// Stopped.
void workOutExtras(const Analysis& analysis, const Control& control, AnalysisSnapshot& result,
                   const std::vector<Triangle>* known_surface = nullptr);

}  // namespace weightscape::ui
