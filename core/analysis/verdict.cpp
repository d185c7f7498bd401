#include "core/analysis/verdict.h"

namespace weightscape {
namespace {

constexpr double kCollapsed = 0.01;        ///< explained variance below this
constexpr double kGoodCorrelation = 0.95;  ///< and above these three: recovered
constexpr double kGoodRecall = 0.85;
constexpr double kGoodTrustworthiness = 0.97;
constexpr double kGoodShare = 0.95;
constexpr double kGoodPurity = 0.99;
constexpr double kBadCorrelation = 0.5;  ///< below any of these: not recovered
constexpr double kBadRecall = 0.5;
constexpr double kBadTrustworthiness = 0.85;

/// The shapes by name: one, two of a kind, two different ones, or their number.
std::string subject(const Scores& scores) {
  const auto& groups = scores.groups;
  const std::string first = shapeName(groups[0].axes);
  if (groups.size() == 1) return first;
  if (groups.size() > 2) return WEIGHTSCAPE_TEXT("all groups");
  const std::string second = shapeName(groups[1].axes);
  if (first == "ring" && second == "ring") return WEIGHTSCAPE_TEXT("two rings");
  if (first == "ring" && second == "line") return WEIGHTSCAPE_TEXT("ring and line");
  if (first == "cylinder" && second == "line") return WEIGHTSCAPE_TEXT("cylinder and line");
  return WEIGHTSCAPE_TEXT("both groups");
}

bool wellSeparated(const Scores& scores) {
  return scores.components == static_cast<int>(scores.groups.size()) &&
         scores.group_purity >= kGoodPurity;
}

Message missingPart(const Scores& scores) {
  const auto groups = static_cast<int>(scores.groups.size());
  if (scores.components < groups) {
    return scores.components == 1
               ? Message{WEIGHTSCAPE_TEXT("one component: groups not separated"), {}}
               : Message{WEIGHTSCAPE_TEXT("%1 components for %2 groups: some are not separated"),
                         {std::to_string(scores.components), std::to_string(groups)}};
  }
  if (scores.components > groups) {
    return {WEIGHTSCAPE_TEXT("the picture falls into %1 pieces where there should be %2; more "
                             "neighbours join pieces"),
            {std::to_string(scores.components), std::to_string(groups)}};
  }
  if (scores.worst_geodesic_correlation < kGoodCorrelation) {
    return {WEIGHTSCAPE_TEXT("near neurons are near, but long distances are bent"), {}};
  }
  return {WEIGHTSCAPE_TEXT("the overall shape is there, but some neurons have wrong neighbours"),
          {}};
}

}  // namespace

std::string shapeName(const std::vector<Axis>& axes) {
  if (axes.size() == 1) {
    return axes[0] == Axis::Circular ? WEIGHTSCAPE_TEXT("ring") : WEIGHTSCAPE_TEXT("line");
  }
  if (axes.size() != 2) return WEIGHTSCAPE_TEXT("latent space");
  if (axes[0] != axes[1]) return WEIGHTSCAPE_TEXT("cylinder");
  return axes[0] == Axis::Circular ? WEIGHTSCAPE_TEXT("torus") : WEIGHTSCAPE_TEXT("sheet");
}

Verdict verdict(const Scores& scores, const NetworkScores& network) {
  if (!(network.explained_training >= kCollapsed)) {
    return {VerdictKind::Collapsed,
            {WEIGHTSCAPE_TEXT("collapsed"), {}},
            {WEIGHTSCAPE_TEXT("the network explains less than 1 % of the variance; the weights "
                              "shrink to zero when λ is above the largest eigenvalue"),
             {}}};
  }
  const std::string shape = subject(scores);
  const bool good = scores.worst_geodesic_correlation >= kGoodCorrelation &&
                    scores.neighbor_recall >= kGoodRecall &&
                    scores.trustworthiness >= kGoodTrustworthiness &&
                    scores.share_in_components >= kGoodShare && wellSeparated(scores);
  if (good) return {VerdictKind::Recovered, {WEIGHTSCAPE_TEXT("%1 recovered"), {shape}}, {}};
  const bool bad = scores.neighbor_recall < kBadRecall ||
                   scores.trustworthiness < kBadTrustworthiness ||
                   scores.worst_geodesic_correlation < kBadCorrelation;
  if (bad) {
    const bool joined = scores.components < static_cast<int>(scores.groups.size());
    return {VerdictKind::NotRecovered,
            {WEIGHTSCAPE_TEXT("%1 not recovered"), {shape}},
            joined ? missingPart(scores)
                   : Message{WEIGHTSCAPE_TEXT("neighbours in the weights are not neighbours in "
                                              "the latent space"),
                             {}}};
  }
  return {VerdictKind::PartlyRecovered,
          {WEIGHTSCAPE_TEXT("%1 partly recovered"), {shape}},
          missingPart(scores)};
}

std::string verdictName(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Collapsed:
      return "collapsed";
    case VerdictKind::Recovered:
      return "recovered";
    case VerdictKind::PartlyRecovered:
      return "partly_recovered";
    case VerdictKind::NotRecovered:
      break;
  }
  return "not_recovered";
}

}  // namespace weightscape
