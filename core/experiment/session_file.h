// SPDX-License-Identifier: GPL-3.0-or-later
// One .wscape file: a run with everything that is needed to go on with it. docs/formats.md
// describes its datasets.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/experiment/kept_runs.h"
#include "core/experiment/timeline_frame.h"
#include "core/io/hdf5_writer.h"
#include "core/io/label_table.h"
#include "core/training/checkpoint.h"

namespace weightscape {

struct RunResult;

/// What a window adds to a run.
struct SessionExtras {
  TimelineFrames frames = {};  ///< earlier moments, of the network's shape
  std::string view = {};       ///< how it was looked at, as the window writes and reads it
  KeptSweep sweep = {};
  std::vector<PinnedRun> pins = {};
  std::shared_ptr<const LabelTable> labels = {};             ///< of the neurons; null without
  Hdf5Writer::Readers readers = Hdf5Writer::Readers::Usual;  ///< of the file
};

/// Those earlier moments that a session keeps: at most 60, and about 4 MB of them, thinned evenly
/// between the first and the last.
TimelineFrames keptFrames(const TimelineFrames& frames);

/// Writes an HDF5 file that appears whole or not at all. Throws Error (Failed).
void writeSession(const RunResult& result, const std::filesystem::path& path,
                  const SessionExtras& extras = {}, const Control& control = {});

/// What a session holds.
struct StoredSession {
  Experiment experiment;
  TrainerCheckpoint checkpoint;
  std::shared_ptr<const Dataset> dataset;  ///< of activity of one's own; else null: it is drawn
  SessionExtras extras;
};

/// Whether an HDF5 file says that it is one. Throws Error, Stopped.
bool isSession(const std::filesystem::path& path, const Control& control = {});

/// Throws Error when the file is no session, is damaged, or comes from a newer version.
StoredSession readSession(const std::filesystem::path& path, const Control& control = {});

/// The run that a session holds, as it stood, with its analysis made anew. Throws Error.
RunResult runOf(const StoredSession& stored, const Control& control = {});

/// The same without its embedding and scores. Throws Error; Stopped.
RunResult trainingOf(const StoredSession& stored, const Control& control = {});

}  // namespace weightscape
