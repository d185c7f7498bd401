// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/provenance.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/experiment/experiment.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/io/json.h"
#include "core/training/checkpoint.h"

namespace weightscape {
namespace {

Experiment experimentAt(const Stage& stage) {
  Experiment experiment;
  experiment.objective = stage.objective;
  experiment.training = stage.training;
  return experiment;
}

/// Whether a training with these parameters is one with those.
bool sameTraining(const TrainingParameters& a, TrainingParameters b) {
  if (a.schedule == Schedule::Constant) b.epochs = a.epochs;
  return a == b;
}

}  // namespace

std::vector<ParameterChange> parameterChanges(const Stages& stages) {
  std::vector<ParameterChange> changes;
  for (std::size_t i = 1; i < stages.all.size(); ++i) {
    const Stage& stage = stages.all[i];
    const Experiment before = experimentAt(stages.all[i - 1]);
    const Experiment after = experimentAt(stage);
    for (const Parameter& parameter : parameterTable()) {
      if (parameter.ofGroup()) continue;
      // What acts neither before nor after has changed nothing.
      if (!parameter.appliesTo(before) && !parameter.appliesTo(after)) continue;
      ParameterValue was = parameter.get(before, 0);
      ParameterValue is = parameter.get(after, 0);
      if (was == is) continue;
      changes.push_back({stage.step, stage.epoch, &parameter, std::move(was), std::move(is)});
    }
  }
  return changes;
}

std::string changesInWords(const std::vector<ParameterChange>& changes) {
  std::string text;
  for (const ParameterChange& change : changes) {
    text += "step " + std::to_string(change.step) + ", epoch " + std::to_string(change.epoch) +
            ": " + change.parameter->path + " from " + describeValue(change.before) + " to " +
            describeValue(change.after) + "\n";
  }
  return text;
}

Experiment asTrained(Experiment experiment, const TrainerCheckpoint& training) {
  const Stage& last = training.stages.last();
  const int asked = experiment.training.epochs;
  experiment.objective = last.objective;
  experiment.training = last.training;
  if (last.training.schedule == Schedule::Constant) {
    const std::int64_t begun =
        training.epoch - training.first_epoch + (training.position > 0 ? 1 : 0);
    // A run of so many epochs ends where this one has settled.
    const bool settled = training.end == TrainingEnd::Settled;
    experiment.training.epochs = std::max(settled ? 1 : asked, static_cast<int>(begun));
  }
  return experiment;
}

bool reproducible(const RunResult& result) {
  const TrainerCheckpoint& training = *result.training;
  const Experiment& experiment = result.experiment;
  return training.stages.known && result.complete && training.first_epoch == 0 &&
         finished(training, experiment.training) &&
         asTrained(experiment, training).training.epochs == experiment.training.epochs &&
         std::all_of(training.stages.all.begin(), training.stages.all.end(),
                     [&](const Stage& stage) {
                       return !stage.weights_replaced && stage.objective == experiment.objective &&
                              sameTraining(stage.training, experiment.training);
                     });
}

std::string stagesToJson(const Stages& stages) {
  Json all = Json::array();
  for (const Stage& stage : stages.all) {
    const Json experiment = parseJson(experimentToJson(experimentAt(stage)), "");
    all.push_back({{"step", stage.step},
                   {"epoch", stage.epoch},
                   {"weights_replaced", stage.weights_replaced},
                   {"objective", experiment.at("objective")},
                   {"training", experiment.at("training")}});
  }
  return Json{{"known", stages.known}, {"stages", all}}.dump() + "\n";
}

Stages stagesFromJson(const std::string& text, const std::string& where) {
  const Json json = parseJson(text, where);
  const Json& all = jsonMember(json, "stages", where);
  const Json& known = jsonMember(json, "known", where);
  if (!all.is_array() || all.empty() || !known.is_boolean()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: is not a list of stages with what is known of them."),
                        {asIs(where)}});
  }
  Stages stages{{}, known.get<bool>()};
  std::int64_t step = 0;
  for (const Json& stage : all) {
    Json sections;
    sections["objective"] = jsonMember(stage, "objective", where);
    sections["training"] = jsonMember(stage, "training", where);
    const Experiment experiment = experimentFromJson(sections.dump(), where);
    const Json& replaced = jsonMember(stage, "weights_replaced", where);
    stages.all.push_back({jsonWhole(stage, "step", where), jsonWhole(stage, "epoch", where),
                          experiment.objective, experiment.training,
                          replaced.is_boolean() && replaced.get<bool>()});
    if (stages.all.back().step < step || stages.all.back().epoch < 0) {
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1: its stages do not follow each other."), {asIs(where)}});
    }
    step = stages.all.back().step;
  }
  return stages;
}

}  // namespace weightscape
