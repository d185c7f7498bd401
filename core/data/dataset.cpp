// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/memory.h"
#include "core/base/products.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/data/activity_scaling.h"
#include "core/data/magnitude.h"
#include "core/data/product.h"
#include "core/data/sampling.h"
#include "core/data/tuning.h"

namespace weightscape {
namespace {

/// Lays the groups' neurons and coordinates one after the other.
void placeNeurons(const DataParameters& parameters, Random& random, Dataset& dataset) {
  int most_peaks = 1;
  for (std::size_t g = 0; g < parameters.groups.size(); ++g) {
    most_peaks = std::max(most_peaks, parameters.groups[g].peaks);
    for (const Axis axis : coordinateAxes(parameters.groups[g].axes)) {
      dataset.axes.push_back(axis);
      dataset.axis_group.push_back(static_cast<Index>(g));
    }
  }
  dataset.groups = static_cast<int>(parameters.groups.size());
  dataset.centers.setConstant(static_cast<Index>(dataset.axes.size()),
                              static_cast<Index>(neuronCount(parameters)), kUnknown);
  dataset.other_peaks.assign(static_cast<std::size_t>(most_peaks - 1), dataset.centers);
  Index first_neuron = 0;
  Index first_axis = 0;
  for (std::size_t g = 0; g < parameters.groups.size(); ++g) {
    const Group& group = parameters.groups[g];
    const std::vector<Axis> coordinates = coordinateAxes(group.axes);
    Matrix centers = gridCenters(group);
    if (group.jitter > 0.0) {
      std::vector<double> spreads = gridSpacings(group);
      for (double& spread : spreads) spread = group.jitter * spread;
      jitterLatents(coordinates, spreads, random, centers);
    }
    for (int peak = 1; peak < group.peaks; ++peak) {
      dataset.other_peaks[static_cast<std::size_t>(peak - 1)].block(
          first_axis, first_neuron, centers.rows(), centers.cols()) =
          uniformLatents(coordinates, centers.cols(), random);
    }
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
  dataset.latents.resize(static_cast<Index>(dataset.axes.size()), parameters.samples);
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
    throw Error(Message{WEIGHTSCAPE_TEXT("data.samples: %1 samples leave none for training; ask "
                                         "for more samples or a smaller data.validation_fraction."),
                        {parameters.samples}});
  }
  dataset.training_samples = training;
  Index train_column = 0;
  Index validation_column = training;
  for (int t = 0; t < trials; ++t) {
    const Index samples = samplesOfTrial(split, t);
    const Matrix trial =
        walk ? walkLatents(dataset.axes, samples, parameters.correlation_time, random)
             : uniformLatents(dataset.axes, samples, random);
    const Index held = heldOut(split, samples);
    dataset.latents.middleCols(train_column, samples - held) = trial.leftCols(samples - held);
    dataset.latents.middleCols(validation_column, held) = trial.rightCols(held);
    train_column += samples - held;
    validation_column += held;
  }
}

/// Replaces a random part of the neurons by random linear mixtures of that part.
void mixSelectivity(double fraction, const Control& control, Random& random, Matrix& inputs) {
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
    throwIfStopped(control);
    for (Index row = 0; row < count; ++row) mixture(row, column) = scale * random.normal();
  }
  const Index samples_each =
      countBetweenLooks(static_cast<double>(count) * static_cast<double>(count), 32.0);
  overBlocks(Blocks::ofWidth(inputs.cols(), samples_each), inputs.cols(),
             [&](Index, Index first, Index width) {
               throwIfStopped(control);
               auto samples = inputs.middleCols(first, width);
               const Matrix before = samples(neurons, Eigen::all);
               const Matrix mixed = mixture * before;
               samples(neurons, Eigen::all) = mixed;
             });
}

void addNoise(const DataParameters& parameters, const Control& control, Random& random,
              Matrix& inputs) {
  if (parameters.multiplicative_noise > 0.0) {
    for (auto sample : inputs.colwise()) {
      throwIfStopped(control);
      for (double& value : sample) value *= 1.0 + parameters.multiplicative_noise * random.normal();
    }
  }
  if (parameters.noise > 0.0) {
    for (auto sample : inputs.colwise()) {
      throwIfStopped(control);
      for (double& value : sample) value += parameters.noise * random.normal();
    }
  }
}

void normalizeInputs(const Control& control, Dataset& dataset) {
  const double largest = dataset.spectrum.largest();
  if (!(largest > std::numeric_limits<double>::min())) return;  // constant data: nothing to scale
  dataset.scale = std::sqrt(largest);
  overColumns(dataset.inputs.cols(), dataset.inputs.rows(), control,
              [&](Index i) { dataset.inputs.col(i) /= dataset.scale; });
  dataset.spectrum.mean /= dataset.scale;
  dataset.spectrum.values /= largest;
  dataset.spectrum.rest /= largest;
  dataset.spectrum.rest_squares /= largest * largest;
}

/// The spectrum, and the scale that follows from it.
void finish(const DataParameters& parameters, bool centered, const Control& control,
            Dataset& dataset) {
  const double power =
      bringIntoRange(parameters.normalize, parameters.file.empty() ? "data" : parameters.file,
                     dataset.inputs, control);
  dataset.spectrum = inputSpectrum(dataset.training(), centered, control);
  if (parameters.normalize) normalizeInputs(control, dataset);
  dataset.scale *= power;
}

/// Of activity of one's own: enough of it, and not more than fits in memory.
void requireUsable(const DataParameters& parameters, Index neurons, Index samples) {
  if (neurons < 1 || samples < 2) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: has %2 of %3; it needs at least 2 samples of 1 neuron."),
        {asIs(parameters.file),
         Message{samples == 1 ? WEIGHTSCAPE_TEXT("%1 sample") : WEIGHTSCAPE_TEXT("%1 samples"),
                 {samples}},
         Message{neurons == 1 ? WEIGHTSCAPE_TEXT("%1 neuron") : WEIGHTSCAPE_TEXT("%1 neurons"),
                 {neurons}}}});
  }
  requireMemory(datasetMemory(static_cast<double>(neurons), static_cast<double>(samples)),
                asIs(parameters.file));
}

