// SPDX-License-Identifier: GPL-3.0-or-later
// evidence: which shape is in a wiring whose truth nobody knows.
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/evidence/evidence.h"

namespace weightscape {
struct RunResult;
}  // namespace weightscape

namespace weightscape::cli {

std::vector<Command> evidenceCommands();

/// The session of a run folder, or the file itself where it is one; nothing for other files. Throws
/// Error where it is a folder without one; `others` is what may be given instead.
std::optional<std::filesystem::path> sessionAt(const std::string& what, const std::string& others);

/// --shuffles and --resamples, for all commands that add evidence to their results.
std::vector<Option> evidenceOptions();
EvidenceParameters evidenceParameters(const Arguments& arguments);

/// Looks for evidence in a run that was trained and saved, and adds it to its folder. False where
/// it ended early because `enough` asked; what was compared by then is written. Says on stderr what
/// cannot be judged. Throws Error (Failed).
bool addEvidence(const RunResult& run, const Arguments& arguments, const std::stop_token& enough,
                 const std::filesystem::path& folder);

}  // namespace weightscape::cli
