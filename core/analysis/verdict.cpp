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
  std::string first = shapeName(groups[0].axes);
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

bool collapsed(const NetworkScores& network) { return !(network.explained_training >= kCollapsed); }

Verdict collapsedVerdict(const Circumstances& circumstances) {
  return {VerdictKind::Collapsed,
          {WEIGHTSCAPE_TEXT("collapsed"), {}},
          circumstances.penalty >= 0.9 * circumstances.collapse
              ? Message{WEIGHTSCAPE_TEXT("the weights have shrunk to zero because λ is above the "
                                         "largest eigenvalue"),
                        {}}
              : Message{WEIGHTSCAPE_TEXT("the network explains less than 1 % of the variance; "
                                         "train longer, or lower the penalties"),
                        {}}};
}

/// Why nothing was recovered, as far as the circumstances tell.
Message reason(const Scores& scores, const Circumstances& circumstances) {
  constexpr double kMostlyMixed = 0.5;
  if (circumstances.mixed_fraction >= kMostlyMixed) {
    return {WEIGHTSCAPE_TEXT("most neurons answer to random mixtures, so that near ones in the "
                             "latent space have no similar weights (mixed selectivity)"),
            {}};
  }
  if (circumstances.peaks > 1) {
    return {WEIGHTSCAPE_TEXT("neurons with several preferred values have no one place in the "
                             "latent space"),
            {}};
  }
  if (!circumstances.penalised) {
    return {WEIGHTSCAPE_TEXT("without a penalty the weights keep the noise of their start; the "
                             "function is as good, its wiring hides the shape"),
            {}};
  }
  if (scores.components < static_cast<int>(scores.groups.size())) return missingPart(scores);
  return {WEIGHTSCAPE_TEXT("neighbours in the weights are not neighbours in the latent space"), {}};
}

}  // namespace

std::string shapeName(const std::vector<Axis>& axes) {
  if (axes.size() == 3 && axes[0] == Axis::Direction) return WEIGHTSCAPE_TEXT("sphere");
  if (axes.size() == 1) {
    if (axes[0] == Axis::Direction) return WEIGHTSCAPE_TEXT("sphere");
    return axes[0] == Axis::Circular ? WEIGHTSCAPE_TEXT("ring") : WEIGHTSCAPE_TEXT("line");
  }
  if (axes.size() != 2) return WEIGHTSCAPE_TEXT("latent space");
  if (axes[0] != axes[1]) return WEIGHTSCAPE_TEXT("cylinder");
  return axes[0] == Axis::Circular ? WEIGHTSCAPE_TEXT("torus") : WEIGHTSCAPE_TEXT("sheet");
}

Verdict verdict(const Scores& scores, const NetworkScores& network,
                const Circumstances& circumstances) {
  if (collapsed(network)) return collapsedVerdict(circumstances);
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
    return {VerdictKind::NotRecovered,
            {WEIGHTSCAPE_TEXT("%1 not recovered"), {shape}},
            reason(scores, circumstances)};
  }
  return {VerdictKind::PartlyRecovered,
          {WEIGHTSCAPE_TEXT("%1 partly recovered"), {shape}},
          missingPart(scores)};
}

Verdict verdictWithoutTruth(int components, const NetworkScores& network,
                            const Circumstances& circumstances) {
  if (collapsed(network)) return collapsedVerdict(circumstances);
  Verdict result;
  result.kind = VerdictKind::Unscored;
  result.headline = components == 1
                        ? Message{WEIGHTSCAPE_TEXT("one piece"), {}}
                        : Message{WEIGHTSCAPE_TEXT("%1 pieces"), {std::to_string(components)}};
  result.detail = {WEIGHTSCAPE_TEXT("the preferred values of the neurons are not known, so that "
                                    "recovery cannot be scored"),
                   {}};
  return result;
}

std::string verdictName(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::Collapsed:
      return "collapsed";
    case VerdictKind::Recovered:
      return "recovered";
    case VerdictKind::PartlyRecovered:
      return "partly_recovered";
    case VerdictKind::Unscored:
      return "unscored";
    case VerdictKind::NotRecovered:
      break;
  }
  return "not_recovered";
}

}  // namespace weightscape
