// "Export everything": a run as every format that people read, with a README of the files.
#pragma once

#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/io/output_folder.h"

namespace weightscape {

/// Writes the files of a run (see run_folder.h), tables as CSV and NPY beside them, the embedding
/// with its graph as VTP, and README.txt; the caller commits. `extras` go into the session where
/// the run is not reproducible. Throws Error (Failed); Stopped.
void writeEverything(const RunResult& result, const SessionExtras& extras,
                     const OutputFolder& folder, const Control& control = {});

/// The same of weights of one's own, which have no network: the embedding as NPY, CSV and VTP, its
/// eigenvalues, scores.json and README.txt.
void writeEverything(const Experiment& experiment, const Wiring& wiring, const Reading& reading,
                     const OutputFolder& folder, const Control& control = {});

/// The embedding with its neighbour graph for ParaView: component, group, latents and the length
/// of each neuron's weights as point data.
void writeEmbeddingVtp(const RunResult& result, const std::filesystem::path& path,
                       const Control& control = {});

/// True when running experiment.json anew gives the same bits, on the same kind of processor: all
/// epochs were trained, from the seed's own start, and no parameter was changed in between. Where
/// it reads activity of one's own, that file must be as it was.
bool reproducible(const RunResult& result);

}  // namespace weightscape
