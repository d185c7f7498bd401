// SPDX-License-Identifier: GPL-3.0-or-later
// A program of somebody else: trains the ring with the installed library and prints what came of
// it.
#include <iostream>

#include "core/base/libraries.h"
#include "core/base/version.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/training/checkpoint.h"

int main() {
  using namespace weightscape;
  prepareLibraries();
  try {
    const std::string preset(findPreset("ring").json);
    const Experiment experiment = experimentFromJson(preset, "ring", {{"training.epochs", "40"}});
    const RunResult run = runExperiment(experiment);
    std::cout << kVersion << ": " << run.analysis.verdict.headline.english() << ", "
              << run.training->network.neurons() << " neurons\n";
    return run.analysis.verdict.kind == VerdictKind::Recovered ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 2;
  }
}
