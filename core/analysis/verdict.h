// The scores in words.
#pragma once

#include <limits>

#include "core/analysis/scores.h"
#include "core/base/message.h"

namespace weightscape {

enum class VerdictKind { Collapsed, Recovered, PartlyRecovered, NotRecovered, Unscored };

/// What is known of how the network came about; lets the verdict say why.
struct Circumstances {
  double penalty = 0.0;                                       ///< λ as it stands in J
  bool penalised = true;                                      ///< λ of W_in is above 0
  double collapse = std::numeric_limits<double>::infinity();  ///< φ'(0)·s_1
  double mixed_fraction = 0.0;
  int peaks = 1;
};

struct Verdict {
  VerdictKind kind = VerdictKind::NotRecovered;
  Message headline;  ///< "ring recovered"
  Message detail;    ///< why, or what is missing; may be empty
};

/// Name of the shape that a product of axes has: ring, line, torus, sheet, cylinder.
std::string shapeName(const std::vector<Axis>& axes);

/// The rules in their order: collapsed networks first (the leftovers of a collapsed network still
/// score about one half), then recovered, not recovered, and partly recovered for the rest.
Verdict verdict(const Scores& scores, const NetworkScores& network,
                const Circumstances& circumstances = {});

/// Where the preferred values are not known: collapsed, or how many pieces there are.
Verdict verdictWithoutTruth(int components, const NetworkScores& network,
                            const Circumstances& circumstances = {});

/// "collapsed", "recovered", "partly_recovered", "not_recovered", "unscored": for files.
std::string verdictName(VerdictKind kind);

}  // namespace weightscape
