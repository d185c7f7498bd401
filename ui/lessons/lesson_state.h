// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson has come to, apart from the widgets that show it: these are made anew when the
// language changes.
#pragma once

#include <QJsonObject>
#include <QString>
#include <cstdint>
#include <map>
#include <set>

#include "ui/lessons/given_answers.h"
#include "ui/lessons/own_work.h"
#include "ui/lessons/scene_setter.h"

namespace weightscape::ui {

/// What was answered in a lesson while the program runs.
struct KeptAnswers {
  Lesson lesson;
  GivenAnswers answers = {};
  std::set<std::size_t> seen = {};  ///< steps whose outcome was seen before they were answered
  std::map<std::size_t, QJsonObject> drafts = {};  ///< answers that are not said yet
  bool saved = true;                               ///< in a file, as they are
};

struct LessonState {
  LessonState(Session& session, SweepSession& sweep, const LessonStage& stage)
      : own(session, sweep, stage), scene(session, stage) {}

  OwnWork own;
  SceneSetter scene;
  std::map<QString, KeptAnswers> kept;  ///< by where the lesson comes from
  QString source;                       ///< of the lesson that is under way; empty for none
  std::size_t step = 0;
  bool committed = false;  ///< the step's question is answered
  bool reached = false;    ///< and what it waits for has come
  bool swept = false;      ///< since the step began
  bool leaving = false;  ///< the last step was to be left without what it waits for: once more ends
  // How it was when the step's scene had come: what comes after it is the learner's doing.
  bool looked = false;
  bool began_before = false;   ///< something of what it waits for was there already
  std::int64_t began_at = -1;  ///< the training's step
};

}  // namespace weightscape::ui
