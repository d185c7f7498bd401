// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_source.h"

#include <filesystem>
#include <string_view>
#include <system_error>

#include "core/base/error.h"
#include "core/experiment/experiment.h"
#include "core/experiment/presets.h"
#include "core/experiment/session_file.h"
#include "core/experiment/state_line.h"
#include "core/experiment/state_link.h"
#include "core/io/output_folder.h"
#include "core/io/stored_file.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

/// A run is named by its folder or its session too, as elsewhere.
Experiment experimentAt(const fs::path& file, const std::vector<Override>& overrides,
                        const Control& control) {
  if (file.extension() == ".wscape") {
    const Experiment experiment = readSession(file, control).experiment;
    return experimentFromJson(experimentToJson(experiment), file.string(), overrides);
  }
  std::error_code ignored;
  if (!fs::is_directory(file, ignored)) return experimentFromFile(file, overrides, control);
  const fs::path own = file / "experiment.json";
  const Stored there = storedAt(own);
  if (there == Stored::File) return experimentFromFile(own, overrides, control);
  if (there != Stored::Missing) throw Error(whyNoFile(own, there));
  throw Error(Message{
      WEIGHTSCAPE_TEXT("%1: is a folder without an experiment.json, so that it holds no run."),
      {file}});
}

}  // namespace

Experiment experimentFrom(const std::string& source, const std::vector<Override>& overrides,
                          const Control& control) {
  constexpr std::string_view kPreset = "preset:";
  if (isLink(source)) {
    const StateLine line = readLink(source).state;
    const Experiment linked = experimentOf(line);
    Experiment experiment = experimentOf(line, overrides);
    // What is set beside it is a person's own.
    if (memoryOf(experiment) >= memoryOf(linked)) requireModest(linked);
    return experiment;
  }
  if (!source.starts_with(kPreset)) return experimentAt(source, overrides, control);
  const Preset preset = findPreset(source.substr(kPreset.size()));
  return experimentFromJson(std::string(preset.json), source, overrides);
}

void requireFilesOutside(const OutputFolder& folder, const Experiment& experiment) {
  for (const std::string& file :
       {experiment.data.file, experiment.data.centers, experiment.user_weights.file}) {
    folder.requireOutside(file);
  }
}

}  // namespace weightscape
