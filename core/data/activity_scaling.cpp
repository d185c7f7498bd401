// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/activity_scaling.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/dataset.h"

namespace weightscape {
namespace {

/// x becomes (x − offset) / divisor.
struct Scaling {
  double offset = 0.0;
  double divisor = 1.0;
};

Scaling byDeviation(const Vector& training) {
  const double mean = training.mean();
  const double deviation =
      std::sqrt((training.array() - mean).square().sum() / static_cast<double>(training.size()));
  return {mean, deviation > 0.0 ? deviation : 1.0};
}

Scaling byBaseline(const DataParameters& parameters, const Dataset& dataset, Index neuron,
                   const Vector& training) {
  const double baseline = percentile(std::vector<double>(training.begin(), training.end()),
                                     parameters.baseline_percentile);
  if (baseline > 0.0) return {baseline, baseline};
  throw Error(Message{
      WEIGHTSCAPE_TEXT(
          "data.scaling: ΔF/F divides by each neuron's baseline, and that of neuron %1 (percentile "
          "%2 of its training samples) is %3; it has to be above 0. Raw fluorescence is; of what "
          "had its baseline taken off already, or of spikes, take z_score."),
      {asIs(shortened(dataset.nameOf(neuron))), shortNumber(parameters.baseline_percentile),
       shortNumber(baseline)}});
}

Scaling scalingOf(const DataParameters& parameters, const Dataset& dataset, Index neuron) {
  const Vector training = dataset.training().row(neuron).transpose();
  switch (parameters.scaling) {
    case ActivityScaling::None:
      return {};
    case ActivityScaling::SubtractMean:
      return {training.mean(), 1.0};
    case ActivityScaling::ZScore:
      return byDeviation(training);
    case ActivityScaling::DeltaF:
      return byBaseline(parameters, dataset, neuron, training);
  }
  return {};
}

}  // namespace

const std::vector<std::string>& activityScalingNames() {
  static const std::vector<std::string> names = {"none", "subtract_mean", "z_score", "delta_f"};
  return names;
}

double percentile(std::vector<double> values, double q) {
  std::sort(values.begin(), values.end());
  const double place = q / 100.0 * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(place));
  const std::size_t above = std::min(below + 1, values.size() - 1);
  const double share = place - std::floor(place);
  return values[below] + share * (values[above] - values[below]);
}

void scaleActivity(const DataParameters& parameters, Dataset& dataset, const Control& control) {
  if (parameters.scaling == ActivityScaling::None) return;
  for (Index neuron = 0; neuron < dataset.neurons(); ++neuron) {
    throwIfStopped(control);
    const Scaling scaling = scalingOf(parameters, dataset, neuron);
    dataset.inputs.row(neuron) =
        ((dataset.inputs.row(neuron).array() - scaling.offset) / scaling.divisor).matrix();
  }
}

}  // namespace weightscape
