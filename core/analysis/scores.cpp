// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scores.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <limits>
#include <numbers>
#include <string>

#include "core/analysis/analysis.h"
#include "core/analysis/neighborhoods.h"
#include "core/analysis/ranks.h"
#include "core/base/error.h"
#include "core/base/products.h"
#include "core/base/unknown.h"
#include "core/data/product.h"
#include "core/embedding/embedding.h"

namespace weightscape {
namespace {

/// What live analyses make do with.
constexpr Index kLiveMembers = 96;
constexpr Index kLivePoints = 64;
/// Fewer points than this draw no shape in three dimensions.
constexpr std::size_t kSmallestComponent = 5;

std::vector<Index> rowsOfGroup(const Truth& truth, int group) {
  std::vector<Index> rows;
  for (std::size_t i = 0; i < truth.axes.size(); ++i) {
    if (truth.axis_group[i] == group) rows.push_back(static_cast<Index>(i));
  }
  return rows;
}

std::vector<Axis> axesOfGroup(const Truth& truth, int group) {
  std::vector<Axis> axes;
  for (const Index row : rowsOfGroup(truth, group)) {
    axes.push_back(truth.axes[static_cast<std::size_t>(row)]);
  }
  return axes;
}

std::vector<Index> neuronsOfGroup(const Truth& truth, int group) {
  std::vector<Index> neurons;
  for (std::size_t i = 0; i < truth.group.size(); ++i) {
    if (truth.group[i] == group) neurons.push_back(static_cast<Index>(i));
  }
  return neurons;
}

/// Latent distances; infinite between groups. `truth` must live on.
class LatentDistances {
 public:
  explicit LatentDistances(const Truth& truth) : truth_(truth), place_(truth.group.size()) {
    for (int g = 0; g < truth.groups; ++g) {
      axes_.push_back(axesOfGroup(truth, g));
      members_.push_back(neuronsOfGroup(truth, g));
      centers_.emplace_back(truth.centers(rowsOfGroup(truth, g), members_.back()));
      for (std::size_t i = 0; i < members_.back().size(); ++i) {
        place_[static_cast<std::size_t>(members_.back()[i])] = static_cast<Index>(i);
      }
    }
  }

  [[nodiscard]] double between(Index a, Index b) const {
    const auto g = groupOf(a);
    if (g != groupOf(b)) return std::numeric_limits<double>::infinity();
    return std::sqrt(squaredDistance(axes_[g], centerOf(g, b), centerOf(g, a)));
  }
  /// Of all neurons, in the order of their numbers, from one of them.
  void from(Index source, Eigen::Ref<Vector> distances) const {
    distances.setConstant(std::numeric_limits<double>::infinity());
    for (const Index i : members_[groupOf(source)]) distances(i) = between(source, i);
  }

 private:
  [[nodiscard]] std::size_t groupOf(Index neuron) const {
    return static_cast<std::size_t>(truth_.group[static_cast<std::size_t>(neuron)]);
  }
  [[nodiscard]] const double* centerOf(std::size_t group, Index neuron) const {
    return centers_[group].col(place_[static_cast<std::size_t>(neuron)]).data();
  }

