// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sweep_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/base/text.h"
#include "core/experiment/experiment.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/sweep_plan.h"
#include "ui/theme/number_list.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr const char* kLambda = "objective.l2";

struct SweepWords {
  Q_DECLARE_TR_FUNCTIONS(SweepWords)
};

/// The number in "data.groups.1.noise"; 0 where there is none.
std::size_t groupOf(const std::string& path) {
  for (const std::string& part : split(path, '.')) {
    const std::optional<double> number = parseNumber(part);
    if (number && *number >= 0.0) return static_cast<std::size_t>(*number);
  }
  return 0;
}

}  // namespace

QString sweptName(const std::string& path, const Experiment& experiment) {
  if (path == kLambda && experiment.objective.l2_relative) return SweepWords::tr("λ / s₁");
  const Parameter* const parameter = sweptParameter(path);
  if (parameter == nullptr) return QString::fromStdString(path);
  const QString label = translated(parameter->label);
  if (!parameter->ofGroup() || experiment.data.groups.size() < 2) return label;
  return SweepWords::tr("%1, group %2").arg(label).arg(groupOf(path) + 1);
}

std::vector<std::string> sweepablePaths(const Experiment& experiment) {
  std::vector<std::string> paths = {kLambda};
  for (const Parameter& parameter : parameterTable()) {
    const bool number =
        parameter.kind == ParameterKind::Real || parameter.kind == ParameterKind::Integer;
    const bool own = parameter.section == ParameterSection::Experiment ||
                     parameter.section == ParameterSection::UserWeights;
    if (!number || own || parameter.path == kLambda || !parameter.appliesTo(experiment)) continue;
    const std::size_t groups = parameter.ofGroup() ? experiment.data.groups.size() : 1;
    for (std::size_t g = 0; g < groups; ++g) paths.push_back(parameter.pathFor(g));
  }
  return paths;
}

QString pointWords(const SweepPlan& plan, std::size_t point) {
  QStringList words;
  for (std::size_t a = 0; a < plan.axes.size(); ++a) {
    words << QStringLiteral("%1 = %2").arg(sweptName(plan.axes[a].path, plan.base),
                                           writtenNumber(plan.valueAt(point, a)));
  }
  return words.join(QStringLiteral(", "));
}

Experiment sweepBase(Experiment experiment, const std::vector<std::string>& paths) {
  const Experiment usual;
  experiment.seed = 0;
  for (const std::string& path : paths) {
    const Parameter* const parameter = sweptParameter(path);
    if (parameter == nullptr) continue;
    const std::size_t group = groupOf(path);
    if (parameter->ofGroup() && group >= experiment.data.groups.size()) continue;
    parameter->set(experiment, group, parameter->get(usual, 0));
    if (path == kLambda) {
      experiment.objective.l2 = 0.0;
      experiment.objective.l2_relative = true;
    }
  }
  return experiment;
}

SweepPlan withSweepBase(SweepPlan plan) {
  std::vector<std::string> paths;
  for (const SweepAxis& axis : plan.axes) paths.push_back(axis.path);
  const bool relative = plan.base.objective.l2_relative;  // what its values mean
  plan.base = sweepBase(plan.base, paths);
  plan.base.objective.l2_relative = relative;
  return plan;
}

const std::vector<SweepPreset>& sweepPresets() {
  static const std::vector<std::string> lambdas = {"0", "1e-3", "0.01", "0.03", "0.1"};
  static const std::vector<SweepPreset> presets = {
      {QT_TRANSLATE_NOOP("SweepWords", "λ × noise"),
       "data.noise",
       lambdas,
       {"0", "0.1", "0.2", "0.4"}},
      {QT_TRANSLATE_NOOP("SweepWords", "λ × hidden units"),
       "network.hidden",
       lambdas,
       {"2", "5", "10", "20", "40"}},
      {QT_TRANSLATE_NOOP("SweepWords", "λ × training time"),
       "training.epochs",
       lambdas,
       {"25", "50", "100", "200", "400"}}};
  return presets;
}

}  // namespace weightscape::ui
