#include "core/experiment/parameter_table.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/data/data_parameters.h"
#include "core/embedding/method.h"
#include "core/embedding/weight_points.h"
#include "core/experiment/experiment.h"
#include "core/network/activation.h"

#define TEXT WEIGHTSCAPE_TEXT

namespace weightscape {
namespace {

using Section = ParameterSection;
using Scale = ParameterScale;

struct Range {
  double minimum;
  double maximum;
  Scale scale = Scale::Linear;
  double slider_minimum = kUnknown;
  double slider_maximum = kUnknown;
};

struct Words {
  std::string label;
  std::string unit;
  std::string help;
};

/// `access` returns a reference to the member; its type decides how values are converted.
template <typename Access>
Parameter entry(const std::string& path, Section section, ParameterKind kind, Words words,
                Access access) {
  using Member = std::remove_cvref_t<decltype(access(std::declval<Experiment&>(), std::size_t{}))>;
  Parameter parameter;
  parameter.path = path;
  parameter.section = section;
  parameter.kind = kind;
  parameter.label = std::move(words.label);
  parameter.unit = std::move(words.unit);
  parameter.help = std::move(words.help);
  parameter.get = [access](const Experiment& experiment, std::size_t group) -> ParameterValue {
    // The accessor is written once, for a mutable experiment; reading through it changes nothing.
    const Member& value = access(const_cast<Experiment&>(experiment), group);
    if constexpr (std::is_integral_v<Member> && !std::is_same_v<Member, bool>) {
      return static_cast<std::int64_t>(value);
    } else {
      return value;
    }
  };
  parameter.set = [access](Experiment& experiment, std::size_t group, const ParameterValue& value) {
    if constexpr (std::is_same_v<Member, bool>) {
      access(experiment, group) = std::get<bool>(value);
    } else if constexpr (std::is_integral_v<Member>) {
      access(experiment, group) = static_cast<Member>(std::get<std::int64_t>(value));
    } else {
      access(experiment, group) = std::get<Member>(value);
    }
  };
  return parameter;
}

template <typename Access>
Parameter number(const std::string& path, Section section, ParameterKind kind, Words words,
                 Range range, Access access) {
  Parameter parameter = entry(path, section, kind, std::move(words), access);
  parameter.minimum = range.minimum;
  parameter.maximum = range.maximum;
  parameter.scale = range.scale;
  parameter.slider_minimum =
      std::isnan(range.slider_minimum) ? range.minimum : range.slider_minimum;
  parameter.slider_maximum =
      std::isnan(range.slider_maximum) ? range.maximum : range.slider_maximum;
  return parameter;
}

/// A member of an enumeration whose values are numbered like the names, or one that is known by its
/// name.
template <typename Access>
Parameter choice(const std::string& path, Section section, Words words,
                 const std::vector<std::string>& names, Access access) {
  using Member = std::remove_cvref_t<decltype(access(std::declval<Experiment&>(), std::size_t{}))>;
  Parameter parameter;
  parameter.path = path;
  parameter.section = section;
  parameter.kind = ParameterKind::Choice;
  parameter.label = std::move(words.label);
  parameter.help = std::move(words.help);
  parameter.choices = names;
  parameter.get = [access, names](const Experiment& experiment,
                                  std::size_t group) -> ParameterValue {
    const Member& value = access(const_cast<Experiment&>(experiment), group);
    if constexpr (std::is_enum_v<Member>) {
      return names[static_cast<std::size_t>(value)];
    } else {
      return value->name;
    }
  };
  parameter.set = [access, names](Experiment& experiment, std::size_t group,
                                  const ParameterValue& value) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i] != std::get<std::string>(value)) continue;
      if constexpr (std::is_enum_v<Member>) {
        access(experiment, group) = static_cast<Member>(i);
      } else {
        access(experiment, group) = Member::named(names[i]);
      }
    }
  };
  return parameter;
}

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

Parameter live(Parameter parameter) {
  parameter.live = true;
  return parameter;
}

bool fromFile(const Experiment& e) { return !e.data.file.empty(); }

