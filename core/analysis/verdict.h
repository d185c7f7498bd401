// The scores in words.
#pragma once

#include "core/analysis/scores.h"
#include "core/base/message.h"

namespace weightscape {

enum class VerdictKind { Collapsed, Recovered, PartlyRecovered, NotRecovered };

struct Verdict {
  VerdictKind kind = VerdictKind::NotRecovered;
  Message headline;  ///< "ring recovered"
  Message detail;    ///< why, or what is missing; may be empty
};

/// Name of the shape that a product of axes has: ring, line, torus, sheet, cylinder.
std::string shapeName(const std::vector<Axis>& axes);

/// The rules in their order: collapsed networks first (the leftovers of a collapsed network still
/// score about one half), then recovered, not recovered, and partly recovered for the rest.
Verdict verdict(const Scores& scores, const NetworkScores& network);

/// "collapsed", "recovered", "partly_recovered", "not_recovered": for files.
std::string verdictName(VerdictKind kind);

}  // namespace weightscape
