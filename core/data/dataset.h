// SPDX-License-Identifier: GPL-3.0-or-later
// The activity that a network is trained on, with the truth behind it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/data/data_parameters.h"
#include "core/data/spectrum.h"
#include "core/data/truth.h"

namespace weightscape {

/// Inputs as the network sees them, training samples first and validation samples after them.
struct Dataset {
  Matrix inputs;                  ///< N × P
  Matrix latents;                 ///< coordinates of all groups × P; no rows when not known
  Index training_samples = 0;     ///< the first columns of inputs
  std::vector<Axis> axes;         ///< a coordinate each, of all groups one after the other
  std::vector<Index> axis_group;  ///< group of each coordinate
  Matrix centers;          ///< coordinates × N: preferred values; NaN on those of other groups
  std::vector<int> group;  ///< N: the group of each neuron
  int groups = 0;          ///< 0 when the preferred values are not known
  /// Further preferred values of neurons with several: coordinates × N each, NaN where a group has
  /// fewer.
  std::vector<Matrix> other_peaks;
  std::vector<std::string> names;  ///< of the neurons; empty without
  std::vector<Message> warnings;   ///< what a person should know about these data
  double rate = 0.0;               ///< samples a second; 0 where it is not known
  double scale = 1.0;  ///< inputs were divided by this (√s_1 of the raw training split)
  Spectrum spectrum;   ///< of the training split, as the network sees it

  [[nodiscard]] Index neurons() const { return inputs.rows(); }
  [[nodiscard]] auto training() const { return inputs.leftCols(training_samples); }
  [[nodiscard]] auto validation() const {
    return inputs.rightCols(inputs.cols() - training_samples);
  }
  [[nodiscard]] bool truthKnown() const { return groups > 0; }
  /// Of a neuron as a person knows it: its name, or its number from 0, as everywhere.
  [[nodiscard]] std::string nameOf(Index neuron) const;
  /// Axes of one group, one entry a coordinate.
  [[nodiscard]] std::vector<Axis> groupAxes(int which) const;
  /// Neurons of one group, ascending.
  [[nodiscard]] std::vector<Index> groupNeurons(int which) const;
  /// Preferred values of the given neurons (all of one group), axes of that group × neurons.
  [[nodiscard]] Matrix groupCenters(int which, const std::vector<Index>& neurons) const;
};

/// Bytes that inputs, their copies and their spectrum take at most.
double datasetMemory(double neurons, double samples);

/// Responses of all groups' neurons to latents (coordinates × samples) without noise, mixing or
/// scaling: the tuning curves. Neurons × samples.
Matrix tuningCurves(const DataParameters& parameters, const Dataset& dataset,
                    const Matrix& latents);

/// Makes a dataset of activity of one's own, samples × neurons, scaled as data.scaling says.
/// `names` are those of the neurons, or empty; `known` is what they prefer, of no groups where that
/// is not known. Constant neurons are kept, counted and named. Throws Error when the sizes leave no
/// training samples, do not fit what is known or cannot fit in memory.
Dataset datasetFromActivity(const DataParameters& parameters, const Matrix& activity,
                            std::vector<std::string> names, const Truth& known, bool centered,
                            const Control& control = {});

/// The same of neurons × samples, as a dataset holds them: the numbers become its own.
Dataset datasetFromInputs(const DataParameters& parameters, Matrix inputs,
                          std::vector<std::string> names, const Truth& known, bool centered,
                          const Control& control = {});

/// True when a table of samples × neurons has fewer samples than neurons, as a table that is
/// neurons × samples often has.
bool looksTransposed(Index samples, Index neurons);

/// Draws latents and responses. `centered` says which spectrum the network calls for (see
/// Spectrum). Throws Error when the sizes cannot fit in memory or leave no training samples, and
/// Stopped.
Dataset makeDataset(const DataParameters& parameters, bool centered, std::uint64_t seed,
                    const Control& control = {});

}  // namespace weightscape