bool usesConcentration(const Group& group) {
  return group.axes.size() == 1 && group.axes[0].usesConcentration();
}

bool anyConcentration(const Experiment& e) { return drawn(e) && anyGroup(e, usesConcentration); }

bool byGradient(const Experiment& e) { return e.training.optimizer != OptimizerKind::Lbfgs; }

bool walks(const Experiment& e) { return drawn(e) && e.data.sampling == Sampling::RandomWalk; }

bool descends(const Experiment& e) { return e.training.optimizer == OptimizerKind::Sgd; }

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

constexpr auto kReal = ParameterKind::Real;
constexpr auto kInteger = ParameterKind::Integer;
constexpr auto kSwitch = ParameterKind::Switch;

void addExperiment(std::vector<Parameter>& table) {
  table.push_back(entry(
      "name", Section::Experiment, ParameterKind::Text,
      {TEXT("Name"), "", TEXT("What this experiment is called.")},
      [](Experiment & e, std::size_t) -> auto& { return e.name; }));
  table.push_back(entry(
      "description", Section::Experiment, ParameterKind::Text,
      {TEXT("Description"), "", TEXT("A sentence that says what it shows.")},
      [](Experiment & e, std::size_t) -> auto& { return e.description; }));
  table.push_back(number(
      "seed", Section::Experiment, kInteger,
      {TEXT("Seed"), "",
       TEXT("Decides every random number of data, start and training; the same seed gives the "
            "same bits.")},
      {0, 9007199254740992.0, Scale::Linear, 1, 100},
      [](Experiment & e, std::size_t) -> auto& { return e.seed; }));
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

void addNetwork(std::vector<Parameter>& table) {
  table.push_back(number(
      "network.hidden", Section::Network, kInteger,
      {TEXT("Hidden units H"), "", TEXT("Width of the hidden layer.")},
      {1, 1e6, Scale::Logarithmic, 2, 200},
      [](Experiment & e, std::size_t) -> auto& { return e.network.hidden; }));
  table.push_back(choice(
      "network.activation", Section::Network,
      {TEXT("Activation φ"), "",
       TEXT("Nonlinearity of the hidden units; the closed form holds for linear ones.")},
      Activation::names(),
      [](Experiment & e, std::size_t) -> auto& { return e.network.activation; }));
  table.push_back(number(
      "network.init_gain", Section::Network, kReal,
      {TEXT("Start gain"), "",
       TEXT("Weights start as gain·N(0,1)/√fan-in; a small start is itself a weak regulariser.")},
      {0, 1000, Scale::Linear, 0, 3},
      [](Experiment & e, std::size_t) -> auto& { return e.network.init_gain; }));
  table.push_back(entry(
      "network.biases", Section::Network, kSwitch,
      {TEXT("Biases"), "", TEXT("Let hidden and output units have a bias (not penalised).")},
      [](Experiment & e, std::size_t) -> auto& { return e.network.biases; }));
  table.push_back(entry(
      "network.tied", Section::Network, kSwitch,
      {TEXT("Tied weights"), "", TEXT("Use W_in transposed as W_out.")},
      [](Experiment & e, std::size_t) -> auto& { return e.network.tied; }));
}

void addObjective(std::vector<Parameter>& table) {
  table.push_back(live(number(
      "objective.l2", Section::Regularisation, kReal,
      {TEXT("λ (L2)"), "",
       TEXT("Penalty λ(‖W_in‖² + ‖W_out‖²); a mode of the inputs survives when its eigenvalue is "
            "above λ (Kunin et al. 2019).")},
      {0, 1e6, Scale::LogarithmicWithZero, 1e-4, 2},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l2; })));
  table.push_back(live(entry(
      "objective.l2_separate", Section::Regularisation, kSwitch,
      {TEXT("Separate λ for W_out"), "",
       TEXT("λ then counts for W_in alone; the closed form has √(λ_in·λ_out) in its place.")},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l2_separate; })));
  table.push_back(live(number(
      "objective.l2_out", Section::Regularisation, kReal,
      {TEXT("λ of W_out"), "", TEXT("Penalty λ_out‖W_out‖², where it is separate.")},
      {0, 1e6, Scale::LogarithmicWithZero, 1e-4, 2},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l2_out; })));
  table.back().applies = [](const Experiment& e) { return e.objective.l2_separate; };
  table.push_back(live(entry(
      "objective.l2_relative", Section::Regularisation, kSwitch,
      {TEXT("λ in units of s₁"), "",
       TEXT("Measure λ by the largest eigenvalue of the inputs: from 1 on all weights vanish.")},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l2_relative; })));
  table.push_back(live(number(
      "objective.l1", Section::Regularisation, kReal,
      {TEXT("μ (L1)"), "", TEXT("Penalty μ(Σ|W_in| + Σ|W_out|).")},
      {0, 1e6, Scale::LogarithmicWithZero, 1e-5, 1},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.l1; })));
  table.push_back(live(number(
      "objective.activity_l2", Section::Regularisation, kReal,
      {TEXT("ν (activity)"), "", TEXT("Penalty ν·mean ‖h‖² on the hidden activity.")},
      {0, 1e6, Scale::LogarithmicWithZero, 1e-4, 10},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.activity_l2; })));
  table.push_back(live(entry(
      "objective.nonnegative", Section::Regularisation, kSwitch,
      {TEXT("Non-negative weights"), "", TEXT("Set negative weights to zero after every step.")},
      [](Experiment & e, std::size_t) -> auto& { return e.objective.nonnegative; })));
}

