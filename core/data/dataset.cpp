#include "core/data/dataset.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/data/tuning.h"

namespace weightscape {
namespace {

/// Lays the groups' neurons and axes one after the other.
void placeNeurons(const DataParameters& parameters, Dataset& dataset) {
  for (std::size_t g = 0; g < parameters.groups.size(); ++g) {
    for (const Axis axis : parameters.groups[g].axes) {
      dataset.axes.push_back(axis);
      dataset.axis_group.push_back(static_cast<Index>(g));
    }
  }
  dataset.groups = static_cast<int>(parameters.groups.size());
  dataset.centers.setConstant(static_cast<Index>(dataset.axes.size()),
                              static_cast<Index>(neuronCount(parameters)),
                              std::numeric_limits<double>::quiet_NaN());
  Index first_neuron = 0;
  Index first_axis = 0;
  for (std::size_t g = 0; g < parameters.groups.size(); ++g) {
    const Matrix centers = gridCenters(parameters.groups[g]);
    dataset.centers.block(first_axis, first_neuron, centers.rows(), centers.cols()) = centers;
    dataset.group.insert(dataset.group.end(), static_cast<std::size_t>(centers.cols()),
                         static_cast<int>(g));
    first_axis += centers.rows();
    first_neuron += centers.cols();
  }
}

Index samplesOfTrial(const DataParameters& parameters, int trial) {
  const Index all = parameters.samples;
  return all * (trial + 1) / parameters.trials - all * trial / parameters.trials;
}

Index heldOut(const DataParameters& parameters, Index samples) {
  return static_cast<Index>(
      std::floor(static_cast<double>(samples) * parameters.validation_fraction));
}

/// Draws the latents trial by trial; the last part of each trial goes to the validation columns.
void drawLatents(const DataParameters& parameters, Random& random, Dataset& dataset) {
  const auto axes = static_cast<Index>(dataset.axes.size());
  dataset.latents.resize(axes, parameters.samples);
  const bool walk = parameters.sampling == Sampling::RandomWalk;
  const int trials = walk ? parameters.trials : 1;
  DataParameters split = parameters;
  split.trials = trials;
  Index training = 0;
  for (int t = 0; t < trials; ++t) {
    const Index samples = samplesOfTrial(split, t);
    training += samples - heldOut(split, samples);
  }
  if (training < 1) {
    throw Error("data.samples: " + std::to_string(parameters.samples) +
                " samples leave none for training; ask for more samples or a smaller "
                "data.validation_fraction.");
  }
  dataset.training_samples = training;
  Index train_column = 0;
  Index validation_column = training;
  for (int t = 0; t < trials; ++t) {
    const Index samples = samplesOfTrial(split, t);
    const Matrix trial =
        walk ? walkLatents(dataset.axes, samples, parameters.correlation_time, random)
             : uniformLatents(axes, samples, random);
    const Index held = heldOut(split, samples);
    dataset.latents.middleCols(train_column, samples - held) = trial.leftCols(samples - held);
    dataset.latents.middleCols(validation_column, held) = trial.rightCols(held);
    train_column += samples - held;
    validation_column += held;
  }
}

/// Replaces a random part of the neurons by random linear mixtures of that part.
void mixSelectivity(double fraction, Random& random, Matrix& inputs) {
  const auto count =
      static_cast<Index>(std::llround(fraction * static_cast<double>(inputs.rows())));
  if (count == 0) return;
  std::vector<Index> neurons(static_cast<std::size_t>(inputs.rows()));
  std::iota(neurons.begin(), neurons.end(), Index{0});
  random.shuffle(neurons);
  neurons.resize(static_cast<std::size_t>(count));
  std::sort(neurons.begin(), neurons.end());
  Matrix mixture(count, count);
  const double scale = 1.0 / std::sqrt(static_cast<double>(count));
  for (Index column = 0; column < count; ++column) {
    for (Index row = 0; row < count; ++row) mixture(row, column) = scale * random.normal();
  }
  const Matrix mixed = mixture * inputs(neurons, Eigen::all);
  inputs(neurons, Eigen::all) = mixed;
}

void addNoise(const DataParameters& parameters, Random& random, Matrix& inputs) {
  if (parameters.multiplicative_noise > 0.0) {
    for (double& value : inputs.reshaped()) {
      value *= 1.0 + parameters.multiplicative_noise * random.normal();
    }
  }
  if (parameters.noise > 0.0) {
    for (double& value : inputs.reshaped()) value += parameters.noise * random.normal();
  }
}

void normalizeInputs(Dataset& dataset) {
  const double largest = dataset.spectrum.largest();
  if (!(largest > std::numeric_limits<double>::min())) return;  // constant data: nothing to scale
  dataset.scale = std::sqrt(largest);
  dataset.inputs /= dataset.scale;
  dataset.spectrum.mean /= dataset.scale;
  dataset.spectrum.values /= largest;
}

}  // namespace

std::vector<Axis> Dataset::groupAxes(int which) const {
  std::vector<Axis> result;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    if (axis_group[i] == which) result.push_back(axes[i]);
  }
  return result;
}

Matrix Dataset::groupCenters(int which, const std::vector<Index>& neurons) const {
  std::vector<Index> rows;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    if (axis_group[i] == which) rows.push_back(static_cast<Index>(i));
  }
  return centers(rows, neurons);
}

double neuronCount(const DataParameters& parameters) {
  double count = 0.0;
  for (const Group& group : parameters.groups) count += group.neurons();
  return count;
}

Dataset makeDataset(const DataParameters& parameters, bool centered, std::uint64_t seed) {
  const double neurons = neuronCount(parameters);
  const double samples = parameters.samples;
  requireMemory(
      8.0 * (3.0 * neurons * samples + 3.0 * neurons * neurons),
      "data: " + shortNumber(neurons) + " neurons and " + shortNumber(samples) + " samples");
  if (parameters.sampling == Sampling::RandomWalk && parameters.trials > parameters.samples) {
    throw Error("data.trials: " + std::to_string(parameters.trials) +
                " trials need at least as many samples; data.samples is " +
                std::to_string(parameters.samples) + ".");
  }
  Random random(seed, Random::Stream::Data);
  Dataset dataset;
  placeNeurons(parameters, dataset);
  drawLatents(parameters, random, dataset);
  dataset.inputs.resize(static_cast<Index>(neurons), parameters.samples);
  Index first_neuron = 0;
  Index first_axis = 0;
  for (const Group& group : parameters.groups) {
    const auto axes = static_cast<Index>(group.axes.size());
    const auto count = static_cast<Index>(group.neurons());
    dataset.inputs.middleRows(first_neuron, count) =
        tuningResponses(group, dataset.centers.block(first_axis, first_neuron, axes, count),
                        dataset.latents.middleRows(first_axis, axes));
    first_neuron += count;
    first_axis += axes;
  }
  mixSelectivity(parameters.mixed_fraction, random, dataset.inputs);
  addNoise(parameters, random, dataset.inputs);
  dataset.spectrum = inputSpectrum(dataset.training(), centered);
  if (parameters.normalize) normalizeInputs(dataset);
  return dataset;
}

}  // namespace weightscape
