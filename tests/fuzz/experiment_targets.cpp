// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/experiment_targets.h"

#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/parameter_names.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/presets.h"
#include "core/experiment/state_line.h"
#include "core/experiment/state_link.h"
#include "core/experiment/sweep_plan.h"
#include "tests/core/random_experiment.h"

namespace weightscape::fuzz {
namespace {

bool hasControls(const std::string& text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (controlBytes(text, i) > 0) return true;
  }
  return false;
}

/// Files have names of whatever bytes; in JSON, links and calls stands text.
bool namesOnlyText(const Experiment& experiment) {
  for (const Parameter& parameter : parameterTable()) {
    if (parameter.kind != ParameterKind::Text || !namesFile(parameter)) continue;
    if (!isUtf8(std::get<std::string>(parameter.get(experiment, 0)))) return false;
  }
  return true;
}

bool namesFiles(const Experiment& experiment) {
  for (const Parameter& parameter : parameterTable()) {
    if (!namesFile(parameter)) continue;
    if (!std::get<std::string>(parameter.get(experiment, 0)).empty()) return true;
  }
  return false;
}

/// The words of a command line as a POSIX shell takes it apart: blanks, '…', and \ outside.
std::vector<std::string> shellWords(const std::string& line) {
  std::vector<std::string> words;
  std::optional<std::string> word;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == ' ') {
      if (word) words.push_back(*std::exchange(word, std::nullopt));
      continue;
    }
    if (!word) word.emplace();
    if (line[i] == '\\') {
      require(++i < line.size(), "a backslash is followed by something");
      *word += line[i];
    } else if (line[i] == '\'') {
      const std::size_t end = line.find('\'', i + 1);
      require(end != std::string::npos, "quotes end");
      *word += line.substr(i + 1, end - i - 1);
      i = end;
    } else {
      constexpr std::string_view kActs = "\"$`!*?[]{}()<>|&;#~\n\t";
      const bool plain = kActs.find(line[i]) == std::string_view::npos ||
                         ((line[i] == '#' || line[i] == '~') && !word->empty());
      require(plain, "a shell acts on nothing of the command: " + line);
      *word += line[i];
    }
  }
  if (word) words.push_back(*word);
  return words;
}

Experiment experimentOfCommand(const std::string& command) {
  const std::vector<std::string> words = shellWords(command);
  StateLine line;
  for (std::size_t i = 2; i < words.size(); ++i) {
    if (words[i].starts_with("preset:")) line.preset = words[i].substr(7);
    if (words[i] != "--set") continue;
    const std::string& change = words[++i];
    const std::size_t equals = change.find('=');
    line.changes.emplace_back(change.substr(0, equals), change.substr(equals + 1));
  }
  return experimentOf(line);
}

/// What a description of an experiment looks like that the program would write.
std::vector<Experiment> someExperiments() {
  std::vector<Experiment> all;
  for (const Preset& preset : presets()) {
    all.push_back(experimentFromJson(std::string(preset.json), std::string(preset.name)));
  }
  RandomExperiments random(7);
  constexpr int kDrawn = 12;
  for (int i = 0; i < kDrawn; ++i) all.push_back(random.next(false));
  return all;
}

}  // namespace

void requireComesBack(const Experiment& experiment) {
  if (!namesOnlyText(experiment)) return;
  const std::string json = experimentToJson(experiment);
  require(experimentFromJson(json, "json") == experiment, "an experiment's JSON is it: " + json);
  require(experimentToJson(experimentFromJson(json, "json")) == json, "its JSON stays the same");
  const std::string brief = shortExperimentJson(experiment);
  require(experimentFromJson(brief, "short") == experiment, "its short JSON is it: " + brief);
  const StateLine line = stateLine(experiment);
  require(experimentOf(line) == experiment, "its line is it");
  if (experiment.user_weights.file.empty()) {
    const std::string command = commandOf(experiment);
    require(!hasControls(command), "a command holds no control character");
    require(experimentOfCommand(command) == experiment, "its command is it: " + command);
    require(!hasControls(pythonOf(experiment)), "a call holds no control character");
  }
  if (namesFiles(experiment)) return;
  std::string link;
  if (!accepted(json, [&] { link = linkOf({line, {}}); })) return;  // too long
  require(experimentOf(readLink(link).state) == experiment, "its link is it: " + link);
}

