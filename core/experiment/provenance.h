// SPDX-License-Identifier: GPL-3.0-or-later
// What came between an experiment and a network: every change of a parameter on the way.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/experiment/parameter_table.h"
#include "core/training/stages.h"

namespace weightscape {

struct RunResult;
struct TrainerCheckpoint;

/// A parameter in use that was changed after the first step.
struct ParameterChange {
  std::int64_t step = 0;                 ///< steps that were taken with what was before
  std::int64_t epoch = 0;                ///< epochs that were done
  const Parameter* parameter = nullptr;  ///< of parameterTable(), never null
  ParameterValue before;
  ParameterValue after;
};

/// All of them, oldest first, in the table's order within a step.
std::vector<ParameterChange> parameterChanges(const Stages& stages);

/// "step 400, epoch 20: objective.l2 from 0.01 to 0.05", a line each, for files.
std::string changesInWords(const std::vector<ParameterChange>& changes);

/// The experiment that a network comes from: with the objective and the training of its last step,
/// whatever was changed since then and not trained with. The epochs are those asked for, but
/// for fewer than were begun, where it has settled, and where the learning rate falls with them.
Experiment asTrained(Experiment experiment, const TrainerCheckpoint& training);

/// True when running experiment.json anew gives the same bits, on the same kind of processor: all
/// epochs were trained, from the seed's own start, and no parameter was changed in between (more
/// epochs at a constant learning rate are no change). Where it reads activity of one's own, that
/// file must be as it was.
bool reproducible(const RunResult& result);

/// For sessions: a list of stages, each with the sections "objective" and "training" of an
/// experiment.
std::string stagesToJson(const Stages& stages);
/// Throws Error that starts with `where` on what stagesToJson did not write.
Stages stagesFromJson(const std::string& text, const std::string& where);

}  // namespace weightscape
