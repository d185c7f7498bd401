// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/parameter_rows.h"

#include <algorithm>

#include "core/data/data_parameters.h"

#define TEXT WEIGHTSCAPE_TEXT

namespace weightscape::rows {
namespace {

bool drawn(const Experiment& e) { return e.data.file.empty(); }

template <typename Has>
bool anyGroup(const Experiment& e, const Has& has) {
  return std::any_of(e.data.groups.begin(), e.data.groups.end(), has);
}

/// One number for each axis of a group, in place of the same for all.
template <typename Access>
Parameter onePerAxis(const std::string& path, Words words, Range range, bool whole, Access access) {
  Parameter parameter = number(
      path, Section::Data, ParameterKind::NumberList, std::move(words),
      range, [access](Experiment & e, std::size_t g) -> auto& {
        return access(e.data.groups.at(g));
      });
  parameter.whole = whole;
  parameter.applies = [](const Experiment& e) {
    return drawn(e) && anyGroup(e, [](const Group& group) { return group.axes.size() > 1; });
  };
  return parameter;
}

bool fromFile(const Experiment& e) { return !e.data.file.empty(); }

bool usesConcentration(const Group& group) {
  return group.axes.size() == 1 && group.axes[0].usesConcentration();
}

bool anyConcentration(const Experiment& e) { return drawn(e) && anyGroup(e, usesConcentration); }

bool walks(const Experiment& e) { return drawn(e) && e.data.sampling == Sampling::RandomWalk; }

Parameter axesOfGroup() {
  Parameter parameter;
  parameter.path = "data.groups.*.axes";
  parameter.section = Section::Data;
  parameter.kind = ParameterKind::ChoiceList;
  parameter.label = TEXT("Axes");
  parameter.help = TEXT(
      "The axes whose product the group's neurons tile; circular ones have "
      "period 1, bounded ones run from 0 to 1. A direction (a point of a sphere), a Möbius "
      "strip and a Y-maze stand alone.");
  parameter.choices = axisNames();
  parameter.minimum = 1;
  parameter.maximum = 4;
  parameter.get = [](const Experiment& experiment, std::size_t group) -> ParameterValue {
    std::vector<std::string> names;
    for (const Axis axis : experiment.data.groups.at(group).axes) names.push_back(axisName(axis));
    return names;
  };
  parameter.set = [](Experiment& experiment, std::size_t group, const ParameterValue& value) {
    std::vector<Axis> axes;
    for (const std::string& name : std::get<std::vector<std::string>>(value)) {
      axes.push_back(axisFromName(name));
    }
    experiment.data.groups.at(group).axes = axes;
  };
  return parameter;
}

void addGroups(std::vector<Parameter>& table) {
  table.push_back(axesOfGroup());
  table.push_back(number(
      "data.groups.*.neurons_per_axis", Section::Data, kInteger,
      {TEXT("Neurons per axis"), "",
       TEXT("Preferred values along each axis of the group's grid, or in all on a sphere; few "
            "neurons need few neighbours k.")},
      {1, 1e6, Scale::Logarithmic, 8, 400},
      [](Experiment & e, std::size_t g) -> auto& { return e.data.groups.at(g).neurons_per_axis; }));
  table.back().applies = [](const Experiment& e) {
    return drawn(e) && anyGroup(e, [](const Group& group) { return group.axis_neurons.empty(); });
  };
  table.push_back(number(
      "data.groups.*.tuning_width", Section::Data, kReal,
      {TEXT("Tuning width σ"), TEXT("latent units"),
       TEXT("Width of the response exp(−d²/σ²) around a neuron's preferred value; 0.1 for one "
            "axis and 0.15 for two in the paper's worlds (Farrell et al. 2021).")},
      {1e-4, 100, Scale::Logarithmic, 0.01, 1},
      [](Experiment & e, std::size_t g) -> auto& { return e.data.groups.at(g).tuning_width; }));
  table.back().applies = [](const Experiment& e) {
    return drawn(e) && anyGroup(e, [](const Group& group) {
             return !usesConcentration(group) && group.axis_widths.empty();
           });
  };
  table.push_back(number(
      "data.groups.*.concentration", Section::Data, kReal,
      {TEXT("Concentration κ"), "",
       TEXT("Sharpness of the response exp(κ(cos angle − 1)) on the sphere (von Mises and "
            "Fisher).")},
      {1e-3, 1e4, Scale::Logarithmic, 1, 100},
      [](Experiment & e, std::size_t g) -> auto& { return e.data.groups.at(g).concentration; }));
  table.back().applies = anyConcentration;
  table.push_back(number(
      "data.groups.*.amplitude", Section::Data, kReal,
      {TEXT("Amplitude"), "", TEXT("Response of a neuron at its preferred value.")},
      {1e-6, 1e6, Scale::Logarithmic, 0.1, 10},
      [](Experiment & e, std::size_t g) -> auto& { return e.data.groups.at(g).amplitude; }));
  table.push_back(number(
      "data.groups.*.peaks", Section::Data, kInteger,
      {TEXT("Tuning peaks"), "",
       TEXT("Preferred values of each neuron; those after the first are random and hide the "
            "shape.")},
      {1, 10}, [](Experiment & e, std::size_t g) -> auto& { return e.data.groups.at(g).peaks; }));
  table.push_back(number(
      "data.groups.*.jitter", Section::Data, kReal,
      {TEXT("Jitter"), TEXT("grid spacings"),
       TEXT("Standard deviation of the preferred values about their grid.")},
      {0, 100, Scale::LogarithmicWithZero, 0.01, 2},
      [](Experiment & e, std::size_t g) -> auto& { return e.data.groups.at(g).jitter; }));
  table.push_back(onePerAxis(
      "data.groups.*.axis_neurons",
      {TEXT("Neurons along each"), "",
       TEXT("Preferred values along each axis where they differ, as 32 × 8; empty for the same "
            "along all.")},
      {1, 1e6}, true, [](Group & group) -> auto& { return group.axis_neurons; }));
  table.push_back(onePerAxis(
      "data.groups.*.axis_widths",
      {TEXT("Width along each"), TEXT("latent units"),
       TEXT("Tuning width σ along each axis where they differ, as 0.1 × 0.2; empty for the same "
            "along all.")},
      {1e-4, 100}, false, [](Group & group) -> auto& { return group.axis_widths; }));
  table.push_back(choice(
      "data.groups.*.grid", Section::Data,
      {TEXT("Grid"), "",
       TEXT(
           "Where preferred values stand: whole at i/n, half at (i + ½)/n, usual whole on a circle "
           "and half on an interval.")},
      gridOffsetNames(),
      [](Experiment & e, std::size_t g) -> auto& { return e.data.groups.at(g).grid; }));
}

void addFile(std::vector<Parameter>& table) {
  table.push_back(entry(
      "data.file", Section::Data, ParameterKind::Text,
      {TEXT("File"), "",
       TEXT("Activity of one's own in place of groups, samples × neurons: .npy, .csv, .h5.")},
      [](Experiment & e, std::size_t) -> auto& { return e.data.file; }));
  table.push_back(entry(
      "data.dataset", Section::Data, ParameterKind::Text,
      {TEXT("Dataset"), "", TEXT("The dataset inside an HDF5 file that holds several.")},
      [](Experiment & e, std::size_t) -> auto& { return e.data.dataset; }));
  table.push_back(choice(
      "data.first_line", Section::Data,
      {TEXT("First line"), "", TEXT("Whether the first line of a table holds names or values.")},
      firstLineNames(),
      [](Experiment & e, std::size_t) -> auto& { return e.data.table.first_line; }));
  table.back().applies = fromFile;
  table.push_back(choice(
      "data.first_column", Section::Data,
      {TEXT("First column"), "",
       TEXT("Whether the first column of a table holds names (or times) or values.")},
      firstColumnNames(),
      [](Experiment & e, std::size_t) -> auto& { return e.data.table.first_column; }));
  table.back().applies = fromFile;
  table.push_back(entry(
      "data.empty_as_zero", Section::Data, kSwitch,
      {TEXT("Empty cells are 0"), "", TEXT("Read cells without a number as 0.")},
      [](Experiment & e, std::size_t) -> auto& { return e.data.table.empty_as_zero; }));
  table.back().applies = fromFile;
  table.push_back(textList(
      "data.leave_out", Section::Data,
      {TEXT("Leave out"), "",
       TEXT("Columns of the file that are no neurons, or unwanted: names, or numbers from 1, with "
            "commas between them.")},
      [](Experiment & e, std::size_t) -> auto& { return e.data.table.leave_out; }));
  table.back().applies = fromFile;
  table.push_back(entry(
      "data.transpose", Section::Data, kSwitch,
      {TEXT("Transpose"), "", TEXT("The file is neurons × samples.")},
      [](Experiment & e, std::size_t) -> auto& { return e.data.transpose; }));
  table.back().applies = fromFile;
  table.push_back(number(
      "data.bin", Section::Data, kReal,
      {TEXT("Bin width"), TEXT("s"),
       TEXT("Spike times (units of an NWB file) are counted in bins "
            "of this width, each of which is a sample.")},
      {1e-4, 1e4, Scale::Logarithmic, 0.01, 1},
      [](Experiment & e, std::size_t) -> auto& { return e.data.bin; }));
  table.back().applies = fromFile;
  table.push_back(number(
      "data.rate", Section::Data, kReal,
      {TEXT("Sampling rate"), TEXT("Hz"),
       TEXT("Samples a second, so that samples are shown with their time; 0 where it is not known. "
            "It changes nothing that is computed.")},
      {0, 1e6, Scale::LogarithmicWithZero, 1, 1000},
      [](Experiment & e, std::size_t) -> auto& { return e.data.rate; }));
  table.back().applies = fromFile;
  table.push_back(choice(
      "data.scaling", Section::Data,
      {TEXT("Scaling"), "",
       TEXT("What is done to each neuron before, by its training samples: nothing; x − mean; "
            "z-score (x − mean)/deviation; ΔF/F, (F − F0)/F0 with F0 a low percentile.")},
      activityScalingNames(), [](Experiment & e, std::size_t) -> auto& { return e.data.scaling; }));
  table.back().applies = fromFile;
  table.push_back(number(
      "data.baseline_percentile", Section::Data, kReal,
      {TEXT("Baseline F0"), "%",
       TEXT("Percentile of a neuron's training samples that ΔF/F takes for its baseline (8 in "
            "Dombeck et al. 2007).")},
      {0, 100}, [](Experiment & e, std::size_t) -> auto& { return e.data.baseline_percentile; }));
  table.back().applies = [](const Experiment& e) {
    return fromFile(e) && e.data.scaling == ActivityScaling::DeltaF;
  };
  table.push_back(entry(
      "data.centers", Section::Data, ParameterKind::Text,
      {TEXT("Preferred values"), "",
       TEXT("File with the known preferred values of the neurons, neurons × coordinates, matched "
            "by name where both have names; empty cells are axes of other groups. Without it "
            "recovery is not scored.")},
      [](Experiment & e, std::size_t) -> auto& { return e.data.centers; }));
  Parameter axes;
  axes.path = "data.center_axes";
  axes.section = Section::Data;
  axes.kind = ParameterKind::ChoiceList;
  axes.label = TEXT("Axes of the preferred values");
  axes.help = TEXT("What the columns of that file are; a direction takes three columns.");
  axes.choices = axisNames();
  axes.minimum = 1;
  axes.maximum = 4;
  axes.applies = fromFile;
  axes.get = [](const Experiment& e, std::size_t) -> ParameterValue {
    std::vector<std::string> names;
    for (const Axis axis : e.data.center_axes) names.push_back(axisName(axis));
    return names;
  };
  axes.set = [](Experiment& e, std::size_t, const ParameterValue& value) {
    e.data.center_axes.clear();
    for (const std::string& name : std::get<std::vector<std::string>>(value)) {
      e.data.center_axes.push_back(axisFromName(name));
    }
  };
  table.push_back(axes);
}

}  // namespace

void addData(std::vector<Parameter>& table) {
  addGroups(table);
  addFile(table);
  table.push_back(choice(
      "data.sampling", Section::Data,
      {TEXT("Sampling"), "",
       TEXT("Independent uniform latents, or a random walk through them (Farrell et al. 2021).")},
      {"uniform", "random_walk"},
      [](Experiment & e, std::size_t) -> auto& { return e.data.sampling; }));
  table.back().applies = drawn;
  table.push_back(number(
      "data.samples", Section::Data, kInteger,
      {TEXT("Samples"), "", TEXT("Number of moments, of all trials together.")},
      {2, 1e8, Scale::Logarithmic, 100, 20000},
      [](Experiment & e, std::size_t) -> auto& { return e.data.samples; }));
  table.back().applies = drawn;
  table.push_back(number(
      "data.correlation_time", Section::Data, kReal,
      {TEXT("Correlation time τ"), TEXT("steps"),
       TEXT("Each step of the random walk adds N(0, 1/τ) to the latent.")},
      {1, 1e9, Scale::Logarithmic, 10, 10000},
      [](Experiment & e, std::size_t) -> auto& { return e.data.correlation_time; }));
  table.back().applies = walks;
  table.push_back(number(
      "data.trials", Section::Data, kInteger,
      {TEXT("Trials"), "",
       TEXT("Independent walks that share the samples; the last part of each "
            "is held out.")},
      {1, 1e6, Scale::Logarithmic, 1, 100},
      [](Experiment & e, std::size_t) -> auto& { return e.data.trials; }));
  table.back().applies = walks;
  table.push_back(entry(
      "data.normalize", Section::Data, kSwitch,
      {TEXT("Normalise inputs"), "",
       TEXT("Divide by √s₁ of the training samples, so that one learning rate and one scale of λ "
            "fit any data.")},
      [](Experiment & e, std::size_t) -> auto& { return e.data.normalize; }));
  table.push_back(number(
      "data.noise", Section::Data, kReal,
      {TEXT("Additive noise"), "",
       TEXT("Standard deviation of Gaussian noise added to every response; recovery needs λ above "
            "the noise's variance.")},
      {0, 1e6, Scale::LogarithmicWithZero, 0.01, 1},
      [](Experiment & e, std::size_t) -> auto& { return e.data.noise; }));
  table.back().applies = drawn;
  table.push_back(number(
      "data.multiplicative_noise", Section::Data, kReal,
      {TEXT("Multiplicative noise"), "",
       TEXT("Every response is multiplied by 1 plus Gaussian noise of this standard deviation.")},
      {0, 1e6, Scale::LogarithmicWithZero, 0.01, 1},
      [](Experiment & e, std::size_t) -> auto& { return e.data.multiplicative_noise; }));
  table.back().applies = drawn;
  table.push_back(number(
      "data.mixed_fraction", Section::Data, kReal,
      {TEXT("Mixed selectivity"), "",
       TEXT("Fraction of the neurons that are replaced by random linear mixtures of each other; "
            "at 1 the weights no longer show the latent space.")},
      {0, 1}, [](Experiment & e, std::size_t) -> auto& { return e.data.mixed_fraction; }));
  table.back().applies = drawn;
  table.push_back(number(
      "data.validation_fraction", Section::Data, kReal,
      {TEXT("Held out"), "", TEXT("Fraction of the samples, the last ones, kept for validation.")},
      {0, 0.9}, [](Experiment & e, std::size_t) -> auto& { return e.data.validation_fraction; }));
}

}  // namespace weightscape::rows