void addTraining(std::vector<Parameter>& table) {
  table.push_back(choice(
      "training.optimizer", Section::Training,
      {TEXT("Optimiser"), "",
       TEXT("Adam (Kingma & Ba 2015), stochastic gradient descent with momentum, or L-BFGS on all "
            "samples at once (Liu & Nocedal 1989), where an epoch is one iteration.")},
      optimizerNames(), [](Experiment & e, std::size_t) -> auto& { return e.training.optimizer; }));
  table.push_back(live(number(
      "training.learning_rate", Section::Training, kReal,
      {TEXT("Learning rate"), "", TEXT("Length of a step along the gradient.")},
      {0, 1000, Scale::Logarithmic, 1e-4, 1},
      [](Experiment & e, std::size_t) -> auto& { return e.training.learning_rate; })));
  table.back().applies = byGradient;
  table.push_back(live(choice(
      "training.schedule", Section::Training,
      {TEXT("Schedule"), "",
       TEXT("The learning rate stays, or falls to zero over the epochs on a line or half a "
            "cosine.")},
      scheduleNames(), [](Experiment & e, std::size_t) -> auto& { return e.training.schedule; })));
  table.back().applies = byGradient;
  table.push_back(number(
      "training.momentum", Section::Training, kReal,
      {TEXT("Momentum"), "", TEXT("Share of the last step that is kept; gradient descent only.")},
      {0, 0.999}, [](Experiment & e, std::size_t) -> auto& { return e.training.momentum; }));
  table.back().applies = descends;
  table.push_back(live(number(
      "training.batch", Section::Training, kInteger,
      {TEXT("Batch"), TEXT("samples"),
       TEXT("Samples a step; a batch larger than the training split uses all of it.")},
      {1, 1e8, Scale::Logarithmic, 1, 2000},
      [](Experiment & e, std::size_t) -> auto& { return e.training.batch; })));
  table.back().applies = byGradient;
  table.push_back(live(number(
      "training.epochs", Section::Training, kInteger,
      {TEXT("Epochs"), "", TEXT("Passes through the training samples.")},
      {0, 1e7, Scale::Logarithmic, 1, 2000},
      [](Experiment & e, std::size_t) -> auto& { return e.training.epochs; })));
  table.push_back(number(
      "training.patience", Section::Training, kInteger,
      {TEXT("Patience"), TEXT("epochs"),
       TEXT("Stop when the validation error has not improved for so long, and go back to its best "
            "epoch; 0 never stops.")},
      {0, 1e7, Scale::LogarithmicWithZero, 1, 1000},
      [](Experiment & e, std::size_t) -> auto& { return e.training.patience; }));
}

