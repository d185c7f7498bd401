#include "core/experiment/experiment_source.h"

#include <string_view>

#include "core/experiment/experiment.h"
#include "core/experiment/presets.h"
#include "core/experiment/state_line.h"
#include "core/experiment/state_link.h"
#include "core/io/output_folder.h"

namespace weightscape {

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

}  // namespace weightscape
