// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reasons.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/analysis/network_scores.h"
#include "core/analysis/score_table.h"
#include "core/analysis/scores.h"
#include "core/analysis/verdict.h"
#include "core/base/text.h"
#include "core/data/product.h"

namespace weightscape {
namespace {

using Reason = std::optional<Message>;

std::string percent(double share) { return shortNumber(std::round(100.0 * std::max(0.0, share))); }

/// Two digits, as a person would say it.
std::string about(double value) {
  if (!(value > 0.0)) return shortNumber(value);
  const double digit = std::pow(10.0, std::floor(std::log10(value)) - 1.0);
  return shortNumber(std::round(value / digit) * digit);
}

/// With as many digits as it takes to be seen below what is needed.
std::string below(double value, double needed) {
  double scale = 100.0;
  while (std::round(scale * value) / scale >= needed && scale < 1e9) scale *= 10.0;
  return shortNumber(std::round(scale * value) / scale);
}

struct Facts {
  const Scores& scores;
  const VerdictContext& context;
  bool partly;

  /// The weights have the right neighbours: what is wrong is the graph or the shape at large.
  [[nodiscard]] bool nearIsNear() const {
    return partly || scores.neighbor_recall >= goodFrom("neighbor_recall");
  }
  [[nodiscard]] int groups() const { return static_cast<int>(scores.groups.size()); }
};

Reason lostGroups(const Facts& facts) {
  std::string names;
  std::string shares;
  int count = 0;
  for (std::size_t g = 0; g < facts.scores.groups.size(); ++g) {
    const GroupScores& group = facts.scores.groups[g];
    if (!lost(group)) continue;
    names += (count > 0 ? ", " : "") + groupName(facts.scores, g);
    shares += (count > 0 ? ", " : "") + percent(group.explained);
    ++count;
  }
  if (count == 0) return std::nullopt;
  if (count == 1) {
    return Message{WEIGHTSCAPE_TEXT("%1 is lost, %2 % of its variance is explained"),
                   {names, shares}};
  }
  return Message{WEIGHTSCAPE_TEXT("%1 are lost, %2 % of their variances are explained"),
                 {names, shares}};
}

Reason tooFewNeurons(const Facts& facts) {
  constexpr Index kFewest = 5;
  for (const GroupScores& group : facts.scores.groups) {
    if (group.neurons == 0 || group.neurons >= kFewest) continue;
    return Message{WEIGHTSCAPE_TEXT("%1 neurons are too few to draw a shape"),
                   {std::to_string(group.neurons)}};
  }
  return std::nullopt;
}

Reason mixedSelectivity(const Facts& facts) {
  constexpr double kMostlyMixed = 0.5;
  if (facts.context.mixed_fraction < kMostlyMixed) return std::nullopt;
  return Message{WEIGHTSCAPE_TEXT("most neurons answer to random mixtures, so that near ones in "
                                  "the latent space have no similar weights (mixed selectivity)"),
                 {}};
}

Reason severalPeaks(const Facts& facts) {
  if (facts.context.peaks <= 1) return std::nullopt;
  return Message{WEIGHTSCAPE_TEXT("neurons with several preferred values have no one place in the "
                                  "latent space"),
                 {}};
}

/// Penalties under which silent weights never go, or go with the shape.
Reason penaltyThatDoesNotHelp(const Facts& facts) {
  const std::optional<Penalties>& penalties = facts.context.penalties;
  if (!penalties || facts.context.null_space_decays) return std::nullopt;
  if (penalties->l1 > 0.0) {
    return Message{WEIGHTSCAPE_TEXT("L1 (μ) alone does not bring the shape out: unlike λ it is not "
                                    "blind to rotations of the hidden units, so that distances "
                                    "between weights stay arbitrary; set λ above 0"),
                   {}};
  }
  if (penalties->l2_out > 0.0) {
    return Message{WEIGHTSCAPE_TEXT("λ counts for Wₒᵤₜ alone; Wᵢₙ keeps the noise of its start, "
                                    "which hides the shape"),
                   {}};
  }
  if (penalties->activity_l2 > 0.0) {
    return Message{WEIGHTSCAPE_TEXT("a penalty on the activity alone does not touch weights where "
                                    "the inputs do not vary: they keep the noise of the start, "
                                    "which hides the shape; set λ above 0"),
                   {}};
  }
  return Message{WEIGHTSCAPE_TEXT("without a penalty the weights keep the noise of their start; "
                                  "the function is as good, its wiring hides the shape"),
                 {}};
}

Reason nullSpaceWeights(const Facts& facts) {
  constexpr double kMuch = 0.05;
  const VerdictContext& known = facts.context;
  if (!known.null_space_decays || !(known.null_space_energy >= kMuch)) return std::nullopt;
  return Message{WEIGHTSCAPE_TEXT("%1 % of Wᵢₙ's energy still lies where the inputs hardly vary; "
                                  "λ takes it away in a longer training"),
                 {percent(known.null_space_energy)}};
}

Reason noiseAbovePenalty(const Facts& facts) {
  const VerdictContext& known = facts.context;
  constexpr double kAboutEqual = 0.9;
  if (!known.null_space_decays || !(known.noise > known.thresholds.penalty)) return std::nullopt;
  if (known.noise_edge >= kAboutEqual * known.thresholds.caught) {
    return Message{
        WEIGHTSCAPE_TEXT("the noise, variance %1 in each input, is as strong as all that "
                         "the inputs tell of the shape: no λ takes it out of the "
                         "weights; lower the noise or draw more samples"),
        {about(known.noise)}};
  }
  return Message{WEIGHTSCAPE_TEXT("the noise fills the directions in which the inputs would not "
                                  "vary, and λ = %1 is below its variance %2; a λ above it takes "
                                  "it out of the weights"),
                 {about(known.thresholds.penalty), about(known.noise)}};
}

/// Directions that the shapes of all groups need.
Index modesNeeded(const Scores& scores) {
  Index needed = 0;
  for (const GroupScores& group : scores.groups) needed += idealRows(group.axes);
  return needed;
}

Reason tooFewModes(const Facts& facts) {
  const Index kept = facts.context.modes_kept;
  const Index needed = modesNeeded(facts.scores);
  if (kept < 0 || kept >= needed) return std::nullopt;
  if (kept == 0) {
    return Message{WEIGHTSCAPE_TEXT("λ and the hidden units leave no mode of the inputs, and the "
                                    "shape needs at least %1"),
                   {std::to_string(needed)}};
  }
  if (kept == 1) {
    return Message{WEIGHTSCAPE_TEXT("λ and the hidden units leave one mode of the inputs, and the "
                                    "shape needs at least %1"),
                   {std::to_string(needed)}};
  }
  return Message{WEIGHTSCAPE_TEXT("λ and the hidden units leave %1 modes of the inputs, and the "
                                  "shape needs at least %2"),
                 {std::to_string(kept), std::to_string(needed)}};
}

Reason tooFewPieces(const Facts& facts) {
  if (facts.scores.components >= facts.groups()) return std::nullopt;
  if (facts.scores.components == 1) {
    return Message{WEIGHTSCAPE_TEXT("one component: groups not separated"), {}};
  }
  return Message{WEIGHTSCAPE_TEXT("%1 components for %2 groups: some are not separated"),
                 {std::to_string(facts.scores.components), std::to_string(facts.groups())}};
}

Reason tooManyPieces(const Facts& facts) {
  if (!facts.nearIsNear() || facts.scores.components <= facts.groups()) return std::nullopt;
  return Message{WEIGHTSCAPE_TEXT("the picture falls into %1 pieces where there should be %2; more "
                                  "neighbours join pieces"),
                 {std::to_string(facts.scores.components), std::to_string(facts.groups())}};
}

Reason mixedPieces(const Facts& facts) {
  if (!(facts.scores.group_purity < goodFrom("group_purity"))) return std::nullopt;
  return Message{WEIGHTSCAPE_TEXT("pieces hold neurons of several groups"), {}};
}

Reason openRings(const Facts& facts) {
  if (!facts.nearIsNear()) return std::nullopt;
  for (std::size_t g = 0; g < facts.scores.groups.size(); ++g) {
    if (!(facts.scores.groups[g].circular_correlation < goodFrom("circular_correlation"))) continue;
    return Message{
        WEIGHTSCAPE_TEXT("%1 is not drawn as one whole circle: its angles follow the true ones "
                         "with a circular correlation of %2, %3 is needed"),
        {groupName(facts.scores, g),
         below(facts.scores.groups[g].circular_correlation, goodFrom("circular_correlation")),
         shortNumber(goodFrom("circular_correlation"))}};
  }
  return std::nullopt;
}

Reason bentDistances(const Facts& facts) {
  if (!facts.nearIsNear() ||
      !(facts.scores.worst_geodesic_correlation < goodFrom("worst_geodesic_correlation"))) {
    return std::nullopt;
  }
  return Message{WEIGHTSCAPE_TEXT("near neurons are near, but long distances are bent"), {}};
}

using Check = Reason (*)(const Facts&);

/// The first that applies is the reason: what explains the most comes first.
constexpr std::array<Check, 14> kChecks = {
    lostGroups,
    tooFewNeurons,
    mixedSelectivity,
    severalPeaks,
    penaltyThatDoesNotHelp,
    tooFewModes,
    nullSpaceWeights,
    noiseAbovePenalty,
    tooFewPieces,
    tooManyPieces,
    mixedPieces,
    openRings,
    bentDistances,
    [](const Facts& facts) -> Reason {
      return facts.partly
                 ? Message{WEIGHTSCAPE_TEXT("the overall shape is there, but some neurons have "
                                            "wrong neighbours"),
                           {}}
                 : Message{WEIGHTSCAPE_TEXT("neighbours in the weights are not neighbours in the "
                                            "latent space"),
                           {}};
    }};

}  // namespace

std::string groupName(const Scores& scores, std::size_t group) {
  const std::string shape = shapeName(scores.groups[group].axes);
  std::size_t alike = 0;
  std::size_t place = 0;
  for (std::size_t g = 0; g < scores.groups.size(); ++g) {
    if (shapeName(scores.groups[g].axes) != shape) continue;
    ++alike;
    if (g <= group) ++place;
  }
  return alike > 1 ? shape + " " + std::to_string(place) : shape;
}

Message reasonOfCollapse(const VerdictContext& known) {
  const CollapseThresholds& thresholds = known.thresholds;
  if (!known.inputs_vary) {
    return {WEIGHTSCAPE_TEXT("the inputs do not vary, so that there is nothing to learn"), {}};
  }
  if (known.started_at_zero) {
    return {WEIGHTSCAPE_TEXT("the start gain is 0: weights that are all zero have no gradient and "
                             "stay so; start with a gain above 0"),
            {}};
  }
  const std::string name = known.separate_l2 ? "√(λᵢₙ·λₒᵤₜ)" : "λ";
  if (thresholds.penalty >= thresholds.global) {
    if (thresholds.global >= known.largest || std::isnan(known.largest)) {
      return {
          WEIGHTSCAPE_TEXT("the weights have shrunk to zero because %1 is not below the largest "
                           "eigenvalue"),
          {name}};
    }
    return {WEIGHTSCAPE_TEXT("the weights have shrunk to zero because %1 is above %2 of the "
                             "largest eigenvalue, where the network without weights is the best"),
            {name, shortNumber(thresholds.global / known.largest)}};
  }
  if (thresholds.penalty >= thresholds.caught) {
    return {WEIGHTSCAPE_TEXT("from %1 = %2 of the largest eigenvalue on a small start stays at "
                             "zero, although a network that explains something may exist up to %3 "
                             "of it; lower %1, or try a start with a larger gain"),
            {name, shortNumber(thresholds.caught / known.largest),
             shortNumber(thresholds.global / known.largest)}};
  }
  if (known.best_explained < kLeastExplained) {
    return {WEIGHTSCAPE_TEXT("%1 is so near the largest eigenvalue that even the best network "
                             "explains less than 1 % of the variance"),
            {name}};
  }
  if (known.penalties && known.penalties->l1 > 0.0) {
    return {WEIGHTSCAPE_TEXT("the penalty L1, μ = %1, has shrunk the weights to zero; lower μ"),
            {about(known.penalties->l1)}};
  }
  if (known.penalties && known.penalties->activity_l2 > 0.0) {
    return {WEIGHTSCAPE_TEXT("the penalty on the activity, ν = %1, has silenced the hidden units; "
                             "lower ν"),
            {about(known.penalties->activity_l2)}};
  }
  return {WEIGHTSCAPE_TEXT("the network explains less than 1 % of the variance; train longer, or "
                           "lower the penalties"),
          {}};
}

bool stillFalls(const VerdictContext& known) {
  constexpr double kMuch = 0.1;
  return known.loss_fall > kMuch;
}

std::optional<Message> notConverged(const NetworkScores& network, const VerdictContext& known) {
  constexpr double kMostlyNullSpace = 0.5;
  constexpr double kFarGram = 1.0;
  constexpr double kFarLoss = 2.0;  ///< times the floor
  constexpr double kWellExplained = 0.9;
  if (known.set_by_hand) return std::nullopt;
  if (known.no_steps) {
    return Message{
        WEIGHTSCAPE_TEXT("the learning rate is 0, so that the weights do not move; choose "
                         "one above 0 and continue"),
        {}};
  }
  if (known.null_space_decays && known.null_space_energy > kMostlyNullSpace) {
    return Message{WEIGHTSCAPE_TEXT("%1 % of Wᵢₙ's energy lies where the inputs hardly vary: the "
                                    "noise of the start, which λ has not taken away yet; train "
                                    "longer (more epochs, smaller batches)"),
                   {percent(known.null_space_energy)}};
  }
  if (known.null_space_decays && network.gram_error > kFarGram) {
    if (std::isinf(network.gram_error)) {
      return Message{WEIGHTSCAPE_TEXT("λ is not below the largest eigenvalue: all weights vanish "
                                      "in the end; they have not yet"),
                     {}};
    }
    return Message{WEIGHTSCAPE_TEXT("the weights are further from the closed form than no weights "
                                    "would be (Gram error %1); train longer"),
                   {about(network.gram_error)}};
  }
  if (known.loss > kFarLoss * known.floor) {
    return Message{WEIGHTSCAPE_TEXT("the loss is %1 times the least that it can become; train "
                                    "longer"),
                   {about(known.loss / known.floor)}};
  }
  if (std::isnan(known.floor) && stillFalls(known) &&
      !(network.explained_training > kWellExplained)) {
    return Message{WEIGHTSCAPE_TEXT("the loss still falls, by %1 % over the last tenth of the "
                                    "epochs; train longer"),
                   {percent(known.loss_fall)}};
  }
  return std::nullopt;
}

Message reasonOfFailure(const Scores& scores, const VerdictContext& context, bool partly) {
  const Facts facts{scores, context, partly};
  for (const Check check : kChecks) {
    if (Reason reason = check(facts)) return *std::move(reason);
  }
  return {};
}

}  // namespace weightscape