void readExperiment(const std::string& input) {
  std::optional<Experiment> experiment;
  if (!accepted(input, [&] { experiment = experimentFromJson(input, "input"); })) return;
  requireComesBack(*experiment);
  accepted(input, [&] { validate(*experiment); });
}

std::vector<std::string> soundExperiments() {
  std::vector<std::string> texts;
  for (const Experiment& experiment : someExperiments()) {
    texts.push_back(shortExperimentJson(experiment));
  }
  texts.push_back(experimentToJson(Experiment{}));
  return texts;
}

/// A line: PATH=VALUE as --set has it, or what --vary, --values and --seeds take, behind their
/// names.
void readSettings(const std::string& input) {
  StateLine line{"ring", {}};
  SweepPlan plan;
  plan.axes.clear();
  for (const std::string& change : split(input, '\n')) {
    const std::size_t equals = change.find('=');
    if (equals == std::string::npos) continue;
    const std::string before = change.substr(0, equals);
    const std::string value = change.substr(equals + 1);
    if (before == "--vary") {
      accepted(input, [&] { plan.axes.push_back(sweepAxis(value, "--vary")); });
    } else if (before == "--values") {
      accepted(input, [&] { plan.axes.push_back({"objective.l2", sweepValues(value, before)}); });
    } else if (before == "--seeds") {
      accepted(input, [&] { plan.seeds = sweepSeeds(value, "--seeds"); });
    } else {
      line.changes.emplace_back(before, value);
    }
  }
  std::optional<Experiment> experiment;
  if (!accepted(input, [&] { experiment = experimentOf(line); })) return;
  requireComesBack(*experiment);
  accepted(input, [&] { validate(*experiment); });
  if (plan.axes.empty() && plan.seeds.empty()) return;
  plan.base = *experiment;
  constexpr std::size_t kFew = 50;
  std::size_t cells = plan.seeds.size();
  for (const SweepAxis& axis : plan.axes) cells *= axis.values.size();
  if (cells > kFew) return;
  if (!accepted(input, [&] { validate(plan); })) return;
  for (std::size_t cell = 0; cell < plan.cells(); ++cell) {
    requireComesBack(experimentOf(plan, cell));
  }
}

std::vector<std::string> soundSettings() {
  std::vector<std::string> texts;
  for (const Experiment& experiment : someExperiments()) {
    std::string text;
    for (const auto& [path, value] : stateLine(experiment).changes) {
      text += (text.empty() ? "" : "\n") + path + "=" + value;
    }
    texts.push_back(text);
  }
  texts.emplace_back("--vary=objective.l2=0,1e-4,0.01\n--vary=data.noise=0,0.1\n--seeds=1..3");
  texts.emplace_back("--values=0,1e-4,0.01\n--seeds=1,2,7\nnetwork.hidden=12");
  texts.emplace_back("--vary=data.groups.0.axes=circular,bounded\n--seeds=0");
  return texts;
}

void readLinks(const std::string& input) {
  std::optional<StateLink> link;
  std::optional<Experiment> experiment;
  const auto read = [&] {
    link = readLink(input);
    experiment = experimentOf(link->state);
  };
  try {
    read();
  } catch (const Error& error) {
    const std::string said = error.what();
    // It is shown before anybody agreed to anything.
    require(!hasControls(said) && isUtf8(said), "a refusal of a link can be shown");
    accepted(input, [&] { throw; });
    return;
  }
  require(isLink(input), "what is read as a link looks like one");
  require(!namesFiles(*experiment), "a link names no file");
  requireComesBack(*experiment);
  const std::string again = linkOf({stateLine(*experiment), link->hidden});
  require(readLink(again).hidden == link->hidden, "what is hidden stays hidden");
  require(linkOf(readLink(again)) == again, "a link of a link is the same");
  accepted(input, [&] { requireModest(*experiment); });
}

std::vector<std::string> soundLinks() {
  std::vector<std::string> texts;
  for (const Experiment& experiment : someExperiments()) {
    texts.push_back(linkOf({stateLine(experiment), {}}));
  }
  texts.emplace_back("weightscape:?v=1&preset=ring&name=%C3%BC%20%25&hide=sweep,loss");
  return texts;
}

}  // namespace weightscape::fuzz