void addEmbedding(std::vector<Parameter>& table) {
  using Graph = EmbeddingParameters::Graph;
  table.push_back(live(choice(
      "embedding.method", Section::Embedding,
      {TEXT("Method"), "",
       TEXT("Isomap (Tenenbaum et al. 2000) follows the surface that the points lie on; with "
            "landmarks for many neurons (de Silva & Tenenbaum 2002); Laplacian eigenmaps (Belkin "
            "& Niyogi 2003) and diffusion maps (Coifman & Lafon 2006) follow its edges; "
            "classical MDS and PCA see only straight distances.")},
      EmbeddingMethod::names(),
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.method; })));
  table.push_back(live(choice(
      "embedding.graph", Section::Embedding,
      {TEXT("Neighbour graph"), "",
       TEXT("Join each point to its k nearest, or to all within a radius.")},
      {"neighbors", "radius"},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.graph; })));
  table.push_back(live(number(
      "embedding.neighbors", Section::Embedding, kInteger,
      {TEXT("Neighbours k"), "",
       TEXT("Each point is joined to its k nearest; too few tear the picture, too many join what "
            "is apart. Scores count as many. 0 lets the program choose by the number of neurons "
            "and groups.")},
      {0, 1e6, Scale::Linear, 2, 40},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.neighbors; })));
  table.push_back(live(number(
      "embedding.radius", Section::Embedding, kReal,
      {TEXT("Radius"), TEXT("nearest distances"),
       TEXT("In units of the median distance to the nearest neighbour.")},
      {1e-3, 1e6, Scale::Logarithmic, 1, 10},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.radius; })));
  table.back().applies = [](const Experiment& e) { return e.embedding.graph == Graph::Radius; };
  table.push_back(live(number(
      "embedding.landmarks", Section::Embedding, kInteger,
      {TEXT("Landmarks"), TEXT("points"),
       TEXT("Points between which landmark Isomap measures; more are exacter and slower.")},
      {4, 1e5, Scale::Logarithmic, 20, 1000},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.landmarks; })));
  table.back().applies = [](const Experiment& e) {
    return e.embedding.method->geodesics == EmbeddingMethodDescriptor::Geodesics::FromLandmarks;
  };
  table.push_back(live(number(
      "embedding.dimensions", Section::Embedding, kInteger,
      {TEXT("Dimensions"), "",
       TEXT("Axes of the embedding: a ring or sheet needs 2, a cylinder 3, a flat torus 4.")},
      {2, 10}, [](Experiment & e, std::size_t) -> auto& { return e.embedding.dimensions; })));
  table.push_back(live(choice(
      "embedding.points", Section::Embedding,
      {TEXT("Points"), "",
       TEXT("Each neuron's weights to the hidden layer (input), from it (output), or both side by "
            "side.")},
      {"input", "output", "both"},
      [](Experiment & e, std::size_t) -> auto& { return e.embedding.points; })));
  table.back().applies = [](const Experiment& e) { return e.user_weights.file.empty(); };
}

