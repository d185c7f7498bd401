// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/scene_setter.h"

#include <QCoreApplication>
#include <vector>

#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/unknown_wiring.h"
#include "core/io/npy.h"
#include "ui/session/session.h"

namespace weightscape::ui {

void SceneSetter::begin(std::size_t number, const LessonStep& step) {
  const auto known = beginnings_.find(number);
  const bool anew = !step.scene.preset.empty() || step.scene.wiring > 0;
  if (known == beginnings_.end()) {
    beginnings_.emplace(number, session_.keep());
  } else if (!anew) {
    session_.comeBack(known->second);
  }
  set(step.scene);
  if (step.check == "untrained" && session_.live().hasTrained()) {
    session_.load(session_.experiment());
  }
  session_.forgetSteps();
}

void SceneSetter::goOn(const LessonStep& step) {
  set(step.then);
  if (!step.then.settings.empty()) session_.forgetSteps();
}

void SceneSetter::set(const LessonScene& scene) {
  if (scene.wiring > 0) {
    openWiring(scene.wiring);
  } else {
    load(scene);
  }
  for (const std::string& view : scene.views) stage_.show_view(QString::fromStdString(view));
}

void SceneSetter::load(const LessonScene& scene) {
  if (!scene.preset.empty()) {
    const std::vector<Override> changes(scene.settings.begin(), scene.settings.end());
    const Experiment wanted =
        experimentFromJson(std::string(findPreset(scene.preset).json), scene.preset, changes);
    session_.pins().set({});
    // It may stand there already, as it began.
    if (session_.experiment() == wanted && session_.live().state() == TrainingState::Idle) return;
    session_.load(wanted);
    return;
  }
  for (const auto& [path, value] : scene.settings) {
    Experiment wanted =
        experimentFromJson(experimentToJson(session_.experiment()), "lesson", {{path, value}});
    // One parameter by its own way, so that live ones act at once and others mark a restart.
    for (const Parameter& parameter : parameterTable()) {
      for (std::size_t g = 0; g < (parameter.ofGroup() ? wanted.data.groups.size() : 1); ++g) {
        if (parameter.pathFor(g) == path) {
          session_.setParameter(parameter, g, parameter.get(wanted, g));
        }
      }
    }
  }
}

void SceneSetter::openWiring(int number) {
  const QString name = QCoreApplication::translate("SceneSetter", "wiring %1").arg(number);
  const QString file = wirings_.filePath(QStringLiteral("wiring-%1.npy").arg(number));
  writeNpy(file.toStdString(), unknownWiring(number));
  Experiment wiring;
  wiring.name = name.toStdString();
  wiring.user_weights.file = file.toStdString();
  // It is read first, and there only when that is done.
  QObject::connect(
      &session_, &Session::experimentLoaded, &session_,
      [session = &session_, opened = wiring.user_weights.file] {
        if (session->experiment().user_weights.file == opened) session->forgetSteps();
      },
      Qt::SingleShotConnection);
  session_.open(wiring);
}

}  // namespace weightscape::ui
