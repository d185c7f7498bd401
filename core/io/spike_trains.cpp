// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spike_trains.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/io/array_file.h"
#include "core/io/file_kind.h"
#include "core/io/hdf5_reader.h"

namespace weightscape {
namespace {

// The times of all units one after the other, and where in them those of each unit end.
constexpr const char* kTimes = "units/spike_times";
constexpr const char* kEnds = "units/spike_times_index";
constexpr const char* kIds = "units/id";

/// The bin of a time; one that is at an edge but for what rounding has lost is behind it.
double binOf(double time, double bin) {
  constexpr double kRounded = 1e-6;
  const double place = time / bin;
  const double nearest = std::round(place);
  return std::abs(place - nearest) < kRounded ? nearest : std::floor(place);
}

}  // namespace

bool isPartOfSpikeTimes(const std::string& dataset) {
  return dataset == kTimes || dataset == kEnds || dataset == kIds;
}

bool hasSpikeTimes(const Hdf5Reader& file) { return file.has(kTimes) && file.has(kEnds); }

Index countUnits(const Hdf5Reader& file) { return file.sizes(kEnds).rows; }

Index countSpikes(const Hdf5Reader& file) { return file.sizes(kTimes).rows; }

bool holdsSpikeTimes(const std::filesystem::path& path, const std::string& dataset,
                     const Control& control) {
  if (!dataset.empty() && dataset != kSpikeTimes && dataset != kTimes) return false;
  if (kindOf(path, control).kind != FileKind::Hdf5) return false;
  if (!hasSpikeTimes(Hdf5Reader(path, control))) return false;
  return !dataset.empty() || matricesAmong(arraysIn(path, control)).size() == 1;
}

NamedMatrix binnedSpikes(const std::filesystem::path& path, double bin, const Control& control) {
  const Hdf5Reader file(path, control);
  const Vector times = file.vector(kTimes);
  const std::vector<std::int64_t> ends = file.integers(kEnds);
  const std::string where = path.string() + ", " + kSpikeTimes;
  if (times.size() == 0 || ends.empty())
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: has no spikes."), {asIs(where)}});
  if (!times.allFinite()) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT(
            "%1: some spike times are NaN or infinite; all must be finite numbers, in seconds."),
        {asIs(where)}});
  }
  if (!std::is_sorted(ends.begin(), ends.end()) || ends.front() < 0 ||
      ends.back() != static_cast<std::int64_t>(times.size())) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: spike_times_index does not divide its %2 spike times "
                                         "among units; the file is damaged."),
                        {asIs(where), times.size()}});
  }
  const double first = binOf(times.minCoeff(), bin);
  const double bins = binOf(times.maxCoeff(), bin) - first + 1.0;
  constexpr double kMostBins = 1e7;
  if (bins > kMostBins) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "%1: its spikes from %2 to %3 s are %4 bins of %5 s; allowed are %6. Set a "
                    "larger data.bin, or take out spikes that are far from all others."),
                {asIs(where), shortNumber(times.minCoeff()), shortNumber(times.maxCoeff()),
                 limitNumber(bins), shortNumber(bin), limitNumber(kMostBins)}});
  }
  requireMemory(16.0 * bins * static_cast<double>(ends.size()),
                Message{WEIGHTSCAPE_TEXT("%1: %2 bins of %3 s (data.bin)"),
                        {asIs(where), limitNumber(bins), shortNumber(bin)}});
  NamedMatrix counts;
  counts.values.setZero(static_cast<Index>(bins), static_cast<Index>(ends.size()));
  std::int64_t spike = 0;
  for (std::size_t unit = 0; unit < ends.size(); ++unit) {
    throwIfStopped(control);
    for (; spike < ends[unit]; ++spike) {
      const double place = binOf(times[static_cast<Index>(spike)], bin) - first;
      counts.values(static_cast<Index>(place), static_cast<Index>(unit)) += 1.0;
    }
  }
  if (file.has(kIds) && file.sizes(kIds).rows == static_cast<Index>(ends.size())) {
    for (const std::int64_t id : file.integers(kIds)) {
      counts.column_names.push_back(std::to_string(id));
    }
  }
  counts.notes.push_back(
      {WEIGHTSCAPE_TEXT("%1 spikes of %2 units, counted in %3 bins of %4 s from %5 s on"),
       {std::to_string(times.size()), std::to_string(ends.size()), limitNumber(bins),
        shortNumber(bin), shortNumber(first * bin)},
       "data.bin"});
  return counts;
}

}  // namespace weightscape
