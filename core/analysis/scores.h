// How much of the latent space the weights show, as numbers.
#pragma once

#include <limits>
#include <vector>

#include "core/data/dataset.h"
#include "core/embedding/embedding.h"
#include "core/network/autoencoder.h"
#include "core/training/closed_form.h"

namespace weightscape {

/// What is known about where each neuron belongs.
struct Truth {
  std::vector<Axis> axes;
  std::vector<Index> axis_group;
  Matrix centers;          ///< axes × N, NaN on the axes of other groups
  std::vector<int> group;  ///< N
  int groups = 0;
};

Truth truthOf(const Dataset& dataset);

/// Truth from preferred values alone (axes × N): neurons with NaN on the same axes form a group.
/// Throws Error when a neuron has no value at all, or groups share an axis.
Truth truthFromCenters(const Matrix& centers, const std::vector<Axis>& axes);

/// Scores of the neurons of one latent group. NaN where a score does not apply.
struct GroupScores {
  std::vector<Axis> axes;
  Index neurons = 0;
  double geodesic_correlation = 0.0;  ///< pairs in the largest part of the group
  double circular_correlation = 0.0;  ///< one circular axis only
  double trustworthiness = 0.0;
  double continuity = 0.0;
  /// Share of the variance of the group's own neurons that the network explains on the training
  /// samples; see explainGroups.
  double explained = std::numeric_limits<double>::quiet_NaN();
};

/// Where the preferred values are not known, all stay unknown.
struct Scores {
  static constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
  double geodesic_correlation = kUnknown;        ///< pairs of one group in the largest component
  double worst_geodesic_correlation = kUnknown;  ///< lowest over the groups
  double circular_correlation = kUnknown;  ///< lowest over groups of one circular axis, else NaN
  double neighbor_recall = kUnknown;
  double trustworthiness = kUnknown;  ///< lowest over the groups
  double continuity = kUnknown;       ///< lowest over the groups
  double group_purity = kUnknown;     ///< share of neurons that are in their component's main group
  int components = 0;
  double share_in_components = kUnknown;  ///< neurons in components large enough to draw
  std::vector<GroupScores> groups;
};

/// Exact is by the definitions. Live makes do with a part of pairs, points and samples, evenly
/// spread, where there are many: close enough to watch while the weights still move.
enum class Effort { Exact, Live };

/// `points` holds what was embedded (D × N), `neighbors` the k that was used. Throws Stopped.
Scores recoveryScores(const Matrix& points, const Embedding& embedding, int neighbors,
                      const Truth& truth, Effort effort = Effort::Exact,
                      const Control& control = {});

/// What can be said of the network itself.
struct NetworkScores {
  double explained_training = 0.0;    ///< 1 − error / total variance of the training split
  double explained_validation = 0.0;  ///< the same error measure on held-out samples; NaN if none
  double error_training = 0.0;
  double error_validation = 0.0;
  double alignment = 0.0;   ///< ‖W_in − W_outᵀ‖_F / ‖W_in‖_F
  double gram_error = 0.0;  ///< against the closed form; NaN where that does not hold
};

/// `penalty` is empty where the closed form does not hold. Throws Stopped.
NetworkScores networkScores(const Dataset& dataset, const Autoencoder& network,
                            const std::optional<EffectivePenalty>& penalty,
                            Effort effort = Effort::Exact, const Control& control = {});

/// Fills in what the network explains of each group. `network_scores` are those of the same
/// effort. Throws Stopped.
void explainGroups(const Dataset& dataset, const Autoencoder& network,
                   const NetworkScores& network_scores, Effort effort, Scores& scores,
                   const Control& control = {});

/// max over ± of |mean exp i(angle ∓ 2π·truth)|, angles in the first two axes about the mean.
double circularCorrelation(const Matrix& points, const Vector& truth);

}  // namespace weightscape
