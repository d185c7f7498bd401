// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_name.h"

#include <algorithm>
#include <filesystem>

#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"

namespace weightscape {

PageName pageNameOf(const Experiment& experiment) {
  const auto all = presets();
  const bool of_preset = std::any_of(all.begin(), all.end(), [&](const Preset& preset) {
    const Experiment world = experimentFromJson(std::string(preset.json), std::string(preset.name));
    return world.description == experiment.description && !experiment.description.empty();
  });
  if (experiment.data.file.empty() || !of_preset) {
    return {experiment.name, experiment.description};
  }
  return {std::filesystem::path(experiment.data.file).stem().string(), {}};
}

}  // namespace weightscape