void requireAsMany(const DataParameters& parameters, const Truth& known, Index neurons) {
  if (known.centers.cols() == neurons) return;
  throw Error(
      Message{WEIGHTSCAPE_TEXT("%1: has preferred values of %2 neurons, but %3 has %4 neurons; "
                               "each needs a row of both."),
              {asIs(parameters.centers), known.centers.cols(), asIs(parameters.file), neurons}});
}

/// Neurons whose activity is the same number throughout: counted and the first few named.
void warnOfConstants(const Control& control, Dataset& dataset) {
  Vector least = dataset.inputs.col(0);
  Vector most = least;
  for (const auto& sample : dataset.inputs.colwise()) {
    throwIfStopped(control);
    least = least.cwiseMin(sample);
    most = most.cwiseMax(sample);
  }
  std::vector<std::string> constant;
  Index silent = 0;
  for (Index neuron = 0; neuron < dataset.neurons(); ++neuron) {
    if (least[neuron] != most[neuron]) continue;
    silent += least[neuron] == 0.0 ? 1 : 0;
    constant.push_back(dataset.nameOf(neuron));
  }
  if (constant.empty()) return;
  const std::string of = std::to_string(dataset.neurons());
  if (constant.size() == 1) {
    dataset.warnings.push_back(
        {silent == 1 ? WEIGHTSCAPE_TEXT("one of %1 neurons is silent (%2); it is kept, but nothing "
                                        "can be learnt of it")
                     : WEIGHTSCAPE_TEXT("one of %1 neurons never changes (%2); it is kept, but "
                                        "nothing can be learnt of it"),
         {of, shortened(constant[0])}});
    return;
  }
  dataset.warnings.push_back(
      {WEIGHTSCAPE_TEXT("%1 of %2 neurons never change (%3; %4 of them "
                        "silent); they are kept, but nothing can be learnt "
                        "of them"),
       {std::to_string(constant.size()), of, firstNames(constant), std::to_string(silent)}});
}

}  // namespace

std::string Dataset::nameOf(Index neuron) const {
  return names.empty() ? std::to_string(neuron) : names[static_cast<std::size_t>(neuron)];
}

std::vector<Axis> Dataset::groupAxes(int which) const {
  std::vector<Axis> result;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    if (axis_group[i] == which) result.push_back(axes[i]);
  }
  return result;
}

