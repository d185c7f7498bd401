// evidence: which shape is in a wiring whose truth nobody knows.
#pragma once

#include <stop_token>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/evidence/evidence.h"

namespace weightscape {
class OutputFolder;
struct RunResult;
}  // namespace weightscape

namespace weightscape::cli {

std::vector<Command> evidenceCommands();

/// --shuffles and --resamples, for all commands that add evidence to their results.
std::vector<Option> evidenceOptions();
EvidenceParameters evidenceParameters(const Arguments& arguments);

/// Looks for evidence in a run that was trained, and writes it beside its files. Ends early when
/// `enough` asks. Throws Error.
void addEvidence(const RunResult& run, const Arguments& arguments, const std::stop_token& enough,
                 const OutputFolder& folder);

}  // namespace weightscape::cli