  const Truth& truth_;
  std::vector<std::vector<Axis>> axes_;
  std::vector<std::vector<Index>> members_;
  std::vector<Matrix> centers_;
  std::vector<Index> place_;  ///< of each neuron in its group
};

/// All of them from some; `latent` must live on.
DistancesFrom distancesFrom(const LatentDistances& latent, Index neurons, const Control& control) {
  return [&latent, neurons, control](const std::vector<Index>& sources) {
    throwIfStopped(control);
    Matrix distances(neurons, static_cast<Index>(sources.size()));
    for (std::size_t s = 0; s < sources.size(); ++s) {
      throwIfStopped(control);
      latent.from(sources[s], distances.col(static_cast<Index>(s)));
    }
    return distances;
  };
}

/// Spearman between geodesics and latent distances over the pairs of one component whose two
/// neurons share a group, or only the given group; with landmarks over the pairs with a landmark.
double geodesicCorrelation(const EmbeddedComponent& component, const LatentDistances& latent,
                           const std::vector<int>& group, int only_group, Effort effort,
                           const Control& control) {
  const auto counts = [&](Index place) {
    const Index neuron = component.members[static_cast<std::size_t>(place)];
    return only_group < 0 || group[static_cast<std::size_t>(neuron)] == only_group;
  };
  const bool all = component.landmarks.empty();
  const Index most = effort == Effort::Live ? kLiveMembers : component.geodesics.cols();
  const std::vector<Index> columns = spreadOut(component.geodesics.cols(), most);
  std::vector<double> along;
  std::vector<double> truth;
  for (const Index row : spreadOut(component.geodesics.rows(), most)) {
    const Index a = all ? row : component.landmarks[static_cast<std::size_t>(row)];
    if (!counts(a)) continue;
    throwIfStopped(control);
    const Index source = component.members[static_cast<std::size_t>(a)];
    for (const Index b : columns) {
      if (a == b || (all && b < a) || !counts(b)) continue;
      const double distance =
          latent.between(source, component.members[static_cast<std::size_t>(b)]);
      if (!std::isfinite(distance)) continue;
      // Equal latent distances must be equal to the bit for their ranks to be shared.
      truth.push_back(std::round(distance * 1e9) * 1e-9);
      along.push_back(component.geodesics(row, b));
    }
  }
  const auto pairs = static_cast<Index>(truth.size());
  return spearman(Eigen::Map<const Vector>(along.data(), pairs),
                  Eigen::Map<const Vector>(truth.data(), pairs), control);
}

/// The component that holds most of the group's neurons.
const EmbeddedComponent& mainComponent(const Embedding& embedding,
                                       const std::vector<Index>& neurons) {
  std::vector<int> votes(embedding.components.size(), 0);
  for (const Index neuron : neurons) {
    ++votes[static_cast<std::size_t>(embedding.component[static_cast<std::size_t>(neuron)])];
  }
  const auto best = std::max_element(votes.begin(), votes.end()) - votes.begin();
  return embedding.components[static_cast<std::size_t>(best)];
}

double groupCircularCorrelation(const Embedding& embedding, const EmbeddedComponent& component,
                                const Truth& truth, int group) {
  const std::vector<Index> rows = rowsOfGroup(truth, group);
  if (rows.size() != 1 || !truth.axes[static_cast<std::size_t>(rows[0])].isLoop() ||
      embedding.points.cols() < 2) {
    return kUnknown;
  }
  std::vector<Index> neurons;
  for (const Index i : component.members) {
    if (truth.group[static_cast<std::size_t>(i)] == group) neurons.push_back(i);
  }
  const Matrix points = embedding.points(neurons, std::vector<Index>{0, 1});
  return circularCorrelation(points, truth.centers(rows[0], neurons).transpose());
}

double purity(const Embedding& embedding, const Truth& truth) {
  Index pure = 0;
  for (const EmbeddedComponent& component : embedding.components) {
    std::vector<Index> counts(static_cast<std::size_t>(truth.groups), 0);
    for (const Index i : component.members) {
      ++counts[static_cast<std::size_t>(truth.group[static_cast<std::size_t>(i)])];
    }
    pure += *std::max_element(counts.begin(), counts.end());
  }
  return static_cast<double>(pure) / static_cast<double>(truth.group.size());
}

/// Of the neurons on a grid as many are next to one of them. Which of these are the k nearest of
/// fewer is chance: recall looks at as many.
Index nextToEach(const Truth& truth) {
  Index most = 1;
  for (int g = 0; g < truth.groups; ++g) {
    Index next = 0;
    forEachAxis(axesOfGroup(truth, g),
                [&](const Axis& axis, Index) { next += axis.gridNeighbors(); });
    const auto others =
        static_cast<Index>(std::count(truth.group.begin(), truth.group.end(), g)) - 1;
    most = std::max(most, std::min(next, others));
  }
  return most;
}

/// The lower of two scores, where NaN means that a score does not apply.
double lower(double a, double b) { return std::fmin(a, b); }

}  // namespace

std::shared_ptr<const Scores> unknownScores() {
  static const auto unknown = std::make_shared<const Scores>();
  return unknown;
}

Scores recoveryScores(const Matrix& points, const Embedding& embedding, int neighbors,
                      const Truth& truth, Effort effort, const Control& control,
                      const Scores* known) {
  throwIfStopped(control);
  const LatentDistances latent(truth);
  const auto sources_of = [&](Index count) {
    return spreadOut(count, effort == Effort::Live ? kLivePoints : count);
  };
  Scores scores;
  scores.components = static_cast<int>(embedding.components.size());
  const bool is_known =
      known != nullptr && known->groups.size() == static_cast<std::size_t>(truth.groups);
  scores.neighbor_recall = is_known ? known->neighbor_recall
                                    : neighborRecall(euclideanDistances(points, control),
                                                     distancesFrom(latent, points.cols(), control),
                                                     std::max<Index>(neighbors, nextToEach(truth)),
                                                     sources_of(points.cols()), control);
  scores.group_purity = purity(embedding, truth);
  Index drawn = 0;
  for (const EmbeddedComponent& component : embedding.components) {
    if (component.members.size() >= kSmallestComponent) {
      drawn += static_cast<Index>(component.members.size());
    }
  }
  scores.share_in_components = static_cast<double>(drawn) / static_cast<double>(truth.group.size());
  scores.geodesic_correlation =
      geodesicCorrelation(embedding.components.front(), latent, truth.group, -1, effort, control);

  scores.worst_geodesic_correlation = kUnknown;
  scores.circular_correlation = kUnknown;
  scores.trustworthiness = kUnknown;
  scores.continuity = kUnknown;
  for (int g = 0; g < truth.groups; ++g) {
    const std::vector<Index> neurons = neuronsOfGroup(truth, g);
    const EmbeddedComponent& main = mainComponent(embedding, neurons);
    GroupScores part;
    part.axes = axesOfGroup(truth, g);
    part.neurons = static_cast<Index>(neurons.size());
    const bool as_a_whole = truth.groups == 1 && &main == &embedding.components.front();
    part.geodesic_correlation =
        as_a_whole ? scores.geodesic_correlation
                   : geodesicCorrelation(main, latent, truth.group, g, effort, control);
    part.circular_correlation = groupCircularCorrelation(embedding, main, truth, g);
    throwIfStopped(control);
    if (is_known) {
      part.trustworthiness = known->groups[static_cast<std::size_t>(g)].trustworthiness;
      part.continuity = known->groups[static_cast<std::size_t>(g)].continuity;
    } else {
      const DistancesFrom ideal = euclideanDistances(
          idealEmbedding(part.axes, truth.centers(rowsOfGroup(truth, g), neurons)), control);
      Matrix own(points.rows(), part.neurons);
      overColumns(part.neurons, points.rows(), control,
                  [&](Index i) { own.col(i) = points.col(neurons[static_cast<std::size_t>(i)]); });
      const DistancesFrom seen = euclideanDistances(own, control);
      const std::vector<Index> sources = sources_of(part.neurons);
      part.trustworthiness =
          trustworthiness(part.neurons, seen, ideal, neighbors, sources, control);
      throwIfStopped(control);
      part.continuity = trustworthiness(part.neurons, ideal, seen, neighbors, sources, control);
      throwIfStopped(control);
    }
    scores.worst_geodesic_correlation =
        lower(scores.worst_geodesic_correlation, part.geodesic_correlation);
    scores.circular_correlation = lower(scores.circular_correlation, part.circular_correlation);
    scores.trustworthiness = lower(scores.trustworthiness, part.trustworthiness);
    scores.continuity = lower(scores.continuity, part.continuity);
    scores.groups.push_back(std::move(part));
  }
  return scores;
}

double circularCorrelation(const Matrix& points, const Vector& truth) {
  const Eigen::RowVectorXd mean = points.colwise().mean();
  std::complex<double> forward;
  std::complex<double> backward;
  for (Index i = 0; i < points.rows(); ++i) {
    const double angle = std::atan2(points(i, 1) - mean(1), points(i, 0) - mean(0));
    const double expected = 2.0 * std::numbers::pi * truth(i);
    forward += std::polar(1.0, angle - expected);
    backward += std::polar(1.0, angle + expected);
  }
  return std::max(std::abs(forward), std::abs(backward)) / static_cast<double>(points.rows());
}

}  // namespace weightscape
