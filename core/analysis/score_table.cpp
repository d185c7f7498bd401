// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/score_table.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/analysis/scores.h"
#include "core/base/text.h"
#include "core/base/unknown.h"

#define TEXT WEIGHTSCAPE_TEXT

namespace weightscape {
namespace {

using Section = ScoreSection;

double intrinsicDimensionOf(const Analysis& analysis) {
  const IntrinsicDimension& intrinsic = analysis.measures.intrinsic;
  return intrinsic.doubtful() ? kUnknown : intrinsic.dimension;
}

std::vector<Score> recoveryTable() {
  return {
      {.id = "geodesic_correlation",
       .section = Section::Recovery,
       .label = TEXT("Geodesic correlation, all pairs"),
       .help =
           TEXT("Spearman's correlation between distances along the weights and true distances, "
                "over the pairs of all groups together."),
       .value = [](const Analysis& r) { return r.scores->geodesic_correlation; },
       .better = Better::Higher,
       .least = -1.0,
       .most = 1.0,
       .on_card = false},
      {.id = "worst_geodesic_correlation",
       .section = Section::Recovery,
       .label = TEXT("Recovery"),
       .help = TEXT("Geodesic rank correlation: Spearman's correlation between distances along the "
                    "weights and true distances; the lowest of all groups."),
       .value = [](const Analysis& r) { return r.scores->worst_geodesic_correlation; },
       .better = Better::Higher,
       .threshold = 0.95,
       .least = -1.0,
       .most = 1.0,
       .in_terminal = true},
      {.id = "circular_correlation",
       .section = Section::Recovery,
       .label = TEXT("Circular correlation"),
       .help = TEXT("How well angles in the picture follow the true angles; rings only, the lowest "
                    "of all."),
       .value = [](const Analysis& r) { return r.scores->circular_correlation; },
       .better = Better::Higher,
       .threshold = 0.95,
       .least = -1.0,
       .most = 1.0},
      {.id = "neighbor_recall",
       .section = Section::Recovery,
       .label = TEXT("Neighbour recall"),
       .help = TEXT("Share of the nearest neurons in the weights that are truly nearest."),
       .value = [](const Analysis& r) { return r.scores->neighbor_recall; },
       .better = Better::Higher,
       .threshold = 0.85,
       .least = 0.0,
       .most = 1.0,
       .in_terminal = true},
      {.id = "trustworthiness",
       .section = Section::Recovery,
       .label = TEXT("Trustworthiness"),
       .help =
           TEXT("1 when no false neighbours appear (Venna & Kaski 2001). Not defined where every "
                "other neuron of the group is a neighbour; choose a smaller k."),
       .value = [](const Analysis& r) { return r.scores->trustworthiness; },
       .better = Better::Higher,
       .threshold = 0.97,
       .least = 0.0,
       .most = 1.0,
       .in_terminal = true},
      {.id = "continuity",
       .section = Section::Recovery,
       .label = TEXT("Continuity"),
       .help = TEXT("1 when no true neighbours are torn apart (Venna & Kaski 2001)."),
       .value = [](const Analysis& r) { return r.scores->continuity; },
       .better = Better::Higher,
       .least = 0.0,
       .most = 1.0,
       .on_card = false},
      {.id = "group_purity",
       .section = Section::Recovery,
       .label = TEXT("Group purity"),
       .help = TEXT("Share of neurons whose piece belongs to their group."),
       .value = [](const Analysis& r) { return r.scores->group_purity; },
       .better = Better::Higher,
       .threshold = 0.99,
       .least = 0.0,
       .most = 1.0},
      {.id = "components",
       .section = Section::Whole,
       .label = TEXT("Components"),
       .help = TEXT("Pieces of the neighbour graph, and groups of neurons."),
       .value =
           [](const Analysis& r) { return static_cast<double>(r.embedding.components.size()); },
       .digits = 0,
       .least = 0.0,
       .in_terminal = true},
      {.id = "share_in_components",
       .section = Section::Recovery,
       .label = TEXT("Share in pieces"),
       .help = TEXT("Share of neurons in pieces that are large enough to be drawn."),
       .value = [](const Analysis& r) { return r.scores->share_in_components; },
       .better = Better::Higher,
       .threshold = 0.95,
       .least = 0.0,
       .most = 1.0,
       .on_card = false},
      {.id = "recovered_from",
       .section = Section::Recovery,
       .label = TEXT("Recovered from k"),
       .help = TEXT("The smallest number of neighbours of the range in which recovery holds, of 2 "
                    "to 24."),
       .value = [](const Analysis& r) { return r.range.found() ? r.range.from : kUnknown; },
       .digits = 0,
       .least = 0.0,
       .on_card = false},
      {.id = "recovered_to",
       .section = Section::Recovery,
       .label = TEXT("Recovered up to k"),
       .help = TEXT("The largest number of neighbours of the range in which recovery holds."),
       .value = [](const Analysis& r) { return r.range.found() ? r.range.to : kUnknown; },
       .digits = 0,
       .least = 0.0,
       .on_card = false},
  };
}

std::vector<Score> pictureTable() {
  return {
      {.id = "residual_variance",
       .section = Section::Picture,
       .label = TEXT("Residual variance"),
       .help = TEXT("1 − R² between distances along the weights and distances in the picture: 0 "
                    "where it shows all of them, and above 0.3 its shape is not to be trusted."),
       .value = [](const Analysis& r) { return r.picture.overall.residual_variance; },
       .better = Better::Lower,
       .least = 0.0,
       .most = 1.0,
       .in_terminal = true},
      {.id = "drawn_share",
       .section = Section::Picture,
       .label = TEXT("Share in its axes"),
       .help = TEXT("How much of the positive eigenvalues the axes of the picture hold."),
       .value = [](const Analysis& r) { return r.picture.overall.drawn_share; },
       .digits = 0,
       .percent = true,
       .better = Better::Higher,
       .least = 0.0,
       .most = 1.0},
  };
}

std::vector<Score> networkTable() {
  return {
      {.id = "explained_training",
       .section = Section::Network,
       .label = TEXT("Variance explained"),
       .help = TEXT("On the training samples."),
       .value = [](const Analysis& r) { return r.network.explained_training; },
       .digits = 2,
       .percent = true,
       .better = Better::Higher,
       .most = 1.0,
       .in_terminal = true},
      {.id = "explained_validation",
       .section = Section::Network,
       .label = TEXT("Held-out variance explained"),
       .help = TEXT("On the held-out samples."),
       .value = [](const Analysis& r) { return r.network.explained_validation; },
       .digits = 2,
       .percent = true,
       .better = Better::Higher,
       .most = 1.0,
       .on_card = false},
      {.id = "error_training",
       .section = Section::Network,
       .label = TEXT("Training error"),
       .help = TEXT("Mean of ‖x − y‖² over the training samples."),
       .value = [](const Analysis& r) { return r.network.error_training; },
       .better = Better::Lower,
       .least = 0.0,
       .on_card = false},
      {.id = "error_validation",
       .section = Section::Network,
       .label = TEXT("Held-out error"),
       .help = TEXT("Mean of ‖x − y‖² over the held-out samples."),
       .value = [](const Analysis& r) { return r.network.error_validation; },
       .better = Better::Lower,
       .least = 0.0,
       .on_card = false},
      {.id = "alignment",
       .section = Section::Network,
       .label = TEXT("Wᵢₙ − Wₒᵤₜ transposed"),
       .help = TEXT("Relative difference; a penalised network makes the two equal."),
       .value = [](const Analysis& r) { return r.network.alignment; },
       .better = Better::Lower,
       .threshold = 0.05,
       .least = 0.0,
       .good = TEXT("equal, < %1"),
       .poor = TEXT("different")},
      {.id = "gram_error",
       .section = Section::Network,
       .label = TEXT("Gram error"),
       .help = TEXT("Relative difference from the closed form; linear units with λ > 0 only."),
       .value = [](const Analysis& r) { return r.network.gram_error; },
       .better = Better::Lower,
       .threshold = 0.01,
       .least = 0.0,
       .good = TEXT("converged, < %1"),
       .poor = TEXT("from closed form")},
  };
}

std::vector<Score> measureTable() {
  return {
      {.id = "split_half",
       .section = Section::Measures,
       .label = TEXT("Halves agree"),
       .help = TEXT("Spearman's correlation of distances along the weights between two random "
                    "halves of the hidden units, mean over 5 divisions. Needs no truth: near 0 "
                    "where the weights hold no arrangement."),
       .value = [](const Analysis& r) { return r.split_half; },
       .digits = 2,
       .better = Better::Higher,
       .threshold = 0.4,
       .least = -1.0,
       .most = 1.0,
       .in_terminal = true},
      {.id = "participation_ratio",
       .section = Section::Measures,
       .label = TEXT("Participation ratio"),
       .help = TEXT("How many directions share the variance of the points: (Σλ)²/Σλ²."),
       .value = [](const Analysis& r) { return r.measures.participation; },
       .digits = 1,
       .least = 0.0},
      {.id = "input_participation_ratio",
       .section = Section::Measures,
       .label = TEXT("Participation ratio of inputs"),
       .help = TEXT("How many directions share the variance of the inputs."),
       .value = [](const Analysis& r) { return r.measures.input_participation; },
       .digits = 1,
       .least = 0.0,
       .on_card = false},
      {.id = "silent_energy",
       .section = Section::Measures,
       .label = TEXT("Energy in silent inputs"),
       .help = TEXT("Share of ‖Wᵢₙ‖² in directions whose eigenvalue is below a thousandth of the "
                    "largest: weights there change hardly any output."),
       .value = [](const Analysis& r) { return r.null_space_energy; },
       .digits = 1,
       .percent = true,
       .least = 0.0,
       .most = 1.0},
      {.id = "intrinsic_dimension",
       .section = Section::Measures,
       .label = TEXT("Intrinsic dimension"),
       .help =
           TEXT("From each point's two nearest neighbours (Facco et al. 2017). On a regular grid "
                "they are equally far and the estimate means nothing; jitter the preferred "
                "values."),
       .value = intrinsicDimensionOf,
       .digits = 1,
       .least = 0.0,
       .on_card = false},
  };
}

const std::vector<Score>& table() {
  static const std::vector<Score> scores = [] {
    std::vector<Score> all;
    for (const auto& part : {recoveryTable(), pictureTable(), networkTable(), measureTable()}) {
      all.insert(all.end(), part.begin(), part.end());
    }
    return all;
  }();
  return scores;
}

}  // namespace

bool Score::isGood(double number) const {
  return better == Better::Lower ? number < threshold : number >= threshold;
}

bool Score::isPossible(double number) const {
  constexpr double kRounding = 1e-6;
  if (std::isnan(number)) return true;
  return number >= least - kRounding && number <= most + kRounding;
}

std::span<const Score> scoreTable() { return table(); }

const Score& scoreNamed(std::string_view id) {
  return *std::find_if(table().begin(), table().end(),
                       [&](const Score& score) { return score.id == id; });
}

std::vector<const Score*> decidingScores(const Analysis& analysis) {
  constexpr std::size_t kShown = 3;
  const bool known = !analysis.scores->groups.empty();
  std::vector<std::string_view> ids = {"split_half", "explained_training", "residual_variance"};
  if (known) {
    ids = {"worst_geodesic_correlation", "neighbor_recall", "trustworthiness",
           "share_in_components"};
    if (analysis.scores->groups.size() > 1) ids.emplace_back("group_purity");
  }
  std::vector<std::pair<double, const Score*>> found;
  for (const std::string_view id : ids) {
    const Score& score = scoreNamed(id);
    const double value = score.value(analysis);
    if (!std::isfinite(value)) continue;
    const double margin = known ? (value - score.threshold) / (1.0 - score.threshold) : 0.0;
    found.emplace_back(margin, &score);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  found.resize(std::min(found.size(), kShown));
  std::vector<const Score*> scores;
  for (const auto& [margin, score] : found) scores.push_back(score);
  std::sort(scores.begin(), scores.end());  // all of one table: in its order
  return scores;
}

double goodFrom(std::string_view id) { return scoreNamed(id).threshold; }

}  // namespace weightscape
