// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/verdict.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/analysis/network_scores.h"
#include "core/analysis/reasons.h"
#include "core/analysis/score_table.h"
#include "core/analysis/scores.h"
#include "core/base/text.h"
#include "core/data/product.h"

namespace weightscape {
namespace {

constexpr double kBadCorrelation = 0.5;  ///< below any of these: not recovered
constexpr double kBadRecall = 0.5;
constexpr double kBadTrustworthiness = 0.85;
constexpr double kLoopClaim = 0.05;  ///< p up to which a loop is more than chance

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
         scores.group_purity >= goodFrom("group_purity");
}

/// Whether a network explains too little for its wiring to be looked at.
bool explainsNothing(const NetworkScores& network) {
  return !(network.explained_training >= kLeastExplained);
}

Verdict untrainedVerdict() {
  return {VerdictKind::Untrained,
          {WEIGHTSCAPE_TEXT("untrained weights"), {}},
          {WEIGHTSCAPE_TEXT("not trained yet: these are the random weights of the start"), {}}};
}

/// Steps that overshoot: nothing that a longer training mends.
std::optional<Verdict> verdictOnDivergence(const NetworkScores& network,
                                           const VerdictContext& context) {
  constexpr double kFarBelowNothing = -1.0;  // the error is twice that of no network
  if (context.diverged) {
    return Verdict{VerdictKind::NotConverged,
                   {WEIGHTSCAPE_TEXT("training diverged"), {}},
                   {WEIGHTSCAPE_TEXT("the weights shown are those from before; choose a smaller "
                                     "learning rate and continue"),
                    {}}};
  }
  if (context.loss_fall < 0.0 && network.explained_training < kFarBelowNothing &&
      !context.set_by_hand) {
    return Verdict{VerdictKind::NotConverged,
                   {WEIGHTSCAPE_TEXT("training diverges"), {}},
                   {WEIGHTSCAPE_TEXT("the loss rises above that of a network without weights; "
                                     "choose a smaller learning rate and start again"),
                    {}}};
  }
  return std::nullopt;
}

Verdict unjudged(Message why) {
  return {VerdictKind::NotConverged,
          {WEIGHTSCAPE_TEXT("not trained long enough to judge"), {}},
          std::move(why)};
}

/// Either collapsed, or on the way from a start that explains nothing.
Verdict verdictOnNothing(const NetworkScores& network, const VerdictContext& context) {
  const CollapseThresholds& thresholds = context.thresholds;
  // Weights that L1 holds at zero tremble about it, in silent directions too.
  const bool held_by_l1 = context.penalties && context.penalties->l1 > 0.0 && !stillFalls(context);
  const bool ends_at_zero = held_by_l1 || thresholds.penalty >= thresholds.caught ||
                            context.best_explained < kLeastExplained || !context.inputs_vary ||
                            context.started_at_zero;
  if (!ends_at_zero) {
    if (std::optional<Message> why = notConverged(network, context)) {
      return unjudged(*std::move(why));
    }
  }
  return {VerdictKind::Collapsed, {WEIGHTSCAPE_TEXT("collapsed"), {}}, reasonOfCollapse(context)};
}

/// What is wrong at the number of neighbours that the picture is drawn with, outside the range.
std::string whatIsWrongAt(const RecoveryAt& drawn, const RecoveryRange& range) {
  const RecoveryAt& good = *range.at(range.from);
  if (drawn.components < good.components) {
    return WEIGHTSCAPE_TEXT("the graph joins what lies apart");
  }
  if (drawn.components > good.components) return WEIGHTSCAPE_TEXT("the graph falls into pieces");
  if (drawn.worst_geodesic_correlation < goodFrom("worst_geodesic_correlation")) {
    return drawn.neighbors > range.to ? WEIGHTSCAPE_TEXT("the graph takes short cuts")
                                      : WEIGHTSCAPE_TEXT("the graph goes astray");
  }
  if (drawn.circular_correlation < goodFrom("circular_correlation")) {
    return WEIGHTSCAPE_TEXT("the ring is not drawn as one whole circle");
  }
  return WEIGHTSCAPE_TEXT("too many neighbours are wrong ones");
}

/// Where in the range of k the picture stands, and whether it shows what is recovered.
Message rangeWords(const RecoveryRange& range, int drawn, bool shown) {
  if (!range.found()) return {};
  const std::string from = std::to_string(range.from);
  const std::string to = std::to_string(range.to);
  const std::string now = std::to_string(drawn);
  const bool one = range.from == range.to;
  const RecoveryAt* const at = range.at(drawn);
  if (range.contains(drawn) && !shown) {  // by a method that follows no graph
    return one ? Message{WEIGHTSCAPE_TEXT("at k = %1; the picture as drawn does not show it"),
                         {from}}
               : Message{
                     WEIGHTSCAPE_TEXT("for k = %1 to %2; the picture as drawn does not show it"),
                     {from, to}};
  }
  if (range.contains(drawn) || at == nullptr) {
    if (!one) return {WEIGHTSCAPE_TEXT("for k = %1 to %2"), {from, to}};
    return range.recoveredAtAll() == 1 ? Message{WEIGHTSCAPE_TEXT("at k = %1 alone"), {from}}
                                       : Message{WEIGHTSCAPE_TEXT("at k = %1"), {from}};
  }
  if (at->recovered) {
    return one ? Message{WEIGHTSCAPE_TEXT("at k = %1 and, as drawn, at %2"), {from, now}}
               : Message{WEIGHTSCAPE_TEXT("for k = %1 to %2 and, as drawn, at %3"),
                         {from, to, now}};
  }
  const std::string wrong = whatIsWrongAt(*at, range);
  return one ? Message{WEIGHTSCAPE_TEXT("at k = %1; at %2, as drawn, %3"), {from, now, wrong}}
             : Message{WEIGHTSCAPE_TEXT("for k = %1 to %2; at %3, as drawn, %4"),
                       {from, to, now, wrong}};
}

Verdict verdictNow(const Scores& scores, const NetworkScores& network,
                   const VerdictContext& context) {
  if (std::optional<Verdict> diverged = verdictOnDivergence(network, context)) {
    return *std::move(diverged);
  }
  if (!context.trained) return untrainedVerdict();
  if (explainsNothing(network)) return verdictOnNothing(network, context);
  const std::string shape = subject(scores);
  const auto open =
      std::find_if(scores.groups.begin(), scores.groups.end(),
                   [](const GroupScores& group) { return group.loop_chance > kLoopClaim; });
  const bool carried = context.range.lookedFor() ? context.range.found() : recovered(scores);
  if (carried && open != scores.groups.end()) {
    return {
        VerdictKind::PartlyRecovered,
        {WEIGHTSCAPE_TEXT("%1 partly recovered"), {shape}},
        {WEIGHTSCAPE_TEXT("every part is in its place, but the ring does not close: its loop is "
                          "no longer than those of shuffled weights (p = %1)"),
         {shortNumber(open->loop_chance)}}};
  }
  if (carried) {
    return {VerdictKind::Recovered,
            {WEIGHTSCAPE_TEXT("%1 recovered"), {shape}},
            rangeWords(context.range, context.neighbors, recovered(scores))};
  }
  if (std::optional<Message> why = notConverged(network, context)) {
    return unjudged(*std::move(why));
  }
  const bool bad = scores.neighbor_recall < kBadRecall ||
                   scores.trustworthiness < kBadTrustworthiness ||
                   scores.worst_geodesic_correlation < kBadCorrelation;
  if (bad) {
    return {VerdictKind::NotRecovered,
            {WEIGHTSCAPE_TEXT("%1 not recovered"), {shape}},
            reasonOfFailure(scores, context, false)};
  }
  return {VerdictKind::PartlyRecovered,
          {WEIGHTSCAPE_TEXT("%1 partly recovered"), {shape}},
          reasonOfFailure(scores, context, true)};
}

bool showsAShape(VerdictKind kind) {
  return kind == VerdictKind::Recovered || kind == VerdictKind::PartlyRecovered;
}

/// The same of weights that a penalty has shaped and that are trained without one.
Verdict trainedBefore(Verdict now) {
  now.headline = {WEIGHTSCAPE_TEXT("%1, trained with λ before"), {now.headline}};
  now.detail = now.detail.empty()
                   ? Message{WEIGHTSCAPE_TEXT("these weights were trained with a penalty before λ "
                                              "was 0; a restart trains them without one"),
                             {}}
                   : Message{WEIGHTSCAPE_TEXT("these weights were trained with a penalty before λ "
                                              "was 0; a restart trains them without one · %1"),
                             {now.detail}};
  return now;
}

}  // namespace

