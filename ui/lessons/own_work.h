// SPDX-License-Identifier: GPL-3.0-or-later
// What a person had open when a lesson began: given back as it was when the lesson ends.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QWidget>
#include <cstdint>
#include <memory>

#include "ui/lessons/lesson_stage.h"
#include "ui/session/sweep_session.h"

namespace weightscape::ui {

class Session;
struct OwnAside;

class OwnWork : public QObject {
  Q_OBJECT

 public:
  OwnWork(Session& session, SweepSession& sweep, LessonStage stage, QObject* parent = nullptr);
  ~OwnWork() override;

  /// Work with its undo, timeline, pinned runs, sweep, views, folds, and what had the focus.
  void keep(QWidget* focus);
  void giveBack();

 private:
  /// What can be given back only once the work is there again.
  void finish();

  Session& session_;
  SweepSession& sweep_;
  LessonStage stage_;
  std::shared_ptr<const OwnAside> aside_;
  std::int64_t moment_ = -1;  ///< the step that was looked back to; −1 for the newest
  SweepPlan own_plan_;        ///< what was swept last
  AskedSweep asked_;          ///< what stood in the fields of the sweep
  QJsonObject views_;
  QPointer<QWidget> focus_;
  bool coming_ = false;  ///< the work is on its way
};

}  // namespace weightscape::ui
