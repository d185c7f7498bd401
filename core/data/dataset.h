// The activity that a network is trained on, with the truth behind it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/data/latent_space.h"
#include "core/data/sampling.h"
#include "core/data/spectrum.h"

namespace weightscape {

/// Everything that decides the data; see the parameter table for ranges and meaning.
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

  bool operator==(const DataParameters&) const = default;
};

/// Inputs as the network sees them, training samples first and validation samples after them.
struct Dataset {
  Matrix inputs;                  ///< N × P
  Matrix latents;                 ///< axes of all groups × P
  Index training_samples = 0;     ///< the first columns of inputs
  std::vector<Axis> axes;         ///< of all groups, one after the other
  std::vector<Index> axis_group;  ///< group of each axis
  Matrix centers;                 ///< axes × N: preferred values; NaN on the axes of other groups
  std::vector<int> group;         ///< N: the group of each neuron
  int groups = 0;
  double scale = 1.0;  ///< inputs were divided by this (√s_1 of the raw training split)
  Spectrum spectrum;   ///< of the training split, as the network sees it

  [[nodiscard]] Index neurons() const { return inputs.rows(); }
  [[nodiscard]] auto training() const { return inputs.leftCols(training_samples); }
  [[nodiscard]] auto validation() const {
    return inputs.rightCols(inputs.cols() - training_samples);
  }
  /// Axes of one group.
  [[nodiscard]] std::vector<Axis> groupAxes(int which) const;
  /// Preferred values of the given neurons (all of one group), axes of that group × neurons.
  [[nodiscard]] Matrix groupCenters(int which, const std::vector<Index>& neurons) const;
};

/// Neurons of all groups together; a double so that it cannot overflow.
double neuronCount(const DataParameters& parameters);

/// Draws latents and responses. `centered` says which spectrum the network calls for (see
/// Spectrum). Throws Error when the sizes cannot fit in memory or leave no training samples.
Dataset makeDataset(const DataParameters& parameters, bool centered, std::uint64_t seed);

}  // namespace weightscape
