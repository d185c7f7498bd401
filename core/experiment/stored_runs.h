// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep and pinned runs inside a session.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/experiment/kept_runs.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"

namespace weightscape {

/// Writes the plan and every finished cell below "sweep/"; nothing where there is no sweep.
void writeSweepCells(const KeptSweep& sweep, Hdf5Writer& file);

/// Reads what writeSweepCells wrote; empty where there is none. Throws Error that starts with
/// `where`.
KeptSweep readSweepCells(const Hdf5Reader& file, std::int64_t schema, const std::string& where);

/// Writes runs below "pins/0/" and so on. Data that are `dataset`, the session's own, are not
/// written again, and data that are drawn from the seed not at all.
void writePins(const std::vector<PinnedRun>& pins, const std::shared_ptr<const Dataset>& dataset,
               Hdf5Writer& file);

/// Reads what writePins wrote. Throws Error that starts with `where`.
std::vector<PinnedRun> readPins(const Hdf5Reader& file,
                                const std::shared_ptr<const Dataset>& dataset, std::int64_t schema,
                                const std::string& where);

}  // namespace weightscape
