// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to activity of one's own before it is learnt from.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"

namespace weightscape {

struct DataParameters;
struct Dataset;

/// Each neuron by itself, by what its training samples tell. Recorded neurons differ in brightness
/// and rate by orders of magnitude, and the loudest would be all that is learnt.
enum class ActivityScaling {
  None,
  SubtractMean,  ///< x − mean
  ZScore,        ///< (x − mean) / standard deviation; a neuron that never changes becomes 0
  /// (F − F0) / F0 with F0 a low percentile: what calcium imaging reports.
  DeltaF,
};

/// The names used in files, in the order of the enumeration.
const std::vector<std::string>& activityScalingNames();

/// The q-th percentile (0 … 100) of values, between two of them on a line as NumPy has it.
double percentile(std::vector<double> values, double q);

/// Changes dataset.inputs (N × P) as parameters.scaling says. Throws Error where a baseline is not
/// above 0, which nothing can be divided by: it names the neuron; Stopped.
void scaleActivity(const DataParameters& parameters, Dataset& dataset, const Control& control);

}  // namespace weightscape
