#include "app/cli/experiment_source.h"

#include <string_view>

#include "core/base/error.h"
#include "core/experiment/experiment.h"
#include "core/experiment/presets.h"
#include "core/experiment/state_link.h"

namespace weightscape::cli {
namespace {

std::vector<Override> overridesOf(const Arguments& arguments) {
  std::vector<Override> overrides;
  for (const std::string& text : arguments.values("--set")) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw Error("--set: '" + text + "' is not of the form path=value.");
    }
    overrides.emplace_back(text.substr(0, equals), text.substr(equals + 1));
  }
  return overrides;
}

}  // namespace

Experiment readExperiment(const std::string& source, const Arguments& arguments,
                          const Control& control) {
  constexpr std::string_view kPreset = "preset:";
  const std::vector<Override> overrides = overridesOf(arguments);
  if (isLink(source)) return experimentOf(readLink(source).state, overrides);
  if (!source.starts_with(kPreset)) return experimentFromFile(source, overrides, control);
  const Preset preset = findPreset(source.substr(kPreset.size()));
  return experimentFromJson(std::string(preset.json), source, overrides);
}

void requireFilesOutside(const OutputFolder& folder, const Experiment& experiment) {
  for (const std::string& file :
       {experiment.data.file, experiment.data.centers, experiment.user_weights.file}) {
    folder.requireOutside(file);
  }
}

}  // namespace weightscape::cli
