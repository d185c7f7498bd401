// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in the runs of a sweep: whether seeds agree on the shape.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "core/experiment/sweep_folder.h"
#include "core/experiment/sweep_plan.h"
#include "core/io/output_folder.h"

namespace weightscape {

struct SweepOutcome;

/// Adds a cell's evidence, where it has any, to its files. Throws Error (Failed).
void writeCellEvidence(const SweepOutcome& outcome, const OutputFolder& folder);

/// Whether a cell of a sweep in a folder has any.
bool hasEvidence(const StoredSweep& sweep, std::size_t cell);

/// The shape that was found in a cell of it, see joinedShapes; empty where none was looked for.
/// Throws Error.
std::string shapesOf(const StoredSweep& sweep, std::size_t cell);

/// evidence.csv, a row a run, and evidence_summary.csv, a row a value with the share of seeds that
/// give the most frequent answer; from the cells' evidence.json, so that those of an earlier sweep
/// or of a shard count. Nothing where no cell has one. Throws Error.
void writeSweepEvidence(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& finished,
                        const OutputFolder& folder);

}  // namespace weightscape
