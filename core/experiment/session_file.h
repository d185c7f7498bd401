// One .wscape file: a run with everything that is needed to go on with it. docs/formats.md
// describes its datasets.
#pragma once

#include <filesystem>

#include "core/experiment/run.h"
#include "core/experiment/timeline_frame.h"

namespace weightscape {

/// What a window adds to a run.
struct SessionExtras {
  TimelineFrames frames;  ///< earlier moments, of the network's shape
  std::string view;       ///< how it was looked at, as the window writes and reads it; may be empty
};

/// Writes an HDF5 file that appears whole or not at all. Throws Error (Failed).
void writeSession(const RunResult& result, const std::filesystem::path& path,
                  const SessionExtras& extras = {});

/// What a session holds.
struct StoredSession {
  Experiment experiment;
  TrainerCheckpoint checkpoint;
  std::shared_ptr<const Dataset> dataset;  ///< of activity of one's own; else null: it is drawn
  SessionExtras extras;
};

/// Throws Error when the file is no session, is damaged, or comes from a newer version.
StoredSession readSession(const std::filesystem::path& path);

/// The run that a session holds, as it stood, with its reading made anew. Throws Error.
RunResult runOf(const StoredSession& stored);

}  // namespace weightscape