std::vector<Index> Dataset::groupNeurons(int which) const {
  std::vector<Index> neurons;
  for (std::size_t i = 0; i < group.size(); ++i) {
    if (group[i] == which) neurons.push_back(static_cast<Index>(i));
  }
  return neurons;
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

double datasetMemory(double neurons, double samples) {
  const double smaller = std::min(neurons, samples);
  const double modes = smaller <= static_cast<double>(kMostDecomposed)
                           ? smaller
                           : static_cast<double>(kLeadingModes);
  return 8.0 * (3.0 * neurons * samples + 3.0 * neurons * modes + 3.0 * modes * modes);
}

Dataset makeDataset(const DataParameters& parameters, bool centered, std::uint64_t seed,
                    const Control& control) {
  const double neurons = neuronCount(parameters);
  const double samples = parameters.samples;
  requireMemory(datasetMemory(neurons, samples),
                Message{WEIGHTSCAPE_TEXT("data: %1 neurons and %2 samples"),
                        {limitNumber(neurons), limitNumber(samples)}});
  if (parameters.sampling == Sampling::RandomWalk && parameters.trials > parameters.samples) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "data.trials: %1 trials need at least as many samples; data.samples is %2."),
                {parameters.trials, parameters.samples}});
  }
  constexpr double kWorkOfResponse = 50.0;
  const Index samples_at_once = countBetweenLooks(kWorkOfResponse * neurons, 64.0);
  throwIfStopped(control);
  Random random(seed, Random::Stream::Data);
  Dataset dataset;
  placeNeurons(parameters, random, dataset);
  drawLatents(parameters, random, dataset);
  dataset.inputs = roomFor(dataset.centers.cols(), dataset.latents.cols());
  for (Index begin = 0; begin < dataset.latents.cols(); begin += samples_at_once) {
    throwIfStopped(control);
    const Index count = std::min(samples_at_once, dataset.latents.cols() - begin);
    dataset.inputs.middleCols(begin, count) =
        tuningCurves(parameters, dataset, dataset.latents.middleCols(begin, count));
  }
  mixSelectivity(parameters.mixed_fraction, control, random, dataset.inputs);
  addNoise(parameters, control, random, dataset.inputs);
  finish(parameters, centered, control, dataset);
  return dataset;
}

Matrix tuningCurves(const DataParameters& parameters, const Dataset& dataset,
                    const Matrix& latents) {
  Matrix responses(dataset.centers.cols(), latents.cols());
  Index first_neuron = 0;
  Index first_axis = 0;
  for (const Group& group : parameters.groups) {
    const auto axes = static_cast<Index>(coordinateAxes(group.axes).size());
    const auto count = static_cast<Index>(group.neurons());
    const Matrix places = latents.middleRows(first_axis, axes);
    auto part = responses.middleRows(first_neuron, count);
    part = tuningResponses(group, dataset.centers.block(first_axis, first_neuron, axes, count),
                           places);
    for (int peak = 1; peak < group.peaks; ++peak) {
      part += tuningResponses(group,
                              dataset.other_peaks[static_cast<std::size_t>(peak - 1)].block(
                                  first_axis, first_neuron, axes, count),
                              places);
    }
    first_neuron += count;
    first_axis += axes;
  }
  return responses;
}

Dataset datasetFromActivity(const DataParameters& parameters, const Matrix& activity,
                            std::vector<std::string> names, const Truth& known, bool centered,
                            const Control& control) {
  requireUsable(parameters, activity.cols(), activity.rows());
  return datasetFromInputs(parameters, transposed(activity, control), std::move(names), known,
                           centered, control);
}

Dataset datasetFromInputs(const DataParameters& parameters, Matrix inputs,
                          std::vector<std::string> names, const Truth& known, bool centered,
                          const Control& control) {
  const Index neurons = inputs.rows();
  const Index samples = inputs.cols();
  requireUsable(parameters, neurons, samples);
  Dataset dataset;
  dataset.inputs = std::move(inputs);
  dataset.names = std::move(names);
  dataset.latents.resize(0, samples);
  dataset.training_samples = samples - heldOut(parameters, samples);
  if (known.groups > 0) {
    requireAsMany(parameters, known, neurons);
    dataset.axes = known.axes;
    dataset.axis_group = known.axis_group;
    dataset.centers = known.centers;
    dataset.group = known.group;
    dataset.groups = known.groups;
  } else {
    dataset.centers.resize(0, neurons);
    dataset.group.assign(static_cast<std::size_t>(neurons), 0);
  }
  warnOfConstants(control, dataset);
  if (looksTransposed(samples, neurons)) {
    dataset.warnings.push_back(
        {WEIGHTSCAPE_TEXT("the file has %1 samples (rows) of %2 neurons (columns); if its rows are "
                          "the neurons, transpose it"),
         {std::to_string(samples), std::to_string(neurons)},
         "data.transpose"});
  }
  scaleActivity(parameters, dataset, control);
  finish(parameters, centered, control, dataset);
  return dataset;
}

bool looksTransposed(Index samples, Index neurons) { return samples < neurons; }

}  // namespace weightscape
