// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a run: docs/formats.md describes each.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/experiment/session_file.h"
#include "core/io/output_folder.h"

namespace weightscape {

struct Analysis;
struct RunResult;
struct Scores;

/// Writes all files of a run into the folder; the caller commits. `save_inputs` adds inputs.npy
/// (P × N) and latents.npy (P × axes). Throws Error (Failed); Stopped.
void writeRun(const RunResult& result, bool save_inputs, const OutputFolder& folder,
              const SessionExtras& extras = {}, const Control& control = {});

/// What history.csv says of each epoch: the columns of historyTable.
const std::vector<std::string>& historyColumns();

/// timing.csv: seconds spent training up to each epoch. A file of its own, because all others are
/// the same bytes whenever the experiment is run. Throws Error (Failed).
void writeTiming(const std::vector<HistoryRow>& history, const OutputFolder& folder);

/// embedding.npy and component.npy.
void writeEmbedding(const Embedding& embedding, const OutputFolder& folder);

/// embedding.csv: name, component and coordinates of each point. `names` has one a point.
void writeNamedEmbedding(const Embedding& embedding, const std::vector<std::string>& names,
                         const OutputFolder& folder, const Control& control = {});

/// Scores with the verdict, as JSON; numbers that do not apply are null.
std::string analysisToJson(const Analysis& analysis);

/// The same with how far the training has come: scores.json of a run.
std::string scoresToJson(const RunResult& result);

/// Recovery scores alone, as JSON, with the k that was used (0 for a radius).
std::string recoveryToJson(const Scores& scores, const RecoveryRange& range, int neighbors);

}  // namespace weightscape
