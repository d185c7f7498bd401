#include "app/cli/experiment_source.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

#include "core/base/error.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/presets.h"

namespace weightscape::cli {
namespace {

std::string readText(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) {
    throw Error(path + ": cannot be opened; does it exist and may it be read?");
  }
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

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

Experiment readExperiment(const std::string& source, const Arguments& arguments) {
  constexpr std::string_view kPreset = "preset:";
  const std::vector<Override> overrides = overridesOf(arguments);
  if (!source.starts_with(kPreset)) {
    Experiment experiment = experimentFromJson(readText(source), source, overrides);
    resolveFiles(std::filesystem::absolute(source).parent_path(), experiment);
    return experiment;
  }
  const Preset preset = findPreset(source.substr(kPreset.size()));
  return experimentFromJson(std::string(preset.json), source, overrides);
}

}  // namespace weightscape::cli