bool lost(const GroupScores& group) { return group.explained < kLeastExplained; }

bool recovered(const Scores& scores) {
  return std::none_of(scores.groups.begin(), scores.groups.end(), lost) &&
         !(scores.circular_correlation < goodFrom("circular_correlation")) &&
         scores.worst_geodesic_correlation >= goodFrom("worst_geodesic_correlation") &&
         scores.neighbor_recall >= goodFrom("neighbor_recall") &&
         !(scores.trustworthiness < goodFrom("trustworthiness")) &&
         scores.share_in_components >= goodFrom("share_in_components") && wellSeparated(scores);
}

Verdict verdict(const Scores& scores, const NetworkScores& network, const VerdictContext& context) {
  Verdict now = verdictNow(scores, network, context);
  return context.penalised_before && showsAShape(now.kind) ? trainedBefore(std::move(now)) : now;
}

Verdict verdictWithoutTruth(int components, const NetworkScores& network,
                            const VerdictContext& context) {
  if (std::optional<Verdict> diverged = verdictOnDivergence(network, context)) {
    return *std::move(diverged);
  }
  if (!context.trained) return untrainedVerdict();
  if (explainsNothing(network)) return verdictOnNothing(network, context);
  if (std::optional<Message> why = notConverged(network, context)) {
    return unjudged(*std::move(why));
  }
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
    case VerdictKind::Untrained:
      return "untrained";
    case VerdictKind::NotConverged:
      return "not_converged";
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

std::optional<VerdictKind> verdictNamed(const std::string& name) {
  for (int kind = 0; kind <= static_cast<int>(VerdictKind::Unscored); ++kind) {
    if (verdictName(static_cast<VerdictKind>(kind)) == name) return static_cast<VerdictKind>(kind);
  }
  return std::nullopt;
}

}  // namespace weightscape
