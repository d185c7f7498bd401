// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/stored_dataset.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

constexpr const char* kInputs = "data/inputs";

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : "\n") + word;
  return text;
}

[[noreturn]] void misfit(const std::string& where, const Argument& what) {
  throw Error(
      Message{WEIGHTSCAPE_TEXT("%1, data: %2 does not fit its inputs; the file is damaged."),
              {asIs(where), what}});
}

}  // namespace

void writeNeurons(const Dataset& dataset, Hdf5Writer& file, const std::string& root) {
  file.matrix(root + "data/centers", dataset.centers.transpose(),
              "preferred values, neurons × axes; NaN on the axes of other groups");
  file.integers(root + "data/group", {dataset.group.begin(), dataset.group.end()},
                "latent group of each neuron, from 0");
  file.vector(root + "data/eigenvalues", dataset.spectrum.values,
              "eigenvalues of the inputs' covariance, descending");
}

void writeDataset(const Dataset& dataset, Hdf5Writer& file, const std::string& root) {
  file.matrix(root + kInputs, dataset.inputs.transpose(),
              "what the network sees, samples × neurons, training samples first");
  file.integers(root + "data/training_samples", {dataset.training_samples},
                "so many of the samples are trained on");
  std::vector<std::string> axes;
  for (const Axis axis : dataset.axes) axes.push_back(axisName(axis));
  file.text(root + "data/axes", joined(axes), "what each column of centers is, a line each");
  file.integers(root + "data/axis_group", {dataset.axis_group.begin(), dataset.axis_group.end()},
                "group of each of those columns");
  file.integers(root + "data/groups", {dataset.groups},
                "number of groups; 0 where they are not known");
  file.text(root + "data/names", joined(dataset.names), "name of each neuron, a line each");
  file.vector(root + "data/scale", Vector::Constant(1, dataset.scale),
              "inputs were divided by this");
  file.vector(root + "data/rate", Vector::Constant(1, dataset.rate),
              "samples a second; 0 where it is not known");
  file.vector(root + "data/mean", dataset.spectrum.mean,
              "that was taken off before the eigenvalues");
  file.matrix(root + "data/eigenvectors", dataset.spectrum.vectors,
              "of the inputs' covariance, columns");
  file.vector(root + "data/rest",
              (Vector(2) << dataset.spectrum.rest, dataset.spectrum.rest_squares).finished(),
              "sum of the eigenvalues that are not listed, and of their squares");
}

bool hasDataset(const Hdf5Reader& file, const std::string& root) {
  return file.has(root + kInputs);
}

Dataset readDataset(const Hdf5Reader& file, bool centered, const std::string& where,
                    const std::string& root) {
  Dataset dataset;
  dataset.inputs = file.matrix(root + kInputs).transpose();
  const Index neurons = dataset.inputs.rows();
  const auto number = [&](const char* path) {
    const std::vector<std::int64_t> values = file.integers(root + path);
    if (values.size() != 1) misfit(where, asIs(path));
    return values[0];
  };
  dataset.training_samples = number("data/training_samples");
  if (dataset.training_samples < 1 || dataset.training_samples > dataset.inputs.cols()) {
    misfit(where, WEIGHTSCAPE_TEXT("the number of training samples"));
  }
  const std::int64_t groups = number("data/groups");
  if (groups < 0 || groups > neurons) misfit(where, WEIGHTSCAPE_TEXT("the number of groups"));
  dataset.groups = static_cast<int>(groups);
  for (const std::string& name : split(file.text(root + "data/axes"), '\n')) {
    const std::string word(trimmed(name.c_str()));
    if (!word.empty()) dataset.axes.push_back(axisFromName(word));
  }
  const std::vector<std::int64_t> axis_group = file.integers(root + "data/axis_group");
  dataset.axis_group.assign(axis_group.begin(), axis_group.end());
  const std::vector<std::int64_t> group = file.integers(root + "data/group");
  for (const std::int64_t g : group) {
    if (g < 0 || g > neurons) misfit(where, WEIGHTSCAPE_TEXT("what is known of the neurons"));
    dataset.group.push_back(static_cast<int>(g));
  }
  dataset.centers = file.matrix(root + "data/centers").transpose();
  const std::string names = file.text(root + "data/names");
  if (!names.empty() && names[0] != '\0') dataset.names = split(names, '\n');
  const Vector scale = file.vector(root + "data/scale");
  dataset.spectrum.mean = file.vector(root + "data/mean");
  dataset.spectrum.values = file.vector(root + "data/eigenvalues");
  const Hdf5Sizes vectors = file.sizes(root + "data/eigenvectors");
  if (vectors.rows != neurons || vectors.columns != dataset.spectrum.values.size()) {
    misfit(where, WEIGHTSCAPE_TEXT("the spectrum"));
  }
  dataset.spectrum.vectors = file.matrix(root + "data/eigenvectors");
  dataset.spectrum.centered = centered;
  if (file.has(root + "data/rest")) {
    const Vector rest = file.vector(root + "data/rest");
    if (rest.size() != 2 || !(rest.minCoeff() >= 0.0))
      misfit(where, WEIGHTSCAPE_TEXT("the rest of the spectrum"));
    dataset.spectrum.rest = rest(0);
    dataset.spectrum.rest_squares = rest(1);
  }
  if (file.has(root + "data/rate")) {  // not in files of version 0.1
    const Vector rate = file.vector(root + "data/rate");
    if (rate.size() != 1 || !(rate(0) >= 0.0)) misfit(where, WEIGHTSCAPE_TEXT("the sampling rate"));
    dataset.rate = rate(0);
  }
  if (scale.size() != 1) misfit(where, WEIGHTSCAPE_TEXT("the scale"));
  dataset.scale = scale(0);
  const Spectrum& spectrum = dataset.spectrum;
  if (!dataset.inputs.allFinite() || !spectrum.mean.allFinite() || !spectrum.values.allFinite() ||
      !spectrum.vectors.allFinite() || !std::isfinite(spectrum.rest) ||
      !std::isfinite(spectrum.rest_squares) || !std::isfinite(dataset.scale) ||
      !(dataset.scale > 0.0)) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1, data: holds values that are NaN or infinite; the file is damaged."),
        {asIs(where)}});
  }
  const auto count = static_cast<std::size_t>(neurons);
  const auto known = static_cast<Index>(dataset.axes.size());
  if (dataset.axis_group.size() != dataset.axes.size() ||
      std::any_of(dataset.axis_group.begin(), dataset.axis_group.end(),
                  [&](Index g) { return g < 0 || g >= dataset.groups; })) {
    misfit(where, WEIGHTSCAPE_TEXT("the list of axes"));
  }
  if (dataset.groups > 0 && (dataset.group.size() != count || dataset.centers.rows() != known ||
                             dataset.centers.cols() != neurons ||
                             std::any_of(dataset.group.begin(), dataset.group.end(),
                                         [&](int g) { return g < 0 || g >= dataset.groups; }))) {
    misfit(where, WEIGHTSCAPE_TEXT("what is known of the neurons"));
  }
  if (!dataset.names.empty() && dataset.names.size() != count)
    misfit(where, WEIGHTSCAPE_TEXT("the list of names"));
  if (dataset.spectrum.mean.size() != neurons) misfit(where, WEIGHTSCAPE_TEXT("the spectrum"));
  return dataset;
}

}  // namespace weightscape
