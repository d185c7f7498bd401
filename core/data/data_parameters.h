// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that decides the data.
#pragma once

#include <string>
#include <vector>

#include "core/data/activity_scaling.h"
#include "core/data/group.h"
#include "core/data/table_options.h"

namespace weightscape {

/// Latents are independent and uniform, or go a random walk.
enum class Sampling { Uniform, RandomWalk };

/// See the parameter table for ranges and meaning.
struct DataParameters {
  std::vector<Group> groups;
  Sampling sampling = Sampling::Uniform;
  int samples = 2000;
  double correlation_time = 1000.0;
  int trials = 1;
  bool normalize = true;
  double noise = 0.0;
  double multiplicative_noise = 0.0;
  double mixed_fraction = 0.0;
  double validation_fraction = 0.2;
  /// Activity of one's own in place of groups: samples × neurons.
  std::string file = {};
  std::string dataset = {};  ///< inside an HDF5 file; empty when it holds a single matrix
  TableOptions table = {};   ///< how a table of text is read where it leaves a doubt
  bool transpose = false;    ///< the file is neurons × samples
  double bin = 0.1;          ///< seconds: spike times are counted in bins of this width
  double rate = 0.0;         ///< samples a second; 0 where it is not known
  ActivityScaling scaling = ActivityScaling::None;
  double baseline_percentile = 8.0;  ///< F0 of ΔF/F
  std::string centers = {};  ///< file of preferred values, neurons × coordinates; may be empty
  std::vector<Axis> center_axes = {circle()};  ///< of the columns of that file

  bool operator==(const DataParameters&) const = default;
};

/// Neurons of all groups together; a double so that it cannot overflow.
double neuronCount(const DataParameters& parameters);

}  // namespace weightscape
