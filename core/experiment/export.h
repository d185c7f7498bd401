// SPDX-License-Identifier: GPL-3.0-or-later
// "Export everything": a run as every format that people read, with a README of the files.
#pragma once

#include "core/experiment/session_file.h"
#include "core/io/output_folder.h"

namespace weightscape {

struct Analysis;
struct Experiment;
struct RunResult;
struct UserWeights;

/// Writes the files of a run (see run_folder.h), tables as CSV and NPY beside them, the embedding
/// with its graph as VTP, and README.txt; the caller commits. `extras` go into the session where
/// the run is not reproducible. Throws Error (Failed); Stopped.
void writeExport(const RunResult& result, const SessionExtras& extras, const OutputFolder& folder,
                 const Control& control = {});

/// The same of weights of one's own, which have no network: the embedding as NPY, CSV and VTP, its
/// eigenvalues, scores.json and README.txt.
void writeExport(const Experiment& experiment, const UserWeights& user_weights,
                 const Analysis& analysis, const OutputFolder& folder, const Control& control = {});

/// The embedding with its neighbour graph for ParaView: component, group, latents and the length
/// of each neuron's weights as point data.
void writeEmbeddingVtp(const RunResult& result, const std::filesystem::path& path,
                       const Control& control = {});

}  // namespace weightscape
