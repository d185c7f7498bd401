// One .wscape file: a run with everything that is needed to go on with it. docs/formats.md
// describes its datasets.
#pragma once

#include <filesystem>

#include "core/experiment/run.h"

namespace weightscape {

/// Writes an HDF5 file that appears whole or not at all. Throws Error (Failed).
void writeSession(const RunResult& result, const std::filesystem::path& path);

/// What a session holds.
struct StoredSession {
  Experiment experiment;
  TrainerCheckpoint checkpoint;
};

/// Throws Error when the file is no session, is damaged, or comes from a newer version.
StoredSession readSession(const std::filesystem::path& path);

}  // namespace weightscape
