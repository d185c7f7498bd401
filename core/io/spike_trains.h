// SPDX-License-Identifier: GPL-3.0-or-later
// Spike times of the units of an NWB file, counted in bins: activity, samples × neurons.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/progress.h"
#include "core/io/csv.h"

namespace weightscape {

class Hdf5Reader;

/// What such spike times are called among a file's arrays: the group that NWB keeps them in.
inline constexpr const char* kSpikeTimes = "units";

bool isPartOfSpikeTimes(const std::string& dataset);
bool hasSpikeTimes(const Hdf5Reader& file);
/// Number of units, and of their spikes.
Index countUnits(const Hdf5Reader& file);
Index countSpikes(const Hdf5Reader& file);

/// Whether `dataset` of a file, or its only matrix where that is empty, is spike times. Throws
/// Error, Stopped.
bool holdsSpikeTimes(const std::filesystem::path& path, const std::string& dataset,
                     const Control& control = {});

/// Spikes of each unit in bins of `bin` seconds, from the bin of the first spike of all to that of
/// the last one; columns have the units' ids. Throws Error: times that are no finite numbers, an
/// index that does not fit, no spikes, bins that cannot fit in memory; Stopped.
NamedMatrix binnedSpikes(const std::filesystem::path& path, double bin,
                         const Control& control = {});

}  // namespace weightscape