void addWiring(std::vector<Parameter>& table) {
  const auto text = [&](const char* path, Words words, auto access) {
    table.push_back(
        entry(path, Section::UserWeights, ParameterKind::Text, std::move(words), access));
  };
  text(
      "wiring.file",
      {TEXT("File"), "",
       TEXT("A weight matrix or connectome of one's own to embed, in place of a network: a table "
            "(CSV and alike), an edge list, NPY, HDF5 or Matrix Market, packed with gzip or not.")},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.file; });
  text(
      "wiring.dataset",
      {TEXT("Dataset"), "", TEXT("The dataset inside an HDF5 file that holds several.")},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.reading.dataset; });
  text(
      "wiring.source",
      {TEXT("Source column"), "", TEXT("Column of an edge list with the starts of the edges.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.columns.source;
      });
  text(
      "wiring.target",
      {TEXT("Target column"), "", TEXT("Column of an edge list with the ends of the edges.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.columns.target;
      });
  text(
      "wiring.weight",
      {TEXT("Weight column"), "", TEXT("Column of an edge list with the weights of the edges.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.columns.weight;
      });
  text(
      "wiring.only",
      {TEXT("Only edges with"), "",
       TEXT("COLUMN=VALUE of an edge list, as in type=chemical: edges with another value there are "
            "passed over.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.columns.only;
      });
  table.push_back(choice(
      "wiring.points", Section::UserWeights,
      {TEXT("Points"), "",
       TEXT("What a point is: a column (what arrives at a neuron), a row (what leaves it), or both "
            "side by side.")},
      pointChoiceNames(),
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.points; }));
  table.push_back(number(
      "wiring.threshold", Section::UserWeights, kReal,
      {TEXT("Threshold"), "", TEXT("Weights smaller than this in size count as zero.")},
      {0, 1e300, Scale::LogarithmicWithZero, 0.01, 100},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.threshold; }));
  table.push_back(entry(
      "wiring.logarithm", Section::UserWeights, kSwitch,
      {TEXT("Logarithm"), "", TEXT("Use sign(w)·log(1 + |w|): for counts of synapses.")},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.logarithm; }));
  table.push_back(entry(
      "wiring.normalize", Section::UserWeights, kSwitch,
      {TEXT("Length 1"), "", TEXT("Give every point the length 1: only the pattern counts.")},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.normalize; }));
  table.push_back(number(
      "wiring.reduce", Section::UserWeights, kInteger,
      {TEXT("Reduce to"), TEXT("directions"),
       TEXT("Keep so many leading singular directions before neighbours are sought (Halko et al. "
            "2011); 0 keeps all. Large sparse matrices need it.")},
      {0, 1e5, Scale::LogarithmicWithZero, 2, 200},
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.parameters.reduce; }));
  table.push_back(entry(
      "wiring.undirected", Section::UserWeights, kSwitch,
      {TEXT("Both ways"), "",
       TEXT(
           "Edges have no direction, as gap junctions have none: each counts both ways, whether it "
           "stands once or twice.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.edges.undirected;
      }));
  table.push_back(choice(
      "wiring.as", Section::UserWeights,
      {TEXT("Read as"), "",
       TEXT("What a table of text is: a matrix, or a list of edges. Auto sees it in its first "
            "lines.")},
      readAsNames(),
      [](Experiment & e, std::size_t) -> auto& { return e.user_weights.reading.as; }));
  table.push_back(choice(
      "wiring.first_line", Section::UserWeights,
      {TEXT("First line"), "", TEXT("Whether the first line of a table holds names or values.")},
      firstLineNames(), [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.table.first_line;
      }));
  table.push_back(choice(
      "wiring.first_column", Section::UserWeights,
      {TEXT("First column"), "",
       TEXT("Whether the first column of a table holds names or values.")},
      firstColumnNames(), [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.table.first_column;
      }));
  table.push_back(entry(
      "wiring.empty_as_zero", Section::UserWeights, kSwitch,
      {TEXT("Empty cells are 0"), "",
       TEXT("Read cells without a number as 0, which is what they mean in a connectome.")},
      [](Experiment & e, std::size_t) -> auto& {
        return e.user_weights.reading.table.empty_as_zero;
      }));
}

const std::vector<Parameter>& table() {
  static const std::vector<Parameter> parameters = [] {
    std::vector<Parameter> all;
    addExperiment(all);
    addData(all);
    addNetwork(all);
    addObjective(all);
    addTraining(all);
    addEmbedding(all);
    addWiring(all);
    return all;
  }();
  return parameters;
}

[[noreturn]] void refuse(const Parameter& parameter, std::size_t group,
                         const ParameterValue& value) {
  throw Error(parameter.pathFor(group) + ": " + shortened(describeValue(value), 200) +
              " is not allowed; it takes " + parameter.allowed() + ".");
}

bool isChoice(const Parameter& parameter, const std::string& text) {
  for (const std::string& one : parameter.choices) {
    if (one == text) return true;
  }
  return false;
}

}  // namespace

