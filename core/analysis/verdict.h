// SPDX-License-Identifier: GPL-3.0-or-later
// The scores in words.
#pragma once

#include "core/analysis/verdict_context.h"
#include "core/base/message.h"

namespace weightscape {

struct GroupScores;
struct NetworkScores;
struct Scores;

enum class VerdictKind {
  Untrained,        ///< not one step was taken
  Collapsed,        ///< explains less than 1 % of the variance
  Recovered,        ///< every group, as science.md defines it
  PartlyRecovered,  ///< neither recovered nor not
  NotRecovered,
  NotConverged,  ///< the weights are still on their way: their wiring is not judged
  Unscored,      ///< the truth is not known
};

struct Verdict {
  VerdictKind kind = VerdictKind::NotRecovered;
  Message headline;  ///< "ring recovered"
  Message detail;    ///< why, or what is missing; may be empty
};

/// True when every group is rebuilt and its wiring shows it: what the verdict calls recovered,
/// apart from collapse.
bool recovered(const Scores& scores);

/// True for a group of which less than 1 % of its own variance is explained. False where that is
/// not known.
bool lost(const GroupScores& group);

/// The rules in their order: untrained and collapsed networks first (the leftovers of a collapsed
/// network still score about one half), then recovered; what has not converged is not judged; then
/// not recovered, and partly recovered for the rest.
Verdict verdict(const Scores& scores, const NetworkScores& network,
                const VerdictContext& context = {});

/// Where the preferred values are not known: untrained, collapsed, not converged, or how many
/// pieces there are.
Verdict verdictWithoutTruth(int components, const NetworkScores& network,
                            const VerdictContext& context = {});

/// "untrained", "collapsed", "recovered", "partly_recovered", "not_recovered", "not_converged",
/// "unscored": for files.
std::string verdictName(VerdictKind kind);
/// The verdict of that name; nothing where there is none.
std::optional<VerdictKind> verdictNamed(const std::string& name);

}  // namespace weightscape
