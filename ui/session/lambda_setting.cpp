// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/lambda_setting.h"

#include <algorithm>
#include <cmath>

#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "core/training/collapse.h"
#include "ui/session/session.h"

namespace weightscape::ui {
namespace {

constexpr double kReach = 6.0;  ///< pixels within which a λ snaps

double largestEigenvalue(const Session& session) {
  const auto& dataset = session.live().shown().dataset;
  return dataset ? dataset->spectrum.largest() : 0.0;
}

/// Rounded to so many digits.
double toDigits(double value, int digits) {
  if (!(value > 0.0)) return 0.0;
  const double unit = std::pow(10.0, std::floor(std::log10(value)) - digits + 1);
  return std::round(value / unit) * unit;
}

/// 1, 2 and 5 times powers of ten, as they are typed: 0.05, and not the product of 5 and 0.01.
std::vector<double> plainStops() {
  std::vector<double> stops;
  for (int power = -4; power <= 0; ++power) {
    for (const double digit : {1.0, 2.0, 5.0}) {
      const double stop = digit / std::pow(10.0, -power);
      if (stop <= kMostLambda) stops.push_back(stop);
    }
  }
  return stops;
}

}  // namespace

bool hasLambda(const Session& session) { return session.experiment().user_weights.file.empty(); }

double relativeLambda(const Session& session) {
  const ObjectiveParameters& objective = session.experiment().objective;
  const double largest = largestEigenvalue(session);
  return objective.l2_relative || largest <= 0.0 ? objective.l2 : objective.l2 / largest;
}

void setRelativeLambda(Session& session, double relative) {
  const double largest = largestEigenvalue(session);
  const bool in_units = session.experiment().objective.l2_relative || largest <= 0.0;
  session.setParameter(*findParameter("objective.l2"), 0, in_units ? relative : relative * largest);
}

double lambdaForLevel(const Session& session, double level) {
  const double largest = largestEigenvalue(session);
  const Experiment& experiment = session.experiment();
  if (largest <= 0.0) return level;
  return penaltyOfInputs(experiment.objective, experiment.network, largest, level * largest) /
         largest;
}

double levelOfLambda(const Session& session, double relative) {
  const double largest = largestEigenvalue(session);
  if (largest <= 0.0) return relative;
  ObjectiveParameters objective = session.experiment().objective;
  objective.l2 = objective.l2_relative ? relative : relative * largest;
  return collapseThresholds(objective, session.experiment().network, largest).penalty / largest;
}

LambdaMarks lambdaMarks(const Session& session) {
  LambdaMarks marks;
  const double largest = largestEigenvalue(session);
  if (!hasLambda(session) || largest <= 0.0) return marks;
  const TrainingSnapshot& shown = session.live().shown();
  const Vector& values = shown.dataset->spectrum.values;
  // Of the network that is shown: what waits for a restart has changed nothing of it.
  const NetworkParameters& network = shown.experiment.network;
  const Index hidden = std::min<Index>(network.hidden, values.size());
  for (Index k = 0; k < hidden; ++k) {
    marks.modes.push_back(lambdaForLevel(session, values(k) / largest));
  }
  const CollapseThresholds thresholds =
      collapseThresholds(session.experiment().objective, network, largest);
  marks.caught = lambdaForLevel(session, thresholds.caught / largest);
  marks.collapse = lambdaForLevel(session, thresholds.global / largest);
  return marks;
}

std::optional<double> snappedLambda(const std::vector<double>& modes,
                                    const std::function<double(double)>& away) {
  std::optional<double> nearest;
  double least = kReach;
  const auto offer = [&](double lambda) {
    if (lambda < kLeastLambda || lambda > kMostLambda) return;
    const double off = std::abs(away(lambda));
    if (off >= least) return;
    least = off;
    nearest = lambda;
  };
  for (const double stop : plainStops()) offer(stop);
  for (const double mode : modes) offer(toDigits(mode, 3));
  return nearest;
}

double nextLambda(double lambda, bool up) {
  constexpr double kSame = 1e-6;  // of a stop
  const std::vector<double> stops = plainStops();
  if (up) {
    for (const double stop : stops) {
      if (stop > lambda * (1.0 + kSame)) return stop;
    }
    return std::max(lambda, kMostLambda);
  }
  double next = 0.0;
  for (const double stop : stops) {
    if (stop < lambda * (1.0 - kSame)) next = stop;
  }
  return next;
}

double roundedLambda(double lambda) { return toDigits(lambda, 2); }

}  // namespace weightscape::ui
