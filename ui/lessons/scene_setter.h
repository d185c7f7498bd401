// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the scene of a lesson's step: experiment, parameters, views.
#pragma once

#include <QTemporaryDir>
#include <map>
#include <utility>

#include "ui/lessons/lesson.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/session/experiment_history.h"

namespace weightscape::ui {

class Session;

class SceneSetter {
 public:
  SceneSetter(Session& session, LessonStage stage) : session_(session), stage_(std::move(stage)) {}

  /// Another lesson: no step has begun yet.
  void forget() { beginnings_.clear(); }
  /// The scene of a step, from where the step began when it was come to first: so it is the same
  /// whatever was done in it. It is no step of the learner's: nothing is undone beyond it. Throws
  /// Error; nothing has changed then.
  void begin(std::size_t number, const LessonStep& step);
  /// Comes to it from the one before.
  void arrive(std::size_t number) { beginnings_.erase(number); }
  /// What is set once the question is answered. Throws Error.
  void goOn(const LessonStep& step);

 private:
  void set(const LessonScene& scene);
  void load(const LessonScene& scene);
  void openWiring(int number);

  Session& session_;
  LessonStage stage_;
  std::map<std::size_t, PastState> beginnings_;
  QTemporaryDir wirings_;
};

}  // namespace weightscape::ui
