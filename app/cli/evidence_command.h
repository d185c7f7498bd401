// evidence: which shape is in a wiring whose truth nobody knows.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/base/progress.h"
#include "core/evidence/evidence.h"

namespace weightscape::cli {

class Interrupt;

std::vector<Command> evidenceCommands();

/// --shuffles and --resamples, for all commands that add evidence to their results.
std::vector<Option> evidenceOptions();
EvidenceParameters evidenceParameters(const Arguments& arguments);

}  // namespace weightscape::cli