std::string Parameter::pathFor(std::size_t group) const {
  std::string result = path;
  const std::size_t star = result.find('*');
  if (star != std::string::npos) result.replace(star, 1, std::to_string(group));
  return result;
}

std::string Parameter::allowed() const {
  const std::string range = " from " + limitNumber(minimum) + " to " + limitNumber(maximum);
  switch (kind) {
    case ParameterKind::Switch:
      return "true or false";
    case ParameterKind::Integer:
      return "a whole number" + range;
    case ParameterKind::Real:
      return "a number" + range;
    case ParameterKind::Choice:
      return joinChoices(choices);
    case ParameterKind::Text:
      return "a text";
    case ParameterKind::NumberList:
      return std::string("a list of ") + (whole ? "whole numbers" : "numbers") + range +
             ", one an axis, or an empty one";
    case ParameterKind::ChoiceList:
      break;
  }
  return "a list of 1 to " + limitNumber(maximum) + " of " + joinChoices(choices);
}

std::span<const Parameter> parameterTable() { return table(); }

const Parameter* findParameter(const std::string& path) {
  for (const Parameter& parameter : table()) {
    if (parameter.path == path) return &parameter;
  }
  return nullptr;
}

void setParameter(const Parameter& parameter, Experiment& experiment, std::size_t group,
                  const ParameterValue& value) {
  const auto in_range = [&](double number) {
    return number >= parameter.minimum && number <= parameter.maximum;
  };
  bool good = false;
  ParameterValue stored = value;
  switch (parameter.kind) {
    case ParameterKind::Switch:
      good = std::holds_alternative<bool>(value);
      break;
    case ParameterKind::Integer:
      // 100.0 is the whole number 100; 100.5 is refused.
      if (const auto* real = std::get_if<double>(&value);
          real != nullptr && in_range(*real) && *real == std::floor(*real)) {
        stored = static_cast<std::int64_t>(*real);
      }
      good = std::holds_alternative<std::int64_t>(stored) &&
             in_range(static_cast<double>(std::get<std::int64_t>(stored)));
      break;
    case ParameterKind::Real:
      if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        stored = static_cast<double>(*whole);
      }
      good = std::holds_alternative<double>(stored) && in_range(std::get<double>(stored));
      break;
    case ParameterKind::Choice:
      good = std::holds_alternative<std::string>(value) &&
             isChoice(parameter, std::get<std::string>(value));
      break;
    case ParameterKind::Text:
      good = std::holds_alternative<std::string>(value);
      break;
    case ParameterKind::ChoiceList:
      if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        good = in_range(static_cast<double>(list->size()));
        for (const std::string& one : *list) good = good && isChoice(parameter, one);
      }
      break;
    case ParameterKind::NumberList:
      // An empty list is one of anything.
      if (const auto* texts = std::get_if<std::vector<std::string>>(&value);
          texts != nullptr && texts->empty()) {
        stored = std::vector<double>();
      }
      if (const auto* list = std::get_if<std::vector<double>>(&stored)) {
        good = std::all_of(list->begin(), list->end(), [&](double one) {
          return in_range(one) && (!parameter.whole || one == std::floor(one));
        });
      }
      break;
  }
  if (!good) refuse(parameter, group, value);
  parameter.set(experiment, group, stored);
}

void takeLive(Experiment& experiment, const Experiment& from) {
  for (const Parameter& parameter : parameterTable()) {
    if (parameter.live) parameter.set(experiment, 0, parameter.get(from, 0));
  }
}

std::string describeValue(const ParameterValue& value) {
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* real = std::get_if<double>(&value)) return exactNumber(*real);
  if (const auto* text = std::get_if<std::string>(&value)) return "'" + *text + "'";
  std::string list;
  const auto add = [&](const std::string& one) { list += (list.empty() ? "" : ", ") + one; };
  if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
    for (const double one : *numbers) add(exactNumber(one));
  } else {
    for (const std::string& one : std::get<std::vector<std::string>>(value)) add(one);
  }
  return "[" + list + "]";
}

}  // namespace weightscape
