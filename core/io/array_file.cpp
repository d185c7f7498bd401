// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/array_file.h"

#include <algorithm>
#include <iterator>

#include "core/base/count.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/file_kind.h"
#include "core/io/hdf5_reader.h"
#include "core/io/npz.h"
#include "core/io/safetensors.h"
#include "core/io/spike_trains.h"

namespace weightscape {
namespace {

std::vector<ArrayInfo> arraysInHdf5(const Hdf5Reader& file) {
  std::vector<ArrayInfo> arrays;
  const bool spikes = hasSpikeTimes(file);
  if (spikes) arrays.push_back({kSpikeTimes, countSpikes(file), countUnits(file), true});
  for (const std::string& name : file.matrices()) {
    if (spikes && isPartOfSpikeTimes(name)) continue;
    const Hdf5Sizes sizes = file.sizes(name);
    arrays.push_back({name, sizes.rows, sizes.columns});
  }
  return arrays;
}

Matrix readHdf5(const Hdf5Reader& file, const std::string& name, const std::string& where) {
  if (name == kSpikeTimes && hasSpikeTimes(file)) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1, %2: holds spike times, which are activity and no weights: "
                                 "File, Open activity, or --set data.file of run."),
                {asIs(where), asIs(name)}});
  }
  const Hdf5Sizes sizes = file.sizes(name);
  if (sizes.rows < 1 || sizes.columns < 1) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1, %2: is empty (%3 × %4); it needs at least one row and one column."),
        {asIs(where), asIs(name), sizes.rows, sizes.columns}});
  }
  return file.matrix(name);
}

/// The name that a person gave, or that of the only array.
std::string chosen(const std::vector<ArrayInfo>& arrays, const std::string& name,
                   const std::filesystem::path& path) {
  if (!name.empty()) {
    const bool there = std::any_of(arrays.begin(), arrays.end(),
                                   [&](const ArrayInfo& array) { return array.name == name; });
    if (there) return name;
  }
  if (arrays.empty())
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: holds no matrix of numbers."), {path}});
  if (name.empty()) {
    const std::vector<ArrayInfo> matrices = matricesAmong(arrays);
    if (matrices.size() == 1) return matrices.front().name;
  }
  constexpr std::size_t kMost = 2000;
  std::vector<std::string> names;
  names.reserve(arrays.size());
  for (const ArrayInfo& array : arrays) names.push_back(array.name);
  if (name.empty()) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT(
            "%1: holds several matrices; say which, with --dataset or --set data.dataset: %2."),
        {path, choicesOf(names, kMost)}});
  }
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: has no matrix '%2'; there are: %3."),
                      {path, shortened(name), choicesOf(names, kMost)}});
}

}  // namespace

std::vector<ArrayInfo> matricesAmong(const std::vector<ArrayInfo>& arrays) {
  std::vector<ArrayInfo> matrices;
  std::copy_if(
      arrays.begin(), arrays.end(), std::back_inserter(matrices),
      [](const ArrayInfo& array) { return array.spikes || (array.rows > 1 && array.columns > 1); });
  return matrices.empty() ? arrays : matrices;
}

std::string ArrayInfo::text() const {
  if (spikes) return name + ", " + counted(rows, "spikes") + " of " + counted(columns, "units");
  return name + ", " + std::to_string(rows) + " × " + std::to_string(columns);
}

std::vector<ArrayInfo> arraysIn(const std::filesystem::path& path, const Control& control) {
  switch (kindOf(path, control).kind) {
    case FileKind::Matlab:
    case FileKind::Hdf5:
      return arraysInHdf5(Hdf5Reader(path, control));
    case FileKind::Npz:
      return arraysInNpz(path, control);
    case FileKind::Safetensors:
      return arraysInSafetensors(path, control);
    default:
      return {};
  }
}

Matrix readArray(const std::filesystem::path& path, const std::string& name,
                 const Control& control) {
  switch (kindOf(path, control).kind) {
    case FileKind::Npz:
      return readNpzArray(path, chosen(arraysInNpz(path, control), name, path), control);
    case FileKind::Safetensors:
      return readSafetensor(path, chosen(arraysInSafetensors(path, control), name, path), control);
    default: {
      const Hdf5Reader file(path, control);
      // One that is named need not be in the list: a link leads there too.
      if (!name.empty()) return readHdf5(file, name, path.string());
      return readHdf5(file, chosen(arraysInHdf5(file), name, path), path.string());
    }
  }
}

}  // namespace weightscape
